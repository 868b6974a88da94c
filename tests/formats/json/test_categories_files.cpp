#include <QTemporaryDir>

#include <fstream>
#include <gtest/gtest.h>

#include "formats/imports/calendar_data.h"
#include "formats/imports/file_pattern.h"
#include "formats/json/categories_input.h"
#include "formats/words/words.h"
#include "tests/support/folders.h"

namespace meritdesk::json {

namespace {

/// A folder of named files for one test.
class Folder
{
public:
    void write(const std::string& name, const std::string& bytes) const
    {
        std::ofstream(path() / name, std::ios::binary) << bytes;
    }

    void makeFolder(const std::string& name) const { std::filesystem::create_directory(path() / name); }

    [[nodiscard]] std::filesystem::path path() const { return m_folder.path().toStdString(); }

    [[nodiscard]] Result<retail::Case> read(const std::string& source, const std::string& prices = {}) const
    {
        return readCategories(
            R"({"format": "meritdesk.categories/1", "site": {"name": "A", "max_power_kw": 1, "voltage": "VN", "points": [)"
                + source + R"(]}, "months": [{"month": "2025-11", "prices": {)" + prices + "}}]}",
            path());
    }

    /// "place: code" of the first fault.
    [[nodiscard]] std::string fault(const std::string& source, const std::string& prices = {}) const
    {
        const auto result = read(source, prices);
        return result ? std::string()
                      : result.findings().front().place + ": " + result.findings().front().code;
    }

private:
    QTemporaryDir m_folder;
};

std::string message(const std::string& day, const std::string& point, int value)
{
    return R"(<message class="80020"><datetime><day>)" + day
           + R"(</day></datetime><area><measuringpoint code=")" + point
           + R"("><measuringchannel code="01"><period start="0000" end="0100"><value>)"
           + std::to_string(value) + "</value></period></measuringchannel></measuringpoint></area></message>";
}

std::string at(const retail::Case& read, const std::string& day, int hour)
{
    const auto value =
        read.sites[0].points[0].own->hours->at(retail::hourIndex(*meritdesk::readDay(day), hour));
    return value == retail::HourlySeries::missing ? "-" : retail::Kwh::fromMantissa(value).text();
}

const auto longFile = R"({"file": "a.csv", "layout": "long")";
const std::string inlinePoint = R"({"hourly": {"2025-11": 1}})";

std::string matrixOf(int days, const std::string& cell, const std::string& month = "2025-11-")
{
    std::string csv = "day";
    for (int i = 0; i < 24; ++i)
        csv += ";h";
    for (int d = 1; d <= days; ++d) {
        csv += "\n" + month + (d < 10 ? "0" : "") + std::to_string(d);
        for (int i = 0; i < 24; ++i)
            csv += ";" + cell;
    }
    return csv + "\n";
}

} // namespace

TEST(CategoriesFiles, ALongCsvInMwhWithADecimalCommaIsRead)
{
    const Folder folder;
    folder.write("a.csv", "t;x;E\n2025-11-01T01:00;1;0,0015\n2025-11-01T02:00;1;\n");
    const auto read = folder.read(
        longFile
        + std::string(R"(, "unit": "MWh", "decimal": ",", "stamp": "end", "column": "E", "clock": 1})"));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(at(*read, "2025-10-31", 23), "1.5");
    EXPECT_EQ(at(*read, "2025-11-01", 0), "-");
    EXPECT_EQ(read->sites[0].points[0].own->provenance, "a.csv");
}

TEST(CategoriesFiles, TheSitesClockHoldsUnlessTheSourceHasItsOwn)
{
    const Folder folder;
    folder.write("a.csv", "t;v\n2025-11-01T04:00;4\n");
    const auto input = [&](const std::string& clock) {
        return readCategories(
            R"({"format": "meritdesk.categories/1", "site": {"name": "A", "max_power_kw": 1, "voltage": "VN", "clock": 4,)"
            R"( "points": [{"file": "a.csv", "layout": "long")"
                + clock + R"(}]}, "months": [{"month": "2025-11", "prices": {}}]})",
            folder.path());
    };
    EXPECT_EQ(at(*input(""), "2025-11-01", 0), "4");
    EXPECT_EQ(at(*input(R"(, "clock": 0)"), "2025-11-01", 4), "4");
}

