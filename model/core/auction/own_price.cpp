#include "core/auction/own_price.h"

#include <string>

#include "core/auction/explain_parts.h"
#include "core/auction/price_conventions.h"
#include "core/auction/rule.h"
#include "core/derivation/evaluate.h"

namespace meritdesk::auction {

namespace {

void addInput(Derivation& derivation, const std::string& key, const std::optional<Price>& value)
{
    if (value && derivation.formula.find(key) != std::string::npos)
        derivation.inputs.push_back({key, value->text(), derivation.unit});
}

/// A match's money, noted with the other order, the quantity and the price.
Input moneyOfMatch(const Book& book, const Clearing& clearing, Index order, const Match& match)
{
    const bool buys = match.buy == order;
    const auto doubled = clearing.rule->pricesOf(book, clearing, match);
    const Fraction price(buys ? doubled.buy : doubled.sell, 2'000'000);
    const auto other = buys ? match.sell : match.buy;
    const auto name = other == none ? std::string() : book.orders[other].id + ": ";
    return {"match_money", printFraction(Fraction(price * match.quantity.fraction())), currencyUnit(book),
            name + match.quantity.text() + " x " + printFraction(price)};
}

} // namespace

Derivation priceNode(const Book& book, const Clearing& clearing)
{
    return {.key = "price",
            .value = printFraction(clearing.price.value_or(Fraction(0))),
            .unit = priceUnit(book),
            .source = sourceOf(clearing)};
}

Derivation explainConvention(const Book& book, const Clearing& clearing)
{
    const auto& convention = conventionOf(book);
    const auto& margin = clearing.margin;
    auto derivation = priceNode(book, clearing);
    derivation.formula = std::string(convention.formula(margin));
    derivation.source.text = std::string(convention.source);
    addInput(derivation, "last_buy", margin.lastBuy);
    addInput(derivation, "last_sell", margin.lastSell);
    addInput(derivation, "low", margin.low);
    addInput(derivation, "high", margin.high);
    return derivation;
}

Derivation meanOfMatches(const Book& book, const Clearing& clearing, const OwnMatches& own)
{
    auto derivation = priceNode(book, clearing);
    derivation.value = printFraction(priceOf(book, clearing, own.order).value_or(Fraction(0)));
    derivation.note = book.orders[own.order].id;
    derivation.formula = "sum(match_money) / awarded";
    for (const auto& match : own.matches)
        derivation.inputs.push_back(moneyOfMatch(book, clearing, own.order, match));
    derivation.inputs.push_back({"awarded", clearing.awarded[own.order].text(), quantityUnit(book)});
    return derivation;
}

} // namespace meritdesk::auction
