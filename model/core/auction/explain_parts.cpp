#include "core/auction/explain_parts.h"

#include <algorithm>

#include "core/auction/rule.h"
#include "core/derivation/evaluate.h"

namespace meritdesk::auction {

Place placeOf(const Book& book, const Clearing& clearing, std::size_t order)
{
    Place place;
    place.side = book.orders[order].side;
    place.ladder = place.side == Side::Buy ? &clearing.buyers : &clearing.sellers;
    const auto& orders = place.ladder->orders;
    const auto found = std::find(orders.begin(), orders.end(), static_cast<Index>(order));
    place.slot = static_cast<std::size_t>(found - orders.begin());
    const auto& starts = place.ladder->groupStart;
    const auto after = std::upper_bound(starts.begin(), starts.end(), static_cast<Index>(place.slot));
    place.group = static_cast<std::size_t>(after - starts.begin()) - 1;
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
