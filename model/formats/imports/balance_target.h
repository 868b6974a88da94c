#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "core/balance/case.h"

namespace meritdesk::imports {

/// What the values of a series are: prices and directions hold in every part of their interval, quantities
/// are spread over it, a component holds for a month.
enum class BalanceMeasure : std::uint8_t { Price, Direction, Quantity, Month };

/// A series of a case of balance energy that values of a file can be put into.
struct BalanceTarget
{
    std::string_view id = {};    ///< its place in the case, "prices.up"; of a party "metered"
    std::string_view title = {}; ///< label key
    BalanceMeasure measure = BalanceMeasure::Price;
    bool notNegative = false;
    balance::GivenSeries (*look)(const balance::Case& from) =
        nullptr; ///< null for a party's series and for the months
    void (*set)(balance::Case& to, Shared<balance::Series> series) = nullptr;
    balance::GivenSeries balance::Party::*member = nullptr; ///< null for any other series

    [[nodiscard]] bool isMonthly() const { return measure == BalanceMeasure::Month; }

    [[nodiscard]] bool isQuantity() const { return measure == BalanceMeasure::Quantity; }
};

/// Every series that a case may have.
[[nodiscard]] std::span<const BalanceTarget> balanceTargets();

/// The target of that id; it must be there.
[[nodiscard]] const BalanceTarget& balanceTarget(std::string_view id);

/// The series as it stands in a case, `party` being the id of a party where the target is one of a party.
[[nodiscard]] balance::GivenSeries seriesIn(const balance::Case& from, const BalanceTarget& target,
                                            std::string_view party);

/// Sets a series as it is and nothing else; a party that is not there yet is made.
void setSeries(balance::Case& to, const BalanceTarget& target, const std::string& party,
               balance::Series series);

/// Puts a new series into a case; a party that is not there yet is made. An imbalance replaces the positions
/// it is made of, and the other way round.
void putSeries(balance::Case& to, const BalanceTarget& target, const std::string& party,
               balance::Series series);

/// The place of a series as origins name it: "prices.up", "brps.A.metered".
[[nodiscard]] std::string balancePlace(const BalanceTarget& target, std::string_view party);

/// The party of that id, or null.
[[nodiscard]] const balance::Party* partyIn(const balance::Case& from, std::string_view id);

} // namespace meritdesk::imports
