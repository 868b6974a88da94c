#pragma once

#include <array>

#include "core/strategy/learner.h"

namespace meritdesk::strategy {

extern const Learner fictitiousPlay;
extern const Learner regretMatching;
extern const Learner qLearning;
extern const Learner bestResponse;
extern const Learner guessTheCutOff;

/// Every learner, in the order on screen.
inline constexpr std::array<const Learner*, 5> learners{&fictitiousPlay, &regretMatching, &qLearning,
                                                        &bestResponse, &guessTheCutOff};

} // namespace meritdesk::strategy
