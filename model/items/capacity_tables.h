#pragma once

#include "items/capacity_table.h"

namespace meritdesk::items {

/// Columns of the table of bids.
enum class BidColumn : int { Id, Flag, Price, Volume, Divisible, Before, After, Outcome };

/// Columns of the table of companies.
enum class GroupColumn : int { Id, Purchased, Sold, PaidBefore, PaidAfter, Net };

/// Columns of the series.
enum class DepthColumn : int { Own, Counted, Price, Fall, Volume };

/// The bids of the zone in view in their order, with what each got without and with demand response.
extern const CapacityTableKind capacityBids;

/// The companies of the zone in view: what they buy and sell, and pay in a year.
extern const CapacityTableKind capacityGroups;

/// The series of own volumes: what counts, the price and its fall.
extern const CapacityTableKind capacityDepths;

/// The given numbers and where they come from.
extern const CapacityTableKind capacityProvenance;

} // namespace meritdesk::items
