#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "items/power_study.h"
#include "items/screen_board.h"

namespace meritdesk::items {

/// Two rounds, the market before and after withholding, seen through the screens of markets: what is offered
/// stands for capacities.
[[nodiscard]] ScreenedSeries screenPower(const PowerStudy& study, const PowerState& before,
                                         const PowerState& after);

/// True cost of the dearest unit that each seller sells; without those that sell nothing.
[[nodiscard]] std::map<std::string, Fraction> dearestCosts(const PowerStudy& study, const PowerState& state);

/// The Lerner index (P - C) / P of a seller against the true cost of the dearest unit that it sells; nothing
/// for one that sells nothing, or at a price of 0.
[[nodiscard]] std::optional<Derivation> explainLerner(const PowerStudy& study, const PowerState& state,
                                                      const std::string& seller);

} // namespace meritdesk::items
