#include "core/balance/insight/cost_profile.h"
#include "tests/core/balance/insight/insight_case.h"

namespace meritdesk::balance::insight {
namespace {

using tests::day;

TEST(CostProfile, HoursAndWeekdaysAddUpToTheExactNetOfTheMonth)
{
    std::mt19937 random(41);
    for (int round = 0; round < 10; ++round) {
        const auto input = tests::quarterCase(random);
        const auto settlement = tests::settledOf(input);
        for (const auto& month : settlement.table.months) {
            const PartyBook book(input, settlement, scopeOf(settlement, 1, month.month));
            const auto profile = costProfile(book);
            Fraction exact = 0;
            for (auto at = month.begin; at < month.end; ++at)
                exact += book.cost(at);
            CostBucket hours;
            for (const auto& hour : profile.hours) {
                hours.sold += hour.sold;
                hours.bought += hour.bought;
                hours.soldQuantity += hour.soldQuantity;
                hours.periods += hour.periods;
            }
            Fraction week = 0;
            for (const auto& weekday : profile.weekdays)
                week += weekday.net();
            EXPECT_EQ(hours.net(), exact);
            EXPECT_EQ(week, exact);
            EXPECT_EQ(profile.all.net(), exact);
            EXPECT_EQ(hours.periods, month.end - month.begin);
            EXPECT_EQ(hours.soldQuantity, profile.all.soldQuantity);
            EXPECT_LE(abs(profile.rounding()), Fraction(1, 100)) << "sold and bought are rounded once each";
        }
    }
}

TEST(CostProfile, TheClockIsLocalAndTheLongDayHasItsHourTwice)
{
    auto input = tests::caseFrom(day(2025, 10, 26), 15, 100);
    tests::give(input, PriceKey::Imbalance, {50'000});
    input.parties = {tests::party("A", {-100})};
    const auto settlement = tests::settledOf(input);
    const auto profile = costProfile(PartyBook(input, settlement, scopeOf(settlement, 0)));
    EXPECT_EQ(profile.hours[2].periods, 4U);
    EXPECT_EQ(profile.hours[3].periods, 8U);
    EXPECT_EQ(profile.hours[3].net(), 40);
    EXPECT_EQ(profile.weekdays[6].periods, 100U) << "26 October 2025 is a Sunday";
    EXPECT_EQ(profile.all.net(), 500);
}

TEST(CostProfile, TheShortDayLacksAnHour)
{
    auto input = tests::caseFrom(day(2026, 3, 29), 15, 92);
    tests::give(input, PriceKey::Imbalance, {50'000});
    input.parties = {tests::party("A", {100})};
    const auto settlement = tests::settledOf(input);
    const auto profile = costProfile(PartyBook(input, settlement, scopeOf(settlement, 0)));
    EXPECT_EQ(profile.hours[3].periods, 0U);
    EXPECT_EQ(profile.all.net(), -460);
}

TEST(CostProfile, EveryBucketExplainsItself)
{
    std::mt19937 random(42);
    const auto input = tests::quarterCase(random);
    const auto settlement = tests::settledOf(input);
    const PartyBook book(input, settlement, scopeOf(settlement, 0));
    const auto profile = costProfile(book);
    const auto made = explainProfile(book, profile);
    tests::holds(made);
    EXPECT_EQ(made.value, printFraction(Fraction(profile.reported, Integer(100))));
    for (std::size_t weekday = 0; weekday < 7; ++weekday)
        EXPECT_EQ(explainWeekday(book, weekday).value, printFraction(profile.weekdays[weekday].net()));
}

TEST(CostProfile, AnUnknownMonthIsEmpty)
{
    std::mt19937 random(43);
    const auto input = tests::quarterCase(random);
    const auto settlement = tests::settledOf(input);
    const auto scope = scopeOf(settlement, 0, std::chrono::year(2030) / 1);
    EXPECT_EQ(costProfile(PartyBook(input, settlement, scope)).all, CostBucket());
}

} // namespace
} // namespace meritdesk::balance::insight
