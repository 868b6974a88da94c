#pragma once

#include <string_view>

#include "core/result.h"
#include "core/strategy/lab/experiment.h"

namespace meritdesk::lessons {

/// Reads a meritdesk.experiment/1 file: a game with a closed form, the formats and learners that are tried
/// in it, rounds and seeds; an absent key leaves what an experiment has of itself. Books do not come in it.
[[nodiscard]] Result<strategy::lab::Experiment> readExperiment(std::string_view bytes);

} // namespace meritdesk::lessons
