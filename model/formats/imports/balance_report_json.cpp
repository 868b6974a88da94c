#include <algorithm>
#include <optional>
#include <utility>

#include "formats/formats.h"
#include "formats/imports/balance_json.h"
#include "formats/imports/date_cell.h"
#include "formats/imports/table_profile.h"
#include "formats/json/json_reader.h"

namespace meritdesk::imports {

namespace {

using json::Kind;
using json::Value;

constexpr int sure = 95;

int recogniseReportJson(std::string_view bytes, std::string_view /*name*/)
{
    const auto first = bytes.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || bytes[first] != '{')
        return 0;
    const auto holds = [&](std::string_view key) { return bytes.find(key) != std::string_view::npos; };
    if (holds("\"timeseries\"") && holds("\"columns\""))
        return sure;
    const auto start = bytes.substr(first, 512);
    const bool envelope = start.find("\"error\"") != std::string_view::npos
                          && (start.find("\"data\"") != std::string_view::npos
                              || start.find("\"message\"") != std::string_view::npos);
    return envelope && bytes.size() < 4096 ? sure : 0;
}

/// What the envelope says instead of data; nothing when it has none to say.
std::optional<Finding> refusalOf(const Value& root, const std::string& file)
{
    const auto* failed = root.find("error");
    const bool said = failed != nullptr && !failed->isNull() && failed->kind != Kind::False;
    const auto* data = root.find("data");
    const bool none = data == nullptr || data->kind != Kind::Object;
    if (!said && !none)
        return std::nullopt;
    std::string message;
    for (const auto* key : {"message", "error_message", "error"})
        if (const auto* text = root.find(key); message.empty() && text && text->kind == Kind::Text)
            message = text->text;
    return error(said ? "import-balance-refused" : "import-balance-no-report", file,
                 {{"message", message.substr(0, 200)}});
}

/// A column of the answer: where its values stand, whose they are, and what they are called.
struct JsonColumn
{
    std::size_t index = 0;
    std::string area = {};
    std::string label = {};
};

bool isVersion(std::string_view label)
{
    const auto small = lowered(label);
    return small == "final" || small == "preliminary";
}

/// Writes an answer as the rows of the long table that the publisher's CSV has.
class ReportRows
{
public:
    explicit ReportRows(Grid& grid)
        : m_grid(grid)
    {
    }

    /// Nothing when the columns or the rows are not of the form; `finding` says which.
    std::optional<BalanceReport> add(const Value& data, const std::string& file, Finding& finding)
    {
        const auto* columns = data.find("columns");
        const auto* series = data.find("timeseries");
        if (!columns || columns->kind != Kind::Array || !series || series->kind != Kind::Array) {
            finding = error("import-balance-no-report", file, {{"message", ""}});
            return std::nullopt;
        }
        readColumns(*columns);
        if (m_columns.empty()) {
            finding = error("import-balance-no-column", file, {{"column", "label"}});
            return std::nullopt;
        }
        BalanceReport report{.name = cellText(data.find("id")), .source = file, .header = m_grid.rows()};
        report.power = lowered(cellText(data.find("measurement_unit"))) == "mw";
        if (report.name.empty())
            report.name = file;
        addHeader();
        for (std::size_t i = 0; i < series->items.size(); ++i)
            addRow(series->items[i], file, i);
        report.end = m_grid.rows();
        return report;
    }

    [[nodiscard]] std::vector<Finding> takeFindings() { return std::move(m_findings); }

private:
    /// The area is what the group says, or the label of a report without groups.
    void readColumns(const Value& columns)
    {
        m_columns.clear();
        m_labels.clear();
        m_areas.clear();
        for (std::size_t i = 0; i < columns.items.size(); ++i) {
            const auto& item = columns.items[i];
            if (item.kind != Kind::Object)
                continue;
            JsonColumn column{.index = i, .area = cellText(item.find("group_level_0"))};
            if (const auto* index = item.find("index"); index && index->kind == Kind::Number)
                column.index = indexOf(index->text).value_or(i);
            column.label = cellText(item.find("label"));
            const auto inner = cellText(item.find("group_level_1"));
            if (column.area.empty())
                std::swap(column.area, column.label);
            if (!inner.empty() && inner != column.area && inner != column.label)
                column.label = isVersion(column.label) ? inner + " " + column.label : inner;
            remember(m_areas, column.area);
            remember(m_labels, column.label);
            m_columns.push_back(std::move(column));
        }
    }

