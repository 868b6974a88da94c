#include "formats/imports/balance_reading.h"

#include <algorithm>
#include <utility>

namespace meritdesk::imports {

using balance::Series;

void fillIn(BalanceReading& reading, const BalanceReading& other)
{
    auto& values = reading.values;
    values.insert(values.end(), other.values.begin(), other.values.end());
    std::stable_sort(values.begin(), values.end(), [](const BalanceValue& a, const BalanceValue& b) {
        const bool aMissing = a.micro == Series::missing;
        const bool bMissing = b.micro == Series::missing;
        return a.minute != b.minute ? a.minute < b.minute : !aMissing && bMissing;
    });
    const auto end = std::unique(values.begin(), values.end(),
                                 [](const auto& a, const auto& b) { return a.minute == b.minute; });
    values.erase(end, values.end());
}

void joinReadings(std::vector<BalanceReading>& readings)
{
    std::vector<BalanceReading> joined;
    for (auto& reading : readings) {
        const auto same = std::find_if(joined.begin(), joined.end(), [&](const BalanceReading& earlier) {
            return earlier.target == reading.target && earlier.party == reading.party
                   && earlier.report == reading.report && earlier.minutes == reading.minutes;
        });
        if (same == joined.end()) {
            joined.push_back(std::move(reading));
            continue;
        }
        fillIn(*same, reading);
        if (same->source.find(reading.source) == std::string::npos)
            same->source += "; " + reading.source;
    }
    readings = std::move(joined);
}

} // namespace meritdesk::imports
