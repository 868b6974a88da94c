// Regret matching (Hart and Mas-Colell): each price is offered with a chance in proportion to how much more
// it would have earned so far than what was offered; without any regret the last offer stays.
#include <span>
#include <vector>

#include "core/strategy/learners.h"

namespace meritdesk::strategy {

namespace {

class RegretMatching final : public Mind
{
public:
    explicit RegretMatching(Seat seat)
        : m_seat(seat)
        , m_regrets(seat.places())
        , m_payoffs(seat.places())
        , m_wanted(seat.places())
    {
    }

    std::uint32_t offer() override
    {
        if (m_first) {
            m_first = false;
            m_last = m_seat.anyPlace();
        } else if (m_positive > 0) {
            draw();
        }
        return m_last;
    }

    void learn() override
    {
        m_payoffs.assign(m_payoffs.size(), 0);
        m_seat.arena.addPayoffs(m_seat.bidder, m_payoffs);
        const double earned = m_payoffs[m_last];
        std::size_t count = 0;
        for (std::size_t place = 0; place < m_regrets.size(); ++place) {
            const double regret = m_regrets[place] + (m_payoffs[place] - earned);
            m_regrets[place] = regret;
            m_wanted[count] = static_cast<std::uint32_t>(place); // without a branch
            count += regret > 0 ? 1U : 0U;
        }
        m_wantedCount = count;
        double positive = 0;
        for (const auto place : wanted())
            positive += m_regrets[place];
        m_positive = positive;
    }

private:
    /// Places with a regret above 0, from the lowest up.
    [[nodiscard]] std::span<const std::uint32_t> wanted() const
    {
        return std::span(m_wanted).first(m_wantedCount);
    }

    void draw()
    {
        constexpr double unit = 1.0 / 9007199254740992.0; // 2^-53
        double left = static_cast<double>(m_seat.chance.next() >> 11) * unit * m_positive;
        for (const auto place : wanted()) {
            m_last = place;
            left -= m_regrets[place];
            if (left < 0)
                return;
        }
    }

    Seat m_seat;
    std::vector<double> m_regrets; ///< by place
    std::vector<double> m_payoffs; ///< of the last round, by place
    std::vector<std::uint32_t> m_wanted;
    std::size_t m_wantedCount = 0;
    double m_positive = 0; ///< sum of the regrets above 0
    std::uint32_t m_last = 0;
    bool m_first = true;
};

} // namespace

const Learner regretMatching{
    .id = "regret-matching",
    .title = "learner-regret-matching",
    .commanded = true,
    .looksBack = true,
    .make = [](Seat seat) -> std::unique_ptr<Mind> { return std::make_unique<RegretMatching>(seat); }};

} // namespace meritdesk::strategy
