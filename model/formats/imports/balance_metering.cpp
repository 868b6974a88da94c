#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "formats/imports/balance_finish.h"
#include "formats/imports/balance_metering_columns.h"
#include "formats/imports/hour_times.h"
#include "formats/imports/market_document.h"
#include "formats/imports/scales.h"
#include "formats/imports/table_import.h"

namespace meritdesk::imports {

namespace {

constexpr int sure = 85;
constexpr int moscowMinutes = 180;
constexpr std::size_t longestId = 64;
constexpr std::string_view partyKey = "import-balance-party";
constexpr std::string_view seriesKey = "import-balance-series";

int recogniseMetering(const Sheet& sheet)
{
    if (sheet.grid.rows() == 0)
        return 0;
    const auto profile = profileOf(sheet.grid);
    return profile.header >= 0 && shapeIn("long", sheet.grid, profile).day >= 0 && isMetering(profile) ? sure
                                                                                                       : 0;
}

/// An id of at most 64 characters.
std::string cutId(const std::string& name)
{
    std::string id;
    std::size_t characters = 0;
    for (const char c : name) {
        characters += (static_cast<unsigned char>(c) & 0xC0U) == 0x80U ? 0 : 1;
        if (characters > longestId)
            break;
        id += c;
    }
    return id.empty() ? std::string("BRP") : id;
}

/// The party that is there under that id or name, in any case of letters; else the name itself.
std::string partyNamed(const balance::Case& of, const std::string& name)
{
    const auto small = lowered(name);
    for (const auto& party : of.parties)
        if (lowered(party.id) == small || (party.name && lowered(*party.name) == small))
            return party.id;
    return cutId(name);
}

/// Reads a table of metering and schedules.
class MeteringReader
{
public:
    MeteringReader(const TableProfile& profile, std::string file, Understanding& understanding,
                   ImportPreview& preview)
        : m_profile(profile)
        , m_file(std::move(file))
        , m_understanding(understanding)
        , m_preview(preview)
        , m_grid(*preview.grid)
        , m_doubts(m_grid)
        , m_shape(shapeIn("long", m_grid, profile))
    {
    }

    void run()
    {
        if (m_shape.day < 0 || m_shape.values.empty()) {
            m_preview.findings.push_back(error("import-no-hours", m_file));
            return;
        }
        auto headings = meteringHeadings(m_grid, m_profile, m_shape.values);
        decideSeries(headings);
        decideParties(headings);
        const auto option = decideUnit(headings);
        m_mark = decideDecimalMark(m_grid, m_profile.firstData, m_understanding);
        const auto rows = readTimes();
        std::vector<BalanceReading> readings;
        for (const auto& heading : headings)
            if (!heading.series.empty())
                readings.push_back(readHeading(heading, option, rows));
        nameColumns(headings, option);
        m_doubts.moveTo(m_preview);
        finishBalance(std::move(readings), m_understanding, m_preview);
    }

private:
    /// Columns whose headings do not say what they are, are one thing: the person says which.
    void decideSeries(std::vector<MeteringHeading>& headings)
    {
        const auto unsaid = [](const MeteringHeading& heading) { return heading.series.empty(); };
        if (std::none_of(headings.begin(), headings.end(), unsaid))
            return;
        const bool all = std::all_of(headings.begin(), headings.end(), unsaid);
        const auto chosen =
            m_understanding.decide(seriesKey,
                                   optionsOf(seriesKey, {"metered", "scheduled", "consumption", "production",
                                                         "imbalance", "activated", "none"}),
                                   all ? "metered" : "none", true);
        for (auto& heading : headings)
            if (heading.series.empty() && chosen != "none")
                heading.series = balanceTarget(chosen).id;
    }

