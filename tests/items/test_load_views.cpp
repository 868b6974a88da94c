#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "formats/imports/calendar_data.h"
#include "formats/json/categories_input.h"
#include "items/hours_of_use_model.h"
#include "items/table_export.h"
#include "items/typical_days.h"
#include "tests/support/folders.h"

namespace meritdesk::items {
namespace {

retail::Case sample(const char* name)
{
    const auto file = tests::sourceFolder() / "resources/samples" / name;
    const auto read = json::readCategories(tests::bytesOf(file), file.parent_path());
    EXPECT_TRUE(read.ok()) << name;
    return read ? *read : retail::Case{};
}

Comparison billed(const retail::Case& input, std::optional<std::size_t> month = {})
{
    return {billedCase(Shared<retail::Case>(input), imports::russianCalendar()), 0, month};
}

TEST(TypicalDays, KnowsAWorkingSaturdayFromAFreeOne)
{
    const auto what = billed(sample("samara-2025-year.json"), 10);
    const auto& working = what.billed->bill->workingDays.at(10);
    EXPECT_EQ(kindOf(*readDay("2025-11-01"), working), DayKind::Working) << "a working Saturday";
    EXPECT_EQ(kindOf(*readDay("2025-11-08"), working), DayKind::Saturday);
    EXPECT_EQ(kindOf(*readDay("2025-11-04"), working), DayKind::Sunday) << "a holiday on a Tuesday";
    const auto days = typicalDaysOf(what);
    EXPECT_EQ(days.at(0).days, 19);
    EXPECT_EQ(days.at(1).days, 4);
    EXPECT_EQ(days.at(2).days, 7);
}

TEST(TypicalDays, TheYearHasItsDaysAndItsMean)
{
    // The sample's load is one day, 1,862 kWh in its fourteenth hour, on working days; less at week ends.
    const auto what = billed(sample("samara-2025-year.json"));
    const auto days = typicalDaysOf(what);
    EXPECT_EQ(days.at(0).days + days.at(1).days + days.at(2).days, 365);
    const auto& hour = days.at(0).hours.at(13);
    EXPECT_EQ(hour.days, 247);
    EXPECT_EQ(hour.mean, Fraction(1862));
    EXPECT_EQ(hour.low, *retail::Kwh::read("1862"));
    EXPECT_EQ(days.at(1).hours.at(13).mean, Fraction(1490)) << "1,862 x 0.8 in whole kWh";
}

/// A load that is k kWh in every hour of the month's day k.
retail::Case rising()
{
    auto input = sample("samara-2025-11.json");
    retail::HourlySeries series;
    const auto first = retail::hourIndex(firstDay(input.months.front().month), 0);
    for (int hour = 0; hour < 30 * 24; ++hour)
        series.set(first + hour, retail::Kwh::read(std::to_string(hour / 24 + 1))->mantissa());
    retail::Point point;
    point.own = retail::MeterData{.hours = Shared<retail::HourlySeries>(series)};
    input.sites[0].points = {point};
    return input;
}

TEST(TypicalDays, TheBandsAreMeasuredValuesByNearestRank)
{
    // Days 2, 4 and the Sundays 9, 16, 23, 30 and the 3rd: seven values; rank ceil(0.7) = 1, ceil(6.3) = 7.
    const auto days = typicalDaysOf(billed(rising(), 0));
    const auto& sunday = days.at(2).hours.at(0);
    EXPECT_EQ(sunday.days, 7);
    EXPECT_EQ(sunday.low, *retail::Kwh::read("2"));
    EXPECT_EQ(sunday.high, *retail::Kwh::read("30"));
    EXPECT_EQ(sunday.mean, Fraction(2 + 3 + 4 + 9 + 16 + 23 + 30, 7));
    // Nineteen working days: 1, 5, 6, 7, 10 .. 14, 17 .. 21, 24 .. 28; ranks 2 and 18.
    const auto& working = days.at(0).hours.at(23);
    EXPECT_EQ(working.low, *retail::Kwh::read("5"));
    EXPECT_EQ(working.high, *retail::Kwh::read("27"));
}

TEST(TypicalDays, TheMeanExplainsItselfByItsDays)
{
    const auto derivation = typicalHourDerivation(billed(rising(), 0), DayKind::Sunday, 1);
    ASSERT_TRUE(derivation);
    EXPECT_EQ(derivation->inputs.size(), 7U);
    EXPECT_EQ(evaluate(*derivation), Fraction(87, 7));
    EXPECT_EQ(readFraction(derivation->value), Fraction(87, 7));
    EXPECT_FALSE(typicalHourDerivation(billed(rising(), 0), DayKind::Sunday, 25));
}

TEST(HoursOfUse, ComparesEachMonthWithItsBreakEven)
{
    HoursOfUseModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(billed(sample("samara-2025-teaching.json")));
    ASSERT_EQ(model.rowCount(), 12);
    // 1,207,354.26 / (2,334.12 - 519.60) = 665.385 hours a month.
    EXPECT_EQ(model.index(0, HoursOfUseModel::BreakEvenColumn).data(ExactRole).toString(),
              QStringLiteral("665.385"));
    EXPECT_EQ(model.index(1, HoursOfUseModel::HoursColumn).data(ExactRole).toString(), QStringLiteral("672"));
    EXPECT_FALSE(model.months()[1].never);
    for (int row = 0; row < 12; ++row)
        for (const int column : {HoursOfUseModel::UseColumn, HoursOfUseModel::BreakEvenColumn}) {
            const auto index = model.index(row, column);
            const auto derivation = model.derivation(index);
            ASSERT_TRUE(derivation) << row;
            EXPECT_EQ(evaluate(*derivation), readFraction(index.data(ExactRole).toString().toStdString()));
        }
}

TEST(HoursOfUse, SaysWhereTwoRateCanNeverWin)
{
    auto input = sample("samara-2025-teaching.json");
    for (auto& [voltage, rates] : input.months[1].prices.transmission)
        rates.maintenance = retail::Rate::read("1300000"); // 716.443 hours: more than February has
    HoursOfUseModel model;
    model.show(billed(input));
    EXPECT_TRUE(model.months()[1].never);
    EXPECT_FALSE(model.months()[0].never);
    EXPECT_EQ(model.index(1, HoursOfUseModel::VerdictColumn).data().toString(),
              QStringLiteral("two-rate can never win: the month is too short"));
    EXPECT_EQ(model.index(0, HoursOfUseModel::VerdictColumn).data().toString(),
              QStringLiteral("single-rate is cheaper"));
}

} // namespace
} // namespace meritdesk::items
