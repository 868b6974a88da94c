// Net billing: imports at retail, exports at their own rate, interval by interval. 4 x 0.6 - 2 x 0.1 = 2.20.
#include "core/prosumer/schemes.h"

namespace meritdesk::prosumer {

const Scheme netBilling{
    .id = "net-billing", .title = "prosumer-net-billing", .lines = [](const Case& input) {
        return std::vector{importLine(input),
                           exportLine(input, [](const Interval& interval) { return interval.exportRate; })};
    }};

} // namespace meritdesk::prosumer
