#pragma once

#include "core/retail/hours.h"

namespace meritdesk::imports {

inline constexpr Int128 missing = retail::HourlySeries::missing;
inline constexpr Int128 one = 1'000'000'000'000; ///< a whole in the mantissa of a number that was read
inline constexpr int dayMinutes = 1440;
inline constexpr std::size_t sampleBytes = 65536; ///< so much of a text tells its encoding and separator

} // namespace meritdesk::imports
