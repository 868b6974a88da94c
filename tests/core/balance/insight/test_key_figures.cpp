#include "core/balance/insight/key_figures.h"
#include "tests/core/balance/insight/insight_case.h"

namespace meritdesk::balance::insight {
namespace {

TEST(KeyFigures, TheyAreThoseOfTheMonthlyReports)
{
    std::mt19937 random(3);
    for (int round = 0; round < 5; ++round) {
        const auto input = tests::quarterCase(random);
        const auto settlement = tests::settledOf(input);
        for (const auto& report : settlement.reports) {
            const PartyBook book(input, settlement, scopeOf(settlement, report.party, report.month));
            const auto figures = keyFigures(book);
            EXPECT_EQ(figures.total(), report.total());
            EXPECT_EQ(figures.net, report.net());
            EXPECT_EQ(figures.value(Figure::CostPerMwh), report.costPerMwh());
            EXPECT_EQ(figures.overDayAhead, report.overDayAhead);
            EXPECT_EQ(figures.absolute, report.absolute);
            EXPECT_EQ(figures.perfectForecast(), report.net() + report.fees.front().cents);
        }
    }
}

TEST(KeyFigures, APartyWithoutImbalanceSavesNothingByAPerfectForecast)
{
    auto input = tests::caseFrom(tests::day(2025, 3, 3), 15, 4);
    tests::give(input, PriceKey::Imbalance, {50'000});
    input.fees = {{"tariff", FeeBasis::Imbalance, EurPerMwh::fromMantissa(810'000), {}, {}}};
    input.parties = {tests::party("A", {0})};
    const auto settlement = tests::settledOf(input);
    const auto figures = keyFigures(PartyBook(input, settlement, scopeOf(settlement, 0)));
    EXPECT_EQ(figures.perfectForecast(), 0);
    EXPECT_FALSE(figures.dearest);
    EXPECT_FALSE(figures.cheapest);
    EXPECT_FALSE(figures.value(Figure::ImbalanceShare)) << "nothing was consumed";
    EXPECT_FALSE(figures.value(Figure::CostPerMwh));
}

TEST(KeyFigures, EveryFigureExplainsItself)
{
    std::mt19937 random(4);
    const auto input = tests::quarterCase(random);
    const auto settlement = tests::settledOf(input);
    const PartyBook book(input, settlement, scopeOf(settlement, 0));
    const auto figures = keyFigures(book);
    for (std::size_t i = 0; i < figureKeys.size(); ++i) {
        const auto figure = static_cast<Figure>(i);
        ASSERT_TRUE(figures.value(figure)) << figureKeys[i];
        const auto made = explainFigure(book, figures, figure);
        tests::holds(made);
        EXPECT_EQ(made.value, printFraction(*figures.value(figure)));
    }
    EXPECT_GT(book.cost(*figures.dearest), book.cost(*figures.cheapest));
}

} // namespace
} // namespace meritdesk::balance::insight
