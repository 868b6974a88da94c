// Mark-up: every order adds a share of its own price (of its size where that is below zero), a seller up, a
// buyer down, from nothing to the largest mark-up. Worked: own 40, largest 1.5, 21 places: place 5 is
// 40 * (1 + 1.5 * 5/20) = 55.
#include "core/strategy/lab/tactics.h"

namespace meritdesk::strategy::lab {

namespace {

Price markedUp(const auction::Order& own, const Choices& choices, int place)
{
    constexpr Int128 whole = 1'000'000;
    const Int128 size = own.price.mantissa() < 0 ? -own.price.mantissa() : own.price.mantissa();
    const auto most = static_cast<std::int64_t>(size * choices.markUp.mantissa() / whole);
    const auto sign = own.side == auction::Side::Sell ? 1 : -1;
    return onTheWay(own.price, Price::fromMantissa(own.price.mantissa() + sign * most), choices, place);
}

} // namespace

const Tactic markUp{.id = "mark-up", .title = "tactic-mark-up", .price = &markedUp};

} // namespace meritdesk::strategy::lab
