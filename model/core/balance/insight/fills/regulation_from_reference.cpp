#include "core/balance/insight/fills/fill_series.h"

namespace meritdesk::balance::insight {

namespace {

bool mends(const Finding& fault)
{
    return isAbout(fault, PriceKey::Up) || isAbout(fault, PriceKey::Down);
}

std::size_t fill(const Case& /*original*/, Case& changed)
{
    const auto from = [&changed](PriceKey key) {
        return [&changed, key](std::size_t step) { return priceAt(changed, key, step); };
    };
    return fillGaps(changed, PriceKey::Up, from(PriceKey::ReferenceUp))
           + fillGaps(changed, PriceKey::Down, from(PriceKey::ReferenceDown));
}

} // namespace

// The reference price of a direction stands in for the price of regulation activated in it. Reference up 90:
// up 90.
const Fill regulationFromReference{"regulation-from-reference", mends, fill};

} // namespace meritdesk::balance::insight
