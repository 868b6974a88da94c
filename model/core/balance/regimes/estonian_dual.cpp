#include "core/balance/regimes/estonian_dual.h"

#include "core/balance/price_desk.h"

namespace meritdesk::balance {

namespace {

void raise(DualBase& base, const PriceDesk& desk, PriceKey key)
{
    if (const auto price = desk.given(key); price && *price > base.high) {
        base.high = *price;
        base.highKey = priceKeys[indexOf(key)];
    }
}

void lower(DualBase& base, const PriceDesk& desk, PriceKey key)
{
    if (const auto price = desk.given(key); price && *price < base.low) {
        base.low = *price;
        base.lowKey = priceKeys[indexOf(key)];
    }
}

} // namespace

DualBase estonianDual(PriceDesk& desk)
{
    const auto dayAhead = desk.need(PriceKey::DayAhead, "always");
    DualBase base{dayAhead, dayAhead, "day_ahead", "day_ahead"};
    if (desk.activated(true) > 0)
        raise(base, desk, PriceKey::Up);
    if (desk.activated(false) > 0)
        lower(base, desk, PriceKey::Down);
    if (desk.externalSign() < 0)
        raise(base, desk, PriceKey::ExternalBuy);
    if (desk.externalSign() > 0)
        lower(base, desk, PriceKey::ExternalSell);
    return base;
}

} // namespace meritdesk::balance