    /// Several names are several parties; one name, or none, is a question.
    void decideParties(std::vector<MeteringHeading>& headings)
    {
        const auto& open = *m_understanding.request().scenario.balance;
        std::set<std::string> names;
        std::set<std::pair<std::string, std::string_view>> columns;
        bool twice = false;
        for (const auto& heading : headings) {
            if (heading.series.empty())
                continue;
            names.insert(heading.party);
            twice = twice || !columns.insert({heading.party, heading.series}).second;
        }
        if (names.size() > 1 && !names.contains({}) && !twice) {
            for (auto& heading : headings)
                heading.party = partyNamed(open, heading.party);
            return;
        }
        const auto name = names.size() == 1 && !names.begin()->empty() ? *names.begin() : fileName();
        const auto found = partyNamed(open, name);
        std::vector<Option> options;
        for (const auto& party : open.parties)
            options.push_back({.id = party.id, .title = party.name.value_or(party.id), .literal = true});
        const bool known = std::any_of(open.parties.begin(), open.parties.end(),
                                       [&](const balance::Party& party) { return party.id == found; });
        if (!known)
            options.push_back({.id = found, .title = found, .literal = true});
        const auto chosen =
            m_understanding.decide(partyKey, std::move(options), found, !known && !open.parties.empty());
        takeOnce(headings, chosen);
    }

    /// Two columns of one series of one party cannot both be meant: the first one is.
    void takeOnce(std::vector<MeteringHeading>& headings, const std::string& party)
    {
        std::set<std::string_view> series;
        for (auto& heading : headings) {
            heading.party = party;
            if (heading.series.empty() || series.insert(heading.series).second)
                continue;
            m_preview.findings.push_back(
                warning("import-balance-column-twice", m_file, {{"column", heading.heading}}));
            heading.series = {};
        }
    }

    [[nodiscard]] std::string fileName() const { return m_file.substr(0, m_file.rfind('.')); }

    std::string decideUnit(const std::vector<MeteringHeading>& headings)
    {
        const bool said = std::all_of(headings.begin(), headings.end(), [](const MeteringHeading& heading) {
            return heading.unit || heading.series.empty();
        });
        if (said)
            return {};
        static const std::vector<std::string_view> kilo{"kwh", "квт", "千瓦"};
        const bool kwh = holdsAny(m_profile.above, kilo);
        const bool mwh = holdsAny(m_profile.above, {"mwh", "мвт", "兆瓦"});
        return m_understanding.decide(choice::unit, optionsOf(choice::unit, {"mwh", "kwh", "wh", "mw", "kw"}),
                                      kwh && !mwh ? "kwh" : "mwh", kwh == mwh);
    }

    DayOrder decideOrder()
    {
        std::vector<std::string_view> cells;
        for (int row = m_profile.firstData; row < m_grid.rows(); ++row)
            cells.push_back(m_grid.at(row, m_shape.day));
        const auto found = findDayOrder(cells);
        if (found.proved)
            return found.order;
        const auto order = m_understanding.decide(
            choice::dayOrder, optionsOf(choice::dayOrder, {"day-first", "month-first"}),
            found.order == DayOrder::DayFirst ? "day-first" : "month-first", true);
        return order == "day-first" ? DayOrder::DayFirst : DayOrder::MonthFirst;
    }

    bool decideEndLabels(const HourTimes& times)
    {
        if (!times.labelsMatter)
            return false;
        const bool end = times.endLabels.value_or(false);
        return m_understanding.decide(choice::label, optionsOf(choice::label, {"start", "end"}),
                                      end ? "end" : "start", !times.endLabels.has_value())
               == "end";
    }

