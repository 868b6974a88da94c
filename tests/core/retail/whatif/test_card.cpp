#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "core/retail/whatif/card.h"
#include "core/retail/whatif/explain_saving.h"
#include "tests/core/retail/whatif/what_if_case.h"

namespace meritdesk::tests {

using namespace retail;
using namespace retail::whatif;

namespace {

Card shedInTheMorning()
{
    return {{"shed", {{"shed", {.hours = hours({9, 10})}, {}, {{"power_kw", amount("40")}}}}}, {}};
}

Goal storageGoal()
{
    return {"4", Storage{amount("100"), amount("200"), amount("90"), amount("1")}, {}};
}

class Cards : public testing::TestWithParam<Dice>
{
protected:
    Case input = randomCase(GetParam());
    PreparedCase prepared = prepare(input, weekdays()).value();
};

TEST_P(Cards, ChangesAloneGiveTheOutcomeOfTheWhatIf)
{
    const auto card = outcomeOf(prepared, 0, shedInTheMorning(), weekdays());
    ASSERT_TRUE(card.ok());
    const auto plain = outcomeOf(prepared, 0, shedInTheMorning().whatIf, weekdays());
    EXPECT_EQ(card->outcome.after, plain->after);
    EXPECT_FALSE(card->goal);
}

TEST_P(Cards, APlanComesOnTopOfTheChangesAndIsComparedWithTheLoadAsItWas)
{
    auto both = shedInTheMorning();
    both.goal = storageGoal();
    const auto planned = outcomeOf(prepared, 0, both, weekdays());
    ASSERT_TRUE(planned.ok());
    const auto byHand = outcomeOf(prepared, 0, shedInTheMorning(), weekdays());
    EXPECT_EQ(planned->outcome.before, byHand->outcome.before);
    EXPECT_EQ(planned->outcome.changed.effects.size(), 2U);
    EXPECT_EQ(planned->outcome.changed.effects[0], byHand->outcome.changed.effects[0]);
    const auto savingIn4 = [](const CardOutcome& card) { return *card.outcome.categories[4].saving(); };
    EXPECT_EQ(savingIn4(*planned) - savingIn4(*byHand), planned->goal->saved);
    EXPECT_LT(Money(), planned->goal->saved);
}

TEST_P(Cards, TheSavingsOfTheLinesAddUpToTheSavingOfTheYear)
{
    const auto card = outcomeOf(prepared, 0, shedInTheMorning(), weekdays());
    const auto& outcome = card->outcome;
    for (const auto& each : outcome.categories) {
        Fraction sum = 0;
        for (const auto& line : outcome.before.months[0]
                                    .categories[static_cast<std::size_t>(&each - outcome.categories.data())]
                                    .lines) {
            const auto saving = explainSaving(prepared, 0, outcome, {{}, each.category->id, line.key});
            ASSERT_TRUE(saving);
            EXPECT_EQ(printFraction(*evaluate(*saving)), saving->value);
            sum += *evaluate(*saving);
        }
        EXPECT_EQ(sum, each.saving()->roubles()) << each.category->id;
    }
    EXPECT_FALSE(explainSaving(prepared, 0, outcome, {{}, "4", "nothing"}));
}

TEST_P(Cards, AFaultNamesItsPlaceInTheCard)
{
    auto card = shedInTheMorning();
    card.whatIf.changes[0].when.hours.reset();
    card.goal = storageGoal();
    card.goal->category = "7";
    card.goal->storage->efficiencyPercent = amount("101");
    std::string places;
    for (const auto& finding : faultsOf(card))
        places += finding.code + "@" + finding.place + " ";
    EXPECT_EQ(places,
              "what-if-hours-missing@changes[0].hours what-if-category-missing@cheapest_plan.category "
              "what-if-amount-out-of-range@cheapest_plan.storage.efficiency_percent ");
    EXPECT_FALSE(outcomeOf(prepared, 0, card, weekdays()).ok());
}

TEST_P(Cards, APlanStopsWhenToldTo)
{
    Card card{{"plan", {}}, storageGoal()};
    const auto stopped = outcomeOf(prepared, 0, card, weekdays(), [](double) { return false; });
    ASSERT_FALSE(stopped.ok());
    EXPECT_EQ(stopped.findings().front().code, "cancelled");
}

INSTANTIATE_TEST_SUITE_P(Random, Cards, testing::Values(Dice{.seed = 3}, Dice{.seed = 11, .share = true}));

} // namespace
} // namespace meritdesk::tests
