#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/retail/whatif/when.h"

namespace meritdesk::retail::whatif {

struct AmountUnit;

/// A number of a change in the unit of its parameter: kW, kWh, percent.
using Amount = Decimal<AmountUnit, Int128, 12>;

/// One change of a consumer's load, as a value: what kind, when, how much.
struct Change
{
    std::string kind = {}; ///< an id of kinds.h
    When when = {};
    HourSet into = {};                          ///< hours that take energy up, where the kind has such
    std::map<std::string, Amount> amounts = {}; ///< by parameter key; one not named has its fallback

    bool operator==(const Change&) const = default;
};

/// A question about a consumer's load: what would the bill be if it were so?
struct WhatIf
{
    std::string name = {};
    std::vector<Change> changes = {}; ///< made one after the other
    bool planFollows = true; ///< a given hourly plan moves with the load; else the changes are deviations

    bool operator==(const WhatIf&) const = default;
};

/// A number that a kind of change asks for; its key is its label key too.
struct Parameter
{
    std::string_view key = {};
    std::string_view unit = {}; ///< kW, kWh, % or nothing
    std::int64_t fallback = 0;
    std::int64_t least = 0;
    std::int64_t most = 0;
};

/// Whether a kind has hours that take energy up.
enum class IntoHours : std::uint8_t { None, Optional, Needed };

class Work;

/// A kind of change: one constant a file in kinds/.
struct ChangeKind
{
    std::string_view id = {};
    std::string_view title = {};   ///< label key
    std::string_view summary = {}; ///< label key
    std::span<const Parameter> parameters = {};
    IntoHours into = IntoHours::None;
    void (*apply)(Work&) = nullptr; ///< the change has no fault
};

/// An amount of a change, or the parameter's fallback; the kind has the parameter.
[[nodiscard]] Amount amountOf(const Change& change, const ChangeKind& kind, std::string_view key);

} // namespace meritdesk::retail::whatif
