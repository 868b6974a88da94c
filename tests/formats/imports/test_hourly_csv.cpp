#include <gtest/gtest.h>

#include "formats/imports/csv_table.h"
#include "formats/imports/csv_time.h"
#include "formats/imports/hourly_csv.h"

namespace meritdesk::imports {

namespace {

/// "2025-11-01 00=1.5" an hour, "-" for missing, separated by blanks; or "line n: code" of the faults.
std::string read(const std::string& csv, const HourlyCsvOptions& options = {})
{
    const auto hours = readHourlyCsv(csv, options);
    std::string all;
    if (!hours) {
        for (const auto& finding : hours.findings())
            all += (all.empty() ? "" : "; ") + finding.place + ": " + finding.code;
        return all;
    }
    for (const auto& hour : *hours) {
        const auto day = retail::dayOf(hour.hour);
        const auto value = hour.mantissa ? retail::Kwh::fromMantissa(*hour.mantissa).text() : "-";
        all += (all.empty() ? "" : " ") + printDay(day).substr(5) + "/"
               + std::to_string(hour.hour - retail::hourIndex(day, 0)) + "=" + value;
    }
    return all;
}

std::string matrixLine(const std::string& day, const std::string& cell)
{
    std::string line = day;
    for (int i = 0; i < 24; ++i)
        line += ";" + cell;
    return line + "\n";
}

} // namespace

TEST(HourlyCsv, TheLongLayoutReadsTimesAndTheSecondColumn)
{
    EXPECT_EQ(read("t;v\n2025-11-01T00:00;1.5\n2025-11-01 01:00:00;\n"), "11-01/0=1.5 11-01/1=-");
    EXPECT_EQ(read("t;a;v\n2025-11-01T00:00;x;7\n", {.column = "v"}), "11-01/0=7");
    EXPECT_EQ(read("t,v\r\n2025-11-01T00:00,1E1\r\n\r\n"), "11-01/0=10");
    EXPECT_EQ(read("\xEF\xBB\xBFt\tv\n 2025-11-01T00:00 \t 2 "), "11-01/0=2");
}

TEST(HourlyCsv, TheSeparatorIsToldByTheHeader)
{
    EXPECT_EQ(read("t;v,w\n2025-11-01T00:00;1,5\n", {.decimalMark = ','}), "11-01/0=1.5");
    EXPECT_EQ(read("t\tv,w\n2025-11-01T00:00\t1,5\n", {.decimalMark = ','}), "11-01/0=1.5");
    EXPECT_EQ(read("t,v\n2025-11-01T00:00,1,5\n", {.decimalMark = ','}), "line 2: csv-cells");
}

TEST(HourlyCsv, AnotherDecimalMarkIsAFault)
{
    EXPECT_EQ(read("t;v\n2025-11-01T00:00;1,5\n"), "line 2: csv-value");
    EXPECT_EQ(read("t;v\n2025-11-01T00:00;1.5\n", {.decimalMark = ','}), "line 2: csv-value");
    EXPECT_EQ(read("t;v\n2025-11-01T00:00;1,000.5\n"), "line 2: csv-value");
    EXPECT_EQ(read("t;v\n2025-11-01T00:00;\"1\"\n"), "line 2: csv-value");
    EXPECT_EQ(read("t;v\n2025-11-01T00:00;+1\n"), "line 2: csv-value");
}

TEST(HourlyCsv, TheEndStampNamesTheHourBefore)
{
    EXPECT_EQ(read("t;v\n2025-11-01T01:00;1\n2025-11-02T00:00;2\n", {.stamp = CsvStamp::End}),
              "11-01/0=1 11-01/23=2");
    EXPECT_EQ(read("t;v\n2025-11-01T00:30;1\n2025-11-01T01:00;2\n", {.stamp = CsvStamp::End}), "11-01/0=3");
}

TEST(HourlyCsv, HalfHoursAddUpAndAMissingHalfMakesTheHourMissing)
{
    EXPECT_EQ(read("t;v\n2025-11-01T00:30;2\n2025-11-01T00:00;1\n2025-11-01T01:00;1\n2025-11-01T02:00;1\n"
                   "2025-11-01T02:30;\n2025-11-01T03:30;4\n"),
              "11-01/0=3 11-01/1=- 11-01/2=- 11-01/3=-");
    EXPECT_EQ(read("t;v\n2025-11-01T00:30;2\n", {.halfHours = false}), "line 2: csv-half-hours");
}

TEST(HourlyCsv, AClockShiftsOverTheBorderOfAMonth)
{
    EXPECT_EQ(read("t;v\n2025-11-01T01:00;5\n", {.clock = 2}), "10-31/23=5");
    EXPECT_EQ(read("t;v\n2025-10-31T23:00;5\n", {.clock = -1}), "11-01/0=5");
    EXPECT_EQ(read("d" + matrixLine("", "h") + matrixLine("2025-11-01", "1"),
                   {.layout = CsvLayout::Matrix, .clock = 9})
                  .substr(0, 10),
              "10-31/15=1");
}

TEST(HourlyCsv, AnOffsetMakesTheHourAbsolute)
{
    EXPECT_EQ(read("t;v\n2025-11-01T00:00+07:00;5\n", {.clock = 4}), "10-31/20=5");
    EXPECT_EQ(read("t;v\n2025-11-01T00:00Z;5\n"), "11-01/3=5");
    EXPECT_EQ(read("t;v\n2025-11-01T00:00:00-01:00;5\n"), "11-01/4=5");
    EXPECT_EQ(read("t;v\n2025-11-01T00:00+03:00;5\n2025-11-01T04:00+07:00;6\n"), "line 3: csv-time-twice");
    EXPECT_EQ(read("t;v\n2025-11-01T00:00+03:00;5\n2025-11-01T01:00;6\n"), "line 3: csv-mixed-offsets");
    EXPECT_EQ(read("t;v\n2025-11-01T00:00;5\n2025-11-01T01:00Z;6\n"), "line 3: csv-mixed-offsets");
}

TEST(HourlyCsv, OnlyTimesAtFullAndHalfHoursAreTimes)
{
    for (const auto* wrong :
         {"2025-11-01T24:00", "2025-11-01T00:15", "2025-11-31T00:00", "2025-11-01T00:00:01", "2025-11-01",
          "2025-11-01T0:00", "01.11.2025 00:00", "2025-11-01T00:00+7", "2025-11-01T00:00+07:30",
          "2025-11-01T00:00+15:00", "2025-11-01T00:00z", "2025-11-01t00:00", "2025-11-01T00-00"})
        EXPECT_FALSE(readCsvTime(wrong)) << wrong;
    EXPECT_EQ(readCsvTime("2000-01-01T00:30")->halfHours, 1);
    EXPECT_EQ(readCsvTime("1999-12-31T23:30")->halfHours, -1);
    EXPECT_EQ(readCsvTime("2000-01-01 00:00:00-14:00")->offset, -14);
    EXPECT_EQ(read("t;v\nx;1\n2025-11-01T00:00;y\n"), "line 2: csv-time; line 3: csv-value");
}

TEST(HourlyCsv, FaultsOfTheTableHaveTheirCode)
{
    EXPECT_EQ(read(""), "line 1: csv-no-data");
    EXPECT_EQ(read("t;v\n\n"), "line 1: csv-no-data");
    EXPECT_EQ(read("t\n2025-11-01T00:00\n"), "line 1: csv-one-column");
    EXPECT_EQ(read("t;v\n2025-11-01T00:00\n"), "line 2: csv-cells");
    EXPECT_EQ(read("t;v\n2025-11-01T00:00;1;2\n"), "line 2: csv-cells");
    EXPECT_EQ(read("t;v\n2025-11-01T00:00;1\n", {.column = "w"}), "line 1: csv-no-column");
    EXPECT_EQ(read("t;v;v\n2025-11-01T00:00;1;2\n", {.column = "v"}), "line 1: csv-column-twice");
    EXPECT_EQ(read("t;v\n2025-11-01T00:00;1\n", {.column = "t"}), "line 1: csv-column-is-time");
    EXPECT_EQ(read("t;v\n2025-11-01T00:00;1\n2025-11-01T00:00;2\n"), "line 3: csv-time-twice");
    EXPECT_EQ(read("t;v\n2025-11-01T00:00;-1\n"), "line 2: csv-negative");
    EXPECT_EQ(read("t;v\n2025-11-01T00:00;-1\n", {.negative = true}), "11-01/0=-1");
    EXPECT_EQ(read("t;v\n2025-11-01T00:00;1234567890123\n"), "line 2: csv-too-many-digits");
    EXPECT_EQ(read("t;v\n2025-11-01T00:00;0.1234567890123\n"), "line 2: csv-too-many-decimals");
    EXPECT_EQ(read("t;v\n2025-11-01T00:00;1\xFF\n"), "line 1: csv-not-utf8");
}

TEST(HourlyCsv, UnitsConvertExactlyOrNotAtAll)
{
    EXPECT_EQ(read("t;v\n2025-11-01T00:00;1.0000005\n", {.thousands = 1}), "11-01/0=1000.0005");
    EXPECT_EQ(read("t;v\n2025-11-01T00:00;2161.2\n", {.thousands = -1}), "11-01/0=2.1612");
    EXPECT_EQ(read("t;v\n2025-11-01T00:00;0.0000000001\n", {.thousands = -1}),
              "line 2: csv-too-many-decimals");
}

TEST(HourlyCsv, TheMatrixHasADayAndTwentyFourCells)
{
    const HourlyCsvOptions matrix{.layout = CsvLayout::Matrix};
    const auto header = "day" + matrixLine("", "h");
    const auto good = read(header + matrixLine("2025-11-01", "2"), matrix);
    EXPECT_EQ(good.substr(0, 9), "11-01/0=2");
    EXPECT_EQ(good.substr(good.size() - 10), "11-01/23=2");
    EXPECT_EQ(read(header + matrixLine("2025-11-01", "1") + matrixLine("2025-11-01", "1"), matrix),
              "line 3: csv-day-twice");
    EXPECT_EQ(read(header + matrixLine("1.11.2025", "1"), matrix), "line 2: csv-day");
    EXPECT_EQ(read(header + "2025-11-01;1\n", matrix), "line 2: csv-cells");
    EXPECT_EQ(read("day;1\n2025-11-01;1\n", matrix), "line 1: csv-matrix-columns");
}

TEST(HourlyCsv, AtMostTwentyFaultsAreListed)
{
    std::string csv = "t;v\n";
    for (int i = 0; i < 50; ++i)
        csv += "x;1\n";
    const auto hours = readHourlyCsv(csv, {});
    ASSERT_FALSE(hours.ok());
    EXPECT_EQ(hours.findings().size(), 20U);
}

TEST(Utf8, OverlongFormsAndSurrogatesAreNoText)
{
    EXPECT_TRUE(isUtf8("a\xC2\xA2\xE2\x82\xAC\xF0\x9F\x98\x80"));
    for (const auto* wrong : {"\x80", "\xC0\xAF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80",
                              "\xF5\x80\x80\x80", "\xC3", "\xE2\x82"})
        EXPECT_FALSE(isUtf8(wrong));
}

} // namespace meritdesk::imports
