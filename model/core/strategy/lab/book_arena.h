#pragma once

#include <vector>

#include "core/auction/kept_book.h"
#include "core/auction/money.h"
#include "core/strategy/arena.h"
#include "core/strategy/lab/book_game.h"
#include "core/strategy/lab/welfare.h"

namespace meritdesk::strategy::lab {

/// Any book under any clearing rule as an arena: what a place would have earned is found by clearing anew.
class BookArena final : public Arena
{
public:
    /// The game must be valid for the rule, which must outlive this.
    BookArena(const BookGame& game, const auction::Rule& rule);

    [[nodiscard]] const std::vector<BookBidder>& seats() const { return m_bidders; }

    [[nodiscard]] std::size_t bidders() const override { return m_bidders.size(); }

    [[nodiscard]] std::size_t places() const override { return m_places; }

    [[nodiscard]] Fraction price(std::size_t bidder, std::size_t place) const override
    {
        return m_bidders[bidder].prices[place].front().fraction();
    }

    void set(std::span<const std::uint32_t> places) override;
    void book() override;
    [[nodiscard]] Tally takeTally() override;

    [[nodiscard]] double payoff(std::size_t bidder) const override { return m_payoffs[bidder]; }

    void addPayoffs(std::size_t bidder, std::span<double> totals) override;
    [[nodiscard]] std::uint32_t justInside(std::size_t bidder) const override;

    /// How often the book was cleared so far.
    [[nodiscard]] std::uint64_t clearings() const { return m_clearings; }

private:
    void put(std::size_t bidder, std::uint32_t place);
    const auction::Clearing& clear();
    [[nodiscard]] double earned(const auction::Clearing& clearing, const BookBidder& bidder) const;
    void findCutOffs();
    void takePaid(const auction::Clearing& clearing);

    auction::KeptBook m_kept;
    Welfare m_welfare;
    std::vector<Price> m_own = {};             ///< by order: its true price
    std::vector<auction::Index> m_payers = {}; ///< orders whose money buyers pay: the sellers' if one-sided
    std::size_t m_places;
    std::vector<BookBidder> m_bidders;
    std::vector<std::uint32_t> m_at;         ///< by bidder: its place in the kept book
    std::vector<double> m_payoffs;           ///< by bidder, of the round
    std::vector<Quantity> m_awarded = {};    ///< by order, of the round
    std::optional<Price> m_highestSale = {}; ///< accepted offer of the round
    std::optional<Price> m_lowestPurchase = {};
    auction::WideSum m_roundPaid = {}; ///< as in Clearing::exact
    Fraction m_roundScaled = 0;        ///< of the currency, where the rule scales money
    Int128 m_roundVolume = 0;
    std::uint64_t m_clearings = 0;
    int m_rounds = 0;
    auction::WideSum m_paid = {};
    Fraction m_scaled = 0;
    auction::WideSum m_volume = {};
    double m_dispersion = 0;
};

} // namespace meritdesk::strategy::lab