TEST(CategoriesFiles, FilesOfOneSourceMayNotNameAnHourTwice)
{
    const Folder folder;
    folder.write("a1.csv", "t;v\n2025-11-01T00:00;4\n");
    folder.write("a2.csv", "t;v\n2025-11-01T01:00;5\n");
    folder.write("b.csv", "t;v\n2025-11-01T01:00;\n");
    folder.write(".a3.csv", "hidden");
    folder.makeFolder("a4.csv");
    const auto read = folder.read(R"({"file": "a*.csv", "layout": "long"})");
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(at(*read, "2025-11-01", 1), "5");
    EXPECT_EQ(folder.fault(R"({"file": ["a?.csv", "b.csv"], "layout": "long"})"),
              "site.points[0].file[1]: csv-hour-twice");
}

TEST(CategoriesFiles, MissingAndUnreadableFilesAreFaultsOfTheirOwnKind)
{
    const Folder folder;
    folder.makeFolder("folder.csv");
    folder.write("bad.csv", "t\n");
    for (const auto* name : {"none.csv", "none*.csv", "folder.csv", "no/such/a.csv", "no/such/*.csv"}) {
        const auto read = folder.read(R"({"file": ")" + std::string(name) + R"(", "layout": "long"})");
        ASSERT_FALSE(read.ok());
        EXPECT_TRUE(isFileFault(read.findings())) << name;
        EXPECT_EQ(read.findings().front().place, "site.points[0].file");
    }
    const auto bad = folder.read(R"({"file": "bad.csv", "layout": "long"})");
    ASSERT_FALSE(bad.ok());
    EXPECT_FALSE(isFileFault(bad.findings()));
    const auto text =
        folder.read(R"({"file": "none.csv", "layout": "long", "x": 1})"); // the text comes first
    EXPECT_FALSE(isFileFault(text.findings()));
}

TEST(CategoriesFiles, AFaultInAFileNamesFileLineAndValue)
{
    const Folder folder;
    folder.write("a.csv", "t;v\n2025-11-01T00:00;4x\n");
    const auto read = folder.read(longFile + std::string("}"));
    ASSERT_FALSE(read.ok());
    const auto& finding = read.findings().front();
    EXPECT_EQ(finding.place, "site.points[0].file");
    EXPECT_EQ(words::sentence(finding).toStdString(),
              "file \"a.csv\", line 2: \"4x\" is not a decimal number");
}

TEST(CategoriesFiles, MessagesOfManyDaysBecomeOneSeries)
{
    const Folder folder;
    folder.write("2.xml", message("20251102", "P", 2));
    folder.write("1.xml", message("20251101", "P", 1));
    folder.write("3.xml", message("20251103", "Q", 3));
    const auto read = folder.read(R"({"file": "*.xml", "layout": "80020", "point": "P", "channel": "1"})");
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(at(*read, "2025-11-01", 0), "1");
    EXPECT_EQ(at(*read, "2025-11-02", 0), "2");
    EXPECT_EQ(at(*read, "2025-11-02", 1), "-");
    EXPECT_TRUE(folder.read(R"({"file": "*.xml", "layout": "80020"})").ok()); // one point in every file
    const auto shifted = folder.read(R"({"file": "1.xml", "layout": "80020", "clock": 3})");
    EXPECT_EQ(at(*shifted, "2025-10-31", 21), "1");
    EXPECT_EQ(folder.fault(R"({"file": "*.xml", "layout": "80020", "point": "R"})"),
              "site.points[0].file: xml-no-channel");
    EXPECT_EQ(folder.fault(R"({"file": ["1.xml", "1.xml"], "layout": "80020", "point": "P"})"),
              "site.points[0].file[1]: xml-day-twice");
    folder.write("4.xml", "<!DOCTYPE x>" + message("20251104", "Q", 3));
    EXPECT_EQ(folder.fault(R"({"file": "*.xml", "layout": "80020", "point": "P"})"),
              "site.points[0].file: xml-doctype");
}

TEST(CategoriesFiles, PricesComeFromOneFileForTheWholeMonth)
{
    const Folder folder;
    folder.write("p.csv", matrixOf(30, "-2.5"));
    folder.write("short.csv", matrixOf(29, "1"));
    folder.write("gap.csv", matrixOf(30, ""));
    folder.write("half.csv", "t;v\n2025-11-01T00:30;1\n");
    const auto read = folder.read(
        inlinePoint, R"("dam": {"file": "p.csv", "unit": "RUB/kWh"}, "all_in": {"4": {"file": "p.csv"}})");
    ASSERT_TRUE(read.ok());
    const auto& prices = read->months[0].prices;
    ASSERT_EQ(prices.dam->size(), 720U);
    EXPECT_EQ(prices.dam->back().text(), "-2500");
    EXPECT_EQ(prices.allIn.hourly.at("4").front().text(), "-2.5");
    const std::string at = "months[0].prices.dam.file: ";
    EXPECT_EQ(folder.fault(inlinePoint, R"("dam": {"file": "short.csv"})"), at + "csv-hour-missing");
    EXPECT_EQ(folder.fault(inlinePoint, R"("dam": {"file": "gap.csv"})"), at + "csv-hour-missing");
    EXPECT_EQ(folder.fault(inlinePoint, R"("dam": {"file": "half.csv", "layout": "long"})"),
              at + "csv-half-hours");
    EXPECT_EQ(folder.fault(inlinePoint, R"("dam": {"file": "none.csv"})"), at + "no-such-file");
}

