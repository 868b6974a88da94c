#pragma once

#include <string>
#include <string_view>

#include "core/derivation/derivation.h"
#include "core/response/dayahead/case.h"

namespace meritdesk::response::dayahead {

inline constexpr auto unitMw = "MW";
inline constexpr auto unitPrice = "RUB/MWh";
inline constexpr auto unitMoney = "RUB";

/// A sum over hours of factor * quantity.
struct HourTerm
{
    std::string_view key = {};
    std::string_view factor = {};
    std::string_view quantity = {};
};

/// What the remaining buyers save in an hour.
inline constexpr HourTerm savingTerm{"hour_saving", "price_fall", "volume_after"};

/// Puts one hour's money below a sum.
void addTerm(Derivation& made, const HourTerm& term, const std::string& note, RubPerMwh price, Mw volume);

/// How an hour (from 0) is called: "2017-06-30, 3" or "3".
[[nodiscard]] std::string nameOf(const Case& input, std::size_t hour);

} // namespace meritdesk::response::dayahead
