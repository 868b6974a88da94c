#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <gtest/gtest.h>
#include <map>
#include <string>
#include <variant>
#include <vector>
#include <xlsxwriter.h>

#include "core/retail/case.h"
#include "formats/imports/counted_days.h"
#include "formats/imports/import_preview.h"

namespace meritdesk::imports {
namespace {

constexpr int days = 31; ///< of March 2025
constexpr int hoursOfMonth = days * 24;

/// A moment of March 2025, minutes from its first midnight; `dateOnly` shows no clock.
struct Moment
{
    int minute = 0;
    bool dateOnly = false;
};

/// Thousandths of a kWh, shown in kWh or in MWh.
struct Energy
{
    int wattHours = 0;
    bool mega = false;
};

using Cell = std::variant<std::string, Moment, Energy>;
using Table = std::vector<std::vector<Cell>>;

/// Wh of a half-hour: every one another, so that a shift of any kind shows.
int halfOf(int half)
{
    return 100'000 + half * 250;
}

int hourOf(int hour)
{
    return halfOf(2 * hour) + halfOf(2 * hour + 1);
}

/// The energy of an interval of the month, counted from 0.
Energy energyOf(int interval, int step, bool mega = false)
{
    return {step == 30 ? halfOf(interval) : hourOf(interval), mega};
}

std::string two(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

/// Layout 1 and 6: two columns, a time and the energy; the time names the start or the end.
Table twoColumns(int step, bool endLabels)
{
    Table table{{"Дата и время", "Потребление, кВт·ч"}};
    for (int i = 0; i < days * 1440 / step; ++i)
        table.push_back({Moment{i * step + (endLabels ? step : 0)}, energyOf(i, step)});
    return table;
}

std::string intervalName(int index, int step)
{
    const auto clock = [](int minute) { return std::to_string(minute / 60) + "." + two(minute % 60); };
    return clock(index * step) + "-" + clock((index + 1) * step);
}

/// Layout 2 and 6: a day a row, its date first.
Table datedMatrix(int step)
{
    const int across = 1440 / step;
    Table table{{"Дата"}};
    for (int i = 0; i < across; ++i)
        table.front().emplace_back(intervalName(i, step));
    for (int day = 0; day < days; ++day) {
        table.push_back({Moment{day * 1440, true}});
        for (int i = 0; i < across; ++i)
            table.back().emplace_back(energyOf(day * across + i, step));
    }
    return table;
}

/// Layout 3: MWh from row 7 and column B on, days by their numbers.
Table numberedMatrix(int /*step*/)
{
    Table table{
        {"Акт снятия показаний"}, {"ООО Завод"}, {"за март 2025"}, {""}, {"Расход активной энергии, МВт·ч"}};
    table.push_back({"Число"});
    for (int hour = 1; hour <= 24; ++hour)
        table.back().emplace_back(std::to_string(hour));
    for (int day = 0; day < days; ++day) {
        table.push_back({std::to_string(day + 1)});
        for (int hour = 0; hour < 24; ++hour)
            table.back().emplace_back(energyOf(day * 24 + hour, 60, true));
    }
    return table;
}

/// Values alone, a day a row.
Table bareMatrix(int step)
{
    Table table;
    const int across = 1440 / step;
    for (int day = 0; day < days; ++day) {
        table.emplace_back();
        for (int i = 0; i < across; ++i)
            table.back().emplace_back(energyOf(day * across + i, step));
    }
    return table;
}

/// Layout 4 and 6: one column without a heading.
Table bareColumn(int step)
{
    Table table;
    for (int i = 0; i < days * 1440 / step; ++i)
        table.push_back({energyOf(i, step)});
    return table;
}

/// A column that only counts the rows, and the values.
Table countedColumn(int step)
{
    Table table{{"№", "кВт·ч"}};
    for (int i = 0; i < days * 1440 / step; ++i)
        table.push_back({std::to_string(i + 1), energyOf(i, step)});
    return table;
}

/// Layout 5: the intervals down, a day a column: by date, by number, or without a name.
enum class DayNames { Dates, Numbers, None };

Table daysAcross(int step, DayNames names)
{
    const int down = 1440 / step;
    Table table;
    if (names != DayNames::None) {
        table.push_back({"Час"});
        for (int day = 0; day < days; ++day)
            table.back().push_back(names == DayNames::Dates ? Cell(Moment{day * 1440, true})
                                                            : Cell(std::to_string(day + 1)));
    }
    for (int i = 0; i < down; ++i) {
        table.emplace_back();
        if (names != DayNames::None)
            table.back().emplace_back(intervalName(i, step));
        for (int day = 0; day < days; ++day)
            table.back().emplace_back(energyOf(day * down + i, step));
    }
    return table;
}

/// Wh as a decimal of kWh or MWh, with a comma as Russian tables have it.
std::string decimalOf(const Energy& energy)
{
    const int digits = energy.mega ? 6 : 3;
    auto text = std::to_string(energy.wattHours);
    text.insert(0, static_cast<std::size_t>(std::max(0, digits + 1 - static_cast<int>(text.size()))), '0');
    return text.substr(0, text.size() - static_cast<std::size_t>(digits)) + ","
           + text.substr(text.size() - static_cast<std::size_t>(digits));
}

std::string textOf(const Cell& cell)
{
    if (const auto* energy = std::get_if<Energy>(&cell))
        return decimalOf(*energy);
    if (const auto* moment = std::get_if<Moment>(&cell)) {
        const int day = moment->minute / 1440;
        const auto date = day < days ? two(day + 1) + ".03.2025" : std::string("01.04.2025");
        return moment->dateOnly
                   ? date
                   : date + " " + two(moment->minute % 1440 / 60) + ":" + two(moment->minute % 60);
    }
    return std::get<std::string>(cell);
}

std::string asCsv(const Table& table)
{
    std::string text;
    for (const auto& row : table) {
        for (std::size_t i = 0; i < row.size(); ++i)
            text += (i > 0 ? ";" : "") + textOf(row[i]);
        text += "\n";
    }
    return text;
}

/// Writes a cell as spreadsheet programs do: dates and numbers are numbers.
class SheetWriter
{
public:
    explicit SheetWriter(lxw_workbook* book)
        : m_sheet(workbook_add_worksheet(book, "Лист1"))
        , m_day(workbook_add_format(book))
        , m_stamp(workbook_add_format(book))
    {
        format_set_num_format(m_day, "dd.mm.yyyy");
        format_set_num_format(m_stamp, "dd.mm.yyyy hh:mm");
    }

    void write(lxw_row_t row, lxw_col_t column, const Cell& cell)
    {
        if (const auto* energy = std::get_if<Energy>(&cell)) {
            worksheet_write_number(m_sheet, row, column, energy->wattHours / (energy->mega ? 1e6 : 1e3),
                                   nullptr);
        } else if (const auto* moment = std::get_if<Moment>(&cell)) {
            const int day = moment->minute / 1440;
            lxw_datetime stamp{2025,
                               day < days ? 3 : 4,
                               day < days ? day + 1 : 1,
                               moment->minute % 1440 / 60,
                               moment->minute % 60,
                               0};
            worksheet_write_datetime(m_sheet, row, column, &stamp, moment->dateOnly ? m_day : m_stamp);
        } else if (const auto& text = std::get<std::string>(cell); !text.empty()) {
            worksheet_write_string(m_sheet, row, column, text.c_str(), nullptr);
        }
    }

private:
    lxw_worksheet* m_sheet;
    lxw_format* m_day;
    lxw_format* m_stamp;
};

std::string asXlsx(const Table& table)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.xlsx"));
    lxw_workbook* book = workbook_new(QFile::encodeName(path).constData());
    SheetWriter writer(book);
    for (std::size_t row = 0; row < table.size(); ++row)
        for (std::size_t column = 0; column < table[row].size(); ++column)
            writer.write(static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), table[row][column]);
    workbook_close(book);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

struct Layout
{
    const char* name = nullptr;
    const char* understood = nullptr; ///< as "import-layout"
    std::function<Table()> make = {};
    bool dated = true; ///< the table says its month
};

const std::vector<Layout>& layouts()
{
    static const std::vector<Layout> all{
        {"two columns, start", "long", [] { return twoColumns(60, false); }},
        {"two columns, end", "long", [] { return twoColumns(60, true); }},
        {"two columns of half-hours, start", "long", [] { return twoColumns(30, false); }},
        {"two columns of half-hours, end", "long", [] { return twoColumns(30, true); }},
        {"matrix with dates", "matrix", [] { return datedMatrix(60); }},
        {"matrix of half-hours", "matrix", [] { return datedMatrix(30); }},
        {"matrix from B7 in MWh", "matrix", [] { return numberedMatrix(60); }, false},
        {"bare matrix", "matrix", [] { return bareMatrix(60); }, false},
        {"bare matrix of half-hours", "matrix", [] { return bareMatrix(30); }, false},
        {"bare column", "column", [] { return bareColumn(60); }, false},
        {"bare column of half-hours", "column", [] { return bareColumn(30); }, false},
        {"counted column", "column", [] { return countedColumn(60); }, false},
        {"counted column of half-hours", "column", [] { return countedColumn(30); }, false},
        {"days across by date", "days-across", [] { return daysAcross(60, DayNames::Dates); }},
        {"days across by number", "days-across", [] { return daysAcross(60, DayNames::Numbers); }, false},
        {"days across without names", "days-across", [] { return daysAcross(60, DayNames::None); }, false},
        {"days across of half-hours", "days-across", [] { return daysAcross(30, DayNames::Dates); }},
    };
    return all;
}

/// The hours that the edit brings into an empty scenario.
retail::HourlySeries hoursOf(const ImportPreview& read)
{
    if (!read.edit)
        return {};
    const auto next = read.edit->apply({});
    return next.ok() ? *next->retail->sites.at(0).points.at(0).own->hours : retail::HourlySeries();
}

bool isGuess(const ImportPreview& read, std::string_view key)
{
    return std::any_of(read.choices.begin(), read.choices.end(),
                       [key](const Choice& choice) { return choice.key == key && choice.guess; });
}

void expectTheMonth(const Layout& layout, const std::string& bytes, const char* file)
{
    SCOPED_TRACE(std::string(layout.name) + " " + file);
    std::map<std::string, std::string> choices;
    if (!layout.dated)
        choices["import-first-day"] = "2025-03-01";
    const auto read = readImport({.files = {{file, bytes}}, .choices = choices});
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->understood("import-layout"), layout.understood);
    EXPECT_EQ(read->understood("import-first-day").empty(), layout.dated);
    EXPECT_EQ(read->counts.doubtful, 0);
    EXPECT_EQ(read->counts.points, 1);
    const auto hours = hoursOf(*read);
    ASSERT_EQ(hours.kwh.size(), static_cast<std::size_t>(hoursOfMonth));
    EXPECT_EQ(hours.first, retail::hourIndex(*readDay("2025-03-01"), 0));
    for (int hour = 0; hour < hoursOfMonth; ++hour)
        ASSERT_EQ(hours.kwh[static_cast<std::size_t>(hour)], Int128(hourOf(hour)) * 1'000'000'000) << hour;
}

TEST(ProfileLayouts, EveryLayoutGivesTheSameHoursAsText)
{
    for (const auto& layout : layouts())
        expectTheMonth(layout, asCsv(layout.make()), "load.csv");
}

TEST(ProfileLayouts, EveryLayoutGivesTheSameHoursAsAWorkbook)
{
    for (const auto& layout : layouts())
        expectTheMonth(layout, asXlsx(layout.make()), "load.xlsx");
}

TEST(ProfileLayouts, WithoutDatesTheMonthIsAskedForAndTheLikeliestIsOffered)
{
    scenario::Scenario open;
    for (unsigned month = 1; month <= 3; ++month)
        open.retail.edit().months.push_back(
            {.month = Month(std::chrono::year(2026), std::chrono::month(month))});
    std::string february;
    for (int i = 0; i < 28 * 48; ++i)
        february += std::to_string(100 + i % 7) + "\n";
    const auto read = readImport({.files = {{"a.csv", february}}, .scenario = open});
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->understood("import-first-day"), "2026-02-01");
    EXPECT_EQ(read->understood("import-step"), "30");
    EXPECT_EQ(read->counts.hours, 28 * 24);
    EXPECT_TRUE(isGuess(*read, "import-first-day"));
    EXPECT_FALSE(isGuess(*read, "import-step"));
}

TEST(ProfileLayouts, ValuesThatMayBeHalfHoursOrHoursAreAChoice)
{
    const auto table = asCsv(bareColumn(30));
    const auto halves = readImport({.files = {{"a.csv", table}}});
    ASSERT_TRUE(halves.ok());
    EXPECT_EQ(halves->understood("import-step"), "30");
    EXPECT_TRUE(isGuess(*halves, "import-step")); // July and August together have as many hours
    const auto hours = readImport({.files = {{"a.csv", table}},
                                   .choices = {{"import-step", "60"}, {"import-first-day", "2025-07-01"}}});
    ASSERT_TRUE(hours.ok());
    EXPECT_EQ(hours->counts.hours, 1488);
}

TEST(ProfileLayouts, TheNumberOfValuesTellsTheirLength)
{
    for (const int length : {28, 29, 30, 31, 365, 366})
        EXPECT_EQ(stepOf(length * 24).minutes, 60) << length;
    for (const int length : {28, 29, 30, 31, 365, 366})
        EXPECT_EQ(stepOf(length * 48).minutes, 30) << length;
    for (const int length : {28, 29, 30, 31, 365, 366})
        EXPECT_EQ(stepOf(length * 96).minutes, 15) << length;
    EXPECT_TRUE(stepOf(744).sure);
    EXPECT_TRUE(stepOf(28 * 48).sure);
    EXPECT_FALSE(stepOf(1440).sure); // January and February of a leap year
    EXPECT_FALSE(stepOf(1000).sure);
}

} // namespace
} // namespace meritdesk::imports
