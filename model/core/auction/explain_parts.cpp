#include "core/auction/explain_parts.h"

#include <algorithm>

#include "core/auction/rule.h"
#include "core/derivation/evaluate.h"

namespace meritdesk::auction {

Place placeOf(const Book& book, const Clearing& clearing, std::size_t order)
{
    const auto side = book.orders[order].side;
    const auto& ladder = side == Side::Buy ? clearing.buyers : clearing.sellers;
    const auto value = clearing.rule->valueOf(book.orders[order]);
    const auto better = [side](Price a, Price b) { return side == Side::Buy ? b < a : a < b; };
    const auto first = std::lower_bound(ladder.values.begin(), ladder.values.end(), value, better);
    Place place{&ladder, side, static_cast<std::size_t>(first - ladder.values.begin()), 0};
    const auto from = ladder.orders.begin() + ladder.groupStart[place.group];
    const auto found = std::find(from, ladder.orders.end(), static_cast<Index>(order));
    place.slot = static_cast<std::size_t>(found - ladder.orders.begin());
    while (ladder.groupStart[place.group + 1] <= place.slot)
        ++place.group;
    return place;
}

Source sourceOf(const Clearing& clearing)
{
    return {std::string(clearing.rule->source), clearing.rule->grade};
}

std::string currencyUnit(const Book& book)
{
    return book.units ? book.units->currency.value_or("") : "";
}

std::string priceUnit(const Book& book)
{
    return book.units ? book.units->price.value_or("") : "";
}

std::string quantityUnit(const Book& book)
{
    return book.units ? book.units->quantity.value_or("") : "";
}

std::string centAdded(const Fraction& exact, Money rounded)
{
    const Fraction cents = exact * 100;
    const Integer floored = floorOf(cents);
    return printFraction(Fraction(rounded.fraction() - Fraction(floored) / 100));
}

} // namespace meritdesk::auction
