#include "core/strategy/lab/session.h"

#include <algorithm>

#include "core/strategy/lab/exploited.h"

namespace meritdesk::strategy::lab {

namespace {

constexpr int batches = 200; ///< looks at the cancel over a run

/// Adds a stretch of rounds to another.
void add(Tally& sum, const Tally& part)
{
    const int rounds = sum.rounds + part.rounds;
    const double weight = static_cast<double>(part.rounds) / rounds;
    sum.dispersion += weight * (part.dispersion - sum.dispersion);
    if (sum.rounds == 0)
        sum.efficiency = part.efficiency;
    else if (sum.efficiency && part.efficiency)
        sum.efficiency = Fraction((*sum.efficiency * sum.rounds + *part.efficiency * part.rounds) / rounds);
    else
        sum.efficiency.reset();
    sum.paid += part.paid;
    sum.volume += part.volume;
    sum.rounds = rounds;
}

} // namespace

Session::Session(Arena& arena, const Schedule& schedule)
    : m_arena(arena)
    , m_schedule(schedule)
    , m_points(std::min(mostPoints, schedule.rounds))
    , m_places(arena.bidders())
{
    m_outcome.bidders.resize(arena.bidders());
    for (std::size_t bidder = 0; bidder < arena.bidders(); ++bidder) {
        m_outcome.bidders[bidder].counts.resize(arena.places());
        m_minds.push_back(schedule.learner->make({arena, bidder, schedule.stepSize, schedule.exploration,
                                                  Chance(schedule.seed, bidder, schedule.learner->id)}));
    }
    m_pointEnd = endOfPoint();
    (void)m_arena.takeTally(); // begins anew
}

void Session::playOne()
{
    for (std::size_t bidder = 0; bidder < m_minds.size(); ++bidder)
        m_places[bidder] = m_minds[bidder]->offer();
    m_arena.set(m_places);
    m_arena.book();
    for (std::size_t bidder = 0; bidder < m_minds.size(); ++bidder) {
        auto& outcome = m_outcome.bidders[bidder];
        ++outcome.counts[m_places[bidder]];
        outcome.profit += m_arena.payoff(bidder);
        m_minds[bidder]->learn();
    }
    ++m_played;
}

void Session::closePoint()
{
    m_outcome.points.push_back(m_arena.takeTally());
    m_outcome.ends.push_back(m_played);
    m_closed = m_played;
    m_pointEnd = endOfPoint();
}

int Session::endOfPoint() const
{
    const auto point = static_cast<std::int64_t>(m_outcome.points.size()) + 1;
    return static_cast<int>(point * m_schedule.rounds / m_points);
}

void Session::play(int rounds)
{
    const int until = std::min(m_schedule.rounds, m_played + rounds);
    while (m_played < until) {
        playOne();
        if (m_played >= m_pointEnd)
            closePoint();
    }
}

RunOutcome Session::outcome()
{
    if (m_closed < m_played)
        closePoint();
    RunOutcome made = m_outcome;
    for (std::size_t i = 0; i < made.points.size(); ++i) {
        add(made.all, made.points[i]);
        if (std::int64_t{made.ends[i]} * 10 > std::int64_t{m_played} * 9)
            add(made.last, made.points[i]);
    }
    for (std::size_t bidder = 0; bidder < made.bidders.size(); ++bidder) {
        auto& each = made.bidders[bidder];
        each.profit /= m_played;
        for (std::size_t place = 0; place < each.counts.size(); ++place)
            if (each.counts[place] > 0)
                each.meanPrice += m_arena.price(bidder, place) * each.counts[place];
        each.meanPrice /= m_played;
    }
    const auto losses = exploited(m_arena, made.bidders, m_schedule.seed);
    for (std::size_t bidder = 0; bidder < made.bidders.size(); ++bidder)
        made.bidders[bidder].exploitability = losses.money[bidder];
    made.exploitabilityExact = losses.exact;
    made.drawn = drawnByThemselves(m_arena, made.bidders, m_schedule.seed);
    return made;
}

Result<RunOutcome> play(Arena& arena, const Schedule& schedule, const Progress& progress)
{
    Session session(arena, schedule);
    const int batch = std::max(1, schedule.rounds / batches);
    while (!session.isOver()) {
        if (!goOn(progress, static_cast<double>(session.played()) / schedule.rounds))
            return error("cancelled", {});
        session.play(batch);
    }
    return session.outcome();
}

} // namespace meritdesk::strategy::lab
