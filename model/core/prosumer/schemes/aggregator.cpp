// Aggregator: the surplus at wholesale less a fee, if it reaches the smallest lot; else nothing is paid for
// it.
#include "core/prosumer/schemes.h"

namespace meritdesk::prosumer {

namespace {

bool staysBelow(const Case& input)
{
    return exportsOf(input).mantissa() < input.aggregator.value_or(AggregatorOffer()).minimumLot.mantissa();
}

std::vector<Line> linesOf(const Case& input)
{
    std::vector<Line> lines{importLine(input)};
    const auto fee = input.aggregator.value_or(AggregatorOffer()).fee;
    if (!staysBelow(input))
        lines.push_back(
            exportLine(input, [fee](const Interval& interval) { return interval.wholesale - fee; }));
    return lines;
}

void warnOf(const Case& input, std::vector<Finding>& warnings)
{
    if (staysBelow(input))
        warnings.push_back(
            warning("below-minimum-lot", "aggregator.minimum_lot",
                    {{"exports", exportsOf(input).text()},
                     {"lot", input.aggregator.value_or(AggregatorOffer()).minimumLot.text()}}));
}

} // namespace

const Scheme aggregator{.id = "aggregator",
                        .title = "prosumer-aggregator",
                        .needs = "aggregator",
                        .enabled = [](const Case& input) { return input.aggregator.has_value(); },
                        .lines = &linesOf,
                        .warn = &warnOf};

} // namespace meritdesk::prosumer
