#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include "formats/formats.h"
#include "formats/imports/balance_cells.h"
#include "formats/imports/balance_entsoe_document.h"
#include "formats/imports/balance_finish.h"
#include "formats/imports/balance_report.h"
#include "formats/imports/balance_sides.h"
#include "formats/imports/scales.h"
#include "formats/imports/zip_files.h"

namespace meritdesk::imports {

namespace {

constexpr int sure = 95;
constexpr long long mostPositions = 100'000;
constexpr long long mostRows = 1'000'000;

/// Columns of the table that the points are shown as.
enum Column { Time, Minutes, Area, Series, Value, Columns };

int recogniseXml(std::string_view bytes, std::string_view /*name*/)
{
    return !isZip(bytes) && looksLikeEntsoe(bytes) ? sure : 0;
}

std::optional<std::int64_t> instantOf(const std::string& text)
{
    const auto stamp = readStamp(text, DayOrder::DayFirst);
    if (!stamp || !stamp->day)
        return std::nullopt;
    return std::int64_t{stamp->day->time_since_epoch().count()} * dayMinutes + stamp->minute.value_or(0)
           - stamp->offset.value_or(0);
}

/// What the points of a time series are, as the table calls it.
struct PointKind
{
    std::string_view name = {};
    std::string_view target = {};
};

constexpr std::array<PointKind, 5> pointKinds{{{"price", "prices.imbalance"},
                                               {"A04", "prices.buy"},
                                               {"A05", "prices.sell"},
                                               {"volume", "prices.area_volume"},
                                               {"day-ahead", "prices.day_ahead"}}};

/// Writes the points of documents as rows: time, minutes, area, kind, value. Points that an A03 curve leaves
/// out are equal to the one before.
class PointRows
{
public:
    PointRows(Grid& grid, ImportPreview& preview)
        : m_grid(grid)
        , m_preview(preview)
    {
        m_grid.beginRow(1);
        for (const auto* heading : {"time (UTC)", "minutes", "area", "series", "value"})
            m_grid.add(m_grid.kept(heading));
    }

    void add(const EntsoeDocument& document, const std::string& file)
    {
        m_file = file;
        for (const auto& series : document.series) {
            const auto area = series.area.empty() ? document.area : series.area;
            for (const auto& period : series.periods)
                addPeriod(document, series, period, area);
        }
    }

private:
    void fault(const char* code, int line, const std::string& value)
    {
        if (m_faults++ < mostFaults)
            m_preview.findings.push_back(
                warning(code, m_file + " line " + std::to_string(line), {{"value", value.substr(0, 60)}}));
    }

    void addPeriod(const EntsoeDocument& document, const EntsoeSeries& series, const EntsoePeriod& period,
                   const std::string& area)
    {
        const auto start = instantOf(period.start);
        const auto end = instantOf(period.end);
        const int minutes = resolutionMinutes(period.resolution);
        if (!start || !end)
            return fault("import-not-a-time", period.line, start ? period.end : period.start);
        if (minutes == 0)
            return fault("import-balance-resolution", period.line, period.resolution);
        const auto count = (*end - *start) / minutes;
        if (count < 1 || count > mostPositions || m_grid.rows() + count > mostRows)
            return fault("import-balance-period", period.line, period.start + " – " + period.end);
        std::map<std::string, std::map<long long, const EntsoePoint*>> kinds;
        for (const auto& point : period.points)
            if (point.position < 1 || point.position > count)
                fault("import-balance-position", point.line, std::to_string(point.position));
            else
                kinds[kindOf(document, point)][point.position] = &point;
        for (const auto& [kind, points] : kinds)
            addPoints({*start, minutes, count, series.curve == "A03", series.direction == "A02"}, area, kind,
                      points);
    }

    static std::string kindOf(const EntsoeDocument& document, const EntsoePoint& point)
    {
        if (document.root.starts_with("Publication"))
            return "day-ahead";
        if (document.type == "A86")
            return "volume";
        return point.category == "A04" || point.category == "A05" ? point.category : "price";
    }

    struct Span
    {
        std::int64_t start = 0;
        int minutes = 60;
        long long count = 0;
        bool filled = false; ///< points that are left out are equal to the one before
        bool out = false;    ///< the sign is the other one
    };

    void addPoints(const Span& span, const std::string& area, const std::string& kind,
                   const std::map<long long, const EntsoePoint*>& points)
    {
        const EntsoePoint* before = nullptr;
        for (long long position = 1; position <= span.count; ++position) {
            const auto found = points.find(position);
            const auto* point = found != points.end() ? found->second : span.filled ? before : nullptr;
            before = point;
            m_grid.beginRow(point ? point->line : m_grid.rows() + 1);
            const auto minute = span.start + (position - 1) * span.minutes;
            m_grid.add(m_grid.kept(printLocal(minute, 0).substr(0, 16) + "Z"));
            m_grid.add(m_grid.kept(std::to_string(span.minutes)));
            m_grid.add(m_grid.kept(area));
            m_grid.add(m_grid.kept(kind));
            m_grid.add(point ? m_grid.kept(signedText(point->amount, span.out)) : std::string_view());
        }
    }

