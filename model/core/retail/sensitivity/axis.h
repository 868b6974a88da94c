#pragma once

#include <string_view>
#include <vector>

#include "core/retail/sensitivity/base.h"

namespace meritdesk::retail::sensitivity {

/// A way in which next year may differ: one constant a file in axes/, named in axes.h. Zero is as it is.
struct Axis
{
    std::string_view id = {};
    std::string_view title = {};   ///< label key
    std::string_view summary = {}; ///< label key
    int least = 0;                 ///< percent
    int most = 0;                  ///< percent
    bool startsAsIs = true;        ///< at zero the bill is today's; false: zero replaces the site's own plan
    std::vector<SiteMonth> (*months)(const Base& base, Tenths change) = nullptr;
};

/// top / bottom rounded half up; both not negative, bottom above zero.
[[nodiscard]] inline Steps rounded(Int128 top, Int128 bottom)
{
    return static_cast<Steps>((2 * top + bottom) / (2 * bottom));
}

} // namespace meritdesk::retail::sensitivity
