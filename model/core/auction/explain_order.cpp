#include "core/auction/explain.h"
#include "core/auction/explain_parts.h"
#include "core/auction/money.h"
#include "core/derivation/evaluate.h"

namespace meritdesk::auction {

namespace {

struct GroupSums
{
    Int128 declared = 0;
    Int128 traded = 0;
};

GroupSums sumsOf(const Place& place)
{
    GroupSums sums;
    const auto& ladder = *place.ladder;
    for (auto slot = ladder.groupStart[place.group]; slot < ladder.groupStart[place.group + 1]; ++slot) {
        sums.declared += ladder.declared[slot].mantissa();
        sums.traded += ladder.awarded[slot].mantissa();
    }
    return sums;
}

/// A group's total is shared pro rata in whole quantity steps; the rest goes by largest remainder.
void shareOfGroup(Derivation& derivation, const Place& place, Quantity step)
{
    const auto sums = sumsOf(place);
    const auto traded = TotalQuantity::fromMantissa(sums.traded);
    const auto together = TotalQuantity::fromMantissa(sums.declared);
    const auto declared = place.ladder->declared[place.slot];
    const Fraction share = traded.fraction() * declared.fraction() / together.fraction();
    const Fraction floored = Fraction(floorOf(Fraction(share / step.fraction()))) * step.fraction();
    const Fraction rest = place.ladder->awarded[place.slot].fraction() - floored;
    const auto unit = derivation.unit;
    derivation.formula =
        "floor(group_traded * declared / group_declared / quantity_step) * quantity_step + step_added";
    derivation.inputs = {{"group_traded", traded.text(), unit},
                         {"declared", declared.text(), unit},
                         {"group_declared", together.text(), unit},
                         {"quantity_step", step.text(), unit},
                         {"step_added", printFraction(rest), unit}};
}

} // namespace

Derivation explainAwardAt(const Book& book, const Clearing& clearing, const Place& place)
{
    const auto& ladder = *place.ladder;
    const auto awarded = ladder.awarded[place.slot];
    Derivation derivation{.key = "awarded",
                          .formula = "0",
                          .value = awarded.text(),
                          .unit = quantityUnit(book),
                          .source = sourceOf(clearing),
                          .note = book.orders[ladder.orders[place.slot]].id};
    const auto members = ladder.groupStart[place.group + 1] - ladder.groupStart[place.group];
    if (awarded == ladder.declared[place.slot]) {
        derivation.formula = "declared";
        derivation.inputs = {{"declared", awarded.text(), derivation.unit}};
    } else if (members > 1) {
        shareOfGroup(derivation, place, clearing.quantityStep);
    } else if (awarded.mantissa() > 0) {
        derivation.formula = "min(declared, reached)";
        derivation.inputs = {{"declared", ladder.declared[place.slot].text(), derivation.unit},
                             {"reached", awarded.text(), derivation.unit}};
    }
    return derivation;
}

Derivation explainAmountAt(const Book& book, const Clearing& clearing, const Place& place)
{
    const auto order = place.ladder->orders[place.slot];
    Derivation derivation{.key = "amount",
                          .formula = "0",
                          .value = clearing.amounts[order].text(),
                          .unit = currencyUnit(book),
                          .source = sourceOf(clearing),
                          .note = book.orders[order].id};
    const auto price = priceOf(clearing, order);
    if (!price)
        return derivation;
    derivation.formula = "floor(price * awarded * 100) / 100 + cent_added";
    derivation.inputs = {{"cent_added",
                          centAdded(currencyOf(Integer(clearing.exact[order])), clearing.amounts[order]),
                          derivation.unit}};
    if (clearing.price && *clearing.price == *price)
        derivation.children.push_back(explainPrice(book, clearing));
    else
        derivation.inputs.push_back({"price", printFraction(*price), priceUnit(book), derivation.note});
    derivation.children.push_back(explainAwardAt(book, clearing, place));
    return derivation;
}

Derivation explainAward(const Book& book, const Clearing& clearing, std::size_t order)
{
    return explainAwardAt(book, clearing, placeOf(book, clearing, order));
}

Derivation explainAmount(const Book& book, const Clearing& clearing, std::size_t order)
{
    return explainAmountAt(book, clearing, placeOf(book, clearing, order));
}

} // namespace meritdesk::auction
