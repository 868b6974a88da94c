#include "core/retail/invoice/causes.h"

namespace meritdesk::retail::invoice {

namespace {

// The fee for demand-response services (услуги по управлению изменением режима потребления) stands beside the
// capacity price since 2024 and is easy to miss: capacity is billed without it.

std::vector<Alternative> alternatives(const Ground& ground)
{
    std::vector<Alternative> found;
    addAlternative(ground, found, {}, [](World& world) {
        if (!world.month.prices.demandResponseFee)
            return false;
        world.month.prices.demandResponseFee.reset();
        return true;
    });
    return found;
}

} // namespace

const Cause feeLeftOut{.id = "fee-left-out", .explainsMissing = true, .alternatives = &alternatives};

} // namespace meritdesk::retail::invoice
