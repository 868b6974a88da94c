#include "core/auction/tie_break.h"

#include "core/auction/ranking.h"

namespace meritdesk::auction {

namespace {

/// An order without a time ranks after every order with one.
std::strong_ordering compareTimes(const std::optional<Instant>& a, const std::optional<Instant>& b)
{
    if (a && b)
        return *a <=> *b;
    if (a.has_value() == b.has_value())
        return std::strong_ordering::equal;
    return a ? std::strong_ordering::less : std::strong_ordering::greater;
}

} // namespace

std::strong_ordering compareByKeys(const Rule& rule, const Order& a, const Order& b)
{
    for (const auto key : rule.sellerKeys) {
        const auto left = key(a);
        const auto right = key(b);
        if (left.has_value() != right.has_value())
            return left ? std::strong_ordering::less : std::strong_ordering::greater;
        if (left != right)
            return *left <=> *right;
    }
    return std::strong_ordering::equal;
}

std::strong_ordering compareAtOneValue(const Book& book, const Rule& rule, const Order& a, const Order& b)
{
    if (a.side == Side::Sell)
        if (const auto order = compareByKeys(rule, a, b); order != 0)
            return order;
    const auto ties = tiesOf(book, rule);
    if (ties == Ties::LargerFirst && a.quantity != b.quantity)
        return b.quantity <=> a.quantity;
    return ties == Ties::ProRata ? std::strong_ordering::equal : compareTimes(a.time, b.time);
}

} // namespace meritdesk::auction
