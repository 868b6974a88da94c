#include <algorithm>

#include "core/balance/price_desk.h"
#include "core/balance/regimes.h"

namespace meritdesk::balance {

namespace {

SingleBase rebap(PriceDesk& desk)
{
    const int direction = desk.direction();
    if (direction == 0)
        return {microPrice(desk.need(PriceKey::DayAhead, "no-activation")), "day_ahead"};
    if (const auto average = desk.satisfied(direction > 0))
        return {*average, "satisfied"};
    const auto key = direction > 0 ? PriceKey::Up : PriceKey::Down;
    return {microPrice(desk.need(key, "direction")), priceKeys[indexOf(key)]};
}

} // namespace

// One price for all, module 1 only: the price of activated energy in the direction, or the average of
// satisfied demand weighted by quantity; the day-ahead price where nothing was activated.
const Regime germanRebap{.id = "german-rebap",
                         .title = "regime-german-rebap",
                         .simplified = true,
                         .single = rebap,
                         .source = "reBAP, module 1 (BK6-21-192); modules 2 and 3 are left out",
                         .grade = Grade::Inference};

} // namespace meritdesk::balance
