#include <gtest/gtest.h>
#include <string>
#include <utility>
#include <vector>

#include "formats/imports/import_preview.h"
#include "tests/support/xls_book.h"

namespace meritdesk::imports {
namespace {

using namespace std::chrono_literals;
using tests::XlsSheet;
using Hours = std::vector<std::pair<std::string, std::string>>;

/// The hours of the Samara oblast in November 2025 as the commercial operator published them: the first is a
/// working Saturday.
const Hours november{{"01.11.2025", "11"}, {"05.11.2025", "10"}, {"06.11.2025", "10"}, {"07.11.2025", "18"},
                     {"10.11.2025", "18"}, {"11.11.2025", "18"}, {"12.11.2025", "10"}, {"13.11.2025", "10"},
                     {"14.11.2025", "10"}, {"17.11.2025", "10"}, {"18.11.2025", "10"}, {"19.11.2025", "17"},
                     {"20.11.2025", "18"}, {"21.11.2025", "17"}, {"24.11.2025", "10"}, {"25.11.2025", "9"},
                     {"26.11.2025", "9"},  {"27.11.2025", "17"}, {"28.11.2025", "10"}};

/// The report in the operator's form: title, participant and region, the heading "Дата", a row with the
/// numbers of the columns, then the days as texts; hours as texts or numbers.
XlsSheet report(const Hours& hours, bool asNumbers = false)
{
    XlsSheet sheet{.name = "Лист1"};
    sheet.texts(0, {"Ежемесячный отчет по часам пиковой нагрузки для субъектов Российской Федерации"});
    sheet.texts(2, {"Расчетный период", "ноябрь 2025"});
    sheet.texts(3, {"Субъект Российской Федерации", "Самарская область"});
    sheet.texts(6, {"Дата", "Час пиковой нагрузки  "});
    sheet.texts(7, {"1", "2"});
    int row = 8;
    for (const auto& [day, hour] : hours) {
        sheet.texts(row, {day});
        if (asNumbers)
            sheet.number(row, 1, std::stod(hour));
        else
            sheet.texts(row, {hour}, 1);
        ++row;
    }
    sheet.texts(row + 1, {"Время московское"});
    return sheet;
}

ImportPreview read(const XlsSheet& sheet, const scenario::Scenario& scenario = {})
{
    auto read = readImport(
        {.files = {{"202511_SAMARAEN_36_calcfacthour.xls", tests::xlsBytes({sheet})}}, .scenario = scenario});
    EXPECT_TRUE(read.ok());
    return read.ok() ? std::move(read).value() : ImportPreview();
}

std::string codes(const ImportPreview& preview)
{
    std::string all;
    for (const auto& finding : preview.findings)
        all += finding.code + " ";
    for (const auto& cell : preview.doubtful)
        all += cell.finding.code + " ";
    return all;
}

TEST(PeakHoursDocument, TheMonthsHoursComeByTheirLabels)
{
    for (const bool asNumbers : {false, true}) {
        const auto preview = read(report(november, asNumbers));
        EXPECT_EQ(preview.kind, ImportKind::PeakHours);
        EXPECT_EQ(preview.understood("import-content"), "peak-hours");
        EXPECT_EQ(codes(preview), "import-new-months ");
        EXPECT_EQ(preview.counts.values, 19);
        ASSERT_TRUE(preview.edit);
        const auto next = preview.edit->apply({});
        ASSERT_TRUE(next.ok());
        ASSERT_EQ(next->retail->months.size(), 1U);
        const auto& month = next->retail->months.front();
        EXPECT_EQ(printMonth(month.month), "2025-11");
        ASSERT_TRUE(month.peakHours);
        EXPECT_EQ(month.peakHours->size(), 19U);
        EXPECT_EQ(month.peakHours->at(Day(2025y / 11 / 1)), 11); // the Saturday counts
        EXPECT_EQ(month.peakHours->at(Day(2025y / 11 / 28)), 10);
        EXPECT_EQ(month.source, "202511_SAMARAEN_36_calcfacthour.xls");
    }
}

TEST(PeakHoursDocument, ABareListOfDaysAndHoursIsOneToo)
{
    XlsSheet sheet{.name = "Лист 1"};
    sheet.texts(0, {"Date", "hour"});
    for (std::size_t i = 0; i < november.size(); ++i)
        sheet.texts(static_cast<int>(i) + 1, {november[i].first})
            .number(static_cast<int>(i) + 1, 1, std::stod(november[i].second));
    const auto preview = read(sheet);
    EXPECT_EQ(preview.understood("import-content"), "peak-hours");
    EXPECT_EQ(preview.counts.values, 19);
    std::string text = "Date;hour\n";
    for (const auto& [day, hour] : november)
        text += day + ";" + hour + "\n";
    const auto pasted = readImport({.files = {{"", text}}});
    ASSERT_TRUE(pasted.ok());
    EXPECT_EQ(pasted->kind, ImportKind::PeakHours);
    EXPECT_EQ(pasted->counts.values, 19);
}

TEST(PeakHoursDocument, DaysThatDifferFromTheProductionCalendarAreNamed)
{
    auto hours = november;
    hours.front() = {"04.11.2025", "10"}; // a holiday in place of the working Saturday
    const auto preview = read(report(hours));
    EXPECT_EQ(codes(preview), "import-peak-day-missing import-peak-day-off import-new-months ");
    EXPECT_EQ(preview.findings[0].facts[0].value, "2025-11-01");
    EXPECT_EQ(preview.findings[1].facts[0].value, "2025-11-04");
}

TEST(PeakHoursDocument, DaysWithoutAnHourAreNoHourAndNoError)
{
    auto hours = november;
    hours[3].second = "-";
    const auto preview = read(report(hours));
    EXPECT_EQ(preview.counts.values, 18);
    EXPECT_EQ(codes(preview), "import-peak-day-missing import-new-months ");
}

TEST(PeakHoursDocument, CellsThatAreNoHourOfADayAreListed)
{
    auto hours = november;
    hours[1].second = "25";
    hours[2].second = "0";
    hours[3].second = "1O";
    hours[4].second = "10,5";
    hours[5].first = "31.11.2025";
    hours[7].first = hours[6].first;
    const auto preview = read(report(hours));
    EXPECT_EQ(codes(preview),
              "import-peak-day-missing import-new-months import-hour-number import-hour-number "
              "import-hour-number import-hour-number import-not-a-time import-day-twice ");
    EXPECT_EQ(preview.doubtful[0].finding.place, "line 10 column 2");
}

TEST(PeakHoursDocument, HoursOutsideThePlannedOnesAreNamed)
{
    auto hours = november;
    for (auto& [day, hour] : hours)
        hour = std::to_string(std::stoi(hour) - 4); // the clock of another zone
    const auto preview = read(report(hours));
    EXPECT_NE(codes(preview).find("import-peak-not-planned"), std::string::npos);
}

TEST(PeakHoursDocument, AYearOfReportsOldAndNewIsReadAtOnceAndMonthsStayInOrder)
{
    const auto december = Hours{{"01.12.2025", "12"}, {"02.12.2025", "17"}};
    const auto both = readImport({.files = {{"12.xls", tests::xlsBytes({report(december)})},
                                            {"11.xls", tests::xlsBytes({report(november)})}}});
    ASSERT_TRUE(both.ok());
    const auto next = both->edit->apply({});
    ASSERT_TRUE(next.ok());
    ASSERT_EQ(next->retail->months.size(), 2U);
    EXPECT_EQ(printMonth(next->retail->months[0].month), "2025-11");
    EXPECT_EQ(next->retail->months[1].peakHours->size(), 2U);
}

TEST(PeakHoursDocument, AMonthOfAnotherYearIsRefusedWithBothNamed)
{
    scenario::Scenario open;
    open.retail.edit().months.push_back({.month = Month(2024y, std::chrono::month(11))});
    const auto preview = read(report(november), open);
    EXPECT_FALSE(preview.edit);
    ASSERT_EQ(codes(preview), "import-other-year ");
    EXPECT_EQ(preview.findings.front().severity, Severity::Error);
    EXPECT_EQ(preview.findings.front().facts[1].value, "2024");
}

TEST(PeakHoursDocument, WhatTheMonthHadOtherwiseStays)
{
    scenario::Scenario open;
    retail::MonthTariff month{.month = Month(2025y, std::chrono::month(11)), .source = "typed"};
    month.prices.capacity = retail::Rate::read("1132614.35");
    open.retail.edit().months.push_back(month);
    const auto next = read(report(november), open).edit->apply(open);
    ASSERT_TRUE(next.ok());
    EXPECT_EQ(next->retail->months[0].prices.capacity, month.prices.capacity);
    EXPECT_EQ(next->retail->months[0].source, "typed; 202511_SAMARAEN_36_calcfacthour.xls");
}

TEST(PeakHoursDocument, AReportWithoutItsTableSaysSo)
{
    XlsSheet sheet{.name = "Лист1"};
    sheet.texts(0, {"Ежемесячный отчет по часам пиковой нагрузки для субъектов Российской Федерации"});
    const auto preview = read(sheet);
    EXPECT_FALSE(preview.edit);
    EXPECT_EQ(codes(preview), "import-no-peak-hours ");
}

} // namespace
} // namespace meritdesk::imports
