// Own use, surplus to the grid (自发自用余电上网): the surplus at one benchmark price.
#include "core/prosumer/schemes.h"

namespace meritdesk::prosumer {

const Scheme selfUseSurplus{.id = "self-use-surplus",
                            .title = "prosumer-self-use-surplus",
                            .needs = "benchmark_price",
                            .enabled = [](const Case& input) { return input.benchmarkPrice.has_value(); },
                            .lines =
                                [](const Case& input) {
                                    return std::vector{importLine(input),
                                                       exportLine(input, [&input](const Interval&) {
                                                           return input.benchmarkPrice.value_or(Price());
                                                       })};
                                }};

} // namespace meritdesk::prosumer
