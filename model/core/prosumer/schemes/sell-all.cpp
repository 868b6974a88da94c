// Buy all, sell all (全额上网): load at retail, all generation at wholesale. 3.60 - (0.3 + 0.2) = 3.10.
#include "core/prosumer/schemes.h"

namespace meritdesk::prosumer {

const Scheme sellAll{.id = "sell-all", .title = "prosumer-sell-all", .lines = [](const Case& input) {
                         Line sold{"prosumer_surplus", true, {}};
                         for (std::size_t i = 0; i < input.intervals.size(); ++i)
                             sold.terms.push_back({input.intervals[i].generation.mantissa(),
                                                   input.intervals[i].wholesale.mantissa(), i});
                         return std::vector{loadLine(input), std::move(sold)};
                     }};

} // namespace meritdesk::prosumer
