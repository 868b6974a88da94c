#include "core/response/demand/baselines/means.h"
#include "core/response/demand/baselines/methods.h"

namespace meritdesk::response::demand {

namespace {

// The mean of three hours before the event and two behind it, one hour skipped on each side: an event in
// hours 13 to 17 looks at 9 to 11 and at 19 and 20.

constexpr int hoursBefore = 4;
constexpr int hoursBehind = 3;

bool exists(const EventWindow& window)
{
    return window.first > hoursBefore && window.last + hoursBehind <= hoursOfDay;
}

DayLoad sameDay(const BaselineInput& input)
{
    const auto [first, last] = input.window;
    const Wide sum = Wide(at(input.day, first - 4)) + Wide(at(input.day, first - 3))
                     + Wide(at(input.day, first - 2)) + Wide(at(input.day, last + 2))
                     + Wide(at(input.day, last + 3));
    return flat(roundedQuotient(sum, 5));
}

} // namespace

const BaselineMethod sameDayMethod{.id = "same-day",
                                   .title = "baseline-same-day",
                                   .existsIn = exists,
                                   .baseline = sameDay,
                                   .source = "PJM same day, 3 + 2"};

} // namespace meritdesk::response::demand