    /// Flow out of the area is a shortage: the number gets a minus, or loses it.
    static std::string signedText(const std::string& amount, bool out)
    {
        if (!out || amount.empty())
            return amount;
        return amount.front() == '-' ? amount.substr(1) : "-" + amount;
    }

    static constexpr int mostFaults = 20;

    Grid& m_grid;
    ImportPreview& m_preview;
    std::string m_file = {};
    int m_faults = 0;
};

/// Reads the table of points.
class PointReader
{
public:
    PointReader(std::string file, Understanding& understanding, ImportPreview& preview)
        : m_file(std::move(file))
        , m_understanding(understanding)
        , m_preview(preview)
        , m_grid(*preview.grid)
        , m_doubts(m_grid)
    {
    }

    void run()
    {
        m_area = decideArea(areas(), m_understanding);
        std::map<std::pair<std::string, int>, BalanceRows> parts;
        for (int row = 1; row < m_grid.rows(); ++row) {
            const auto instant = instantOf(std::string(m_grid.at(row, Time)));
            if (!instant || m_grid.at(row, Area) != m_area)
                continue;
            const int minutes = std::stoi(std::string(m_grid.at(row, Minutes)));
            auto& rows = parts[{std::string(m_grid.at(row, Series)), minutes}];
            rows.minutes = minutes;
            const ClockLabel label{row, *instant, true, 0};
            const auto kept = rowsOf(m_grid, {label}, {{*instant}, 0, 0}, minutes, m_doubts);
            rows.rows.insert(rows.rows.end(), kept.rows.begin(), kept.rows.end());
        }
        std::vector<BalanceReading> readings;
        for (const auto& [part, rows] : parts)
            if (part.first != "A04" && part.first != "A05")
                readings.push_back(read(part.first, rows));
        for (const int minutes : {15, 30, 60})
            takeCategories(parts, minutes, readings);
        m_doubts.moveTo(m_preview);
        finishBalance(std::move(readings), m_understanding, m_preview);
    }

private:
    [[nodiscard]] std::vector<std::string> areas() const
    {
        std::vector<std::string> found;
        for (int row = 1; row < m_grid.rows(); ++row)
            if (const auto area = m_grid.at(row, Area);
                !area.empty() && std::find(found.begin(), found.end(), area) == found.end())
                found.emplace_back(area);
        return found;
    }

    BalanceReading read(const std::string& kind, const BalanceRows& rows)
    {
        const auto* const found = std::find_if(pointKinds.begin(), pointKinds.end(),
                                               [&](const PointKind& known) { return known.name == kind; });
        return readColumn(m_grid, rows,
                          {.target = &balanceTarget(found->target), .source = m_file, .columns = {Value}},
                          '.', m_doubts)
            .reading;
    }

    void takeCategories(const std::map<std::pair<std::string, int>, BalanceRows>& parts, int minutes,
                        std::vector<BalanceReading>& readings)
    {
        const auto surplus = parts.find({"A04", minutes});
        const auto shortage = parts.find({"A05", minutes});
        if (surplus == parts.end() && shortage == parts.end())
            return;
        const BalanceRows none{.minutes = minutes};
        takeSides(read("A04", surplus == parts.end() ? none : surplus->second),
                  read("A05", shortage == parts.end() ? none : shortage->second), m_understanding, m_preview,
                  readings);
    }

    std::string m_file;
    Understanding& m_understanding;
    ImportPreview& m_preview;
    const Grid& m_grid;
    Doubts m_doubts;
    std::string m_area = {};
};

void nameColumns(ImportPreview& preview)
{
    constexpr std::array<const char*, Columns> roles{"role-stamp", "", "role-area", "role-side",
                                                     "role-value"};
    preview.headerRow = 0;
    preview.firstDataRow = 1;
    for (int column = 0; column < Columns; ++column)
        preview.columns.push_back({.heading = std::string(preview.grid->at(0, column)),
                                   .role = roles.at(static_cast<std::size_t>(column))});
}

Result<ImportPreview> readXml(const ImportRequest& request)
{
    Understanding understanding(request);
    ImportPreview preview{.kind = ImportKind::Balance, .format = "balance-entsoe"};
    Grid grid;
    PointRows rows(grid, preview);
    for (const auto& file : request.files) {
        const auto document = parseEntsoe(file.bytes);
        if (!document)
            return document.findings();
        if (document->root.starts_with("Acknowledgement"))
            preview.findings.push_back(
                error("import-balance-refused", file.name, {{"message", document->reason.substr(0, 200)}}));
        rows.add(*document, file.name);
    }
    preview.grid = std::make_shared<const Grid>(std::move(grid));
    nameColumns(preview);
    preview.counts.rows = preview.grid->rows() - 1;
    if (preview.grid->rows() > 1)
        PointReader(request.files.front().name, understanding, preview).run();
    else if (preview.findings.empty())
        preview.findings.push_back(error("import-balance-no-values", request.files.front().name));
    preview.choices = understanding.take();
    return preview;
}

} // namespace
} // namespace meritdesk::imports

namespace meritdesk::formats {

const ImportFormat balanceEntsoeImport{.id = "balance-entsoe",
                                       .title = "import-format-balance-entsoe",
                                       .patterns = "*.xml",
                                       .recognise = imports::recogniseXml,
                                       .read = imports::readXml};

} // namespace meritdesk::formats