TEST(CategoriesFiles, APlanFileMustCoverAMonthOrNoneOfIt)
{
    const Folder folder;
    folder.write("plan.csv", matrixOf(29, "1"));
    EXPECT_EQ(
        folder.fault(
            inlinePoint
            + R"(], "plan": {"file": "plan.csv", "layout": "matrix"}, "clock": 0, "metering": "hourly", "connection": "grid", "price_zone": "1", "current_category": null, "x": [)"),
        "site.x: unknown-key");
    const auto read = readCategories(
        R"({"format": "meritdesk.categories/1", "site": {"name": "A", "max_power_kw": 1, "voltage": "VN", "points": [)"
            + inlinePoint
            + R"(], "plan": {"file": "plan.csv", "layout": "matrix"}}, "months": [{"month": "2025-11", "prices": {}}]})",
        folder.path());
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.findings().front(),
              error("plan-gap", "site.plan", {{"month", "2025-11"}, {"hours", "24"}}));
}

TEST(FilePattern, StarsAndQuestionMarksFitWholeNames)
{
    using imports::fitsPattern;
    EXPECT_TRUE(fitsPattern("80020_1.xml", "80020*.xml"));
    EXPECT_TRUE(fitsPattern("aXbXc", "a*b*c"));
    EXPECT_TRUE(fitsPattern("счёт", "сч?т"));
    EXPECT_TRUE(fitsPattern("a", "*a*"));
    EXPECT_FALSE(fitsPattern("ab", "?"));
    EXPECT_FALSE(fitsPattern("a.XML", "*.xml"));
    EXPECT_FALSE(fitsPattern("", "?"));
    EXPECT_TRUE(fitsPattern("", "*"));
    EXPECT_FALSE(fitsPattern(std::string(2000, 'a'), "*a*a*a*a*a*a*a*a*b")); // no exponential search
}

TEST(CalendarData, WorkingDaysOfEveryMonthAreThePublishedCounts)
{
    const std::vector<std::vector<std::size_t>> counts{{17, 20, 20, 21, 20, 19, 23, 22, 21, 23, 21, 21},
                                                       {17, 20, 21, 22, 18, 19, 23, 21, 22, 23, 19, 22},
                                                       {15, 19, 21, 22, 19, 21, 23, 21, 22, 22, 20, 22}};
    for (int year = 2024; year <= 2026; ++year)
        for (unsigned month = 1; month <= 12; ++month) {
            const auto days = workingDays(imports::russianCalendar(),
                                          Month(std::chrono::year(year), std::chrono::month(month)));
            ASSERT_TRUE(days);
            EXPECT_EQ(days->size(), counts[static_cast<std::size_t>(year - 2024)][month - 1])
                << year << month;
        }
    EXPECT_TRUE(
        imports::russianCalendar().isWorking(*meritdesk::readDay("2025-11-01"))); // a working Saturday
}

TEST(CalendarData, PlannedHoursAreFoundByZoneAndMonth)
{
    const auto* november = imports::plannedHoursOf("PZ1", *meritdesk::readMonth("2025-11"));
    ASSERT_TRUE(november);
    EXPECT_EQ(november->hours.count(), 10U);
    EXPECT_TRUE(november->hours.test(7) && november->hours.test(20) && !november->hours.test(11));
    const auto* december = imports::plannedHoursOf("PZ1", *meritdesk::readMonth("2025-12"));
    ASSERT_TRUE(december);
    EXPECT_FALSE(december->hours.test(14));
    EXPECT_NE(december->comment.find("disagree"), std::string::npos);
    EXPECT_TRUE(imports::plannedHoursOf("PZ1", *meritdesk::readMonth("2026-12"))->hours.test(14));
    EXPECT_TRUE(imports::plannedHoursOf("PZ2", *meritdesk::readMonth("2025-07"))->hours.test(4));
    EXPECT_FALSE(imports::plannedHoursOf("PZ2", *meritdesk::readMonth("2024-01")));
    EXPECT_EQ(imports::plannedHours().size(), 84U);
}

} // namespace meritdesk::json
