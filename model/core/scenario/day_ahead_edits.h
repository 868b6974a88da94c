#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/response/dayahead/case.h"
#include "core/scenario/response_edits.h"

namespace meritdesk::scenario {

/// What keeps a stored day-ahead market (рынок на сутки вперёд) from being cleared: half-made lists too,
/// which the engine takes for granted.
[[nodiscard]] std::vector<Finding> dayAheadFaults(const response::dayahead::Case& input);

/// The blocks of a stack as they were given; empty for one of offers.
[[nodiscard]] std::vector<response::dayahead::Block> blocksIn(const response::dayahead::Stack& stack);

/// The offers of a stack in the order in which they were given; empty for one of blocks.
[[nodiscard]] std::vector<response::dayahead::Offer> offersIn(const response::dayahead::Stack& stack);

// Each edit below refuses to make a market faulty that was not so before, and says from now on that the
// numbers it puts in are the user's.

/// Other blocks for an hour (from 0), or for all of them when they share one stack.
[[nodiscard]] Edit setBlocks(std::size_t hour, std::vector<response::dayahead::Block> blocks);

/// Other offers for an hour (from 0), or for all of them when they share one stack.
[[nodiscard]] Edit setOffers(std::size_t hour, std::vector<response::dayahead::Offer> offers);

/// Other fixed loads of hour 1, 2, .. N, MW; where hours have stacks of their own their number stays.
[[nodiscard]] Edit setHourlyLoads(std::vector<response::Mw> loads);

[[nodiscard]] Edit setElasticBuyers(std::vector<response::dayahead::Buyer> buyers);

/// The price of an hour whose load is above its stack, or none.
[[nodiscard]] Edit setScarcityPrice(std::optional<response::RubPerMwh> price);

/// Other reductions; the steps of one drag merge.
[[nodiscard]] Edit setReductions(std::vector<response::dayahead::Reduction> reductions, bool dragged = false);

/// Other groups of companies; their ids are not empty and differ.
[[nodiscard]] Edit setDayAheadGroups(std::vector<response::dayahead::Group> groups);

[[nodiscard]] Edit setCriteria(std::vector<response::dayahead::Criterion> criteria);

/// What prices and money are counted in: "RUB" or "EUR"; no number changes.
[[nodiscard]] Edit setDayAheadCurrency(std::string currency);

} // namespace meritdesk::scenario
