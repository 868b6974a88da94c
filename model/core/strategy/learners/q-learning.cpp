// Q-learning with one state: a price's value moves by a step towards what it just earned; mostly the best one
// is offered, now and then any. It knows nothing of the others, and carries no promise to find an
// equilibrium.
#include <vector>

#include "core/strategy/learners.h"

namespace meritdesk::strategy {

namespace {

class QLearning final : public Mind
{
public:
    explicit QLearning(Seat seat)
        : m_seat(seat)
        , m_values(seat.places())
        , m_step(static_cast<double>(seat.stepSize.mantissa()) / 1e6)
    {
    }

    std::uint32_t offer() override
    {
        const bool explores = m_seat.explores();
        m_last = m_seat.anyPlace();
        if (!explores && !m_first)
            m_last = m_best;
        m_first = false;
        return m_last;
    }

    void learn() override
    {
        auto& value = m_values[m_last];
        const double before = value;
        value += m_step * (m_seat.arena.payoff(m_seat.bidder) - value);
        const double best = m_values[m_best];
        if (m_last == m_best ? value < before : value > best || (value == best && m_last < m_best))
            m_best = m_last == m_best ? firstLargest(m_values) : m_last;
    }

private:
    Seat m_seat;
    std::vector<double> m_values; ///< by place
    double m_step = 0;
    std::uint32_t m_best = 0; ///< of the largest value, the first of equals
    std::uint32_t m_last = 0;
    bool m_first = true;
};

} // namespace

const Learner qLearning{
    .id = "q-learning",
    .title = "learner-q-learning",
    .steps = true,
    .commanded = true,
    .make = [](Seat seat) -> std::unique_ptr<Mind> { return std::make_unique<QLearning>(seat); }};

} // namespace meritdesk::strategy
