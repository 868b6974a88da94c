// Fictitious play: each firm offers what would have earned most against all that the others have offered so
// far. The totals over the grid are kept, so that a round costs one pass over it and no clearing anew. It
// begins with a few rounds of its own imagination: equal firms with equal thoughts would step on each other
// for ever.
#include <vector>

#include "core/strategy/learners.h"

namespace meritdesk::strategy {

namespace {

constexpr int imaginedRounds = 8;

class FictitiousPlay final : public Mind
{
public:
    explicit FictitiousPlay(Seat seat)
        : m_seat(seat)
        , m_totals(seat.places())
    {
        std::vector<std::uint32_t> imagined(m_seat.arena.bidders());
        for (int i = 0; i < imaginedRounds; ++i) {
            for (auto& offer : imagined)
                offer = m_seat.anyPlace();
            m_seat.arena.set(imagined);
            learn();
        }
    }

    std::uint32_t offer() override { return firstLargest(m_totals); }

    void learn() final { m_seat.arena.addPayoffs(m_seat.bidder, m_totals); }

private:
    Seat m_seat;
    std::vector<double> m_totals; ///< by place, what it would have earned so far
};

} // namespace

const Learner fictitiousPlay{
    .id = "fictitious-play",
    .title = "learner-fictitious-play",
    .commanded = true,
    .looksBack = true,
    .make = [](Seat seat) -> std::unique_ptr<Mind> { return std::make_unique<FictitiousPlay>(seat); }};

} // namespace meritdesk::strategy
