#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace meritdesk::json {

/// Which text an input of the demand response commands becomes: all that the desk keeps, or the contract of
/// the command alone.
enum class Keep : std::uint8_t { Everything, Contract };

/// What a stored case may lack, and what in it may not fit together yet: a person works on it, and no edit
/// may make a document that cannot be opened. The command's own reader refuses all of it.
inline constexpr std::array<std::string_view, 21> halfMade{
    "list-too-short",
    "not-positive",
    "stack-or-stacks",
    "second-point-not-above",
    "second-price-not-below",
    "share-not-below-one",
    "below-least",
    "given-twice",
    "does-not-rise",
    "id-used-before",
    "mechanism-without-price",
    "no-mechanism-price",
    "duration-without-share",
    "search-past-profile",
    "search-hours-fall",
    "days-too-few",
    "rest-not-even",
    "method-hours-missing",
    "adjust-hour-in-event",
    "adjust-without-hours",
    "event-not-after-history",
};

} // namespace meritdesk::json
