// Best response: a firm that looks up offers what would have earned most in the last round. Not everybody
// looks up every round (one in two, by lot), else equal firms would step on each other for ever; of equally
// good places it keeps its own, else takes the lowest. It settles where an equilibrium in single prices
// exists; elsewhere it goes round in a circle (Edgeworth's cycle), which it is there to show.
#include <vector>

#include "core/strategy/learners.h"

namespace meritdesk::strategy {

namespace {

class BestResponse final : public Mind
{
public:
    explicit BestResponse(Seat seat)
        : m_seat(seat)
        , m_payoffs(seat.places())
    {
    }

    std::uint32_t offer() override
    {
        if (m_first)
            m_last = m_seat.anyPlace();
        else if (m_seat.chance.below(2) == 0)
            m_last = reply();
        m_first = false;
        return m_last;
    }

    /// Looks back only when it is about to reply: see offer().
    void learn() override {}

private:
    std::uint32_t reply()
    {
        m_payoffs.assign(m_payoffs.size(), 0);
        m_seat.arena.addPayoffs(m_seat.bidder, m_payoffs);
        const auto best = firstLargest(m_payoffs);
        return m_payoffs[m_last] >= m_payoffs[best] ? m_last : best;
    }

    Seat m_seat;
    std::vector<double> m_payoffs; ///< of the last round, by place
    std::uint32_t m_last = 0;
    bool m_first = true;
};

} // namespace

const Learner bestResponse{
    .id = "best-response",
    .title = "learner-best-response",
    .looksBack = true,
    .make = [](Seat seat) -> std::unique_ptr<Mind> { return std::make_unique<BestResponse>(seat); }};

} // namespace meritdesk::strategy
