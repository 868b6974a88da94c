#include "formats/imports/message_80020.h"

#include <QXmlStreamReader>

#include <charconv>

#include "formats/imports/xml_text.h"

namespace meritdesk::imports {

namespace {

constexpr std::size_t shownCharacters = 60;

std::string utf8(QStringView text)
{
    const auto bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// The number after `key` in a comment such as "...;GmtFrom=5;GmtTo=3".
std::optional<int> numberAfter(std::string_view comment, std::string_view key)
{
    const auto at = comment.find(key);
    if (at == std::string_view::npos)
        return std::nullopt;
    const auto digits = comment.substr(at + key.size());
    int value = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return fault == std::errc() ? std::optional(value) : std::nullopt;
}

/// Walks the elements once, down the known path, and passes over the rest.
class Parser
{
public:
    explicit Parser(const QString& text)
        : m_xml(text)
    {
    }

    Result<Message80020> run()
    {
        if (toRoot())
            readMessage();
        while (!m_fault && !m_xml.atEnd())
            m_xml.readNext();
        if (m_xml.hasError() && !m_fault)
            fault("xml-broken", utf8(m_xml.errorString()));
        if (m_fault)
            return *m_fault;
        return std::move(m_message);
    }

private:
    [[nodiscard]] int line() const { return static_cast<int>(m_xml.lineNumber()); }

    void fault(std::string code, const std::string& value)
    {
        const auto at = std::to_string(line());
        if (!m_fault)
            m_fault = error(std::move(code), "line " + at,
                            {{"line", at}, {"value", value.substr(0, shownCharacters)}});
    }

    [[nodiscard]] bool named(QLatin1String name) const
    {
        return m_xml.name().compare(name, Qt::CaseInsensitive) == 0;
    }

    [[nodiscard]] std::optional<std::string> attribute(QLatin1String name) const
    {
        const auto attributes = m_xml.attributes();
        for (const auto& attribute : attributes)
            if (attribute.name().compare(name, Qt::CaseInsensitive) == 0)
                return utf8(attribute.value());
        return std::nullopt;
    }

    [[nodiscard]] std::string attributeOrEmpty(QLatin1String name) const
    {
        return attribute(name).value_or(std::string());
    }

    std::string text() { return utf8(QStringView(elementText()).trimmed()); }

    QString elementText() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements); }

    /// To the start of the root; a document type declaration can stand only before it.
    bool toRoot()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isDTD()) {
                fault("xml-doctype", utf8(m_xml.dtdName()));
                return false;
            }
            if (m_xml.isComment())
                readComment(utf8(m_xml.text()));
            if (m_xml.isStartElement())
                return true;
        }
        return false;
    }

    void readComment(std::string_view comment)
    {
        if (const auto from = numberAfter(comment, "GmtFrom="))
            m_message.gmtFrom = from;
        if (const auto to = numberAfter(comment, "GmtTo="))
            m_message.gmtTo = to;
    }

    void readMessage()
    {
        m_message.messageClass = attributeOrEmpty(QLatin1String("class"));
        m_message.number = attributeOrEmpty(QLatin1String("number"));
        if (!named(QLatin1String("message"))
            || (m_message.messageClass != "80020" && m_message.messageClass != "80040"))
            return fault("xml-not-80020", m_message.messageClass);
        bool hasDay = false;
        while (m_xml.readNextStartElement()) {
            if (named(QLatin1String("datetime")))
                readDateTime(hasDay);
            else if (named(QLatin1String("sender")))
                readSender();
            else if (named(QLatin1String("area")))
                readArea();
            else
                m_xml.skipCurrentElement();
        }
        if (!hasDay && !m_xml.hasError())
            fault("xml-day", m_day);
    }

    void readDateTime(bool& hasDay)
    {
        while (m_xml.readNextStartElement()) {
            if (named(QLatin1String("day"))) {
                m_day = text();
                const auto day =
                    m_day.size() == 8
                        ? readDay(m_day.substr(0, 4) + "-" + m_day.substr(4, 2) + "-" + m_day.substr(6))
                        : std::nullopt;
                hasDay = day.has_value();
                m_message.day = day.value_or(Day());
            } else if (named(QLatin1String("daylightsavingtime"))) {
                m_message.daylightSaving = text();
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

    void readSender()
    {
        while (m_xml.readNextStartElement()) {
            if (named(QLatin1String("name")))
                m_message.sender = text();
            else if (named(QLatin1String("inn")))
                m_message.senderInn = text();
            else
                m_xml.skipCurrentElement();
        }
    }

    void readArea()
    {
        while (m_xml.readNextStartElement()) {
            if (named(QLatin1String("measuringpoint")))
                readPoint();
            else
                m_xml.skipCurrentElement();
        }
    }

    void readPoint()
    {
        m_message.points.push_back(
            {attributeOrEmpty(QLatin1String("code")), attributeOrEmpty(QLatin1String("name")), {}, line()});
        while (m_xml.readNextStartElement()) {
            if (named(QLatin1String("measuringchannel")))
                readChannel(m_message.points.back().channels);
            else
                m_xml.skipCurrentElement();
        }
    }

    void readChannel(std::vector<Channel80020>& channels)
    {
        channels.push_back(
            {attributeOrEmpty(QLatin1String("code")), attributeOrEmpty(QLatin1String("desc")), {}, line()});
        while (m_xml.readNextStartElement()) {
            if (named(QLatin1String("period")))
                readPeriod(channels.back().periods);
            else
                m_xml.skipCurrentElement();
        }
    }

    void readPeriod(std::vector<Period80020>& periods)
    {
        Period80020 period;
        period.start = attributeOrEmpty(QLatin1String("start"));
        period.end = attributeOrEmpty(QLatin1String("end"));
        period.summer = attribute(QLatin1String("summer")).has_value();
        period.line = line();
        while (m_xml.readNextStartElement()) {
            if (named(QLatin1String("value"))) {
                period.status = attributeOrEmpty(QLatin1String("status"));
                period.value = text();
                ++period.values;
            } else {
                m_xml.skipCurrentElement();
            }
        }
        periods.push_back(std::move(period));
    }

    QXmlStreamReader m_xml;
    Message80020 m_message = {};
    std::string m_day = {};
    std::optional<Finding> m_fault = {};
};

} // namespace

Result<Message80020> parse80020(std::string_view bytes)
{
    const auto text = decodeXml(bytes);
    if (!text)
        return error("xml-encoding", "line 1", {{"line", "1"}, {"value", declaredEncoding(bytes)}});
    return Parser(*text).run();
}

} // namespace meritdesk::imports
