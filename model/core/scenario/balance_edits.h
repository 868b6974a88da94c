#pragma once

#include <optional>
#include <string>

#include "core/balance/case.h"
#include "core/balance/regime.h"
#include "core/scenario/edit.h"

namespace meritdesk::scenario {

/// Puts another case of balance energy (bilansienergia) into the scenario; one without parties takes it away.
[[nodiscard]] Edit replaceBalance(balance::Case input);

/// Settles every period by one regime, or each by the Estonian one of its day (null). First days of one's own
/// go with a regime, and the built-in fees follow it.
[[nodiscard]] Edit setBalanceRegime(const balance::Regime* regime);

/// Another first day of an Estonian regime, or the one of the table (nothing); the days still rise.
[[nodiscard]] Edit setSwitchDate(const balance::Regime& regime, std::optional<Day> from);

/// The parameters of two prices; factors >= 0, no adder beside one that is solved.
[[nodiscard]] Edit setDualParameters(balance::DualParameters dual);

/// Adds a fee behind the others. Its code is one of small letters, digits and single hyphens; entries of one
/// code do not overlap.
[[nodiscard]] Edit addBalanceFee(balance::Fee fee);

/// Replaces the fee at that place.
[[nodiscard]] Edit changeBalanceFee(std::size_t at, balance::Fee fee);
[[nodiscard]] Edit removeBalanceFee(std::size_t at);

/// Gives back the fees of the Estonian operator, or none under a rule to compare with.
[[nodiscard]] Edit resetBalanceFees();

/// The operator's costs of a month, or none given (nothing).
[[nodiscard]] Edit setBalanceCosts(Month month, std::optional<balance::Costs> costs);

/// The neutrality component of a month, EUR/MWh, or none given (nothing).
[[nodiscard]] Edit setNeutrality(Month month, std::optional<balance::EurPerMwh> value);

/// Another name of a party; empty takes the name away, the id stays.
[[nodiscard]] Edit renameBalanceParty(std::size_t party, std::string name);

/// Takes a party away; the last one stays.
[[nodiscard]] Edit removeBalanceParty(std::size_t party);

} // namespace meritdesk::scenario
