#include "core/auction/explain.h"
#include "core/auction/explain_parts.h"
#include "core/auction/matches.h"
#include "core/auction/rule.h"
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

/// What order by order trading gave: the sum of its matches, those of a call before it included.
void sumOfMatches(Derivation& derivation, const Place& place)
{
    if (place.matches.empty())
        return;
    derivation.formula = "sum(match_quantity)";
    for (const auto& match : place.matches)
        derivation.inputs.push_back(
            {"match_quantity", match.quantity.text(), derivation.unit, std::to_string(match.step + 1)});
}

/// The price of an order as a child of its amount.
void addPrice(Derivation& amount, const Book& book, const Clearing& clearing, const Place& place)
{
    const auto order = place.ladder->orders[place.slot];
    const auto price = priceOf(book, clearing, order);
    if (clearing.price && clearing.price == price)
        amount.children.push_back(explainPrice(book, clearing));
    else if (clearing.rule->explainOwnPrice)
        amount.children.push_back(clearing.rule->explainOwnPrice(book, clearing, {order, place.matches}));
    else
        amount.inputs.push_back({"price", printFraction(*price), priceUnit(book), amount.note});
}

} // namespace

Derivation explainAwardAt(const Book& book, const Clearing& clearing, const Place& place)
{
    const auto& ladder = *place.ladder;
    const auto awarded = clearing.awarded[ladder.orders[place.slot]];
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
    } else if (!clearing.trades.empty()) {
        sumOfMatches(derivation, place);
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
    if (clearing.awarded[order].mantissa() == 0)
        return derivation;
    derivation.formula = "floor(price * awarded * 100) / 100 + cent_added";
    derivation.inputs = {
        {"cent_added", centAdded(moneyOf(book, clearing, order), clearing.amounts[order]), derivation.unit}};
    addPrice(derivation, book, clearing, place);
    derivation.children.push_back(explainAwardAt(book, clearing, place));
    return derivation;
}

Derivation explainAward(const Book& book, const Clearing& clearing, std::size_t order)
{
    const MatchIndex matches(book, clearing);
    auto place = placeOf(book, clearing, order);
    place.matches = matches.of(order);
    return explainAwardAt(book, clearing, place);
}

Derivation explainAmount(const Book& book, const Clearing& clearing, std::size_t order)
{
    const MatchIndex matches(book, clearing);
    auto place = placeOf(book, clearing, order);
    place.matches = matches.of(order);
    return explainAmountAt(book, clearing, place);
}

} // namespace meritdesk::auction
