#pragma once

#include <vector>

#include "core/auction/ranked.h"

namespace meritdesk::auction {

/// A book with its orders ranked under some rules, kept so that clearing after a changed order ranks nothing
/// again. Clears to the same value as clear() of the book.
class KeptBook
{
public:
    /// The book must be valid for the rules, which must outlive this.
    KeptBook(Book book, const std::vector<const Rule*>& rules);
    KeptBook(Book book, const Rule& rule);

    [[nodiscard]] const Book& book() const { return m_book; }

    /// Puts another order in the place of one; the book must stay valid for the rules.
    void change(Index at, Order order);

    /// Gives one order another price; the book must stay valid for the rules.
    void reprice(Index at, Price price);

    /// Who trades how much for what money, and nothing else: awards, exact money and scales of the clearing
    /// of clear(), without accounts, marks and warnings. It lasts as long.
    [[nodiscard]] const Clearing& settle(std::size_t rule = 0);

    /// The book cleared as it stands under one of the rules, counted from 0; the clearing lasts until the
    /// next change or call for that rule. Calls for different rules may run side by side.
    [[nodiscard]] const Clearing& clear(std::size_t rule = 0);

private:
    /// One rule with its last clearing, whose ladders stand ranked from one clearing to the next.
    struct Kept
    {
        const Rule* rule = nullptr;
        Clearing clearing = {};
        bool ranked = false; ///< false after the rule divided the ladders' groups

        [[nodiscard]] Ladder& ladderOf(Side side);
    };

    void rank(Kept& kept) const;
    std::size_t makeReady(Kept& kept) const;

    Book m_book;
    std::vector<Side> m_sides = {}; ///< by order
    bool m_bothSides = false;
    std::vector<Kept> m_kept = {};
};

} // namespace meritdesk::auction
