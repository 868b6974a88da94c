#pragma once

#include <vector>

#include "core/strategy/arena.h"
#include "core/strategy/game.h"

namespace meritdesk::strategy::lab {

/// Equal pieces of capacity under uncertain demand, each offered at a price of its own. Piece i of a firm is
/// the one that it sells after i others of its own. Numbers by position count the pieces offered lower.
struct Pieces
{
    std::size_t firms = 0;
    std::size_t each = 0;              ///< pieces of a firm; piece p is number p % each of firm p / each
    double size = 0;                   ///< quantity units
    std::vector<double> costs = {};    ///< by piece, money per quantity unit
    std::vector<double> survival = {}; ///< by position, and one more: Pr(demand > position x size)
    std::vector<double> served = {};   ///< by position: mean quantity sold there
    Price least = {};                  ///< of the price grid
    Price most = {};
};

/// Many small suppliers whose marginal cost rises along them, demand uniform over 0 .. game.demand.
[[nodiscard]] Pieces nonAtomicPieces(const Game& game);

/// Equal firms of constant cost, Pr(demand > x) = (1 + x/scale)^-shape.
[[nodiscard]] Pieces supplyFunctionPieces(const Game& game);

/// Offers under uncertain demand as an arena: bidders are pieces, a round is the mean over demand. A piece
/// earns what its firm earns by its place, the firm's other pieces staying in their order: under one price
/// that is also what it does to the price of the pieces sold before it.
class UnitArena final : public Arena
{
public:
    UnitArena(Pieces pieces, Auction auction, int grid);

    [[nodiscard]] const Pieces& pieces() const { return m_pieces; }

    [[nodiscard]] std::size_t bidders() const override { return m_pieces.costs.size(); }

    [[nodiscard]] std::size_t places() const override { return m_prices.size(); }

    [[nodiscard]] Fraction price(std::size_t bidder, std::size_t place) const override;
    void set(std::span<const std::uint32_t> places) override;
    void book() override;
    [[nodiscard]] Tally takeTally() override;
    [[nodiscard]] double payoff(std::size_t bidder) const override;
    void addPayoffs(std::size_t bidder, std::span<double> totals) override;
    [[nodiscard]] std::uint32_t justInside(std::size_t bidder) const override;

private:
    /// The pieces of the other firms by rising price.
    struct Rivals
    {
        std::vector<double> prices = {};
        std::vector<std::uint32_t> below = {}; ///< by place: how many are offered lower
        std::vector<std::uint32_t> level = {}; ///< by place: how many stand at it
        bool made = false;                     ///< for the round
    };

    /// What the rivals' prices are worth to a firm that sells so many pieces before and at the one looked at.
    struct Along
    {
        std::vector<double> before = {}; ///< by rivals below: earned while one of them sets the price
        std::vector<double> after = {};  ///< the same of those not below
    };

    [[nodiscard]] const Rivals& rivalsOf(std::size_t firm) const;
    void fill(Rivals& rivals, std::size_t firm) const;
    [[nodiscard]] Along alongOf(const Rivals& rivals, std::size_t piece) const;
    [[nodiscard]] double atPosition(std::size_t piece, double price, std::size_t below) const;
    [[nodiscard]] double density(std::size_t position) const;

    Pieces m_pieces;
    Auction m_auction;
    std::vector<double> m_prices; ///< by place
    std::vector<std::uint32_t> m_at;
    std::vector<std::uint32_t> m_order;      ///< pieces by rising place
    std::vector<std::uint32_t> m_ends = {};  ///< of the places in m_order, while it is made
    std::vector<std::uint32_t> m_level = {}; ///< by place: how many pieces stand at it
    mutable std::vector<Rivals> m_rivals;    ///< by firm, made when asked for
    int m_rounds = 0;
    double m_paid = 0;
    double m_cost = 0;
    double m_dispersion = 0;
};

} // namespace meritdesk::strategy::lab
