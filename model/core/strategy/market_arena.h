#pragma once

#include "core/strategy/arena.h"
#include "core/strategy/market.h"

namespace meritdesk::strategy {

/// A game's market as an arena: what every place would have earned costs one pass over the grid.
class MarketArena final : public Arena
{
public:
    MarketArena(const Game& game, Auction auction, int grid);

    [[nodiscard]] const Market& market() const { return m_market; }

    [[nodiscard]] const Round& round() const { return m_round; }

    [[nodiscard]] std::size_t bidders() const override { return m_market.firms(); }

    [[nodiscard]] std::size_t places() const override { return m_market.grid(); }

    [[nodiscard]] Fraction price(std::size_t /*bidder*/, std::size_t place) const override
    {
        return m_market.price(place);
    }

    void set(std::span<const std::uint32_t> places) override { m_round.set(places); }

    void book() override;
    [[nodiscard]] Tally takeTally() override;

    [[nodiscard]] double payoff(std::size_t bidder) const override
    {
        return m_market.payoff(m_round, bidder);
    }

    void addPayoffs(std::size_t bidder, std::span<double> totals) override
    {
        m_market.addPayoffs(m_round, bidder, totals);
    }

    [[nodiscard]] std::uint32_t justInside(std::size_t bidder) const override;

private:
    [[nodiscard]] std::optional<Fraction> efficiency() const;

    Market m_market;
    Round m_round;
    int m_rounds = 0;
    Int128 m_paid = 0;       ///< steps of quantity x places
    Int128 m_dearTwice = 0;  ///< what the dearer of two unequal firms sold, doubled, steps
    double m_dispersion = 0; ///< places
};

} // namespace meritdesk::strategy
