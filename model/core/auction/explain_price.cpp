#include <string>

#include "core/auction/explain.h"
#include "core/auction/explain_parts.h"
#include "core/auction/rule.h"
#include "core/derivation/evaluate.h"

namespace meritdesk::auction {

namespace {

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
    const auto explain = clearing.rule->explainPrice;
    return clearing.price && explain ? explain(book, clearing) : averagePrice(book, clearing);
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
    for (const auto& trade : clearing.trades)
        derivation.inputs.push_back(
            {"step", trade.quantity.text(), derivation.unit, std::to_string(trade.step + 1)});
    return derivation;
}

} // namespace meritdesk::auction
