#pragma once

#include <span>

#include "core/auction/clearing.h"

namespace meritdesk::auction {

/// Walks one ladder group by group while it is served, and writes the awards.
class Queue
{
public:
    Queue(Ladder& ladder, Quantity step);

    [[nodiscard]] bool empty() const { return m_group == m_ladder.groups(); }

    [[nodiscard]] Index group() const { return static_cast<Index>(m_group); }

    [[nodiscard]] Price value() const { return m_ladder.values[m_group]; }

    /// What is left of the group in front.
    [[nodiscard]] Int128 left() const { return m_left; }

    /// Serves the group in front; an exhausted group gives way to the next.
    void take(Int128 quantity);

    /// Shares what the group in front got among its members. Call once, after the last take().
    void close();

private:
    void open();
    [[nodiscard]] std::span<const Quantity> members() const;

    Ladder& m_ladder;
    Quantity m_step;
    std::size_t m_group = 0;
    Int128 m_whole = 0;
    Int128 m_left = 0;
};

} // namespace meritdesk::auction
