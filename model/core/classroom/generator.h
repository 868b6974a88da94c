#pragma once

#include "core/units/chance.h"

namespace meritdesk::classroom {

/// Chance in a game: the stream of one seat in one round of one game.
using Generator = Chance;

} // namespace meritdesk::classroom
