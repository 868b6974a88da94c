// As if there were no plant: all load at the retail price. Loads 1, 1, 2, 2 at 0.6 cost 3.60.
#include "core/prosumer/schemes.h"

namespace meritdesk::prosumer {

const Scheme none{.id = "none", .title = "prosumer-none", .lines = [](const Case& input) {
                      return std::vector{loadLine(input)};
                  }};

} // namespace meritdesk::prosumer
