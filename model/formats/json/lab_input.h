#pragma once

#include <string>
#include <string_view>

#include "core/result.h"
#include "core/strategy/lab/experiment.h"

namespace meritdesk::json {

inline constexpr std::string_view labFormat = "meritdesk.lab/1";

/// Reads an experiment of the strategy lab as a document stores it; the findings are all faults of content,
/// at most 20. Formats are only read: whether the market has them is asked before a run.
[[nodiscard]] Result<strategy::lab::Experiment> readStoredLab(std::string_view bytes);

/// The experiment as such a text.
[[nodiscard]] std::string writeLab(const strategy::lab::Experiment& experiment);

} // namespace meritdesk::json
