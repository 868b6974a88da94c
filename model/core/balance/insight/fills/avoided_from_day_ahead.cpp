#include "core/balance/insight/fills/fill_series.h"

namespace meritdesk::balance::insight {

namespace {

bool mends(const Finding& fault)
{
    return isAbout(fault, PriceKey::Voaa);
}

std::size_t fill(const Case& /*original*/, Case& changed)
{
    return fillGaps(changed, PriceKey::Voaa,
                    [&changed](std::size_t step) { return priceAt(changed, PriceKey::DayAhead, step); });
}

} // namespace

// Where nothing was activated, the day-ahead price stands in for the value of avoided activation: it was the
// rule until the end of 2021. Day-ahead 80: value of avoided activation 80.
const Fill avoidedFromDayAhead{"avoided-from-day-ahead", mends, fill};

} // namespace meritdesk::balance::insight
