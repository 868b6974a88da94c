// Everybody settles at the declared spread times one factor per side: the surplus of the pairs is returned in
// proportion to the declared spread fees (价差返还). Guangdong rules for centralized bidding of large users
// and generators 2015/2016, Art. 8. Over the matches: F_S = sum s q, F_B = sum b q, W = F_B - F_S; sellers
// get R_S = beta W, buyers R_B = (1 - beta) W back: s k_S with k_S = 1 + R_S/F_S, b k_B with k_B = 1 -
// R_B/F_B. Reading: beta is applied to each side in total, fees are of the awarded quantity; the literal
// "larger fee" of 2015 gives all to the side with the larger |F|. W is summed over the pairs, never |F_S| -
// |F_B|: with mixed signs that loses money, so that a book must be of one sign. Where a side's fee is 0 its
// return is shared by awarded quantity (0/0 in the text) and said so. Worked: buyer -45 x 10, seller -61 x
// 10, beta 1/2: F_S = -610, F_B = -450, W = 160, k_S = 1 - 80/610, both sides settle at -53.
#include "core/auction/explain_parts.h"
#include "core/auction/match_prices.h"
#include "core/auction/matching.h"
#include "core/auction/money.h"
#include "core/auction/ranking.h"
#include "core/auction/rules.h"
#include "core/auction/settlement.h"
#include "core/derivation/evaluate.h"

namespace meritdesk::auction {

namespace {

constexpr std::array<std::string_view, 4> usedOptions{"volume_cap", "deal_ratio", "ties", "beta"};

const Fraction usualBeta(1, 2);

Fraction betaOf(const Book& book, const Fraction& sellersFee, const Fraction& buyersFee)
{
    if (book.options.betaLargerFee)
        return abs(sellersFee) > abs(buyersFee) ? 1 : 0;
    return book.options.beta ? book.options.beta->fraction() : usualBeta;
}

/// One side's scale for what is added to its money, and the factor as the result reports it.
Scale scaleOf(const Fraction& fee, const Fraction& added, TotalQuantity volume,
              std::optional<Fraction>& factor)
{
    if (fee == 0 && added != 0)
        return {1, Fraction(added / volume.fraction())};
    factor = fee == 0 ? Fraction(1) : Fraction(1 + added / fee);
    return {*factor, 0};
}

void returnSurplus(const Book& book, Clearing& clearing)
{
    settleAsDeclared(book, clearing);
    if (clearing.steps.empty())
        return;
    const auto sellersFee = currencyOf(declaredMoney(clearing.sellers, clearing));
    const auto buyersFee = currencyOf(declaredMoney(clearing.buyers, clearing));
    const Fraction surplus = buyersFee - sellersFee;
    const auto beta = betaOf(book, sellersFee, buyersFee);
    auto& facts = clearing.facts;
    clearing.sellScale = scaleOf(sellersFee, Fraction(beta * surplus), clearing.volume, facts.sellFactor);
    clearing.buyScale = scaleOf(buyersFee, Fraction((beta - 1) * surplus), clearing.volume, facts.buyFactor);
    if (!facts.sellFactor || !facts.buyFactor)
        clearing.warnings.push_back(warning("zero-fee-base", ""));
}

/// How much of the fee of a side is its factor, or how much each unit gets where the fee is 0.
Derivation explainReturn(const Book& book, const Clearing& clearing, Side side)
{
    const bool sells = side == Side::Sell;
    const auto sellersFee = currencyOf(declaredMoney(clearing.sellers, clearing));
    const auto buyersFee = currencyOf(declaredMoney(clearing.buyers, clearing));
    const auto& scale = sells ? *clearing.sellScale : *clearing.buyScale;
    const auto& factor = sells ? clearing.facts.sellFactor : clearing.facts.buyFactor;
    const auto& fee = sells ? sellersFee : buyersFee;
    const std::string returned = sells ? "beta * returned_surplus" : "(beta - 1) * returned_surplus";
    Derivation derivation{
        .key = factor ? "return_factor" : "return_per_unit",
        .formula = factor ? "1 + " + returned + " / declared_fee" : returned + " / volume",
        .inputs = {{"beta", printFraction(betaOf(book, sellersFee, buyersFee))},
                   {"returned_surplus", printFraction(Fraction(buyersFee - sellersFee)), currencyUnit(book)}},
        .value = printFraction(factor ? scale.factor : scale.perUnit),
        .source = sourceOf(clearing)};
    if (factor && fee == 0)
        derivation.formula = "1";
    else if (factor)
        derivation.inputs.push_back({"declared_fee", printFraction(fee), currencyUnit(book)});
    else
        derivation.inputs.push_back({"volume", clearing.volume.text(), quantityUnit(book)});
    return derivation;
}

Derivation explainScaled(const Book& book, const Clearing& clearing, const OwnMatches& own)
{
    const auto& order = book.orders[own.order];
    auto derivation = priceNode(book, clearing);
    derivation.value = printFraction(priceOf(book, clearing, own.order).value_or(Fraction(0)));
    derivation.note = order.id;
    derivation.children = {explainReturn(book, clearing, order.side)};
    const bool scaled = derivation.children[0].key == "return_factor";
    derivation.formula = scaled ? "declared_price * return_factor" : "declared_price + return_per_unit";
    derivation.inputs = {{"declared_price", order.price.text(), derivation.unit}};
    return derivation;
}

/// The book must be of one sign; zero goes with either.
std::vector<Finding> checkSigns(const Book& book)
{
    std::int64_t first = 0;
    for (std::size_t i = 0; i < book.orders.size(); ++i) {
        const auto price = book.orders[i].price.mantissa();
        if (first == 0)
            first = price;
        if ((first < 0 && price > 0) || (first > 0 && price < 0))
            return {error("mixed-signs", "orders[" + std::to_string(i) + "].price",
                          {{"value", book.orders[i].price.text()}})};
    }
    return {};
}

} // namespace

const Rule guangdong2016{.id = "guangdong-2016",
                         .title = "rule.guangdong-2016",
                         .summary = "rule.guangdong-2016.summary",
                         .source = "Guangdong centralized bidding rules 2015/2016, Art. 8",
                         .grade = Grade::Inference,
                         .options = usedOptions,
                         .ties = Ties::ProRata,
                         .valueOf = &declaredPrice,
                         .match = &matchLadders,
                         .settle = &returnSurplus,
                         .pricesOf = &pricesAsDeclared,
                         .explainOwnPrice = &explainScaled,
                         .check = &checkSigns};

} // namespace meritdesk::auction
