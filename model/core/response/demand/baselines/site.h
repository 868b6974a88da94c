#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/calendar/day.h"
#include "core/response/demand/pico.h"

namespace meritdesk::response::demand {

struct BaselineMethod;

inline constexpr int hoursOfDay = 24;

/// The metered load of a day by hour, MW; hour 1 at index 0.
using DayLoad = std::array<Pico, hoursOfDay>;

/// The hours first..last of an event, 1..24, both belong to it.
struct EventWindow
{
    int first = 1;
    int last = 1;

    [[nodiscard]] int hours() const { return last - first + 1; }

    [[nodiscard]] bool holds(int hour) const { return hour >= first && hour <= last; }

    bool operator==(const EventWindow&) const = default;
};

/// A day of the history; eligible as the user says it.
struct HistoryDay
{
    Day day = {};
    DayLoad load = {};
    bool eligible = true;

    bool operator==(const HistoryDay&) const = default;
};

/// How a baseline is moved to the event day; `adjustmentKinds` names the kinds.
enum class Adjustment : std::uint8_t { None, Additive, AdditiveUp, Multiplicative };

inline constexpr std::array<std::string_view, 4> adjustmentKinds{"none", "additive", "additive-up",
                                                                 "multiplicative"};

/// A method with the keys it was given.
struct MethodChoice
{
    const BaselineMethod* method = nullptr;
    int y = 0;      ///< days looked back on; 0 without history
    int x = 0;      ///< days taken of them
    Pico alpha = 0; ///< weight of the newer day
    Mw plc = {};    ///< peak load contribution, the firm level's ceiling
    bool strict = false;
    Adjustment adjustment = Adjustment::None;

    bool operator==(const MethodChoice&) const = default;
};

/// The metered load of one site, its event and the methods to hold side by side.
struct BaselineCase
{
    Mw obligation = {};
    EventWindow window = {};
    Day eventDay = {};
    DayLoad eventLoad = {};
    std::vector<HistoryDay> days = {}; ///< rising, before the event day
    Share lowUse = {};                 ///< of the largest mean over the window
    std::vector<int> adjustHours = {}; ///< 1..24, outside the window
    Share adjustCap = {};              ///< of the multiplicative adjustment
    bool hourlyMinimum = false;        ///< an hour missed is an event failed
    Share rrmseLimit = {};
    std::vector<MethodChoice> methods = {};

    bool operator==(const BaselineCase&) const = default;
};

} // namespace meritdesk::response::demand
