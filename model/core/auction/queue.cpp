#include "core/auction/queue.h"

#include <algorithm>

#include "core/auction/shares.h"

namespace meritdesk::auction {

Queue::Queue(Ladder& ladder, Quantity step)
    : m_ladder(ladder)
    , m_step(step)
{
    open();
}

std::span<const Quantity> Queue::members() const
{
    const auto begin = m_ladder.groupStart[m_group];
    return std::span(m_ladder.declared).subspan(begin, m_ladder.groupStart[m_group + 1] - begin);
}

void Queue::open()
{
    m_whole = 0;
    if (!empty())
        for (const auto quantity : members())
            m_whole += quantity.mantissa();
    m_left = m_whole;
}

void Queue::take(Int128 quantity)
{
    m_left -= quantity;
    if (m_left > 0)
        return;
    const auto served = members();
    std::copy(served.begin(), served.end(), m_ladder.awarded.begin() + m_ladder.groupStart[m_group]);
    ++m_group;
    open();
}

void Queue::close()
{
    if (empty() || m_left == m_whole)
        return;
    const auto shares = shareProRata(TotalQuantity::fromMantissa(m_whole - m_left), members(), m_step);
    std::copy(shares.begin(), shares.end(), m_ladder.awarded.begin() + m_ladder.groupStart[m_group]);
}

} // namespace meritdesk::auction
