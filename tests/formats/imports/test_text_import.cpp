#include <QString>
#include <QStringEncoder>

#include <algorithm>
#include <gtest/gtest.h>
#include <string>

#include "core/auction/book.h"
#include "formats/imports/import_preview.h"

namespace meritdesk::imports {
namespace {

using retail::hourIndex;
using retail::Kwh;

Day day(const char* text)
{
    return readDay(text).value();
}

ImportPreview preview(std::string bytes, std::map<std::string, std::string> choices = {})
{
    auto read = readImport({.files = {{"meter.csv", std::move(bytes)}}, .choices = std::move(choices)});
    EXPECT_TRUE(read.ok()) << (read.ok() ? "" : read.findings().front().code);
    return read.ok() ? *read : ImportPreview{};
}

/// The hours that the edit brings into an empty scenario; the first point of the first site.
retail::HourlySeries hoursOf(const ImportPreview& read)
{
    EXPECT_TRUE(read.edit.has_value());
    if (!read.edit)
        return {};
    const auto next = read.edit->apply({});
    EXPECT_TRUE(next.ok());
    return *next->retail->sites.at(0).points.at(0).own->hours;
}

std::string kwhAt(const ImportPreview& read, const char* date, int hour)
{
    const auto value = hoursOf(read).at(hourIndex(day(date), hour));
    return value == retail::HourlySeries::missing ? "missing" : Kwh::fromMantissa(value).text();
}

std::string two(int n)
{
    return (n < 10 ? "0" : "") + std::to_string(n);
}

/// Two days of hours with a heading: the stamp is written by `stamp(dayOfMonth, hour)`, hour 0..23.
template <class Stamp>
std::string twoDays(const std::string& heading, char separator, const std::string& decimals,
                    const Stamp& stamp)
{
    std::string text = heading + "\n";
    for (int date = 1; date <= 2; ++date)
        for (int hour = 0; hour < 24; ++hour)
            text += stamp(date, hour) + separator + std::to_string(date * 100 + hour) + decimals + "\n";
    return text;
}

std::string russianStamp(int date, int hour)
{
    return two(date) + ".03.2025 " + two(hour) + ":00";
}

std::string encoded(const std::string& utf8, const char* name)
{
    QStringEncoder encoder(name);
    const QByteArray bytes = encoder(QString::fromStdString(utf8));
    return bytes.toStdString();
}

TEST(TextImport, SemicolonsAndDecimalCommasAreReadAsWritten)
{
    const auto read = preview(twoDays("Дата и время;Расход, кВт·ч", ';', ",5", russianStamp));
    EXPECT_EQ(read.understood("import-separator"), "semicolon");
    EXPECT_EQ(read.understood("import-decimal-mark"), "comma");
    EXPECT_EQ(read.understood("import-layout"), "long");
    EXPECT_EQ(read.understood("import-label"), "start");
    EXPECT_EQ(read.headerRow, 0);
    EXPECT_EQ(read.counts.hours, 48);
    EXPECT_EQ(read.counts.gaps, 0);
    EXPECT_EQ(kwhAt(read, "2025-03-01", 0), "100.5");
    EXPECT_EQ(kwhAt(read, "2025-03-02", 23), "223.5");
}

TEST(TextImport, EveryEncodingGivesTheSameHours)
{
    const auto text = twoDays("Дата и время;Энергия, кВт·ч", ';', ",25", russianStamp);
    for (const char* name : {"windows-1251", "UTF-16LE", "UTF-16BE", "UTF-8"}) {
        const auto read = preview(encoded(text, name));
        EXPECT_EQ(read.understood("import-encoding"), name);
        EXPECT_EQ(kwhAt(read, "2025-03-01", 5), "105.25") << name;
    }
    const auto chinese = encoded(twoDays("日期时间,用电量(千瓦时)", ',', ".25", russianStamp), "GB18030");
    EXPECT_EQ(preview(chinese).understood("import-encoding"), "GB18030");
    EXPECT_EQ(kwhAt(preview(chinese), "2025-03-01", 5), "105.25");
    EXPECT_EQ(preview("\xEF\xBB\xBF" + text).understood("import-encoding"), "UTF-8");
}

TEST(TextImport, ThousandsMayBeGroupedByAnyBlank)
{
    std::string text = "Дата;Время;кВт·ч\n";
    const char* groups[] = {"1 234,5",
                            "1\xC2\xA0"
                            "234,5",
                            "1\xE2\x80\xAF"
                            "234,5",
                            "1234,5"};
    for (int hour = 0; hour < 24; ++hour)
        text += "01.03.2025;" + two(hour) + ":00;" + groups[hour % 4] + "\n";
    const auto read = preview(text);
    EXPECT_TRUE(read.doubtful.empty());
    for (int hour = 0; hour < 24; ++hour)
        EXPECT_EQ(kwhAt(read, "2025-03-01", hour), "1234.5") << hour;
}

TEST(TextImport, SeparateDateAndHourNumbersCountFromOne)
{
    std::string text = "Дата\tЧас\tкВтч\n";
    for (int hour = 1; hour <= 24; ++hour)
        text += "01.03.2025\t" + std::to_string(hour) + "\t" + std::to_string(hour * 10) + "\n";
    const auto read = preview(text);
    EXPECT_EQ(read.understood("import-separator"), "tab");
    EXPECT_EQ(kwhAt(read, "2025-03-01", 0), "10");
    EXPECT_EQ(kwhAt(read, "2025-03-01", 23), "240");
}

TEST(TextImport, LabelsAtTheEndAreFoundByMidnight)
{
    const auto read = preview(twoDays("Time,kWh", ',', "", [](int date, int hour) {
        return hour == 23 ? "2025-03-" + two(date) + " 24:00"
                          : "2025-03-" + two(date) + " " + two(hour + 1) + ":00";
    }));
    EXPECT_EQ(read.understood("import-label"), "end");
    EXPECT_EQ(kwhAt(read, "2025-03-01", 0), "100");
    EXPECT_EQ(kwhAt(read, "2025-03-01", 23), "123");
    EXPECT_EQ(read.counts.hours, 48);
}

TEST(TextImport, HalfHoursAddUpAndAMissingHalfMakesAGap)
{
    std::string text = "Time;kWh\n";
    for (int half = 0; half < 48; ++half)
        text += "2025-03-01 " + two(half / 2) + (half % 2 == 0 ? ":00" : ":30") + ";"
                + (half == 7 ? "" : std::to_string(half)) + "\n";
    const auto read = preview(text);
    EXPECT_EQ(kwhAt(read, "2025-03-01", 0), "1");
    EXPECT_EQ(kwhAt(read, "2025-03-01", 3), "missing");
    EXPECT_EQ(kwhAt(read, "2025-03-01", 23), "93");
    EXPECT_EQ(read.counts.gaps, 1);
    EXPECT_EQ(read.counts.hours, 23);
}

TEST(TextImport, AnAmbiguousDateIsAChoice)
{
    std::string text = "Date,Hour,MWh\n";
    for (int date = 1; date <= 9; ++date)
        text += "0" + std::to_string(date) + "/05/2025,1,1.5\n";
    const auto read = preview(text);
    EXPECT_EQ(read.understood("import-day-order"), "day-first");
    const auto other = preview(text, {{"import-day-order", "month-first"}});
    EXPECT_EQ(kwhAt(read, "2025-05-09", 0), "1500");
    EXPECT_EQ(kwhAt(other, "2025-09-05", 0), "1500");
    const auto order = std::find_if(read.choices.begin(), read.choices.end(),
                                    [](const Choice& choice) { return choice.key == "import-day-order"; });
    ASSERT_NE(order, read.choices.end());
    EXPECT_TRUE(order->guess);
    const auto proved = preview("Date,Hour,kWh\n12/31/2024,1,5\n12/31/2024,2,5\n01/01/2025,1,6\n");
    EXPECT_EQ(proved.understood("import-day-order"), "month-first");
    EXPECT_EQ(kwhAt(proved, "2024-12-31", 1), "5");
}

TEST(TextImport, AMatrixOfDaysByHoursIsReadWithItsUnit)
{
    std::string text = "Почасовое потребление, МВт·ч\nДата";
    for (int hour = 0; hour < 24; ++hour)
        text += ";" + std::to_string(hour) + ".00-" + std::to_string(hour + 1) + ".00";
    text += ";Итого\n";
    for (int date = 1; date <= 3; ++date) {
        text += two(date) + ".03.2025";
        for (int hour = 0; hour < 24; ++hour)
            text += ";" + std::to_string(date) + "," + two(hour);
        text += ";999\n";
    }
    const auto read = preview(text);
    EXPECT_EQ(read.understood("import-layout"), "matrix");
    EXPECT_EQ(read.understood("import-unit"), "mwh");
    EXPECT_EQ(read.counts.hours, 72);
    EXPECT_EQ(kwhAt(read, "2025-03-01", 0), "1000");
    EXPECT_EQ(kwhAt(read, "2025-03-03", 23), "3230");
}

TEST(TextImport, DaysAcrossAndHoursDown)
{
    std::string text = "Час;01.03.2025;02.03.2025\n";
    for (int hour = 1; hour <= 24; ++hour)
        text += std::to_string(hour) + ";" + std::to_string(hour) + ";" + std::to_string(hour + 100) + "\n";
    const auto read = preview(text);
    EXPECT_EQ(read.understood("import-layout"), "days-across");
    EXPECT_EQ(kwhAt(read, "2025-03-01", 0), "1");
    EXPECT_EQ(kwhAt(read, "2025-03-02", 23), "124");
}

TEST(TextImport, AColumnOfNumbersBeginsOnTheChosenDay)
{
    std::string text;
    for (int hour = 0; hour < 744; ++hour)
        text += std::to_string(hour) + ",5\n";
    const auto read = preview(text, {{"import-first-day", "2025-03-01"}});
    EXPECT_EQ(read.understood("import-layout"), "column");
    EXPECT_EQ(read.counts.hours, 744);
    EXPECT_EQ(kwhAt(read, "2025-03-31", 23), "743.5");
}

TEST(TextImport, BadCellsAreListedWithPlaceAndTextAndNothingElseIsLost)
{
    const auto read = preview("Время;кВт·ч\n01.03.2025 00:00;5\n01.03.2025 01:00;сбой\n01.03.2025 02:00;-3\n"
                              "вчера;7\n01.03.2025 04:00;8\n01.03.2025 04:00;9\n01.03.2025 05:00;н/д\n");
    ASSERT_EQ(read.doubtful.size(), 4U);
    EXPECT_EQ(read.counts.doubtful, 4);
    const auto text = [&](const char* wanted) {
        for (const auto& cell : read.doubtful)
            if (cell.text == wanted)
                return cell.finding.code + " " + cell.finding.place;
        return std::string("not listed");
    };
    EXPECT_EQ(text("сбой"), "import-not-a-number line 3 column 2");
    EXPECT_EQ(text("-3"), "import-negative line 4 column 2");
    EXPECT_EQ(text("вчера"), "import-not-a-time line 5 column 1");
    EXPECT_EQ(text("9"), "import-hour-twice line 7 column 2");
    EXPECT_EQ(kwhAt(read, "2025-03-01", 0), "5");
    EXPECT_EQ(kwhAt(read, "2025-03-01", 1), "missing");
    EXPECT_EQ(kwhAt(read, "2025-03-01", 4), "8");
}

TEST(TextImport, AZeroBeforeTheCommaIsNoThousand)
{
    const auto read = preview("t;kWh\n01.03.2025 00:00;0,435\n01.03.2025 01:00;0,125\n");
    EXPECT_EQ(kwhAt(read, "2025-03-01", 0), "0.435");
}

TEST(TextImport, OffsetsMakeTimesAbsolute)
{
    const auto read = preview("time,kWh\n2025-03-01T05:00+05:00,7\n2025-03-01T06:00+05:00,8\n");
    EXPECT_EQ(kwhAt(read, "2025-03-01", 3), "7");
    EXPECT_EQ(kwhAt(read, "2025-03-01", 4), "8");
    const auto local = preview("time,kWh\n2025-03-01 05:00,7\n2025-03-01 06:00,8\n", {{"import-clock", "2"}});
    EXPECT_EQ(kwhAt(local, "2025-03-01", 3), "7");
}

TEST(TextImport, AYearThatRunsBackwardsIsTheSameYear)
{
    std::string text = "t;kWh\n";
    for (int date = 28; date >= 1; --date)
        for (int hour = 23; hour >= 0; --hour)
            text += two(date) + ".02.2025 " + two(hour) + ":00;" + std::to_string(date * 100 + hour) + "\n";
    const auto read = preview(text);
    EXPECT_EQ(read.counts.hours, 28 * 24);
    EXPECT_EQ(kwhAt(read, "2025-02-01", 0), "100");
    EXPECT_EQ(kwhAt(read, "2025-02-28", 23), "2823");
}

TEST(TextImport, SeveralFilesAreOneTable)
{
    const auto dayText = [](const std::string& date) {
        std::string text = "Дата;Час;кВт·ч\n";
        for (int hour = 1; hour <= 24; ++hour)
            text += date + ";" + std::to_string(hour) + ";" + std::to_string(hour) + "\n";
        return text;
    };
    const auto read =
        readImport({.files = {{"a.csv", dayText("01.03.2025")}, {"b.csv", dayText("02.03.2025")}}});
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->counts.hours, 48);
    EXPECT_EQ(read->counts.doubtful, 0);
}

TEST(TextImport, TheEditReplacesAddsOrMerges)
{
    scenario::Scenario before;
    before.retail.edit().sites.push_back({.name = "Plant"});
    retail::Point old;
    old.name = "old";
    before.retail.edit().sites[0].points.push_back(old);
    const std::string text = "t;kWh\n01.03.2025 00:00;5\n01.03.2025 01:00;6\n";
    const auto pointsAfter = [&](const char* how) {
        const auto read =
            readImport({.files = {{"m.csv", text}}, .choices = {{"import-apply", how}}, .scenario = before});
        return read->edit->apply(before)->retail->sites[0].points.size();
    };
    EXPECT_EQ(pointsAfter("replace"), 1U);
    EXPECT_EQ(pointsAfter("add"), 2U);
    EXPECT_EQ(pointsAfter("merge"), 1U);
    EXPECT_EQ(before.retail->sites[0].points.size(), 1U);
}

TEST(TextImport, AnEmptyOrStrangeTextIsSaidClearly)
{
    EXPECT_FALSE(readImport({}).ok());
    const auto words = readImport({.files = {{"a.txt", "nothing here\nto read\n"}}});
    ASSERT_TRUE(words.ok());
    EXPECT_FALSE(words->edit.has_value());
    EXPECT_EQ(words->findings.front().code, "import-no-hours");
}

} // namespace
} // namespace meritdesk::imports
