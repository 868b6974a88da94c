// Guess the cut-off: what bidders do when they are paid as they bid (Kahn, Cramton, Porter, Tabors 2001).
// Everybody watches the last accepted offer, moves its guess by a step towards the place just inside it, and
// offers that, never below its own cost. Now and then it is too bold by one place, and a cheap firm is left
// out. It knows nothing of profits and carries no promise to find an equilibrium.
#include <algorithm>

#include "core/strategy/learners.h"

namespace meritdesk::strategy {

namespace {

class GuessTheCutOff final : public Mind
{
public:
    explicit GuessTheCutOff(Seat seat)
        : m_seat(seat)
        , m_step(static_cast<double>(seat.stepSize.mantissa()) / 1e6)
    {
    }

    std::uint32_t offer() override
    {
        if (!m_seen)
            return m_seat.anyPlace();
        auto place = static_cast<std::uint32_t>(m_guess + 0.5);
        if (m_seat.explores())
            ++place;
        return std::min(place, static_cast<std::uint32_t>(m_seat.places() - 1));
    }

    void learn() override
    {
        const double inside = m_seat.arena.justInside(m_seat.bidder);
        m_guess = m_seen ? m_guess + m_step * (inside - m_guess) : inside;
        m_seen = true;
    }

private:
    Seat m_seat;
    double m_step = 0;
    double m_guess = 0; ///< a place
    bool m_seen = false;
};

} // namespace

const Learner guessTheCutOff{
    .id = "guess-the-cut-off",
    .title = "learner-guess-the-cut-off",
    .steps = true,
    .make = [](Seat seat) -> std::unique_ptr<Mind> { return std::make_unique<GuessTheCutOff>(seat); }};

} // namespace meritdesk::strategy
