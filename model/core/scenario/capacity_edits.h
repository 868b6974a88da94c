#pragma once

#include <string>
#include <vector>

#include "core/response/kom/case.h"
#include "core/scenario/edit.h"

// Edits of the capacity auction (конкурентный отбор мощности, КОМ); response_edits.h puts a whole one in.

namespace meritdesk::scenario {

/// Adds a price zone (ценовая зона) behind the others; it can be cleared and its id is free.
[[nodiscard]] Edit addCapacityZone(response::kom::Zone zone);

/// Takes a zone away; the last one takes the auction with it.
[[nodiscard]] Edit removeCapacityZone(std::size_t zone);
[[nodiscard]] Edit renameCapacityZone(std::size_t zone, std::string id);

/// The fields of a zone's demand curve and how it moves; its bids, groups and demand response stay.
[[nodiscard]] Edit setCapacityCurve(std::size_t zone, const response::kom::Zone& curve);

/// Other volumes of demand response; with a key of its own a drag is one undo step.
[[nodiscard]] Edit setCapacityReduction(std::size_t zone, response::kom::DemandResponse reduction,
                                        std::string mergeKey = {});

/// Months of the year's money, 1..12.
[[nodiscard]] Edit setCapacityMonths(int months);

/// Replaces the bid at that place.
[[nodiscard]] Edit setCapacityBid(std::size_t zone, std::size_t at, response::kom::Bid bid);

/// Adds bids behind the others.
[[nodiscard]] Edit addCapacityBids(std::size_t zone, std::vector<response::kom::Bid> bids);

/// Puts these bids in the place of all.
[[nodiscard]] Edit replaceCapacityBids(std::size_t zone, std::vector<response::kom::Bid> bids);

/// Takes the bids at these places away; one stays.
[[nodiscard]] Edit removeCapacityBids(std::size_t zone, std::vector<std::size_t> at);

/// Replaces the company at that place, or adds one behind the others.
[[nodiscard]] Edit setCapacityGroup(std::size_t zone, std::size_t at, response::kom::Group group);
[[nodiscard]] Edit removeCapacityGroup(std::size_t zone, std::size_t at);

/// The own volumes of the series, MW.
[[nodiscard]] Edit setCapacityDepths(std::size_t zone, std::vector<response::Mw> depths);

} // namespace meritdesk::scenario
