#include "core/balance/regimes/estonian_single.h"

#include "core/balance/price_desk.h"

namespace meritdesk::balance {

namespace {

SingleBase fallback(PriceDesk& desk, PriceKey key)
{
    return {microPrice(desk.need(key, "no-activation")), priceKeys[indexOf(key)]};
}

SingleBase reference(PriceDesk& desk, int direction)
{
    const auto key = direction > 0 ? PriceKey::ReferenceUp : PriceKey::ReferenceDown;
    return {microPrice(desk.need(key, "direction")), priceKeys[indexOf(key)], direction};
}

} // namespace

SingleBase referenceOrDayAhead(PriceDesk& desk)
{
    const int direction = desk.direction();
    return direction == 0 ? fallback(desk, PriceKey::DayAhead) : reference(desk, direction);
}

SingleBase referenceOrAvoided(PriceDesk& desk)
{
    const int direction = desk.direction();
    return direction == 0 ? fallback(desk, PriceKey::Voaa) : reference(desk, direction);
}

SingleBase weightedOrAvoided(PriceDesk& desk)
{
    const int direction = desk.direction();
    if (direction == 0)
        return fallback(desk, PriceKey::Voaa);
    if (const auto average = desk.satisfied(direction > 0))
        return {*average, "satisfied", direction};
    return reference(desk, direction);
}

} // namespace meritdesk::balance
