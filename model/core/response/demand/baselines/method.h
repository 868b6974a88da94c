#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/derivation/derivation.h"
#include "core/response/demand/baselines/days.h"

namespace meritdesk::response::demand {

/// What a baseline of one day is made from.
struct BaselineInput
{
    const EventWindow& window;
    const MethodChoice& choice;
    const DayLoad& day;            ///< the metered day itself
    std::span<const LeftDay> days; ///< the last y days left before it, rising; empty without history
};

/// A way to say what a site would have used: one constant a file in methods/, named in methods.h. Exactly one
/// of `baseline` and `reduction` is there.
struct BaselineMethod
{
    std::string_view id = {};
    std::string_view title = {}; ///< label key
    bool takesHistory = false;   ///< needs y, may be adjusted
    bool takesX = false;         ///< x of the y days
    bool takesAlpha = false;
    bool takesPlc = false;                                         ///< plc and strict
    bool (*existsIn)(const EventWindow&) = nullptr;                ///< null: always
    bool evenRest = false;                                         ///< y - x must be even
    DayLoad (*baseline)(const BaselineInput&) = nullptr;           ///< by hour, each a multiple of 10^-12 MW
    std::vector<LeftDay> (*taken)(const BaselineInput&) = nullptr; ///< which of the days go in; null: all
    std::vector<Pico> (*reduction)(const BaselineCase&, const MethodChoice&) = nullptr; ///< by window hour
    std::string_view source = {};
    Grade grade = Grade::Typical;
};

} // namespace meritdesk::response::demand
