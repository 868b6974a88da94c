#pragma once

#include <optional>
#include <string>

#include "core/strategy/simulate.h"
#include "core/strategy/study.h"

namespace meritdesk::json {

struct StrategyOutput
{
    bool pretty = false;
    bool explain = false;
};

/// The result of `meritdesk-cli strategy`; with the outcome of its rounds when it was simulated.
[[nodiscard]] std::string writeStudy(const strategy::Study& study, const strategy::Benchmark& benchmark,
                                     const std::optional<strategy::Outcome>& outcome, StrategyOutput how);

} // namespace meritdesk::json
