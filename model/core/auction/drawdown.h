#pragma once

#include <span>
#include <vector>

#include "core/auction/member_sets.h"

namespace meritdesk::auction {

/// A group's awards used up step by step as shareProRata() would share each step, at a cost that does not
/// grow with the members: those with the same amount left get the same share of a step and go as one. Only
/// where the last units of a step go to some of equals, the first in input order, does an amount part in two.
///
/// Why amounts stay sorted: with f = t/S < 1 the share of a step t in all that is left, S, two amounts a > b
/// get floor(fa) and floor(fb), at most a - b apart. Where they are a - b apart, a's remainder is the smaller
/// one, so that a gets no extra unit without b; else there is room for one. So a' >= b', and equal amounts
/// are neighbours. A step costs the number of different amounts: at most those of the start and one more a
/// step (ties of remainders apart), and never more than the square root of twice the units left. Shares of
/// single steps are needed wherever steps have prices of their own: no step can be left out, as each
/// remainder depends on all of them.
class DrawDown
{
public:
    /// Awards are multiples of the quantity step.
    DrawDown(std::span<const Quantity> awards, Quantity step);

    /// True when the group can be drawn down: its awards have fewer than 2^62 quantity steps together.
    [[nodiscard]] static bool holds(std::span<const Quantity> awards, Quantity step);

    /// Shares a step's quantity and credits every member its share at a doubled price, in 0.5e-12 of the
    /// currency.
    void take(TotalQuantity quantity, Int128 doubledPrice);

    /// How many different amounts are left.
    [[nodiscard]] std::size_t amounts() const { return m_levels.size(); }

    /// Calls with each member that has something left and its credit.
    template <class See>
    void forEachLeft(const See& see)
    {
        for (auto& level : m_levels) {
            flush(level);
            m_sets.forEach(level.members, see);
        }
    }

    /// Calls with each member that has nothing left and its credit.
    template <class See>
    void forEachDone(const See& see)
    {
        m_sets.forEach(m_done, see);
    }

private:
    /// The members with one amount left.
    struct Level
    {
        std::uint64_t left = 0; ///< quantity steps, > 0
        Index members = none;
        Index count = 0;
        Int128 credit = 0;       ///< of each member, beside what the sets have been credited
        std::uint64_t share = 0; ///< of the step being shared, without an extra unit
        std::uint64_t rest = 0;  ///< its remainder
    };

    /// Who gets an extra unit: remainders above `rest`, and at it the members below `member`.
    struct Cut
    {
        std::uint64_t rest = 0;
        Index member = 0;
    };

    [[nodiscard]] std::uint64_t divide(std::uint64_t units);
    [[nodiscard]] Cut cutFor(std::uint64_t missing);
    [[nodiscard]] Cut cutAmongNear(std::uint64_t missing) const;
    [[nodiscard]] Index memberAfter(std::uint64_t members, std::span<const Level> levels) const;
    void handOut(Level& level, const Cut& cut, Int128 money);
    void give(Level& level, Int128 money);
    void flush(Level& level);
    void takeAll(Int128 money);

    MemberSets m_sets;
    std::int64_t m_step = 1;
    std::uint64_t m_left = 0;
    std::vector<Level> m_levels = {}; ///< by amount, the largest first
    std::vector<Level> m_next = {};
    std::vector<Level> m_near = {}; ///< remainders about the cut
    Index m_done = none;
};

} // namespace meritdesk::auction
