// Shading: every order moves the same share of the way from its own price to the limit, up to the highest
// price for a seller and down to the lowest for a buyer. Place 0 is the truth; an order beyond the limit
// stays. Worked: own 40, highest 100, 21 places: place 5 is 40 + 60 * 5/20 = 55.
#include "core/strategy/lab/tactics.h"

namespace meritdesk::strategy::lab {

namespace {

Price shaded(const auction::Order& own, const Choices& choices, int place)
{
    const bool sells = own.side == auction::Side::Sell;
    const auto limit = sells ? choices.highest : choices.lowest;
    const bool beyond = sells ? own.price >= limit : own.price <= limit;
    return beyond ? own.price : onTheWay(own.price, limit, choices, place);
}

} // namespace

const Tactic shade{.id = "shade", .title = "tactic-shade", .bounded = true, .price = &shaded};

} // namespace meritdesk::strategy::lab
