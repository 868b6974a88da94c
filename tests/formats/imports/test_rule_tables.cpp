#include <QDir>
#include <QFile>

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <string>

#include "formats/imports/calendar_data.h"
#include "formats/imports/csv_table.h"
#include "formats/imports/rule_cells.h"
#include "formats/imports/rule_tables.h"
#include "formats/words/words.h"

namespace meritdesk::imports {
namespace {

constexpr int firstYear = 2024; ///< the first year of the production calendar

std::string nameOf(const TableYears& covered)
{
    return covered.table + (covered.subject.empty() ? "" : " " + covered.subject);
}

std::string listed(const std::vector<int>& years)
{
    std::string text;
    for (const int year : years)
        text += (text.empty() ? "" : " ") + std::to_string(year);
    return text;
}

bool isLabel(std::string_view key)
{
    for (const auto& list : words::labelLists())
        for (const auto& word : list)
            if (word.code == key)
                return true;
    return false;
}

/// The last year of the production calendar: what the other tables are held against.
int lastYear()
{
    const auto all = yearlyTables();
    const auto calendar = std::find_if(all.begin(), all.end(), [](const TableYears& covered) {
        return covered.table == "production_calendar_ru.csv";
    });
    return calendar == all.end() || calendar->years.empty() ? 0 : calendar->years.back();
}

/// Which years of the calendar a table lacks. A table that ends before the calendar does, because a year was
/// added to one and not to the other, shows here by its name.
TEST(RuleTables, EveryYearThatATableLacksIsNamed)
{
    std::map<std::string, std::string> lacking;
    for (const auto& covered : yearlyTables()) {
        std::vector<int> lacks;
        for (int year = firstYear; year <= lastYear(); ++year)
            if (std::find(covered.years.begin(), covered.years.end(), year) == covered.years.end())
                lacks.push_back(year);
        lacking[nameOf(covered)] = listed(lacks);
    }
    const std::map<std::string, std::string> expected{
        {"production_calendar_ru.csv", ""},
        {"planned_peak_hours_ru.csv PZ1", ""},
        {"planned_peak_hours_ru.csv PZ2", "2024"},
        {"planned_peak_hours_ru.csv Kaliningrad", "2024"},
        {"zone_hours_ru.csv Centre", "2024 2025 2026"},
        {"zone_hours_ru.csv Middle Volga", "2024 2025 2026"},
        {"zone_hours_ru.csv North-West", "2024 2025 2026"},
        {"zone_hours_ru.csv Samara", "2024 2025 2026"},
        {"zone_hours_ru.csv Udmurtia and Kirov", "2024 2025 2026"},
        {"zone_hours_ru.csv Urals", "2024 2025 2026"},
    };
    EXPECT_EQ(lacking, expected);
}

TEST(RuleTables, EveryTableCoversTheYearsThatItSays)
{
    std::map<std::string, std::string> years;
    for (const auto& covered : yearlyTables())
        years[nameOf(covered)] = listed(covered.years);
    EXPECT_EQ(years["production_calendar_ru.csv"], "2024 2025 2026");
    EXPECT_EQ(years["planned_peak_hours_ru.csv PZ1"], "2024 2025 2026");
    EXPECT_EQ(years["planned_peak_hours_ru.csv PZ2"], "2025 2026");
    EXPECT_EQ(years["planned_peak_hours_ru.csv Kaliningrad"], "2025 2026");
    EXPECT_EQ(years["zone_hours_ru.csv Centre"], "2013 2015");
    EXPECT_EQ(years["zone_hours_ru.csv Middle Volga"], "2015");
    EXPECT_EQ(years["zone_hours_ru.csv North-West"], "2013");
    EXPECT_EQ(years["zone_hours_ru.csv Samara"], "2015");
    EXPECT_EQ(years["zone_hours_ru.csv Udmurtia and Kirov"], "2013");
    EXPECT_EQ(years["zone_hours_ru.csv Urals"], "2011 2013 2015");
}

/// Every row of a table of rules says where it comes from and how sure it is.
TEST(RuleTables, EveryRowNamesItsSourceAndAKnownGrade)
{
    int tables = 0;
    for (const auto& name : QDir(QStringLiteral(":/data")).entryList({QStringLiteral("*.csv")})) {
        const auto text = builtIn(QStringLiteral(":/data/") + name);
        auto table = CsvTable::open(text);
        ASSERT_TRUE(table.ok()) << name.toStdString();
        auto lines = std::move(table).value();
        const auto& header = lines.header();
        const auto at = [&header](std::string_view title) {
            return static_cast<std::size_t>(std::find(header.begin(), header.end(), title) - header.begin());
        };
        if (at("grade") == header.size())
            continue;
        ++tables;
        CsvLine line;
        while (lines.next(line)) {
            ASSERT_EQ(line.cells.size(), header.size()) << name.toStdString() << " line " << line.number;
            const auto grade = line.cells[at("grade")];
            EXPECT_TRUE(grade == "law" || grade == "inference" || grade == "typical" || grade == "memory")
                << name.toStdString() << " line " << line.number;
            EXPECT_FALSE(line.cells[at("source")].empty()) << name.toStdString() << " line " << line.number;
        }
    }
    EXPECT_EQ(tables, 5);
}

TEST(RuleTables, EverySourceAndEverySystemHasItsWords)
{
    for (const auto& row : plannedHours())
        EXPECT_TRUE(isLabel(row.source)) << row.source;
    for (const auto& row : zoneHours()) {
        EXPECT_TRUE(isLabel(row.source.text)) << row.source.text;
        EXPECT_TRUE(isLabel("zone-system-" + row.system)) << row.system;
    }
    for (const auto& band : marginBands())
        EXPECT_TRUE(isLabel(band.source.text)) << band.source.text;
}

/// The order of 2015: Samara has its night from 22 to 6 and in January its peaks from 7 to 11 and 16 to 20.
TEST(RuleTables, ZoneHoursAreThoseOfTheOrder)
{
    const auto rows = zoneHoursOf(*readMonth("2015-01"));
    ASSERT_EQ(rows.size(), 4U);
    const auto samara = std::find_if(rows.begin(), rows.end(),
                                     [](const SystemZoneHours* row) { return row->system == "Samara"; });
    ASSERT_NE(samara, rows.end());
    EXPECT_EQ((*samara)->hours.night, retail::HourSet("110000000000000000111111")); // 23, 24, 1..6
    EXPECT_EQ((*samara)->hours.peak, retail::HourSet("000011110000011110000000"));  // 8..11, 17..20
    EXPECT_EQ((*samara)->source.grade, Grade::Law);
    EXPECT_TRUE(zoneHoursOf(*readMonth("2025-01")).empty());
}

TEST(RuleTables, TheMarginBandsChangedInTheMiddleOf2018)
{
    const auto powers = [](const char* month) {
        std::string text;
        for (const auto& band : marginSchemeOf(*readMonth(month)))
            text += (band.share ? "share " : "rate ") + (band.belowKw ? band.belowKw->text() : "more") + ", ";
        return text;
    };
    EXPECT_EQ(powers("2018-06"), "share 150, share 670, share 10000, share more, ");
    EXPECT_EQ(powers("2018-07"), "rate 670, rate 10000, rate more, ");
    EXPECT_EQ(powers("2012-12"), "");
}

/// Figures that only circulate are there to be compared with, and never as the law.
TEST(RuleTables, NoUnverifiedMarginCountsAsTheLaw)
{
    int values = 0;
    for (const auto& band : marginBands())
        if (band.value) {
            EXPECT_NE(band.source.grade, Grade::Law);
            ++values;
        }
    EXPECT_EQ(values, 5);
}

TEST(RuleTables, ADamagedLineIsRefusedWithItsPlace)
{
    const std::string head = "year;system;month;night;peak;source;grade;comment\n";
    for (const char* line :
         {"2015;Centre;13;1 2;3;s;law;", "2015;Centre;1;1 25;3;s;law;", "2015;;1;1;3;s;law;",
          "2015;Centre;1;1 2;2 3;s;law;", "2015;Centre;1;1;3;s;law", "x;Centre;1;1;3;s;law;"}) {
        const auto read = readZoneHours(head + "2015;Urals;1;1;3;s;law;\n" + line + "\n");
        ASSERT_FALSE(read.ok()) << line;
        EXPECT_EQ(read.findings().front().code, "csv-value");
        EXPECT_EQ(read.findings().front().place, "line 3");
    }
    const auto margin =
        readMarginBands("from;until;below_kw;form;value;source;grade;comment\n2018-13;;;rate;;s;law;\n");
    EXPECT_FALSE(margin.ok());
}

} // namespace
} // namespace meritdesk::imports
