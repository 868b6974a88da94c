#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/classroom/rounds.h"
#include "core/derivation/derivation.h"

namespace meritdesk::classroom {

/// What a seat made of one round, exact, in the currency.
struct SeatResult
{
    auction::Quantity declared = {};
    auction::Quantity awarded = {};
    auction::Money money = {}; ///< received by a seller, paid by a buyer
    Fraction worth = 0;        ///< private cost of what was sold, private value of what was bought
    Fraction profit = 0;       ///< seller: money - worth; buyer: worth - money

    bool operator==(const SeatResult&) const = default;
};

/// A seat's place among all.
struct Standing
{
    std::size_t seat = 0;                ///< position in Class::seats
    std::size_t rank = 1;                ///< 1 is the best; equal profits share a rank
    Fraction total = 0;                  ///< of all rounds
    std::vector<SeatResult> rounds = {}; ///< as given
};

/// The seat's result of a round. What is awarded uses up the private numbers best first; what goes beyond
/// them, where the class allows that, costs (or is worth) as much as the last of them.
[[nodiscard]] SeatResult resultOf(const Class& room, const ClearedRound& round, std::size_t seat);

/// All seats by profit over the rounds, the highest first; of equals the earlier seat.
[[nodiscard]] std::vector<Standing> standingsOf(const Class& room, const std::vector<ClearedRound>& rounds);

/// Why this profit, for one round; `number` counts from 0 and names the round.
[[nodiscard]] Derivation explainProfit(const Class& room, const ClearedRound& round, std::size_t seat,
                                       std::size_t number);

/// Why this total: the profits of the rounds, each explained.
[[nodiscard]] Derivation explainStanding(const Class& room, const std::vector<ClearedRound>& rounds,
                                         std::size_t seat);

} // namespace meritdesk::classroom
