#pragma once

#include <string>

#include "core/response/demand/study.h"
#include "core/response/derived.h"

namespace meritdesk::response::demand {

inline constexpr auto unitMw = "MW";
inline constexpr auto unitRub = "RUB";
inline constexpr auto unitMonthPrice = "RUB/MW";
inline constexpr auto unitPrice = "RUB/MWh";

[[nodiscard]] inline const Fraction& lineOf(const Cell& cell, Line line)
{
    return cell.lines[indexOf(line)];
}

/// The key of a line's derivation and label: "dr_capacity".
[[nodiscard]] inline std::string keyOf(Line line)
{
    return "dr_" + std::string(lineKeys[indexOf(line)]);
}

/// The line as an input, RUB.
[[nodiscard]] inline Input putLine(const Cell& cell, Line line)
{
    return given(keyOf(line), lineOf(cell, line), unitRub);
}

/// Volume that is paid for, MW: the counted share of the depth, below the pilot's cap.
[[nodiscard]] Derivation explainPaid(const Case& input, const Mechanism& mechanism, const Cell& cell);

/// The price of capacity with the reserve, RUB/MW a month.
[[nodiscard]] Derivation explainPrice(const Case& input, const Mechanism& mechanism, const Cell& cell);

/// The fall of the capacity auction's price, RUB/MW a month.
[[nodiscard]] Derivation explainKomDelta(const Case& input, const Mechanism& mechanism, const Cell& cell);

/// The fall of the day-ahead price, added up over the hours of the chosen events; RUB/MWh.
[[nodiscard]] Derivation explainDrop(const Case& input, const Cell& cell, const Calendar& calendar);

/// How many events a year has.
[[nodiscard]] Derivation explainEvents(const Case& input, const Cell& cell);

/// What is missing, RUB a year, month by month, every share multiplied by `factor` and held at 1.
[[nodiscard]] Derivation explainShortfall(const Case& input, const Cell& cell, const Fraction& factor = 1);

} // namespace meritdesk::response::demand
