#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/strategy/game.h"

namespace meritdesk::strategy {

/// A quantity sold: steps of 10^-6 quantity units, to be divided by the number of firms that share it.
struct Sold
{
    Int128 steps = 0;
    int sharers = 1;
};

/// The offers of one round: a place on the price grid for each firm, and how many stand at each place.
class Round
{
public:
    Round(std::size_t firms, std::size_t grid)
        : m_offers(firms)
        , m_sorted(firms)
        , m_counts(grid)
    {
    }

    /// Takes the firms' offers.
    void set(std::span<const std::uint32_t> offers);

    [[nodiscard]] std::uint32_t offer(std::size_t firm) const { return m_offers[firm]; }

    [[nodiscard]] std::size_t firms() const { return m_offers.size(); }

    /// Offers from the lowest up.
    [[nodiscard]] const std::vector<std::uint32_t>& sorted() const { return m_sorted; }

    [[nodiscard]] int countAt(std::size_t place) const { return m_counts[place]; }

    /// Places with an offer, from the lowest up.
    [[nodiscard]] const std::vector<std::uint32_t>& levels() const { return m_levels; }

private:
    std::vector<std::uint32_t> m_offers;
    std::vector<std::uint32_t> m_sorted;
    std::vector<int> m_counts;
    std::vector<std::uint32_t> m_levels = {};
};

/// An auction in which each firm offers its capacity at one price of a grid. Exact numbers say who sells
/// what; the rounded ones beside them are what learners weigh.
class Market
{
public:
    Market(const Game& game, Auction auction, int grid);

    [[nodiscard]] std::size_t firms() const { return m_firms; }

    [[nodiscard]] std::size_t grid() const { return m_grid; }

    [[nodiscard]] Auction auction() const { return m_auction; }

    [[nodiscard]] const Game& game() const { return m_game; }

    /// What a firm sells while `lower` others offer below it and `level` others at its own price.
    [[nodiscard]] Sold sold(std::size_t firm, int lower, int level) const;

    /// Offers that are accepted, wholly or in part, when none stand at one price: the last sets one price.
    [[nodiscard]] std::size_t accepted() const { return m_accepted; }

    /// The highest accepted offer of a round.
    [[nodiscard]] std::uint32_t clearingPlace(const Round& round) const
    {
        return round.sorted()[m_accepted - 1];
    }

    /// What buyers pay in a round: steps of quantity x places on the grid.
    [[nodiscard]] Int128 paidPlaces(const Round& round) const;

    /// Price at a place; money per quantity unit, exact.
    [[nodiscard]] Fraction price(const Fraction& place) const;

    /// The same less a firm's cost, rounded.
    [[nodiscard]] double margin(std::size_t firm, std::size_t place) const
    {
        return m_margins[kindOf(firm)][place];
    }

    /// The lowest place at which a firm loses nothing.
    [[nodiscard]] std::uint32_t leastWithoutLoss(std::size_t firm) const { return m_least[kindOf(firm)]; }

    /// sold() rounded, in quantity units.
    [[nodiscard]] double quantity(std::size_t firm, int lower, int level) const;

    /// Adds to totals[p] what the firm would have earned with an offer at place p against the round's other
    /// offers.
    void addPayoffs(const Round& round, std::size_t firm, std::span<double> totals) const;

    /// What a firm earns in a round, rounded.
    [[nodiscard]] double payoff(const Round& round, std::size_t firm) const;

    /// What a firm sells in a round.
    [[nodiscard]] Sold soldIn(const Round& round, std::size_t firm) const;

private:
    /// What the others of a round let a firm earn: the price is its own place, held within bounds.
    struct View
    {
        std::size_t firm = 0;
        std::uint32_t least = 0;
        std::uint32_t most = 0;
    };

    [[nodiscard]] std::size_t kindOf(std::size_t firm) const { return m_kinds == 1 ? 0 : firm % m_kinds; }

    [[nodiscard]] View viewOf(const Round& round, std::size_t firm) const;
    void addAlong(std::span<double> totals, View view, std::size_t from, std::size_t to,
                  double quantity) const;

    Game m_game;
    Auction m_auction;
    std::size_t m_firms;
    std::size_t m_grid;
    std::size_t m_kinds = 1; ///< firms that differ; firm % kinds
    std::size_t m_accepted = 1;
    std::vector<std::vector<double>> m_margins = {};
    std::vector<std::uint32_t> m_least = {};       ///< by kind
    std::vector<std::vector<double>> m_alone = {}; ///< quantity by the number of lower offers, by kind
};

} // namespace meritdesk::strategy
