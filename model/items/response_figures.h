#pragma once

#include "core/response/demand/cell.h"

namespace meritdesk::items {

/// Sums of a year's lines that several panels show; RUB, losses as amounts above zero.

/// What falling prices save on what the group buys, both markets.
[[nodiscard]] Fraction priceGain(const response::demand::Cell& cell);

/// What falling prices cost the group's own stations, both markets.
[[nodiscard]] Fraction stationLoss(const response::demand::Cell& cell);

/// Yearly costs, costs of the events and lost production.
[[nodiscard]] Fraction costSum(const response::demand::Cell& cell);

/// The mean fall of the day-ahead price over the hours of the events, RUB/MWh; 0 without one.
[[nodiscard]] Fraction meanDrop(const response::demand::Case& input, const response::demand::Cell& cell);

/// The year's net if all months delivered that share of the obligation, all else as it is.
[[nodiscard]] Fraction netAtDelivery(const response::demand::Cell& cell, int months, const Fraction& share);

} // namespace meritdesk::items
