// One buyer with a fixed demand takes the cheapest offers, and all get the highest accepted one (边际出清).
// Shandong agent bidding of about 2017 and spot markets with inelastic demand. Reading: Shandong's source
// says "the lowest spread of the traded quantity", which would pay others below their offers; it is read as
// the marginal accepted spread. When the demand is exactly exhausted the last accepted offer prices, not the
// next. Worked: demand 100; -20 x 50, -10 x 40, -8 x 20, -5 x 30: 50, 40, 10, 0, all at -8.
#include "core/auction/match_prices.h"
#include "core/auction/matching.h"
#include "core/auction/ranking.h"
#include "core/auction/rules.h"
#include "core/auction/settlement.h"

namespace meritdesk::auction {

namespace {

constexpr std::array<std::string_view, 3> usedOptions{"ties", "demand", "price_cap"};

void priceOfTheLastOffer(const Book& /*book*/, Clearing& clearing)
{
    if (clearing.margin.lastSell)
        clearing.price = clearing.margin.lastSell->fraction();
}

Derivation explainLastOffer(const Book& book, const Clearing& clearing)
{
    auto derivation = priceNode(book, clearing);
    derivation.formula = "last_sell";
    derivation.inputs = {{"last_sell", derivation.value, derivation.unit}};
    return derivation;
}

std::vector<Finding> checkDemand(const Book& book)
{
    if (isOneSided(book))
        return {};
    return {error("option-missing", "options.demand", {{"option", "demand"}, {"rule", "single-buyer"}})};
}

} // namespace

const Rule singleBuyer{.id = "single-buyer",
                       .title = "rule.single-buyer",
                       .summary = "rule.single-buyer.summary",
                       .source = "Shandong agent bidding 2017; spot clearing of a fixed demand",
                       .grade = Grade::Inference,
                       .oneSidedOptions = usedOptions,
                       .ties = Ties::Time,
                       .valueOf = &declaredPrice,
                       .match = &matchDemand,
                       .price = &priceOfTheLastOffer,
                       .settle = &settleAtOnePrice,
                       .pricesOf = &pricesAtOnePrice,
                       .explainPrice = &explainLastOffer,
                       .check = &checkDemand};

} // namespace meritdesk::auction
