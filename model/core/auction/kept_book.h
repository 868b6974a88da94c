#pragma once

#include "core/auction/ranked.h"

namespace meritdesk::auction {

/// A book with its orders ranked under one rule, kept so that clearing after a changed order ranks nothing
/// again. Clears to the same value as clear() of the book.
class KeptBook
{
public:
    /// The book must be valid for the rule, which must outlive this.
    KeptBook(Book book, const Rule& rule);

    [[nodiscard]] const Book& book() const { return m_book; }

    /// Puts another order in the place of one; the book must stay valid for the rule.
    void change(Index at, Order order);

    /// The book cleared as it stands; the clearing lasts until the next call or change.
    [[nodiscard]] const Clearing& clear();

private:
    void rank();
    [[nodiscard]] Ladder& ladderOf(Side side);

    Book m_book;
    const Rule* m_rule;
    std::vector<Side> m_sides = {}; ///< by order
    bool m_bothSides = false;
    Clearing m_clearing = {}; ///< its ladders stand ranked from one clearing to the next
    bool m_ranked = false;    ///< false after a rule divided their groups
};

} // namespace meritdesk::auction
