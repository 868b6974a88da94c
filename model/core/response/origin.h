#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace meritdesk::response {

/// Where a given number comes from, so that a constructed or remembered one is never taken for a published
/// one.
enum class OriginKind : std::uint8_t {
    Published,   ///< read in a publication of the market
    Study,       ///< stated in the article that the study follows
    Derived,     ///< calculated from published or stated numbers
    Typical,     ///< usual in the field
    Memory,      ///< not confirmed by any source at hand
    Constructed, ///< made for teaching or testing
    Own          ///< the user's
};

inline constexpr std::array<std::string_view, 7> originKinds{"published", "study",       "derived", "typical",
                                                             "memory",    "constructed", "own"};

struct Origin
{
    OriginKind kind = OriginKind::Own;
    std::string source = {}; ///< publication or file, as a label key or plain words

    bool operator==(const Origin&) const = default;
};

/// By place of the number in its input, such as "prices.kom" or "zones[0].bids".
using Origins = std::map<std::string, Origin>;

} // namespace meritdesk::response
