#include <string>

#include "core/auction/explain.h"
#include "core/auction/explain_parts.h"
#include "core/auction/money.h"
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

Derivation uniformPrice(const Book& book, const Clearing& clearing)
{
    const auto& convention = conventionOf(book);
    const auto& margin = clearing.margin;
    Derivation derivation{.key = "price",
                          .formula = std::string(convention.formula(margin)),
                          .value = printFraction(*clearing.price),
                          .unit = priceUnit(book),
                          .source = {std::string(convention.source), clearing.rule->grade}};
    addInput(derivation, "last_buy", margin.lastBuy);
    addInput(derivation, "last_sell", margin.lastSell);
    addInput(derivation, "low", margin.low);
    addInput(derivation, "high", margin.high);
    return derivation;
}

Derivation averagePrice(const Book& book, const Clearing& clearing)
{
    Derivation derivation{.key = "average_price", .unit = priceUnit(book), .source = sourceOf(clearing)};
    if (!clearing.averagePrice)
        return derivation;
    const Fraction receipts = *clearing.averagePrice * clearing.volume.fraction();
    derivation.formula = "receipts / volume";
    derivation.inputs = {{"receipts", printFraction(receipts), currencyUnit(book)},
                         {"volume", clearing.volume.text(), quantityUnit(book)}};
    derivation.value = printFraction(*clearing.averagePrice);
    return derivation;
}

} // namespace

Derivation explainPrice(const Book& book, const Clearing& clearing)
{
    return clearing.price ? uniformPrice(book, clearing) : averagePrice(book, clearing);
}

Derivation explainVolume(const Book& book, const Clearing& clearing)
{
    Derivation derivation{.key = "volume",
                          .formula = "sum(step)",
                          .value = clearing.volume.text(),
                          .unit = quantityUnit(book),
                          .source = sourceOf(clearing)};
    for (std::size_t i = 0; i < clearing.steps.size(); ++i)
        derivation.inputs.push_back(
            {"step", clearing.steps[i].quantity.text(), derivation.unit, std::to_string(i + 1)});
    return derivation;
}

} // namespace meritdesk::auction
