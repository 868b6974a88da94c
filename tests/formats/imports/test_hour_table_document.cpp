#include <gtest/gtest.h>
#include <string>

#include "formats/imports/calendar_data.h"
#include "formats/imports/import_preview.h"
#include "formats/imports/rule_cells.h"

namespace meritdesk::imports {
namespace {

ImportPreview read(const std::string& bytes, const std::map<std::string, std::string>& choices = {},
                   const scenario::Scenario& scenario = {})
{
    auto read = readImport({.files = {{"hours.csv", bytes}}, .choices = choices, .scenario = scenario});
    EXPECT_TRUE(read.ok());
    return read.ok() ? std::move(read).value() : ImportPreview();
}

std::vector<retail::MonthTariff> monthsOf(const ImportPreview& preview,
                                          const scenario::Scenario& scenario = {})
{
    EXPECT_TRUE(preview.edit);
    if (!preview.edit)
        return {};
    const auto next = preview.edit->apply(scenario);
    EXPECT_TRUE(next.ok());
    return next.ok() ? next->retail->months : std::vector<retail::MonthTariff>();
}

/// What the built-in tables lack can be added by a file of the same form.
TEST(HourTableDocument, TheBuiltInTableCanBeImportedAsAFile)
{
    scenario::Scenario open;
    open.retail.edit().months.push_back({.month = *readMonth("2026-03")});
    const auto preview =
        read(builtIn(QStringLiteral(":/data/planned_peak_hours_ru.csv")), {{"import-system", "PZ2"}}, open);
    EXPECT_EQ(preview.kind, ImportKind::HourTable);
    EXPECT_EQ(preview.understood("import-content"), "hour-table");
    const auto months = monthsOf(preview, open);
    ASSERT_EQ(months.size(), 12U);
    for (const auto& month : months)
        EXPECT_EQ(month.plannedPeakHours, plannedHoursOf("PZ2", month.month)->hours);
}

TEST(HourTableDocument, PlannedHoursOfANewYearComeAsRangesToo)
{
    const auto preview = read("год;зона;месяц;часы\n2027;PZ1;1;8-13, 17-21\n2027;PZ1;2;8 9 10\n");
    EXPECT_EQ(preview.counts.values, 2);
    const auto months = monthsOf(preview);
    ASSERT_EQ(months.size(), 2U);
    EXPECT_EQ(printMonth(months[0].month), "2027-01");
    EXPECT_EQ(months[0].plannedPeakHours, retail::HourSet("000111110001111110000000"));
    EXPECT_EQ(months[1].plannedPeakHours->count(), 3U);
}

TEST(HourTableDocument, ZoneHoursAreAskedForTheirSystem)
{
    const std::string table = "year;system;month;night;peak\n2027;Centre;1;24 1-7;9-12\n"
                              "2027;Urals;1;22-24 1-5;6-9\n";
    const auto first = monthsOf(read(table));
    ASSERT_EQ(first.size(), 1U);
    EXPECT_EQ(first[0].zoneHours->night.count(), 8U);
    const auto urals = monthsOf(read(table, {{"import-system", "Urals"}}));
    EXPECT_EQ(urals[0].zoneHours->peak, retail::HourSet(0b111100000));
    for (const auto& choice : read(table).choices)
        if (choice.key == "import-system") {
            EXPECT_TRUE(choice.guess);
        }
}

TEST(HourTableDocument, CellsThatAreNoHoursAreListedWithTheirPlace)
{
    const auto preview = read("year;system;month;night;peak\n2027;Centre;13;1;2\n2027;Centre;1;1-25;2\n"
                              "2027;Centre;2;1 2;2 3\n2027;Centre;3;1;2\n2027;Centre;3;1;2\n");
    std::string said;
    for (const auto& cell : preview.doubtful)
        said += cell.finding.code + " @ " + cell.finding.place + ", ";
    EXPECT_EQ(said, "import-not-a-time @ line 2 column 3, import-hour-of-day @ line 3 column 4, "
                    "hours-of-two-zones @ line 4 column 5, import-hour-twice @ line 6 column 3, ");
    EXPECT_EQ(monthsOf(preview).size(), 1U);
    EXPECT_FALSE(read("year;zone;month;hours\n2027;PZ1;1;-\n").edit);
}

} // namespace
} // namespace meritdesk::imports
