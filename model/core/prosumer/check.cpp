#include "core/prosumer/check.h"

#include <algorithm>
#include <set>

#include "core/prosumer/schemes.h"

namespace meritdesk::prosumer {

namespace {

std::string placeOf(std::size_t interval, std::string_view key)
{
    return "intervals[" + std::to_string(interval) + "]." + std::string(key);
}

template <class Value>
void fromZero(Value value, std::string place, std::vector<Finding>& faults)
{
    if (value.mantissa() < 0)
        faults.push_back(error("below-zero", std::move(place), {{"value", value.text()}}));
}

void aboveZero(Quantity value, std::string place, std::vector<Finding>& faults)
{
    if (value.mantissa() <= 0)
        faults.push_back(error("not-above-zero", std::move(place), {{"value", value.text()}}));
}

void checkTerms(const Case& input, std::vector<Finding>& faults)
{
    fromZero(input.fixed, "fixed", faults);
    fromZero(input.credit, "credit", faults);
    if (input.mechanism)
        fromZero(input.mechanism->volume, "mechanism.volume", faults);
    if (input.aggregator) {
        fromZero(input.aggregator->fee, "aggregator.fee", faults);
        fromZero(input.aggregator->minimumLot, "aggregator.minimum_lot", faults);
    }
    aboveZero(input.market.members, "market.members", faults);
    aboveZero(input.market.unitsPerUnit, "market.units_per_unit", faults);
}

void checkSchemes(const Case& input, std::vector<Finding>& faults)
{
    if (input.schemes.empty())
        faults.push_back(error("list-too-short", "schemes", {{"minimum", "1"}}));
    for (std::size_t i = 0; i < input.schemes.size(); ++i)
        if (!input.schemes[i]->isEnabled(input))
            faults.push_back(error("scheme-not-enabled", "schemes[" + std::to_string(i) + "]",
                                   {{"value", std::string(input.schemes[i]->id)},
                                    {"key", std::string(input.schemes[i]->needs)}}));
}

void appendFaults(std::vector<Finding>& faults, std::vector<Finding> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(faults));
}

} // namespace

std::vector<Finding> periodFaults(const Case& input)
{
    std::vector<Finding> faults;
    std::set<std::optional<std::string>> seen;
    for (std::size_t i = 0; i < input.intervals.size(); ++i) {
        const auto& period = input.intervals[i].period;
        const bool begins = i == 0 || period != input.intervals[i - 1].period;
        if (begins && !seen.insert(period).second)
            faults.push_back(
                error("period-torn", placeOf(i, "period"), {{"value", period.value_or("null")}}));
    }
    return faults;
}

std::vector<Finding> retailFaults(const Case& input)
{
    std::vector<Finding> faults;
    std::size_t first = 0;
    for (std::size_t i = 1; i < input.intervals.size(); ++i) {
        const auto& interval = input.intervals[i];
        const auto& opening = input.intervals[first];
        if (interval.period != opening.period)
            first = i;
        else if (interval.retail != opening.retail)
            faults.push_back(error("retail-not-one", placeOf(i, "retail"),
                                   {{"value", interval.retail.text()}, {"first", opening.retail.text()}}));
    }
    return faults;
}

std::vector<Finding> faultsOf(const Case& input)
{
    std::vector<Finding> faults;
    if (input.intervals.empty())
        faults.push_back(error("list-too-short", "intervals", {{"minimum", "1"}}));
    for (std::size_t i = 0; i < input.intervals.size(); ++i) {
        fromZero(input.intervals[i].load, placeOf(i, "load"), faults);
        fromZero(input.intervals[i].generation, placeOf(i, "generation"), faults);
    }
    checkTerms(input, faults);
    checkSchemes(input, faults);
    appendFaults(faults, periodFaults(input));
    const bool nets =
        std::find(input.schemes.begin(), input.schemes.end(), &netMetering) != input.schemes.end();
    if (nets && faults.empty())
        appendFaults(faults, retailFaults(input));
    return faults;
}

} // namespace meritdesk::prosumer
