#include <gtest/gtest.h>

#include "core/auction/rules.h"
#include "core/derivation/evaluate.h"
#include "core/strategy/power/explain.h"
#include "core/strategy/power/mitigated.h"
#include "core/strategy/power/withholding.h"
#include "tests/core/auction/books.h"
#include "tests/core/strategy/california.h"

namespace meritdesk::strategy::power {
namespace {

using tests::california;

constexpr std::array everyFigure{Figure::Price,  Figure::Sold, Figure::Received,   Figure::OwnCost,
                                 Figure::Profit, Figure::Bill, Figure::SystemCost, Figure::Unserved};

TEST(ExplainFigure, EveryNumberRecomputesUnderEveryRuleThatTakesTheBook)
{
    const auto offered = truthful(california());
    for (const auto* rule : {&auction::singleBuyer, &auction::payAsBid})
        for (const auto figure : everyFigure) {
            const auto derivation = explainFigure(offered, *rule, "X", figure);
            ASSERT_TRUE(derivation) << rule->id;
            const auto value = valueOf(outcomeOf(offered, *rule, "X"), figure);
            EXPECT_EQ(evaluate(*derivation), value) << rule->id << derivation->key;
            for (const auto& child : derivation->children)
                EXPECT_EQ(evaluate(child), readFraction(child.value)) << child.key;
        }
}

TEST(ExplainFigure, WhoSellsNothingHasNothingToAddUp)
{
    const auto offered = truthful(california());
    const auto derivation = explainFigure(offered, auction::singleBuyer, "K", Figure::Profit);
    ASSERT_TRUE(derivation);
    EXPECT_EQ(evaluate(*derivation), Fraction(0));
    auto empty = offered;
    empty.book.orders.clear();
    empty.costs.clear();
    EXPECT_FALSE(explainFigure(empty, auction::singleBuyer, "X", Figure::Price)) << "nothing trades";
}

TEST(ExplainChange, TheGainOfTheWorkedCaseHasBothStatesBelowIt)
{
    const auto truth = truthful(california());
    const Withholding how{.participant = "X", .step = auction::Quantity::fromMantissa(1'000'000)};
    const auto gone = withheld(truth, how, auction::Quantity::fromMantissa(101'000'000));
    const auto of = [](const Offered& offered) {
        return explainFigure(offered, auction::singleBuyer, "X", Figure::Profit);
    };
    const auto change = explainChange(of(truth), of(gone));
    ASSERT_TRUE(change);
    EXPECT_EQ(change->value, "38850");
    EXPECT_EQ(evaluate(*change), Fraction(38'850));
    EXPECT_EQ(change->children.size(), 2U);
    EXPECT_FALSE(explainChange(std::nullopt, of(gone)));
}

/// Under reference bids economic withholding earns what it would without; a cap holds it down.
TEST(SweepUnder, ARuleIsSweptWithTheBook)
{
    const auto book = california();
    const auto pivotal = pivotalSellers(book);
    const Withholding how{.participant = "X",
                          .step = auction::Quantity::fromMantissa(10'000'000),
                          .offeredAt = auction::Price::fromMantissa(199'000'000)};
    const auto under = [&](const Mitigation& rule) {
        return *sweepUnder(book, auction::singleBuyer, how,
                           [&](const Offered& offered) { return mitigated(offered, rule, pivotal); });
    };
    EXPECT_TRUE(under({}).pays());
    const auto reference = under({.reference = Ratio::fromMantissa(100'000)});
    EXPECT_FALSE(reference.pays());
    EXPECT_FALSE(reference.jump);
    const auto cap = under({.cap = auction::Price::fromMantissa(120'000'000)});
    EXPECT_EQ(cap.points[cap.best].outcome.profit(), 27'000);
}

} // namespace
} // namespace meritdesk::strategy::power
