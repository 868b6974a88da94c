#pragma once

#include <array>

#include "core/strategy/learner.h"

namespace meritdesk::strategy {

extern const Learner fictitiousPlay;
extern const Learner regretMatching;
extern const Learner qLearning;

/// Every learner, in the order on screen.
inline constexpr std::array<const Learner*, 3> learners{&fictitiousPlay, &regretMatching, &qLearning};

} // namespace meritdesk::strategy
