#pragma once

#include <functional>

namespace meritdesk {

/// Called by long work with the share done, 0..1; false means stop. May be empty.
using Progress = std::function<bool(double)>;

/// Reports the share done; true when the work may go on.
[[nodiscard]] inline bool goOn(const Progress& progress, double share)
{
    return !progress || progress(share);
}

} // namespace meritdesk
