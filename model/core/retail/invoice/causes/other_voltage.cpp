#include "core/retail/invoice/causes.h"

namespace meritdesk::retail::invoice {

namespace {

// Transmission tariffs differ by voltage: the rate of another one was taken.

std::vector<Alternative> alternatives(const Ground& ground)
{
    std::vector<Alternative> found;
    for (const auto voltage : {Voltage::Vn, Voltage::Sn1, Voltage::Sn2, Voltage::Nn}) {
        const auto own = ground.consumer().voltage;
        if (voltage == own)
            continue;
        addAlternative(ground, found,
                       {{"voltage", std::string(voltageId(voltage))}, {"own", std::string(voltageId(own))}},
                       [voltage](World& world) {
                           world.site.voltage = voltage;
                           return true;
                       });
    }
    return found;
}

} // namespace

const Cause otherVoltage{.id = "other-voltage", .alternatives = &alternatives};

} // namespace meritdesk::retail::invoice
