#include "formats/imports/message_80020.h"

#include <QXmlStreamReader>

#include <algorithm>

#include "formats/imports/message_80020_walk.h"
#include "formats/imports/strict_xml.h"
#include "formats/imports/xml_text.h"

namespace meritdesk::imports {

namespace {

constexpr std::size_t shownCharacters = 60;

std::string utf8(QStringView text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar unit) { return unit.unicode() < 0x80; })) {
        std::string plain(static_cast<std::size_t>(text.size()), '\0');
        std::transform(text.begin(), text.end(), plain.begin(),
                       [](QChar unit) { return static_cast<char>(unit.unicode()); });
        return plain;
    }
    const auto bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QLatin1String latin1(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// Every XML, at the pace of the full reader.
class FullReader
{
public:
    explicit FullReader(const QString& text)
        : m_xml(text)
    {
    }

    bool nextStart() { return m_xml.readNextStartElement(); }

    void skip() { m_xml.skipCurrentElement(); }

    [[nodiscard]] bool named(std::string_view name) const
    {
        return m_xml.name().compare(latin1(name), Qt::CaseInsensitive) == 0;
    }

    [[nodiscard]] std::optional<std::string> attribute(std::string_view name) const
    {
        const auto attributes = m_xml.attributes();
        for (const auto& attribute : attributes)
            if (attribute.name().compare(latin1(name), Qt::CaseInsensitive) == 0)
                return utf8(attribute.value());
        return std::nullopt;
    }

    std::string text()
    {
        const auto all = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        return utf8(QStringView(all).trimmed());
    }

    [[nodiscard]] int line() const { return static_cast<int>(m_xml.lineNumber()); }

    [[nodiscard]] QXmlStreamReader& xml() { return m_xml; }

private:
    QXmlStreamReader m_xml;
};

/// Plain XML, several times as fast.
class QuickReader
{
public:
    explicit QuickReader(const QString& text)
        : m_xml(text)
    {
    }

    bool nextStart() { return m_xml.nextStart(); }

    void skip() { m_xml.skip(); }

    [[nodiscard]] bool named(std::string_view name) const { return m_xml.named(name); }

    [[nodiscard]] std::optional<std::string> attribute(std::string_view name) const
    {
        const auto* value = m_xml.attribute(name);
        return value ? std::optional(utf8(*value)) : std::nullopt;
    }

    std::string text() { return utf8(m_xml.text()); }

    [[nodiscard]] int line() const { return m_xml.line(); }

    [[nodiscard]] StrictXml& xml() { return m_xml; }

private:
    StrictXml m_xml;
};

/// Reads a message with the full reader, which knows where and why it is broken.
class FullParse
{
public:
    explicit FullParse(const QString& text)
        : m_reader(text)
        , m_walk(m_reader)
    {
    }

    Result<Message80020> run()
    {
        auto& xml = m_reader.xml();
        if (toRoot())
            if (const auto fault = m_walk.message(); fault && !xml.hasError())
                stop(fault->first, fault->second);
        while (!m_fault && !xml.atEnd())
            xml.readNext();
        if (xml.hasError() && !m_fault)
            stop("xml-broken", utf8(xml.errorString()));
        if (m_fault)
            return *m_fault;
        return m_walk.take();
    }

private:
    void stop(const char* code, const std::string& value)
    {
        const auto at = std::to_string(m_reader.line());
        m_fault = error(code, "line " + at, {{"line", at}, {"value", value.substr(0, shownCharacters)}});
    }

    /// To the start of the root; a document type declaration can stand only before it.
    bool toRoot()
    {
        auto& xml = m_reader.xml();
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isDTD()) {
                stop("xml-doctype", utf8(xml.dtdName()));
                return false;
            }
            if (xml.isComment())
                m_walk.comment(utf8(xml.text()));
            if (xml.isStartElement())
                return true;
        }
        return false;
    }

    FullReader m_reader;
    MessageWalk<FullReader> m_walk;
    std::optional<Finding> m_fault = {};
};

/// The message of a plain text without a fault; nothing for any other.
std::optional<Message80020> quickParse(const QString& text)
{
    QuickReader reader(text);
    MessageWalk<QuickReader> walk(reader);
    auto& xml = reader.xml();
    if (!xml.toRoot())
        return std::nullopt;
    for (const auto comment : xml.comments())
        walk.comment(utf8(comment));
    if (walk.message() || !xml.finish())
        return std::nullopt;
    return walk.take();
}

} // namespace

Result<Message80020> parse80020(std::string_view bytes, Reading80020 reading)
{
    const auto text = decodeXml(bytes);
    if (!text)
        return error("xml-encoding", "line 1", {{"line", "1"}, {"value", declaredEncoding(bytes)}});
    if (reading == Reading80020::QuickWherePlain)
        if (auto message = quickParse(*text))
            return std::move(*message);
    return FullParse(*text).run();
}

} // namespace meritdesk::imports
