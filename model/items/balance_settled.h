#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/balance/settle.h"
#include "core/shared.h"

namespace meritdesk::items {

/// What came of a settlement of balance energy: the settlement, or why there is none, with the case that it
/// was made of.
struct SettledBalance
{
    Shared<balance::Case> input = {};
    std::optional<balance::Settlement> settlement = {};
    std::vector<Finding> faults = {}; ///< why there is no settlement; empty while none was made

    [[nodiscard]] bool valid() const { return settlement.has_value(); }
};

using SettledBalancePtr = std::shared_ptr<const SettledBalance>;

/// Settles a case that has parties; not valid and without faults for one that has none.
[[nodiscard]] SettledBalancePtr settleBalance(const Shared<balance::Case>& input,
                                              const Progress& progress = {});

/// Positions of a party by settlement period, millionths of a MWh, surplus and delivery positive.
struct PartyPeriods
{
    balance::Column imbalance = {};
    std::optional<balance::Column> scheduled = {}; ///< absent where only the imbalance is given
    std::optional<balance::Column> metered = {};   ///< net delivery; absent like scheduled
    std::optional<balance::Column> activated = {}; ///< on the operator's order, up positive
    std::optional<balance::Column> consumption = {};
    std::optional<balance::Column> production = {};

    /// Money to the party in a period, exact EUR; nothing at no imbalance.
    [[nodiscard]] static std::optional<Fraction> cash(std::int64_t imbalance,
                                                      const balance::PeriodPrice& price);
};

/// The positions of the party at that place; the settlement is there.
[[nodiscard]] PartyPeriods partyPeriods(const SettledBalance& settled, std::size_t party);

/// Local day, offset in minutes and UTC minute of the start of a settlement period.
[[nodiscard]] const balance::Step& startOf(const SettledBalance& settled, std::size_t period);

} // namespace meritdesk::items
