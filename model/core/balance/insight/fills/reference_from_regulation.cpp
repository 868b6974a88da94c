#include "core/balance/insight/fills/fill_series.h"

namespace meritdesk::balance::insight {

namespace {

bool mends(const Finding& fault)
{
    return isAbout(fault, PriceKey::ReferenceUp) || isAbout(fault, PriceKey::ReferenceDown);
}

std::size_t fill(const Case& /*original*/, Case& changed)
{
    const auto from = [&changed](PriceKey key) {
        return [&changed, key](std::size_t step) { return priceAt(changed, key, step); };
    };
    return fillGaps(changed, PriceKey::ReferenceUp, from(PriceKey::Up))
           + fillGaps(changed, PriceKey::ReferenceDown, from(PriceKey::Down));
}

} // namespace

// The price of activated regulation stands in for the reference price of its direction: before the European
// platforms the reference was the marginal price of what was activated. Up at 90: reference up 90.
const Fill referenceFromRegulation{"reference-from-regulation", mends, fill};

} // namespace meritdesk::balance::insight
