#pragma once

#include <memory>
#include <vector>

#include "core/progress.h"
#include "core/result.h"
#include "core/strategy/learner.h"

namespace meritdesk::strategy::lab {

/// How one run is played.
struct Schedule
{
    const Learner* learner = nullptr;
    std::uint32_t seed = 1;
    int rounds = 5'000; ///< 1..1000000
    Ratio stepSize = Ratio::fromMantissa(100'000);
    Ratio exploration = Ratio::fromMantissa(50'000);

    bool operator==(const Schedule&) const = default;
};

/// The most points that a run is told in.
inline constexpr int mostPoints = 100;

/// What one bidder did and earned over a run.
struct BidderOutcome
{
    std::vector<std::int64_t> counts = {}; ///< rounds in which it chose each place
    Fraction meanPrice = 0;
    double profit = 0;         ///< mean per round, money
    double exploitability = 0; ///< money per round: see exploited()
};

/// One run: a market, a learner, a seed.
struct RunOutcome
{
    std::vector<int> ends = {};     ///< point -> the round before which it ends
    std::vector<Tally> points = {}; ///< stretches of rounds, as equal as they can be
    Tally all = {};
    Tally last = {}; ///< the points of the last tenth of the rounds, at least one
    std::vector<BidderOutcome> bidders = {};
    Tally drawn = {};                 ///< see drawnByThemselves()
    bool exploitabilityExact = false; ///< else it was estimated by drawing
};

/// A run that goes on in batches.
class Session
{
public:
    /// The arena outlives this and plays nothing else meanwhile.
    Session(Arena& arena, const Schedule& schedule);

    [[nodiscard]] int played() const { return m_played; }

    [[nodiscard]] bool isOver() const { return m_played == m_schedule.rounds; }

    /// Plays so many rounds more, at most to the end.
    void play(int rounds);

    /// What came of it so far; at least one round has been played.
    [[nodiscard]] RunOutcome outcome();

private:
    void playOne();
    void closePoint();
    /// The round before which the point that is being played ends.
    [[nodiscard]] int endOfPoint() const;

    Arena& m_arena;
    Schedule m_schedule;
    int m_points;
    std::vector<std::unique_ptr<Mind>> m_minds = {};
    std::vector<std::uint32_t> m_places;
    int m_played = 0;
    int m_closed = 0; ///< rounds in closed points
    int m_pointEnd = 0;
    RunOutcome m_outcome = {};
};

/// Plays a whole run. Progress is asked between batches; told to stop, it ends with the finding `cancelled`.
[[nodiscard]] Result<RunOutcome> play(Arena& arena, const Schedule& schedule, const Progress& progress = {});

} // namespace meritdesk::strategy::lab
