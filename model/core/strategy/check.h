#pragma once

#include <vector>

#include "core/finding.h"
#include "core/strategy/model.h"

namespace meritdesk::strategy {

/// What keeps a game from having the closed form of the model; places as in the scripting contract
/// ("price_cap"). The members that the model does not use are not looked at.
[[nodiscard]] std::vector<Finding> check(const Model& model, const Game& game);

} // namespace meritdesk::strategy
