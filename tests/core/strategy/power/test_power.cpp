#include <gtest/gtest.h>

#include "core/auction/rules.h"
#include "core/derivation/evaluate.h"
#include "core/strategy/power/mitigation.h"
#include "core/strategy/power/withholding.h"
#include "tests/core/strategy/california.h"

namespace meritdesk::strategy::power {
namespace {

using auction::singleBuyer;
using tests::california;

Quantity mw(int value)
{
    return Quantity::fromMantissa(value * 1'000'000LL);
}

Price yuan(int value)
{
    return Price::fromMantissa(value * 1'000'000LL);
}

const Withholding physical{.participant = "X", .step = mw(1)};
const Withholding economic{.participant = "X", .step = mw(1), .offeredAt = yuan(199)};

/// The worked table of the California case: profit, price, bill and system cost by MW withheld.
TEST(Withholding, TheSweepGivesTheWorkedTable)
{
    const auto swept = *sweep(california(), singleBuyer, physical);
    ASSERT_EQ(swept.points.size(), 451U) << "0 to 450 MW";
    const auto expectPoint = [&](std::size_t withheld, int price, int profit, int bill) {
        const auto& outcome = swept.points[withheld].outcome;
        EXPECT_EQ(outcome.price, Fraction(price)) << withheld;
        EXPECT_EQ(outcome.profit(), profit) << withheld;
        EXPECT_EQ(outcome.bill, bill) << withheld;
    };
    expectPoint(0, 80, 16'000, 80'000);
    expectPoint(50, 80, 14'500, 80'000);
    expectPoint(100, 80, 13'000, 80'000);
    expectPoint(101, 200, 54'850, 200'000);
    expectPoint(180, 200, 43'000, 200'000);
    EXPECT_EQ(swept.points[0].outcome.systemCost, 26'000);
    EXPECT_EQ(swept.points[50].outcome.systemCost, 27'500);
    EXPECT_EQ(swept.points[100].outcome.systemCost, 29'000);
    EXPECT_EQ(swept.points[180].outcome.systemCost, 41'000);
}

TEST(Withholding, ItLosesMoneyUntilTheSellerIsPivotalAndThenPaysAtOnce)
{
    const auto swept = *sweep(california(), singleBuyer, physical);
    EXPECT_EQ(swept.jump, std::size_t{101});
    EXPECT_EQ(swept.best, 101U);
    EXPECT_TRUE(swept.pays());
    for (std::size_t i = 1; i <= 100; ++i)
        EXPECT_LT(swept.points[i].outcome.profit(), swept.points[i - 1].outcome.profit()) << i;
    for (std::size_t i = 102; i <= 200; ++i)
        EXPECT_LT(swept.points[i].outcome.profit(), swept.points[i - 1].outcome.profit()) << i;
    const Fraction ratio = swept.points[101].outcome.profit() / swept.points[0].outcome.profit();
    EXPECT_EQ(roundHalfUp(ratio, 1), Fraction(34, 10)) << "3.4 times";
}

TEST(Withholding, WhatIsWithheldBeyondTheNeedIsUnserved)
{
    const auto swept = *sweep(california(), singleBuyer, physical);
    EXPECT_EQ(swept.points[200].outcome.unserved, 0);
    EXPECT_EQ(swept.points[201].outcome.unserved, 1);
    EXPECT_EQ(swept.points[450].outcome.unserved, 250);
}

TEST(Withholding, EconomicWithholdingGivesTheWorkedNumbers)
{
    const auto swept = *sweep(california(), singleBuyer, economic);
    const auto& allOfB = swept.points[200].outcome;
    EXPECT_EQ(allOfB.price, Fraction(199));
    EXPECT_EQ(allOfB.profit(), 54'650);
    EXPECT_EQ(allOfB.bill, 199'000);
    EXPECT_EQ(allOfB.unserved, 0);
    EXPECT_EQ(swept.jump, std::size_t{101});
    EXPECT_EQ(swept.points[100].outcome.price, Fraction(80)) << "supply at 80 meets demand exactly";
}

TEST(Withholding, ProfitFollowsFromItsFormula)
{
    const auto outcome = outcomeOf(truthful(california()), singleBuyer, "X");
    const auto derivation = explainProfit(outcome);
    EXPECT_EQ(derivation.value, "16000");
    EXPECT_EQ(evaluate(derivation), outcome.profit());
}

TEST(Withholding, PaidAsBidNothingIsGainedByIt)
{
    const auto swept = *sweep(california(), auction::payAsBid, physical);
    EXPECT_FALSE(swept.pays()) << "offers at cost earn nothing, withheld or not";
}

TEST(Withholding, ItWorksInATwoSidedBookToo)
{
    const auto book = auction::tests::book({{"400", "100"}}, {{"300", "70"}, {"310", "50"}, {"390", "50"}});
    const auto swept = *sweep(book, auction::uniform, {.participant = "S1", .step = mw(10)});
    EXPECT_EQ(swept.points[0].outcome.price, Fraction(310));
    EXPECT_EQ(swept.jump, std::size_t{2}) << "with 20 MW less the cheap offers meet the demand exactly";
    EXPECT_EQ(swept.points[2].outcome.price, Fraction(355)) << "and the gap up to 400 is shared";
    EXPECT_TRUE(swept.pays());
}

TEST(Withholding, WhatCannotBeSweptIsRefused)
{
    const auto code = [](const Withholding& how) {
        const auto swept = sweep(california(), singleBuyer, how);
        return swept ? std::string("none") : swept.findings()[0].code + " " + swept.findings()[0].place;
    };
    EXPECT_EQ(code({.participant = "nobody", .step = mw(1)}), "no-such-seller participant");
    EXPECT_EQ(code({.participant = "X"}), "not-above-zero step");
    EXPECT_EQ(code({.participant = "X", .step = Quantity::fromMantissa(1)}), "not-a-multiple step");
    EXPECT_EQ(code({.participant = "X", .step = Quantity::fromMantissa(1'000)}), "too-many-points step");
    int asked = 0;
    const auto swept = sweep(california(), singleBuyer, physical, [&asked](double) { return ++asked < 4; });
    ASSERT_FALSE(swept);
    EXPECT_EQ(swept.findings()[0].code, "cancelled");
    EXPECT_EQ(asked, 4);
}

/// The indices of section 4.5: hydro 0.90, X 0.75 below one, nuclear at exactly 1.00.
TEST(Mitigation, ThePivotalSellersAreThoseBelowOne)
{
    const auto pivotal = pivotalSellers(california());
    ASSERT_EQ(pivotal.size(), 2U);
    EXPECT_EQ(pivotal[0].participant, "H");
    EXPECT_EQ(pivotal[0].index, Fraction(9, 10));
    EXPECT_EQ(pivotal[1].participant, "X");
    EXPECT_EQ(pivotal[1].index, Fraction(3, 4));
}

TEST(Mitigation, AReferenceBidUndoesEconomicWithholdingAndNotThePhysicalOne)
{
    const auto pivotal = pivotalSellers(california());
    const auto truth = truthful(california());
    const auto share = Ratio::fromMantissa(100'000);
    const auto abused = withheld(truth, economic, mw(200));
    EXPECT_EQ(outcomeOf(abused, singleBuyer, "X").price, Fraction(199));
    const auto mended = outcomeOf(atReference(abused, pivotal, share), singleBuyer, "X");
    EXPECT_EQ(mended.price, Fraction(80));
    EXPECT_EQ(mended.profit(), 16'000);
    EXPECT_EQ(mended.systemCost, 26'000);
    const auto gone = withheld(truth, physical, mw(101));
    EXPECT_EQ(outcomeOf(atReference(gone, pivotal, share), singleBuyer, "X").price, Fraction(200));
}

TEST(Mitigation, OffersWithinTheShareOrOfSellersThatAreNotPivotalStay)
{
    auto offered = truthful(california());
    offered.book.orders[3].price = yuan(55); // X-B, a tenth above its cost
    offered.book.orders[5].price = yuan(900);
    const auto same = atReference(offered, pivotalSellers(california()), Ratio::fromMantissa(100'000));
    EXPECT_EQ(same.book, offered.book);
}

/// A cap limits what withholding earns, and keeps away the peaker that costs more: then demand is unserved.
TEST(Mitigation, ACapLimitsTheGainAndMayLeaveDemandUnserved)
{
    const auto abused = withheld(truthful(california()), economic, mw(200));
    const auto limited = outcomeOf(capped(abused, yuan(120)), singleBuyer, "X");
    EXPECT_EQ(limited.price, Fraction(120));
    EXPECT_EQ(limited.profit(), 250 * 80 + 100 * 70);
    EXPECT_EQ(limited.unserved, 0);
    const auto gone = withheld(truthful(california()), physical, mw(180));
    EXPECT_EQ(outcomeOf(capped(gone, yuan(120)), singleBuyer, "X").unserved, 80);
    EXPECT_EQ(outcomeOf(capped(gone, yuan(200)), singleBuyer, "X").unserved, 0);
}

/// 60 MW of aggregated export at zero: 80 becomes 50, the exporters earn 3,000 and not 4,800.
TEST(OwnPrice, AggregatedExportMovesItsOwnPrice)
{
    auto book = california();
    book.orders.push_back(auction::tests::order("rooftops", auction::Side::Sell, "0", "60"));
    const auto with = outcomeOf(truthful(book), singleBuyer, "rooftops");
    EXPECT_EQ(with.price, Fraction(50));
    EXPECT_EQ(with.received, 3'000);
    EXPECT_EQ(with.bill, 50'000);
    EXPECT_EQ(outcomeOf(truthful(california()), singleBuyer, "X").bill, 80'000);
}

} // namespace
} // namespace meritdesk::strategy::power
