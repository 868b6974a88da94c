// Mechanism price (机制电价): the surplus at wholesale; on a volume the difference of the mechanism's price
// to the market's average is paid, or paid back.
#include "core/prosumer/schemes.h"

namespace meritdesk::prosumer {

namespace {

std::vector<Line> linesOf(const Case& input)
{
    const auto given = input.mechanism.value_or(MechanismPrice());
    const Term difference{given.volume.mantissa(),
                          Int128(given.price.mantissa()) - given.marketAverage.mantissa(), 0};
    return {importLine(input), exportLine(input, [](const Interval& interval) { return interval.wholesale; }),
            Line{"prosumer_difference", true, {difference}}};
}

void warnOf(const Case& input, std::vector<Finding>& warnings)
{
    const auto exports = exportsOf(input);
    const auto volume = input.mechanism.value_or(MechanismPrice()).volume;
    if (volume.mantissa() > exports.mantissa())
        warnings.push_back(warning("mechanism-volume-exceeds-exports", "mechanism.volume",
                                   {{"volume", volume.text()}, {"exports", exports.text()}}));
}

} // namespace

const Scheme mechanism{.id = "mechanism",
                       .title = "prosumer-mechanism",
                       .needs = "mechanism",
                       .enabled = [](const Case& input) { return input.mechanism.has_value(); },
                       .lines = &linesOf,
                       .warn = &warnOf};

} // namespace meritdesk::prosumer
