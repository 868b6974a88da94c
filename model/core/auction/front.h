#pragma once

#include <span>

#include "core/auction/clearing.h"

namespace meritdesk::auction {

/// Walks one ladder group by group from the best on.
class Front
{
public:
    explicit Front(const Ladder& ladder)
        : m_ladder(ladder)
    {
        open();
    }

    [[nodiscard]] bool empty() const { return m_group == m_ladder.groups(); }

    [[nodiscard]] Index group() const { return static_cast<Index>(m_group); }

    [[nodiscard]] Price value() const { return m_ladder.values[m_group]; }

    /// What is left of the group in front.
    [[nodiscard]] Int128 left() const { return m_left; }

    /// What has been taken of the group in front.
    [[nodiscard]] Int128 taken() const { return m_whole - m_left; }

    /// What the members of the group in front offer; none at the end.
    [[nodiscard]] std::span<const Quantity> members() const
    {
        if (empty())
            return {};
        const auto begin = m_ladder.groupStart[m_group];
        return std::span(m_ladder.declared).subspan(begin, m_ladder.groupStart[m_group + 1] - begin);
    }

    /// Takes from the group in front; an exhausted group gives way to the next.
    void take(Int128 quantity)
    {
        m_left -= quantity;
        if (m_left > 0)
            return;
        ++m_group;
        open();
    }

private:
    void open()
    {
        m_whole = 0;
        for (const auto quantity : members())
            m_whole += quantity.mantissa();
        m_left = m_whole;
    }

    const Ladder& m_ladder;
    std::size_t m_group = 0;
    Int128 m_whole = 0;
    Int128 m_left = 0;
};

/// Writes the awards of a ladder, nothing of which was awarded: the groups behind the front got all, the one
/// in front shares what it got among its members.
void award(Ladder& ladder, const Front& front, Quantity step);

} // namespace meritdesk::auction
