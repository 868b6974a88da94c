#include "core/retail/invoice/causes.h"

namespace meritdesk::retail::invoice {

namespace {

// The supplier's margin (сбытовая надбавка) is set by bands of the maximum power: the consumer was put into
// another band.

std::vector<Alternative> alternatives(const Ground& ground)
{
    std::vector<Alternative> found;
    const auto& bands = ground.tariff().input->prices.margin;
    for (std::size_t band = 0; band < bands.size() && bands.size() > 1; ++band)
        addAlternative(ground, found, {{"band", std::to_string(band + 1)}}, [band](World& world) {
            auto rule = world.month.prices.margin[band];
            rule.belowKw.reset();
            world.month.prices.margin = {rule};
            return true;
        });
    return found;
}

} // namespace

const Cause otherMarginBand{.id = "other-margin-band", .alternatives = &alternatives};

} // namespace meritdesk::retail::invoice
