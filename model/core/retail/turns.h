#pragma once

#include <cstddef>
#include <functional>

#include "core/progress.h"

namespace meritdesk::retail {

/// Calls work(from, to) for turns that together cover [0, count) once, on up to `cores` threads (0: all the
/// machine has), the caller's among them; each thread takes the next turn when it is through with one. Work
/// that returns false hands out no turn any more, those begun are ended: all before the failed one are
/// done. Progress is called on the caller's thread. True when all is done and nobody said stop.
bool inTurns(std::size_t count, unsigned cores, const Progress& progress,
             const std::function<bool(std::size_t from, std::size_t to)>& work);

} // namespace meritdesk::retail
