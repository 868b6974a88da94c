#include "core/scenario/screen_edits.h"

#include <utility>

namespace meritdesk::scenario {

using auction::Level;
using auction::Series;
using auction::Threshold;

namespace {

constexpr std::int64_t wholeLevel = 1'000'000; ///< mantissa of 1

std::optional<Finding> faultOf(const Threshold& threshold, Level level)
{
    const auto place = "thresholds." + std::string(threshold.id);
    const auto limit = static_cast<Int128>(levelLimit) * wholeLevel;
    const auto mantissa = static_cast<Int128>(level.mantissa());
    if (mantissa >= limit || mantissa <= -limit)
        return error("threshold-too-large", place, {{"value", level.text()}});
    if (threshold.whole && (mantissa < wholeLevel || mantissa % wholeLevel != 0))
        return error("threshold-not-whole", place, {{"value", level.text()}});
    return std::nullopt;
}

Result<Scenario> withLevel(const Scenario& before, const Threshold& threshold, std::optional<Level> level)
{
    if (level)
        if (auto fault = faultOf(threshold, *level))
            return std::move(*fault);
    auto after = before;
    if (level)
        after.screens.edit().thresholds[std::string(threshold.id)] = *level;
    else
        after.screens.edit().thresholds.erase(std::string(threshold.id));
    return after;
}

} // namespace

Edit replaceSeries(Series series)
{
    return {.key = "replace-series",
            .apply = [made = Shared(std::move(series))](const Scenario& before) -> Result<Scenario> {
                auto after = before;
                after.screens = made;
                return after;
            }};
}

Edit setThreshold(const Threshold& threshold, std::optional<Level> level)
{
    return {.key = "edit-threshold", .apply = [&threshold, level](const Scenario& before) {
                return withLevel(before, threshold, level);
            }};
}

Edit resetThresholds()
{
    return {.key = "reset-thresholds", .apply = [](const Scenario& before) -> Result<Scenario> {
                auto after = before;
                after.screens.edit().thresholds.clear();
                return after;
            }};
}

} // namespace meritdesk::scenario
