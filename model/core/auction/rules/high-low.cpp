// High-low matching (高低匹配): the highest bid meets the lowest offer, and each pair trades at the mean of
// its two declared prices. Jiangsu medium- and long-term trading rules 2023, Art. 48(2): price, then time.
// Reading: a pair of difference zero trades; inside a group of equal orders each step is shared pro rata, so
// that equals get equal prices. Worked: buyer 400 x 100; sellers 300 x 70, 310 x 50: 70 at 350, 30 at 355.
#include "core/auction/matching.h"
#include "core/auction/ranking.h"
#include "core/auction/rules.h"
#include "core/auction/settlement.h"

namespace meritdesk::auction {

namespace {

constexpr std::array<std::string_view, 3> usedOptions{"volume_cap", "deal_ratio", "ties"};

DoubledPrices meanOfThePair(const Book& book, const Clearing& /*clearing*/, const Match& match)
{
    const auto doubled = book.orders[match.buy].price.mantissa() + book.orders[match.sell].price.mantissa();
    return {doubled, doubled};
}

/// A group's orders have one declared price, so that its pairs of a step trade at one mean.
void settleAtThePairsMeans(const Book& /*book*/, Clearing& clearing)
{
    settleAtMeans(clearing);
}

} // namespace

const Rule highLow{.id = "high-low",
                   .title = "rule.high-low",
                   .summary = "rule.high-low.summary",
                   .source = "Jiangsu medium- and long-term trading rules 2023, Art. 48(2)",
                   .grade = Grade::Law,
                   .options = usedOptions,
                   .ties = Ties::Time,
                   .valueOf = &declaredPrice,
                   .match = &matchLadders,
                   .settle = &settleAtThePairsMeans,
                   .pricesOf = &meanOfThePair,
                   .explainOwnPrice = &meanOfMatches};

} // namespace meritdesk::auction