    static std::optional<std::size_t> indexOf(const std::string& text)
    {
        constexpr std::size_t longest = 6;
        if (text.empty() || text.size() > longest
            || text.find_first_not_of("0123456789") != std::string::npos)
            return std::nullopt;
        return std::stoul(text);
    }

    /// These two are UTC in every answer, whatever zone was asked for.
    static std::string inUtc(std::string time)
    {
        const auto stamp = readStamp(time, DayOrder::DayFirst);
        if (stamp && stamp->day && stamp->minute && !stamp->offset)
            time += "Z";
        return time;
    }

    static void remember(std::vector<std::string>& all, const std::string& one)
    {
        if (std::find(all.begin(), all.end(), one) == all.end())
            all.push_back(one);
    }

    void addHeader()
    {
        beginLongTable(m_grid);
        for (const auto& label : m_labels)
            m_grid.add(m_grid.kept(label));
    }

    /// A row an area; a row that is no object, or has too few values, is said.
    void addRow(const Value& item, const std::string& file, std::size_t at)
    {
        const auto* values = item.kind == Kind::Object ? item.find("values") : nullptr;
        if (!values || values->kind != Kind::Array) {
            if (m_findings.size() < mostFindings)
                m_findings.push_back(warning("import-balance-odd-row",
                                             "data.timeseries[" + std::to_string(at) + "]",
                                             {{"file", file}, {"value", json::shown(item)}}));
            return;
        }
        const auto from = m_grid.kept(inUtc(cellText(item.find("from"))));
        const auto to = m_grid.kept(inUtc(cellText(item.find("to"))));
        for (const auto& area : m_areas) {
            m_grid.beginRow(m_grid.rows() + 1);
            m_grid.add(from);
            m_grid.add(to);
            m_grid.add(m_grid.kept(area));
            for (const auto& label : m_labels)
                m_grid.add(m_grid.kept(valueOf(*values, area, label)));
        }
    }

    [[nodiscard]] std::string valueOf(const Value& values, const std::string& area,
                                      const std::string& label) const
    {
        for (const auto& column : m_columns)
            if (column.area == area && column.label == label && column.index < values.items.size())
                return cellText(&values.items[column.index]);
        return {};
    }

    static constexpr std::size_t mostFindings = 20;

    Grid& m_grid;
    std::vector<JsonColumn> m_columns = {};
    std::vector<std::string> m_areas = {};
    std::vector<std::string> m_labels = {};
    std::vector<Finding> m_findings = {};
};

/// How the publisher cut its numbers, where it says so.
void sayPrecision(const Value& data, const std::string& file, std::vector<Finding>& findings)
{
    const auto mode = lowered(cellText(data.find("precision_mode")));
    if (mode == "cut" || mode == "round")
        findings.push_back({Severity::Note,
                            mode == "cut" ? "import-balance-cut" : "import-balance-rounded",
                            file,
                            {{"decimals", cellText(data.find("precision"))}}});
}

/// One file as a report of the grid.
void addAnswer(const Value& root, const std::string& file, Grid& grid, std::vector<BalanceReport>& reports,
               std::vector<Finding>& findings)
{
    if (auto refusal = refusalOf(root, file))
        return findings.push_back(std::move(*refusal));
    const auto& data = *root.find("data");
    ReportRows rows(grid);
    Finding finding;
    if (auto report = rows.add(data, file, finding))
        reports.push_back(std::move(*report));
    else
        findings.push_back(std::move(finding));
    sayPrecision(data, file, findings);
    for (auto& odd : rows.takeFindings())
        findings.push_back(std::move(odd));
}

Result<ImportPreview> readReportJson(const ImportRequest& request)
{
    return readAnswers(request, "balance-report-json", addAnswer);
}

} // namespace
} // namespace meritdesk::imports

namespace meritdesk::formats {

const ImportFormat balanceReportJsonImport{.id = "balance-report-json",
                                           .title = "import-format-balance-report-json",
                                           .patterns = "*.json",
                                           .recognise = imports::recogniseReportJson,
                                           .read = imports::readReportJson};

} // namespace meritdesk::formats
