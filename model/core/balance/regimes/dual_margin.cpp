#include <algorithm>

#include "core/balance/price_desk.h"
#include "core/balance/regimes.h"

namespace meritdesk::balance {

namespace {

DualBase margin(PriceDesk& desk)
{
    const int direction = desk.direction();
    const auto dayAhead = desk.need(PriceKey::DayAhead, "always");
    if (direction == 0)
        return {dayAhead, dayAhead, "day_ahead", "day_ahead"};
    const auto key = direction > 0 ? PriceKey::Up : PriceKey::Down;
    const auto price = desk.need(key, "direction");
    const auto name = priceKeys[indexOf(key)];
    return {std::max(dayAhead, price), std::min(dayAhead, price), price > dayAhead ? name : "day_ahead",
            price < dayAhead ? name : "day_ahead"};
}

} // namespace

// Two prices: a party that is short pays the dearer of the day-ahead price and the price in the system's
// direction, one that is long is paid the cheaper. Day-ahead 50, up 70: sold at 70, bought at 50.
const Regime dualMargin{.id = "dual-margin",
                        .title = "regime-dual-margin",
                        .dual = margin,
                        .source = "A rule to compare with: two prices around the day-ahead price",
                        .grade = Grade::Typical};

} // namespace meritdesk::balance
