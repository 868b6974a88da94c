#include "core/response/demand/baselines/means.h"
#include "core/response/demand/baselines/methods.h"

namespace meritdesk::response::demand {

namespace {

// The load of the hour before the event: easily raised by whoever knows the hour, and criticised for it.

bool exists(const EventWindow& window)
{
    return window.first > 1;
}

DayLoad hourBefore(const BaselineInput& input)
{
    return flat(at(input.day, input.window.first - 1));
}

} // namespace

const BaselineMethod hourBeforeMethod{.id = "hour-before",
                                      .title = "baseline-hour-before",
                                      .existsIn = exists,
                                      .baseline = hourBefore,
                                      .source = "PJM emergency, hour before"};

} // namespace meritdesk::response::demand