    BalanceRows readTimes()
    {
        const auto times = timesOf(m_grid, m_profile, m_shape, decideOrder());
        for (const int row : times.unread)
            if (row < m_grid.rows()
                && m_grid.at(row, m_shape.day) != m_grid.at(m_profile.header, m_shape.day))
                m_doubts.add("import-not-a-time", row, m_shape.day);
        const bool atEnd = decideEndLabels(times);
        static const auto shift =
            std::int64_t{Day(std::chrono::year(2000) / 1 / 1).time_since_epoch().count()} * dayMinutes;
        std::vector<ClockLabel> labels;
        for (const auto& row : times.rows)
            labels.push_back(
                {row.row, row.minute + shift - (row.absolute ? moscowMinutes : 0), row.absolute, 0});
        const auto said = zoneNamed(m_grid.at(m_profile.header, m_shape.day));
        const auto& zone =
            decideZone(labels, {.zone = said, .step = times.step, .atEnd = atEnd}, m_understanding);
        const auto instants = instantsOf(labels, zone, times.step, atEnd);
        if (instants.onceOnly > 0)
            m_preview.findings.push_back(warning("import-balance-hour-once", m_file));
        return rowsOf(m_grid, labels, instants, times.step, m_doubts);
    }

    BalanceReading readHeading(const MeteringHeading& heading, const std::string& option,
                               const BalanceRows& rows)
    {
        const auto& target = balanceTarget(heading.series);
        auto read = readColumn(m_grid, rows,
                               {.target = &target,
                                .party = heading.party,
                                .source = m_file,
                                .columns = {heading.column},
                                .unit = heading.unit.value_or(unitOf(option))},
                               m_mark, m_doubts);
        if (read.turned)
            m_preview.findings.push_back(
                {Severity::Note, "import-balance-turned", balancePlace(target, heading.party), {}});
        return std::move(read.reading);
    }

    void nameColumns(const std::vector<MeteringHeading>& headings, const std::string& option)
    {
        m_preview.headerRow = m_profile.header;
        m_preview.firstDataRow = m_profile.firstData;
        m_preview.counts.rows = m_grid.rows() - m_profile.firstData;
        m_preview.columns.resize(static_cast<std::size_t>(m_grid.columns()));
        for (std::size_t i = 0; i < m_preview.columns.size(); ++i)
            m_preview.columns[i].heading = std::string(m_grid.at(m_profile.header, static_cast<int>(i)));
        const auto role = [&](int column, const char* name) {
            if (column >= 0 && column < static_cast<int>(m_preview.columns.size()))
                m_preview.columns[static_cast<std::size_t>(column)].role = name;
        };
        role(m_shape.day, m_shape.clock < 0 && m_shape.hour < 0 ? "role-stamp" : "role-day");
        role(m_shape.clock, "role-clock");
        role(m_shape.hour, "role-hour");
        for (const auto& heading : headings)
            if (!heading.series.empty())
                role(heading.column, "role-value");
        for (const auto& heading : headings)
            if (!heading.series.empty() && !heading.unit && !option.empty())
                m_preview.columns[static_cast<std::size_t>(heading.column)].unit = "import-unit-" + option;
    }

    const TableProfile& m_profile;
    std::string m_file;
    Understanding& m_understanding;
    ImportPreview& m_preview;
    const Grid& m_grid;
    Doubts m_doubts;
    HourShape m_shape;
    char m_mark = '.';
};

void readMetering(const std::vector<Book>& books, Understanding& understanding, ImportPreview& preview)
{
    preview.kind = ImportKind::Balance;
    Grid grid;
    for (const auto& book : books) {
        const auto best =
            std::max_element(book.sheets.begin(), book.sheets.end(), [](const Sheet& a, const Sheet& b) {
                return recogniseMetering(a) < recogniseMetering(b);
            });
        if (best != book.sheets.end())
            appendRows(best->grid, grid);
    }
    preview.grid = std::make_shared<const Grid>(std::move(grid));
    const auto profile = profileOf(*preview.grid);
    if (preview.grid->rows() == 0 || profile.header < 0) {
        preview.findings.push_back(error("import-no-hours", books.front().file));
        return;
    }
    MeteringReader(profile, books.front().file, understanding, preview).run();
}

} // namespace

const MarketDocument balanceMeteringDocument{
    .id = "balance-metering", .recognise = recogniseMetering, .read = readMetering};

} // namespace meritdesk::imports
