#include "core/auction/screens/thresholds.h"

namespace meritdesk::auction {

Level levelOf(const Series& series, const Threshold& threshold)
{
    const auto own = series.thresholds.find(threshold.id);
    return own == series.thresholds.end() ? threshold.standard : own->second;
}

bool isGiven(const Series& series, const Threshold& threshold)
{
    return series.thresholds.contains(threshold.id);
}

std::size_t countOf(const Series& series, const Threshold& threshold)
{
    return static_cast<std::size_t>(levelOf(series, threshold).mantissa() / 1'000'000);
}

} // namespace meritdesk::auction
