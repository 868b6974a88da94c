#include "formats/imports/xlsx_grid.h"

#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>
#include <map>
#include <utility>

#include "formats/imports/split_text.h"
#include "formats/imports/zip_files.h"

namespace meritdesk::imports {

namespace {

constexpr int mostColumns = 1024;
constexpr int mostCells = 8'000'000;
constexpr ZipLimits workbookLimits{.files = 2000, .bytes = std::int64_t{400} * 1024 * 1024};

QByteArray bytesOf(const std::string& text)
{
    return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
}

/// The text of a rich or plain string: all its runs, without the phonetic ones.
std::string stringItem(QXmlStreamReader& xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("t"))
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == QLatin1String("r")) {
            while (xml.readNextStartElement())
                if (xml.name() == QLatin1String("t"))
                    text += xml.readElementText(QXmlStreamReader::SkipChildElements);
                else
                    xml.skipCurrentElement();
        } else
            xml.skipCurrentElement();
    }
    return text.toStdString();
}

std::string attribute(const QXmlStreamReader& xml, const char* name)
{
    return xml.attributes().value(QLatin1String(name)).toString().toStdString();
}

/// The parts that the workbook's relations name, by relation.
std::map<std::string, std::string> relationTargets(const std::string& bytes)
{
    std::map<std::string, std::string> targets;
    QXmlStreamReader xml(bytesOf(bytes));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("Relationship"))
            continue;
        const auto target = attribute(xml, "Target");
        targets[attribute(xml, "Id")] = target.starts_with('/') ? target.substr(1) : "xl/" + target;
    }
    return targets;
}

} // namespace

/// Reads the cells of one sheet into a grid.
class Workbook::SheetReader
{
public:
    SheetReader(const Workbook& workbook, Grid& grid)
        : m_workbook(workbook)
        , m_grid(grid)
    {
    }

    bool read(const std::string& bytes)
    {
        QXmlStreamReader xml(bytesOf(bytes));
        while (!xml.atEnd() && m_cells < mostCells) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("row"))
                readRow(xml);
        }
        return !xml.hasError() && m_cells < mostCells;
    }

private:
    void readRow(QXmlStreamReader& xml)
    {
        const int number = xml.attributes().value(QLatin1String("r")).toInt();
        m_line = number > 0 ? number : m_line + 1;
        std::vector<std::string_view> cells;
        while (xml.readNextStartElement()) {
            if (xml.name() != QLatin1String("c")) {
                xml.skipCurrentElement();
                continue;
            }
            const auto reference = attribute(xml, "r");
            const int column = reference.empty() ? static_cast<int>(cells.size()) : columnOf(reference);
            const auto text = readCell(xml);
            if (text.empty() || column < 0 || column >= mostColumns)
                continue;
            cells.resize(std::max(cells.size(), static_cast<std::size_t>(column) + 1));
            cells[static_cast<std::size_t>(column)] = trimmed(m_grid.kept(text));
        }
        if (cells.empty())
            return;
        m_grid.beginRow(m_line);
        for (const auto cell : cells)
            m_grid.add(cell);
        m_cells += static_cast<int>(cells.size());
    }

    std::string readCell(QXmlStreamReader& xml)
    {
        const auto type = attribute(xml, "t");
        const int style = xml.attributes().value(QLatin1String("s")).toInt();
        std::string value;
        std::string inlineText;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("v"))
                value = xml.readElementText(QXmlStreamReader::SkipChildElements).toStdString();
            else if (xml.name() == QLatin1String("is"))
                inlineText = stringItem(xml);
            else
                xml.skipCurrentElement();
        }
        if (type == "inlineStr")
            return inlineText;
        if (type == "s")
            return shared(value);
        if (!type.empty() && type != "n")
            return value;
        return value.empty() ? value : cellText(value, shownIn(style), m_workbook.m_from1904);
    }

    [[nodiscard]] std::string shared(const std::string& index) const
    {
        bool good = false;
        const auto at = QByteArray::fromStdString(index).toULongLong(&good);
        return good && at < m_workbook.m_strings.size() ? m_workbook.m_strings[at] : std::string();
    }

    [[nodiscard]] NumberShown shownIn(int style) const
    {
        const auto& styles = m_workbook.m_styles;
        return style >= 0 && style < static_cast<int>(styles.size()) ? styles[static_cast<std::size_t>(style)]
                                                                     : NumberShown::Number;
    }

    const Workbook& m_workbook;
    Grid& m_grid;
    int m_line = 0;
    int m_cells = 0;
};

Result<Workbook> Workbook::open(std::string_view bytes)
{
    auto files = unzip(bytes, workbookLimits);
    if (!files)
        return files.findings();
    Workbook workbook;
    for (auto& file : std::move(files).value())
        workbook.m_parts.push_back({std::move(file.name), std::move(file.bytes)});
    workbook.readWorkbook();
    if (workbook.m_sheets.empty())
        return error("xlsx-damaged", "");
    workbook.readStrings();
    workbook.readStyles();
    return workbook;
}

std::vector<std::string> Workbook::sheets() const
{
    std::vector<std::string> names;
    for (const auto& sheet : m_sheets)
        names.push_back(sheet.name);
    return names;
}

bool Workbook::read(const std::string& sheet, Grid& grid) const
{
    for (const auto& known : m_sheets)
        if (known.name == sheet)
            if (const auto* found = part(known.part))
                return SheetReader(*this, grid).read(found->bytes);
    return false;
}

const Workbook::Part* Workbook::part(std::string_view name) const
{
    const auto found =
        std::find_if(m_parts.begin(), m_parts.end(), [&](const Part& part) { return part.name == name; });
    return found == m_parts.end() ? nullptr : &*found;
}

void Workbook::readWorkbook()
{
    std::map<std::string, std::string> targets;
    if (const auto* relations = part("xl/_rels/workbook.xml.rels"))
        targets = relationTargets(relations->bytes);
    const auto* workbook = part("xl/workbook.xml");
    if (!workbook)
        return;
    QXmlStreamReader xml(bytesOf(workbook->bytes));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("workbookPr"))
            m_from1904 = attribute(xml, "date1904") == "1" || attribute(xml, "date1904") == "true";
        else if (xml.name() == QLatin1String("sheet"))
            m_sheets.push_back({attribute(xml, "name"), targets[attribute(xml, "r:id")]});
    }
}

void Workbook::readStrings()
{
    const auto* strings = part("xl/sharedStrings.xml");
    if (!strings)
        return;
    QXmlStreamReader xml(bytesOf(strings->bytes));
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("si"))
            m_strings.push_back(stringItem(xml));
}

void Workbook::readStyles()
{
    const auto* styles = part("xl/styles.xml");
    if (!styles)
        return;
    std::map<int, std::string> codes;
    bool cellFormats = false;
    QXmlStreamReader xml(bytesOf(styles->bytes));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == QLatin1String("cellXfs"))
            cellFormats = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        const int id = xml.attributes().value(QLatin1String("numFmtId")).toInt();
        if (xml.name() == QLatin1String("numFmt"))
            codes[id] = attribute(xml, "formatCode");
        else if (cellFormats && xml.name() == QLatin1String("xf"))
            m_styles.push_back(shownBy(id, codes[id]));
    }
}

} // namespace meritdesk::imports
