#include "formats/imports/balance_report.h"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <set>
#include <utility>

#include "formats/imports/balance_cells.h"
#include "formats/imports/balance_finish.h"
#include "formats/imports/balance_report_kind.h"
#include "formats/imports/table_import.h"

namespace meritdesk::imports {

namespace {

constexpr int startColumn = 0;
constexpr int areaColumn = 2;
constexpr int firstValueColumn = 3;

/// The name without its dates: files of several months of one report have the same.
std::string lettersOf(const std::string& name)
{
    std::string letters;
    std::copy_if(name.begin(), name.end(), std::back_inserter(letters),
                 [](unsigned char c) { return c >= 0x80 || std::isalpha(c) != 0; });
    return letters;
}

/// Reads the reports of one grid.
class ReportReader
{
public:
    ReportReader(const std::vector<BalanceReport>& reports, Understanding& understanding,
                 ImportPreview& preview)
        : m_reports(reports)
        , m_understanding(understanding)
        , m_preview(preview)
        , m_grid(*preview.grid)
        , m_doubts(m_grid)
    {
    }

    void run()
    {
        nameColumns();
        for (const auto& report : m_reports)
            m_kinds.push_back(decideKind(report));
        m_area = decideArea(areas(), m_understanding);
        m_mark = decideDecimalMark(m_grid, m_preview.firstDataRow, m_understanding);
        for (const auto& report : m_reports)
            m_labels.push_back(labelsOf(report));
        const auto& zone = decideClock();
        decideVersion();
        for (std::size_t i = 0; i < m_reports.size(); ++i)
            if (m_kinds[i])
                readReport(m_reports[i], *m_kinds[i], m_labels[i], zone);
        m_doubts.moveTo(m_preview);
        m_preview.counts.rows = m_grid.rows() - static_cast<int>(m_reports.size());
        finishBalance(std::move(m_readings), m_understanding, m_preview);
    }

private:
    void nameColumns()
    {
        const int header = m_reports.front().header;
        m_preview.headerRow = header;
        m_preview.firstDataRow = header + 1;
        m_preview.columns.resize(static_cast<std::size_t>(m_grid.columns()));
        for (std::size_t i = 0; i < m_preview.columns.size(); ++i) {
            auto& column = m_preview.columns[i];
            column.heading = std::string(m_grid.at(header, static_cast<int>(i)));
            column.role = i == 0 ? "role-stamp" : i == 1 ? "role-until" : i == 2 ? "role-area" : "role-value";
        }
    }

    /// Columns of values that a report has: its header may leave the only one without a name.
    [[nodiscard]] std::vector<int> valueColumns(const BalanceReport& report) const
    {
        int most = m_grid.cells(report.header);
        if (report.header + 1 < report.end)
            most = std::max(most, m_grid.cells(report.header + 1));
        std::vector<int> columns;
        for (int column = firstValueColumn; column < most; ++column)
            columns.push_back(column);
        return columns;
    }

    /// A report with a known name is what it says; one of unknown kind alone, or the first of several, asks.
    const ReportKind* decideKind(const BalanceReport& report)
    {
        const auto found = findKind(m_grid, report, valueColumns(report));
        if (m_reports.size() > 1 && found.sure)
            return &reportKind(found.id);
        std::vector<std::string> ids;
        for (const auto& kind : reportKinds())
            ids.emplace_back(kind.id);
        if (!found.useless.empty())
            ids.emplace_back("none");
        if (m_asked.empty())
            m_asked =
                m_understanding.decide(choice::balanceReport, optionsOf(choice::balanceReport, ids),
                                       found.useless.empty() ? std::string(found.id) : "none", !found.sure);
        if (m_asked != "none")
            return &reportKind(m_asked);
        m_preview.findings.push_back(
            error("import-balance-useless", report.source, {{"report", report.name}}));
        return nullptr;
    }

    [[nodiscard]] std::vector<std::string> areas() const
    {
        std::vector<std::string> found;
        std::set<std::string, std::less<>> known;
        for (const auto& report : m_reports)
            for (int row = report.header + 1; row < report.end; ++row)
                if (const auto area = m_grid.at(row, areaColumn); !area.empty() && !known.contains(area)) {
                    known.emplace(area);
                    found.emplace_back(area);
                }
        return found;
    }

    std::vector<ClockLabel> labelsOf(const BalanceReport& report)
    {
        std::vector<ClockLabel> labels;
        for (int row = report.header + 1; row < report.end; ++row) {
            if (m_grid.at(row, areaColumn) != m_area)
                continue;
            const auto stamp = readStamp(m_grid.at(row, startColumn), DayOrder::DayFirst);
            if (stamp && stamp->day)
                labels.push_back(labelOf(row, *stamp->day, stamp->minute.value_or(0), stamp->offset, 0));
            else
                m_doubts.add("import-not-a-time", row, startColumn);
        }
        return labels;
    }

    /// One clock for all: they were asked for together.
    const EuropeanZone& decideClock()
    {
        std::vector<ClockLabel> all;
        std::string_view said;
        int step = 60;
        for (std::size_t i = 0; i < m_labels.size(); ++i) {
            for (auto label : m_labels[i]) {
                label.group = static_cast<int>(i);
                all.push_back(label);
            }
            step = std::min(step, stepOfLabels(m_labels[i]));
            const auto& report = m_reports[i];
            for (const auto text : {m_grid.at(report.header, startColumn), std::string_view(report.source)})
                if (said.empty())
                    said = zoneNamed(text);
        }
        return decideZone(all, {.zone = said, .step = step}, m_understanding);
    }

