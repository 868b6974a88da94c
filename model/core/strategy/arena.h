#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "core/units/fraction.h"

namespace meritdesk::strategy {

/// Rounds added up.
struct Tally
{
    int rounds = 0;
    Fraction paid = 0;                      ///< by buyers, money
    Fraction volume = 0;                    ///< traded, quantity units
    std::optional<Fraction> efficiency = 1; ///< 0..1: see Arena; null where it says nothing
    double dispersion = 0;                  ///< mean over the rounds: spread of the offers, a price

    /// Paid per unit; nothing without trade.
    [[nodiscard]] std::optional<Fraction> price() const
    {
        return volume == 0 ? std::nullopt : std::optional<Fraction>(paid / volume);
    }
};

/// A market in which bidders choose places on a grid, round by round. Exact numbers say what was traded and
/// paid; the rounded ones are what learners weigh. Efficiency: two-sided, the gain from trade as a share of
/// the largest possible; with a fixed demand, the least cost of what was bought as a share of its cost.
class Arena
{
public:
    Arena() = default;
    Arena(const Arena&) = delete;
    Arena(Arena&&) = delete;
    Arena& operator=(const Arena&) = delete;
    Arena& operator=(Arena&&) = delete;
    virtual ~Arena() = default;

    [[nodiscard]] virtual std::size_t bidders() const = 0;
    [[nodiscard]] virtual std::size_t places() const = 0;

    /// The price that a bidder's (first) order has at a place; money per quantity unit.
    [[nodiscard]] virtual Fraction price(std::size_t bidder, std::size_t place) const = 0;

    /// Takes every bidder's place and clears.
    virtual void set(std::span<const std::uint32_t> places) = 0;

    /// Adds the round to the tally.
    virtual void book() = 0;

    /// What was booked since the last call.
    [[nodiscard]] virtual Tally takeTally() = 0;

    /// What a bidder earned in the round; money, rounded.
    [[nodiscard]] virtual double payoff(std::size_t bidder) const = 0;

    /// Adds to totals[p] what the bidder would have earned at place p while the others stay.
    virtual void addPayoffs(std::size_t bidder, std::span<double> totals) = 0;

    /// Of the places at which the bidder cannot lose money, the one nearest to the last accepted offer of
    /// its side that still stands inside it; the first such place where nothing was accepted.
    [[nodiscard]] virtual std::uint32_t justInside(std::size_t bidder) const = 0;
};

/// The spread of the offers of a round: their standard deviation, in places.
[[nodiscard]] double spreadOf(std::span<const std::uint32_t> places);

} // namespace meritdesk::strategy
