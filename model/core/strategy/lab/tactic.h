#pragma once

#include <string_view>

#include "core/auction/order.h"
#include "core/strategy/game.h"

namespace meritdesk::strategy::lab {

struct Tactic;

/// Among what prices the learners of a book choose.
struct Choices
{
    const Tactic* tactic = nullptr;
    Price lowest = {};                             ///< buyers never bid below it
    Price highest = {};                            ///< sellers never offer above it; above `lowest`
    Ratio markUp = Ratio::fromMantissa(1'000'000); ///< > 0: the largest, as a share of the own price
    int places = 21;                               ///< 2..1001

    bool operator==(const Choices&) const = default;
};

/// How a place becomes the price of an order: place 0 is the most eager one, the last the most demanding; a
/// seller's price never falls and a buyer's never rises on the way. One constant a file in tactics/.
struct Tactic
{
    std::string_view id = {};
    std::string_view title = {}; ///< label key
    bool bounded = false;        ///< it goes by the lowest and the highest price
    Price (*price)(const auction::Order& own, const Choices& choices, int place) = nullptr;
};

/// The price that lies at a place on the way between two, place 0 being `from`; rounded half away from zero.
[[nodiscard]] Price onTheWay(Price from, Price to, const Choices& choices, int place);

/// A price rounded to a step towards the side that gains by it: up for a seller, down for a buyer.
[[nodiscard]] Price toStep(Price price, Price step, auction::Side side);

} // namespace meritdesk::strategy::lab
