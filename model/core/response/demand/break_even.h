#pragma once

#include <optional>

#include "core/response/demand/cell.h"

namespace meritdesk::response::demand {

/// Where the net of a cell meets the target, all else as it is; none where nothing meets it.
struct BreakEvens
{
    std::optional<Fraction> delivery = {};   ///< one share for all months, 0..1
    std::optional<Fraction> price = {};      ///< RUB/MW a month, before the reserve
    std::optional<Fraction> costPerMwh = {}; ///< RUB per MWh not consumed

    bool operator==(const BreakEvens&) const = default;
};

/// The volume that the price is really paid for: paid x (months - (1 + premium) x missing months), MW months.
[[nodiscard]] Fraction paidMonths(const CellInputs& inputs, const Cell& cell);

[[nodiscard]] BreakEvens breakEvensOf(const CellInputs& inputs, const Mechanism& mechanism, const Cell& cell);

} // namespace meritdesk::response::demand
