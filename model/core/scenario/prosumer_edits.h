#pragma once

#include <optional>
#include <vector>

#include "core/prosumer/case.h"
#include "core/scenario/edit.h"

namespace meritdesk::scenario {

/// Puts another plant behind the meter into the scenario.
[[nodiscard]] Edit replaceProsumer(prosumer::Case input);

// Each edit below refuses to make a case faulty (prosumer/check.h) that was not so before.

/// The schemes to bill under, at least one, in the order of schemes.h.
[[nodiscard]] Edit setProsumerSchemes(std::vector<const prosumer::Scheme*> schemes);

[[nodiscard]] Edit setProsumerFixed(prosumer::Charge fixed);

/// Surplus energy carried in.
[[nodiscard]] Edit setProsumerCredit(prosumer::Quantity credit);

/// What is paid for surplus that is left at the end.
[[nodiscard]] Edit setSurplusRate(prosumer::Price rate);

// Terms that enable a scheme: a new one joins the schemes, one that goes takes its scheme with it.

[[nodiscard]] Edit setBenchmarkPrice(std::optional<prosumer::Price> price);
[[nodiscard]] Edit setMechanism(std::optional<prosumer::MechanismPrice> mechanism);
[[nodiscard]] Edit setAggregator(std::optional<prosumer::AggregatorOffer> aggregator);

/// Other intervals, at least one.
[[nodiscard]] Edit setProsumerIntervals(std::vector<prosumer::Interval> intervals);

/// How many plants export, in which units, and at what price they offer.
[[nodiscard]] Edit setExportTerms(prosumer::Quantity members, prosumer::Quantity unitsPerUnit,
                                  prosumer::Price floor);

/// The plant's own book of orders becomes that of the document's auction, where it can be changed.
[[nodiscard]] Edit moveExportBook();

/// Lets go of the plant's own book: exports meet the orders of the document's auction.
[[nodiscard]] Edit dropExportBook();

} // namespace meritdesk::scenario
