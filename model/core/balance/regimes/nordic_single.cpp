#include <algorithm>

#include "core/balance/price_desk.h"
#include "core/balance/regimes.h"

namespace meritdesk::balance {

namespace {

SingleBase nordic(PriceDesk& desk)
{
    const int direction = desk.direction();
    const auto dayAhead = desk.need(PriceKey::DayAhead, "always");
    if (direction == 0)
        return {microPrice(dayAhead), "day_ahead"};
    const auto key = direction > 0 ? PriceKey::Up : PriceKey::Down;
    const auto activated = desk.need(key, "direction");
    const bool own = direction > 0 ? activated >= dayAhead : activated <= dayAhead;
    return {microPrice(own ? activated : dayAhead), own ? priceKeys[indexOf(key)] : "day_ahead"};
}

} // namespace

// One price for all: up +1: max(up, day-ahead); down -1: min(down, day-ahead); else day-ahead. Up at 40
// beside a day-ahead price of 50: 50.
const Regime nordicSingle{.id = "nordic-single",
                          .title = "regime-nordic-single",
                          .single = nordic,
                          .source = "eSett handbook, single price from 2021-11-01",
                          .grade = Grade::Law};

} // namespace meritdesk::balance
