#include "core/retail/forecast/methods.h"

namespace meritdesk::retail::forecast {

namespace {

// The latest metered day of the same type, at most sixty days back; with none of its type, the latest
// metered day of all. Worked number: the plan of Wednesday is Monday; of Monday it is Friday; of Saturday it
// is last Sunday, since Friday's hours are not all metered on Friday morning.

constexpr int daysBack = 60;

Basis basis(const Known& known)
{
    if (const auto same = known.sameType(daysBack); !same.empty())
        return {{same.front()}};
    if (known.days().empty())
        return {};
    return {{known.days().size() - 1}};
}

} // namespace

const Method previousDay{.id = "previous-day",
                         .title = "forecast-previous-day",
                         .summary = "forecast-previous-day-summary",
                         .basis = &basis};

} // namespace meritdesk::retail::forecast
