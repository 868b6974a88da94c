#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "core/derivation/derivation.h"
#include "items/balance_settled.h"

namespace meritdesk::items {

/// Which number of a settlement a cell shows.
struct BalanceEvidence
{
    enum class Of : std::uint8_t {
        None,
        Price,        ///< of a period: `at`; of energy sold to the party, or bought from it
        Imbalance,    ///< of a party in a period: `report` is the party, `at` the period
        Cash,         ///< money of a party in a period: `report` is the party, `at` the period
        Sold,         ///< energy sold to the party in a month: `report`
        Bought,       ///< energy bought from it
        Net,          ///< sold less bought
        Fee,          ///< fee number `at` of a report
        Total,        ///< what the party pays
        PerMwh,       ///< the same per MWh consumed and produced
        OverDayAhead, ///< more than at the day-ahead price
        Operator,     ///< the operator's month number `at`
        Recovered,    ///< share of the cost item number `report` that came back in month number `at`
    };

    Of of = Of::None;
    std::size_t report = 0; ///< position in Settlement::reports, unless said otherwise
    std::size_t at = 0;
    bool sold = true; ///< of Price: the price of energy sold to parties
    bool all = false; ///< of a report's number: over all months of its party

    bool operator==(const BalanceEvidence&) const = default;
};

/// How a number came about; nothing where there is none (any more).
[[nodiscard]] std::optional<Derivation> derivationOf(const SettledBalance& settled,
                                                     const BalanceEvidence& evidence);

} // namespace meritdesk::items
