#pragma once

#include <array>

#include "core/auction/rule.h"
#include "core/listed.h"

namespace meritdesk::auction {

extern const Rule uniform;
extern const Rule payAsBid;

/// Every clearing rule, in the order of the screen.
inline constexpr std::array<const Rule*, 2> rules{&uniform, &payAsBid};

/// The presets of the scripting contract; those without a rule in the list above are still to come.
inline constexpr std::array<std::string_view, 11> presetNames{
    "uniform",  "pay-as-bid", "guangdong-2017", "guangdong-2016", "henan-2015", "anhui-2017",
    "high-low", "rolling",    "listing",        "single-buyer",   "two-phase"};

} // namespace meritdesk::auction
