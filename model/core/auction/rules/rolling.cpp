// Continuous trading (挂牌滚动撮合): orders enter one by one; each trades with the best opposite price while
// that crosses, the older first at one price, at the price of the order that was resting; the rest of it
// rests. Jiangsu medium- and long-term trading rules 2023, Art. 49: an incoming buyer at or above the best
// offer trades at the seller's price, an incoming seller at or below the best bid at the buyer's.
// Reading: orders of one time enter in input order; those without a time come last; nothing is amended.
// Worked: 09:00 sell 310 x 50, 09:01 sell 300 x 70, 09:02 buy 400 x 100: 70 at 300, then 30 at 310.
#include "core/auction/continuous.h"
#include "core/auction/largest_volume.h"
#include "core/auction/matching.h"
#include "core/auction/ranking.h"
#include "core/auction/reasons.h"
#include "core/auction/rules.h"
#include "core/auction/settlement.h"

namespace meritdesk::auction {

namespace {

void roll(const Book& book, Clearing& clearing)
{
    meetLadders(clearing);
    findLargestVolume(clearing);
    std::vector<Quantity> left;
    left.reserve(book.orders.size());
    for (const auto& order : book.orders)
        left.push_back(order.quantity);
    tradeContinuously(book, EntryOrder(book).all(), std::move(left), clearing);
}

DoubledPrices priceOfTheResting(const Book& book, const Clearing& /*clearing*/, const Match& match)
{
    return restingPrice(book, EntryOrder(book), match);
}

constexpr std::array<Scene, 3> scenes{&tradeScene, &priceScene, &settleScene};

} // namespace

const Rule rolling{.id = "rolling",
                   .title = "rule.rolling",
                   .summary = "rule.rolling.summary",
                   .source = "Jiangsu medium- and long-term trading rules 2023, Art. 49",
                   .grade = Grade::Law,
                   .ties = Ties::Time,
                   .valueOf = &declaredPrice,
                   .match = &roll,
                   .settle = &settleTrades,
                   .pricesOf = &priceOfTheResting,
                   .scenes = scenes,
                   .explainOwnPrice = &meanOfMatches,
                   .reason = &reasonInTrading};

} // namespace meritdesk::auction
