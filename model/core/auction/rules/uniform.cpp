// One price for all, taken from the margin of the two ladders (统一出清, marginal clearing).
// Jiangsu medium- and long-term trading rules 2023, Art. 48(1): the crossing point of the declared curves, or
// the mean of the two prices of the last matched pair; the other conventions are those of call auctions
// abroad. Worked: buyer 400 x 100; sellers 300 x 70, 310 x 50. Steps 70 and 30; the second seller is served
// in part, so the crossing is at 310; the mean of the last pair is 355.
#include "core/auction/match_prices.h"
#include "core/auction/matching.h"
#include "core/auction/price_conventions.h"
#include "core/auction/ranking.h"
#include "core/auction/rules.h"
#include "core/auction/settlement.h"

namespace meritdesk::auction {

namespace {

constexpr std::array<std::string_view, 4> usedOptions{"volume_cap", "deal_ratio", "ties", "price_convention"};

void priceByConvention(const Book& book, Clearing& clearing)
{
    if (!clearing.steps.empty())
        clearing.price = Fraction(conventionOf(book).doubledPrice(clearing.margin), 2'000'000);
}

} // namespace

const Rule uniform{.id = "uniform",
                   .title = "rule.uniform",
                   .summary = "rule.uniform.summary",
                   .source = "Jiangsu medium- and long-term trading rules 2023, Art. 48(1)",
                   .grade = Grade::Law,
                   .options = usedOptions,
                   .ties = Ties::Time,
                   .valueOf = &declaredPrice,
                   .match = &matchLadders,
                   .price = &priceByConvention,
                   .settle = &settleAtOnePrice,
                   .pricesOf = &pricesAtOnePrice,
                   .explainPrice = &explainConvention};

} // namespace meritdesk::auction
