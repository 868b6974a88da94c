#include "core/retail/invoice/verdict.h"

#include <algorithm>
#include <array>

namespace meritdesk::retail::invoice {

namespace {

constexpr std::array<std::string_view, verdictCount> ids{
    "equal", "within-rounding", "quantity", "price", "both",        "amount",   "arithmetic", "missing",
    "extra", "unknown",         "together", "sum",   "vat-percent", "vat-base", "follows"};

Fraction magnitude(const Fraction& value)
{
    return value < 0 ? Fraction(-value) : value;
}

/// What a shown figure can be off by: half of its last digit.
Fraction halfLastDigit(const Exact& shown, int leastPlaces)
{
    return {1, Integer(powerOfTen(std::max(trimmed(shown).scale, leastPlaces)) * 2)};
}

bool quantityAgrees(const Row& row)
{
    return !row.billedQuantity || !row.expectedQuantity
           || agrees(row.expectedQuantity->fraction(), *row.billedQuantity, quantityPlaces);
}

bool priceAgrees(const Row& row)
{
    return !row.billedPrice || !row.expectedPrice
           || agrees(*row.expectedPrice, *row.billedPrice, pricePlaces);
}

/// The amount that the figures as they are shown make: theirs where they are given, else ours.
Money shownProduct(const Row& row)
{
    const auto quantity =
        row.billedQuantity ? row.billedQuantity->fraction() : row.expectedQuantity->fraction();
    const auto price = row.billedPrice ? row.billedPrice->fraction() : *row.expectedPrice;
    return {roundHalfUp(Fraction(quantity * price * 100))};
}

bool isCustomary(const Row& row, const Expected& expected)
{
    if (magnitude(Fraction(row.difference.kopecks)) <= std::max(1, expected.roundings))
        return true;
    if (!row.expectedQuantity || !row.expectedPrice)
        return false;
    auto withOurPrice = row;
    withOurPrice.billedPrice.reset();
    return shownProduct(row) == *row.billed || shownProduct(withOurPrice) == *row.billed;
}

} // namespace

std::string_view verdictId(Verdict verdict)
{
    return ids.at(static_cast<std::size_t>(verdict));
}

bool isFine(Verdict verdict)
{
    return verdict == Verdict::Equal || verdict == Verdict::WithinRounding || verdict == Verdict::Together;
}

bool arithmeticHolds(const Line& line)
{
    const auto quantity = baseQuantity(line);
    const auto price = basePrice(line);
    if (!quantity || !price)
        return true;
    const auto off = magnitude(Fraction(quantity->fraction() * price->fraction() - line.amount.roubles()));
    return off <= magnitude(quantity->fraction()) * halfLastDigit(*price, pricePlaces)
                      + magnitude(price->fraction()) * halfLastDigit(*quantity, quantityPlaces)
                      + Fraction(1, 100);
}

Verdict verdictOf(const Row& row, const Expected& expected)
{
    const bool quantity = quantityAgrees(row);
    const bool price = priceAgrees(row);
    if (quantity && price && row.difference.kopecks.is_zero())
        return Verdict::Equal;
    if (quantity && price && isCustomary(row, expected))
        return Verdict::WithinRounding;
    if (!quantity)
        return price ? Verdict::Quantity : Verdict::Both;
    return price ? Verdict::Amount : Verdict::Price;
}

} // namespace meritdesk::retail::invoice
