// The mean of the two declared spreads of the last matched pair is everybody's price (统一出清价).
// Guangdong basic rules for electricity market trading (trial), Southern Bureau 2017 No. 20, Art. 78: pairs
// by difference buyer - seller, the largest first, zero trades; sellers of equal spread by unit energy
// consumption (机组能耗), then pro rata to the declared quantity. Reading where the text is silent: buyers of
// equal spread share pro rata too; leftovers of the last pair stay unmatched and do not move the price, also
// when a cap leaves both with some; a pair that is used up on both sides is the last when the next one would
// lose; signed spreads are sorted, never absolute ones. A tail of one unit sets the price, by the text; the
// minimum marginal lot is a teaching switch: the last pair of prices with at least that much sets it, so that
// the tail may trade at a loss.
// Worked: buyer 400 x 100; sellers 300 x 70, 310 x 50: last pair 400 and 310, price 355.
#include "core/auction/match_prices.h"
#include "core/auction/matching.h"
#include "core/auction/ranking.h"
#include "core/auction/rules.h"
#include "core/auction/settlement.h"

namespace meritdesk::auction {

namespace {

constexpr std::array<std::string_view, 4> usedOptions{"volume_cap", "deal_ratio", "ties",
                                                      "minimum_marginal_lot"};

constexpr std::array<std::optional<Price> (*)(const Order&), 1> sellerKeys{
    [](const Order& order) { return order.unitEnergyConsumption; }};

struct PricePair
{
    Price buy = {};
    Price sell = {};

    bool operator==(const PricePair&) const = default;
};

PricePair pairOf(const Clearing& clearing, const Step& step)
{
    return {clearing.buyers.values[step.buyGroup], clearing.sellers.values[step.sellGroup]};
}

/// The last pair of prices that traded at least the lot; the last pair where none did.
PricePair settingPair(const Book& book, const Clearing& clearing)
{
    const auto lot =
        TotalQuantity::fromMantissa(book.options.minimumMarginalLot.value_or(Quantity{}).mantissa());
    const auto& steps = clearing.steps;
    for (auto step = steps.rbegin(); step != steps.rend();) {
        const auto pair = pairOf(clearing, *step);
        TotalQuantity traded;
        for (; step != steps.rend() && pairOf(clearing, *step) == pair; ++step)
            traded += step->quantity;
        if (traded >= lot)
            return pair;
    }
    return pairOf(clearing, steps.back());
}

void priceOfTheLastPair(const Book& book, Clearing& clearing)
{
    if (clearing.steps.empty())
        return;
    const auto pair = settingPair(book, clearing);
    clearing.price = Fraction(pair.buy.mantissa() + pair.sell.mantissa(), 2'000'000);
}

Derivation explainMean(const Book& book, const Clearing& clearing)
{
    const auto pair = settingPair(book, clearing);
    auto derivation = priceNode(book, clearing);
    derivation.formula = "(pair_buy + pair_sell) / 2";
    derivation.inputs = {{"pair_buy", pair.buy.text(), derivation.unit},
                         {"pair_sell", pair.sell.text(), derivation.unit}};
    return derivation;
}

} // namespace

const Rule guangdong2017{.id = "guangdong-2017",
                         .title = "rule.guangdong-2017",
                         .summary = "rule.guangdong-2017.summary",
                         .source = "Guangdong basic trading rules (trial) 2017, Art. 78",
                         .grade = Grade::Law,
                         .options = usedOptions,
                         .ties = Ties::ProRata,
                         .valueOf = &declaredPrice,
                         .sellerKeys = sellerKeys,
                         .match = &matchLadders,
                         .price = &priceOfTheLastPair,
                         .settle = &settleAtOnePrice,
                         .pricesOf = &pricesAtOnePrice,
                         .explainPrice = &explainMean};

} // namespace meritdesk::auction
