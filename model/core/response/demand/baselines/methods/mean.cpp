#include "core/response/demand/baselines/means.h"
#include "core/response/demand/baselines/methods.h"

namespace meritdesk::response::demand {

namespace {

// The mean of the last y days, hour by hour: 100, 80 and 90 MW give 90 MW.

DayLoad mean(const BaselineInput& input)
{
    return meanOf(input.days);
}

} // namespace

const BaselineMethod meanMethod{.id = "mean",
                                .title = "baseline-mean",
                                .takesHistory = true,
                                .baseline = mean,
                                .source = "CAISO 10 of 10; AEMO baseline register"};

} // namespace meritdesk::response::demand
