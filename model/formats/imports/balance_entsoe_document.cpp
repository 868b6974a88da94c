#include "formats/imports/balance_entsoe_document.h"

#include <QXmlStreamReader>

#include <array>
#include <utility>

#include "formats/imports/xml_text.h"

namespace meritdesk::imports {

namespace {

constexpr std::size_t shownCharacters = 60;
constexpr std::size_t headBytes = 2048;
constexpr std::size_t mostPoints = 2'000'000;
constexpr std::array<std::string_view, 3> roots{"Balancing_MarketDocument", "Publication_MarketDocument",
                                                "Acknowledgement_MarketDocument"};

std::string utf8(QStringView text)
{
    return text.toString().toStdString();
}

/// Walks the elements once; what it does not know it passes over.
class DocumentReader
{
public:
    explicit DocumentReader(const QString& text)
        : m_xml(text)
    {
    }

    Result<EntsoeDocument> run()
    {
        if (!toRoot())
            return m_fault ? *m_fault : broken();
        m_document.root = utf8(m_xml.name());
        if (!isKnown(m_document.root))
            return fault("import-balance-not-entsoe", m_document.root);
        while (m_xml.readNextStartElement())
            readHead();
        while (!m_xml.atEnd())
            m_xml.readNext();
        if (m_fault)
            return *m_fault;
        if (m_xml.hasError())
            return broken();
        return std::move(m_document);
    }

private:
    static bool isKnown(std::string_view name)
    {
        for (const auto root : roots)
            if (name == root)
                return true;
        return false;
    }

    bool toRoot()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isDTD()) {
                m_fault = fault("xml-doctype", utf8(m_xml.dtdName()));
                return false;
            }
            if (m_xml.isStartElement())
                return true;
        }
        return false;
    }

    [[nodiscard]] Finding fault(const char* code, const std::string& value) const
    {
        const auto at = std::to_string(m_xml.lineNumber());
        return error(code, "line " + at, {{"line", at}, {"value", value.substr(0, shownCharacters)}});
    }

    [[nodiscard]] Finding broken() const { return fault("xml-broken", m_xml.errorString().toStdString()); }

    [[nodiscard]] bool named(const char* name) const { return m_xml.name() == QLatin1String(name); }

    std::string text()
    {
        const auto all = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        return utf8(QStringView(all).trimmed());
    }

    void readHead()
    {
        if (named("type"))
            m_document.type = text();
        else if (named("TimeSeries"))
            readSeries();
        else if (named("controlArea_Domain.mRID") || named("area_Domain.mRID"))
            m_document.area = text();
        else if (named("Reason"))
            readReason();
        else
            m_xml.skipCurrentElement();
    }

    void readReason()
    {
        while (m_xml.readNextStartElement())
            if (named("text"))
                m_document.reason = text();
            else
                m_xml.skipCurrentElement();
    }

    void readSeries()
    {
        EntsoeSeries series;
        while (m_xml.readNextStartElement()) {
            if (named("Period"))
                readPeriod(series);
            else if (named("businessType"))
                series.businessType = text();
            else if (named("curveType"))
                series.curve = text();
            else if (named("flowDirection.direction"))
                series.direction = text();
            else if (named("quantity_Measure_Unit.name"))
                series.unit = text();
            else if (named("in_Domain.mRID") || named("area_Domain.mRID") || named("controlArea_Domain.mRID"))
                series.area = text();
            else
                m_xml.skipCurrentElement();
        }
        m_document.series.push_back(std::move(series));
    }

    void readPeriod(EntsoeSeries& series)
    {
        EntsoePeriod period{.line = static_cast<int>(m_xml.lineNumber())};
        while (m_xml.readNextStartElement()) {
            if (named("timeInterval"))
                readInterval(period);
            else if (named("resolution"))
                period.resolution = text();
            else if (named("Point"))
                readPoint(period);
            else
                m_xml.skipCurrentElement();
        }
        series.periods.push_back(std::move(period));
    }

    void readInterval(EntsoePeriod& period)
    {
        while (m_xml.readNextStartElement()) {
            if (named("start"))
                period.start = text();
            else if (named("end"))
                period.end = text();
            else
                m_xml.skipCurrentElement();
        }
    }

    void readPoint(EntsoePeriod& period)
    {
        EntsoePoint point{.line = static_cast<int>(m_xml.lineNumber())};
        while (m_xml.readNextStartElement()) {
            if (named("position")) {
                const auto position = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
                point.position = QStringView(position).trimmed().toLongLong();
            } else if (named("imbalance_Price.category")) {
                point.category = text();
            } else if (named("imbalance_Price.amount") || named("price.amount") || named("quantity")) {
                point.amount = text();
            } else {
                m_xml.skipCurrentElement();
            }
        }
        if (m_points++ < mostPoints)
            period.points.push_back(std::move(point));
    }

    QXmlStreamReader m_xml;
    EntsoeDocument m_document = {};
    std::optional<Finding> m_fault = {};
    std::size_t m_points = 0;
};

} // namespace

Result<EntsoeDocument> parseEntsoe(std::string_view bytes)
{
    const auto text = decodeXml(bytes);
    if (!text)
        return error("xml-encoding", "line 1", {{"line", "1"}, {"value", declaredEncoding(bytes)}});
    return DocumentReader(*text).run();
}

bool looksLikeEntsoe(std::string_view bytes)
{
    const auto start = bytes.substr(0, headBytes);
    for (const auto root : roots)
        if (start.find(root) != std::string_view::npos)
            return start.find('<') != std::string_view::npos;
    return false;
}

int resolutionMinutes(std::string_view resolution)
{
    if (resolution == "PT15M")
        return 15;
    if (resolution == "PT30M")
        return 30;
    return resolution == "PT60M" || resolution == "PT1H" ? 60 : 0;
}

} // namespace meritdesk::imports
