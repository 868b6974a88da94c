#include <gtest/gtest.h>

#include "core/prosumer/schemes.h"
#include "core/scenario/prosumer_edits.h"

namespace meritdesk::scenario {
namespace {

using prosumer::Price;
using prosumer::Quantity;

Scenario plant()
{
    prosumer::Case made;
    for (const auto* load : {"1", "2"}) {
        prosumer::Interval each;
        each.load = *Quantity::read(load);
        each.generation = *Quantity::read("1.5");
        each.retail = *Price::read("0.6");
        made.intervals.push_back(each);
    }
    made.schemes = {&prosumer::none, &prosumer::netMetering};
    Scenario scenario;
    scenario.prosumer = Shared(made);
    return scenario;
}

TEST(ProsumerEdits, TermsThatEnableASchemeBringItAndTakeItAway)
{
    const auto with = setMechanism(prosumer::MechanismPrice{*Price::read("0.4"), {}, {}}).apply(plant());
    ASSERT_TRUE(with);
    EXPECT_EQ(with->prosumer->schemes.back(), &prosumer::mechanism);
    auto other = with->prosumer->mechanism.value_or(prosumer::MechanismPrice());
    other.volume = *Quantity::read("7");
    const auto changed = setMechanism(other).apply(*with);
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->prosumer->schemes.size(), 3U);
    const auto without = setMechanism(std::nullopt).apply(*changed);
    ASSERT_TRUE(without);
    EXPECT_EQ(without->prosumer->schemes.size(), 2U);
}

TEST(ProsumerEdits, BadValuesAreRefusedAtTheirPlace)
{
    const auto refusal = [](const Edit& edit) {
        const auto made = edit.apply(plant());
        return made ? std::string() : made.findings().front().code + " at " + made.findings().front().place;
    };
    EXPECT_EQ(refusal(setProsumerFixed(*prosumer::Charge::read("-1"))), "below-zero at fixed");
    EXPECT_EQ(refusal(setProsumerSchemes({})), "list-too-short at schemes");
    EXPECT_EQ(refusal(setProsumerSchemes({&prosumer::aggregator})), "scheme-not-enabled at schemes[0]");
    EXPECT_EQ(refusal(setProsumerIntervals({})), "list-too-short at intervals");
    EXPECT_EQ(refusal(setExportTerms({}, *Quantity::read("1"), {})), "not-above-zero at market.members");
    auto hours = plant().prosumer->intervals;
    hours[1].retail = *Price::read("0.7");
    EXPECT_EQ(refusal(setProsumerIntervals(hours)), "retail-not-one at intervals[1].retail");
    hours[1].period = "b";
    EXPECT_EQ(refusal(setProsumerIntervals(hours)), "");
}

TEST(ProsumerEdits, ThePlantsOwnBookGoesToTheAuction)
{
    auto scenario = plant();
    EXPECT_FALSE(moveExportBook().apply(scenario)) << "there is none";
    auction::Order order;
    order.id = "a";
    scenario.prosumer.edit().market.book.orders = {order};
    const auto moved = moveExportBook().apply(scenario);
    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->auction->orders.size(), 1U);
    EXPECT_TRUE(moved->prosumer->market.book.orders.empty());
    const auto dropped = dropExportBook().apply(scenario);
    ASSERT_TRUE(dropped);
    EXPECT_TRUE(dropped->auction->orders.empty());
    EXPECT_TRUE(dropped->prosumer->market.book.orders.empty());
}

TEST(ProsumerEdits, HoursOfAnEmptyPlantBringTheSchemes)
{
    const auto made = setProsumerIntervals(plant().prosumer->intervals).apply(Scenario());
    ASSERT_TRUE(made);
    EXPECT_EQ(made->prosumer->schemes.size(), 4U);
    auto wrong = plant().prosumer->intervals;
    wrong[0].load = *Quantity::read("-3");
    EXPECT_FALSE(setProsumerIntervals(wrong).apply(Scenario()))
        << "no document that could not be opened again";
}

} // namespace
} // namespace meritdesk::scenario
