#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/auction/clearing.h"

namespace meritdesk::auction {

/// One member's part of a step, > 0.
struct Portion
{
    Index order = none;
    Int128 quantity = 0;
};

/// Shares steps inside the groups of one ladder, pro rata to what is left of the members' awards.
class Sharing
{
public:
    Sharing(const Ladder& ladder, Quantity step)
        : m_ladder(ladder)
        , m_left(ladder.awarded)
        , m_step(step)
    {
    }

    /// Replaces `portions` by the parts of the group's members in a step, in input order; steps must come in
    /// their order.
    void share(Index group, TotalQuantity quantity, std::vector<Portion>& portions);

private:
    const Ladder& m_ladder;
    std::vector<Quantity> m_left;
    Quantity m_step;
};

/// From so many members times steps on a group is drawn down by equal amounts (drawdown.h).
inline constexpr std::size_t drawDownFrom = 1024;

/// True when sharing so many steps among the awards one by one would cost more than drawing them down.
[[nodiscard]] bool isWorthDrawingDown(std::span<const Quantity> awards, std::size_t steps, Quantity step);

/// Marks the orders that are in a match of the last step.
void markMarginal(Clearing& clearing);

} // namespace meritdesk::auction
