#include <gtest/gtest.h>
#include <random>

#include "core/derivation/evaluate.h"
#include "core/prosumer/schemes.h"
#include "core/units/text.h"

namespace meritdesk::prosumer {
namespace {

Interval interval(const char* load, const char* generation, const char* wholesale)
{
    Interval made;
    made.load = *Quantity::read(load);
    made.generation = *Quantity::read(generation);
    made.retail = *Price::read("0.6");
    made.wholesale = *Price::read(wholesale);
    made.exportRate = made.wholesale;
    return made;
}

/// The worked day: loads 1, 1, 2, 2, generation 0, 3, 1, 0 kWh at a retail price of 0.60.
Case workedDay()
{
    Case made;
    made.intervals = {interval("1", "0", "0.3"), interval("1", "3", "0.1"), interval("2", "1", "0.2"),
                      interval("2", "0", "0.5")};
    return made;
}

std::string bill(const Case& input, const Scheme& scheme)
{
    return printRounded(billOf(input, scheme), 2);
}

TEST(Prosumer, TheWorkedDayCostsWhatWasWorkedOut)
{
    const auto day = workedDay();
    EXPECT_EQ(bill(day, none), "3.6");
    EXPECT_EQ(bill(day, netMetering), "1.2");
    EXPECT_EQ(bill(day, netBilling), "2.2");
    EXPECT_EQ(bill(day, sellAll), "3.1");
    EXPECT_EQ(exportsOf(day).text(), "2");
    EXPECT_EQ(printRounded(billOf(day, netBilling) - billOf(day, netMetering), 2), "1")
        << "shifted to others";
}

TEST(Prosumer, SurplusIsCarriedToTheNextPeriodAndPaidAtTheEnd)
{
    Case made;
    made.intervals = {interval("1", "4", "0.1"), interval("2", "0", "0.1")};
    made.intervals[0].period = "may";
    made.intervals[1].period = "june";
    made.credit = *Quantity::read("0.5");
    made.surplusRate = *Price::read("0.04");
    EXPECT_EQ(creditLeft(made).text(), "1.5");
    EXPECT_EQ(bill(made, netMetering), "-0.06");
}

TEST(Prosumer, ALotThatIsNotReachedIsNotPaidAndSaysSo)
{
    auto day = workedDay();
    day.aggregator = AggregatorOffer{*Price::read("0.02"), *Quantity::read("2")};
    std::vector<Finding> warnings;
    aggregator.warn(day, warnings);
    EXPECT_TRUE(warnings.empty());
    EXPECT_EQ(bill(day, aggregator), "2.24") << "4 x 0.6 - 2 x 0.08";
    day.aggregator->minimumLot = *Quantity::read("2.000001");
    aggregator.warn(day, warnings);
    ASSERT_EQ(warnings.size(), 1U);
    EXPECT_EQ(warnings[0].code, "below-minimum-lot");
    EXPECT_EQ(bill(day, aggregator), "2.4");
}

TEST(Prosumer, AMechanismAboveTheExportsIsPaidAndSaysSo)
{
    auto day = workedDay();
    day.mechanism = MechanismPrice{*Price::read("0.4"), *Quantity::read("3"), *Price::read("0.3")};
    std::vector<Finding> warnings;
    mechanism.warn(day, warnings);
    EXPECT_EQ(warnings.size(), 1U);
    EXPECT_EQ(bill(day, mechanism), "1.9") << "4 x 0.6 - 2 x 0.1 - 3 x 0.1";
}

void expectFollows(const Derivation& number)
{
    EXPECT_EQ(evaluate(number), readFraction(number.value)) << number.key << ": " << number.formula;
    for (const auto& child : number.children)
        expectFollows(child);
}

TEST(Prosumer, EveryBillFollowsFromItsFormula)
{
    std::mt19937 random(3);
    const auto upTo = [&random](std::int64_t most) {
        return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(most));
    };
    for (int turn = 0; turn < 50; ++turn) {
        auto day = workedDay();
        for (auto& each : day.intervals) {
            each.load = Quantity::fromMantissa(upTo(4'000'000));
            each.generation = Quantity::fromMantissa(upTo(4'000'000));
            each.exportRate = Price::fromMantissa(upTo(900'000) - 300'000);
        }
        day.fixed = Charge::fromMantissa(upTo(9'000'000));
        day.surplusRate = Price::fromMantissa(30'000);
        day.benchmarkPrice = Price::fromMantissa(400'000);
        day.mechanism =
            MechanismPrice{Price::fromMantissa(upTo(900'000)), Quantity::fromMantissa(1'500'000), {}};
        day.aggregator = AggregatorOffer{Price::fromMantissa(20'000), Quantity::fromMantissa(1'000'000)};
        for (const auto* scheme : schemes)
            expectFollows(explain(day, *scheme));
    }
}

} // namespace
} // namespace meritdesk::prosumer
