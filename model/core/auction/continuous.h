#pragma once

#include <compare>
#include <cstdint>
#include <vector>

#include "core/auction/clearing.h"
#include "core/auction/rule.h"

namespace meritdesk::auction {

/// When orders enter continuous trading: by (time, input order), an order without a time after every order
/// with one; with the end of a call, the call's orders before all others.
class EntryOrder
{
public:
    explicit EntryOrder(const Book& book, const Instant* callUntil = nullptr);

    /// True when order `a` enters before order `b`.
    [[nodiscard]] bool isBefore(Index a, Index b) const;

    /// All orders as they enter.
    [[nodiscard]] std::vector<Index> all() const;

    /// True when there is a call and the order belongs to it: its time is not after the end, or it has none.
    [[nodiscard]] static bool isInCall(const Order& order, const Instant* callUntil);

private:
    /// Compared member by member.
    struct Key
    {
        std::int32_t phase = 0; ///< of the call, of the call without a time, later, later without a time
        std::int64_t seconds = 0;
        std::int32_t nanoseconds = 0;
        Index order = none;

        auto operator<=>(const Key&) const = default;
    };

    [[nodiscard]] Key keyOf(Index order) const;

    const Book& m_book;
    const Instant* m_callUntil;
};

/// Lets the orders enter one by one with what is left of them: each trades with the best opposite price while
/// that crosses, the older first at one price, and rests with the rest. Appends to clearing.trades and adds
/// to its volume.
void tradeContinuously(const Book& book, const std::vector<Index>& entering, std::vector<Quantity> left,
                       Clearing& clearing);

/// A trade's price: that of the order that entered first and was resting.
[[nodiscard]] DoubledPrices restingPrice(const Book& book, const EntryOrder& entry, const Match& match);

} // namespace meritdesk::auction