    /// Final values come first; preliminary ones fill in until they are there.
    void decideVersion()
    {
        bool finals = false;
        bool preliminary = false;
        for (const auto& report : m_reports)
            for (const int column : valueColumns(report)) {
                finals = finals || versionOf(report, column) == 1;
                preliminary = preliminary || versionOf(report, column) == 2;
            }
        if (finals && preliminary)
            m_version = m_understanding.decide(
                choice::balanceVersion,
                optionsOf(choice::balanceVersion, {"final-first", "final", "preliminary"}), "final-first");
    }

    [[nodiscard]] int versionOf(const BalanceReport& report, int column) const
    {
        const auto heading = lowered(m_grid.at(report.header, column));
        if (heading.find("preliminary") != std::string::npos)
            return 2;
        return heading.find("final") != std::string::npos ? 1 : 0;
    }

    /// The columns of a part in the order in which they count.
    [[nodiscard]] std::vector<int> columnsOf(const BalanceReport& report, const ReportKind::Part& part) const
    {
        std::vector<int> columns;
        for (const int column : valueColumns(report)) {
            const int version = versionOf(report, column);
            const bool named = lowered(m_grid.at(report.header, column)).find(part.word) != std::string::npos;
            const bool wanted =
                (version != 1 || m_version != "preliminary") && (version != 2 || m_version != "final");
            if (named && wanted)
                columns.push_back(column);
        }
        std::stable_sort(columns.begin(), columns.end(),
                         [&](int a, int b) { return versionOf(report, a) < versionOf(report, b); });
        return columns;
    }

    void readReport(const BalanceReport& report, const ReportKind& kind,
                    const std::vector<ClockLabel>& labels, const EuropeanZone& zone)
    {
        const int step = stepOfLabels(labels);
        const auto times = instantsOf(labels, zone, step);
        if (times.onceOnly > 0)
            m_preview.findings.push_back(warning("import-balance-hour-once", report.source));
        const auto rows = rowsOf(m_grid, labels, times, step, m_doubts);
        for (const auto& part : kind.parts) {
            if (part.target.empty())
                continue;
            const auto columns = columnsOf(report, part);
            if (columns.empty())
                m_preview.findings.push_back(
                    error("import-balance-no-column", report.source, {{"column", std::string(part.word)}}));
            else
                readPart(report, part, columns, rows);
        }
    }

    void readPart(const BalanceReport& report, const ReportKind::Part& part, const std::vector<int>& columns,
                  const BalanceRows& rows)
    {
        const auto& target = balanceTarget(part.target);
        // versions stand beside each other; of other columns only the first is meant
        auto used = columns;
        if (versionOf(report, columns.back()) == 0)
            used.resize(1);
        auto read = readColumn(m_grid, rows,
                               {.target = &target,
                                .source = report.source,
                                .columns = used,
                                .unit = {.rate = report.power && target.isQuantity()}},
                               m_mark, m_doubts);
        if (read.turned)
            m_preview.findings.push_back(
                {Severity::Note, "import-balance-turned", std::string(target.id), {}});
        sayVersions(report, used, read);
        read.reading.report = lettersOf(report.name);
        if (!part.less.empty())
            read.reading.less = &balanceTarget(part.less);
        m_readings.push_back(std::move(read.reading));
    }

    /// Which version was used stays with the series.
    void sayVersions(const BalanceReport& report, const std::vector<int>& columns, BalanceColumnReading& read)
    {
        int finals = 0;
        int preliminary = 0;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            finals += versionOf(report, columns[i]) == 1 ? read.used[i] : 0;
            preliminary += versionOf(report, columns[i]) == 2 ? read.used[i] : 0;
        }
        if (finals + preliminary == 0)
            return;
        const auto late = std::to_string(finals);
        const auto early = std::to_string(preliminary);
        read.reading.source += " (Final " + late + ", Preliminary " + early + ")";
        m_preview.findings.push_back({preliminary > 0 ? Severity::Warning : Severity::Note,
                                      "import-balance-versions",
                                      std::string(read.reading.target->id),
                                      {{"final", late}, {"preliminary", early}}});
    }

    const std::vector<BalanceReport>& m_reports;
    Understanding& m_understanding;
    ImportPreview& m_preview;
    const Grid& m_grid;
    Doubts m_doubts;
    std::vector<const ReportKind*> m_kinds = {};
    std::vector<std::vector<ClockLabel>> m_labels = {};
    std::string m_asked = {};
    std::string m_area = {};
    std::string m_version = "final-first";
    char m_mark = ',';
    std::vector<BalanceReading> m_readings = {};
};

} // namespace

bool isReportStart(std::string_view cell)
{
    return lowered(cell).starts_with("datetime_from");
}

std::string decideArea(const std::vector<std::string>& areas, Understanding& understanding)
{
    if (areas.empty())
        return {};
    std::vector<Option> options;
    const std::string* estonia = nullptr;
    for (const auto& area : areas) {
        options.push_back({.id = area, .title = area, .literal = true});
        const auto small = lowered(area);
        if (!estonia
            && (small == "ee" || small == "10y1001a1001a39i" || holdsAny(small, {"estonia", "eesti"})))
            estonia = &area;
    }
    return understanding.decide(choice::balanceArea, std::move(options),
                                estonia != nullptr ? *estonia : areas.front(), estonia == nullptr);
}

void understandReports(const std::vector<BalanceReport>& reports, Understanding& understanding,
                       ImportPreview& preview)
{
    ReportReader(reports, understanding, preview).run();
}

} // namespace meritdesk::imports
