// One price for all orders of a bidder, from the lowest up for a seller, from the highest down for a buyer,
// whatever its own prices are: the strategy of the games with a closed form. Worked: 0 to 100, 21 places:
// place 5 is 25 for a seller, 75 for a buyer.
#include "core/strategy/lab/tactics.h"

namespace meritdesk::strategy::lab {

namespace {

Price levelled(const auction::Order& own, const Choices& choices, int place)
{
    return own.side == auction::Side::Sell ? onTheWay(choices.lowest, choices.highest, choices, place)
                                           : onTheWay(choices.highest, choices.lowest, choices, place);
}

} // namespace

const Tactic level{.id = "level", .title = "tactic-level", .bounded = true, .price = &levelled};

} // namespace meritdesk::strategy::lab
