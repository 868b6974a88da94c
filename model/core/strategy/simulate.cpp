#include "core/strategy/simulate.h"

#include <algorithm>

#include "core/strategy/figure.h"
#include "core/strategy/market_arena.h"
#include "core/strategy/mixes.h"

namespace meritdesk::strategy {

namespace {

constexpr int reportEvery = 1024; ///< rounds between two looks at the cancel

/// What a firm sold while it shared with so many: quantity, and quantity x place of its price, in steps.
struct Sums
{
    Int128 sold = 0;
    Int128 soldPlaces = 0;
};

/// A number of 128 bits as one of any size.
Integer wide(Int128 value)
{
    return Integer(value);
}

class Play
{
public:
    Play(const Game& game, const Simulation& simulation)
        : m_simulation(simulation)
        , m_arena(game, simulation.auction, simulation.grid)
        , m_market(m_arena.market())
        , m_round(m_arena.round())
        , m_offers(m_market.firms())
        , m_sums(m_market.firms())
        , m_counts(m_market.firms(), std::vector<std::int64_t>(m_market.grid()))
    {
        for (std::size_t firm = 0; firm < m_market.firms(); ++firm)
            m_minds.push_back(
                simulation.learner->make({m_arena, firm, simulation.stepSize, simulation.exploration,
                                          Chance(simulation.seed, firm, simulation.learner->id)}));
    }

    void play(int round)
    {
        for (std::size_t firm = 0; firm < m_minds.size(); ++firm)
            m_offers[firm] = m_minds[firm]->offer();
        m_arena.set(m_offers);
        const auto paid = m_market.paidPlaces(m_round);
        m_paid += paid;
        m_lastPaid += round >= m_simulation.rounds - lastTenth() ? paid : 0;
        for (std::size_t firm = 0; firm < m_minds.size(); ++firm) {
            book(firm);
            m_minds[firm]->learn();
        }
    }

    [[nodiscard]] Outcome outcome() const
    {
        Outcome made;
        made.averagePrice = average(m_paid, m_simulation.rounds);
        made.lastAverage = average(m_lastPaid, lastTenth());
        std::vector<Mix> mixes;
        for (std::size_t firm = 0; firm < m_minds.size(); ++firm) {
            made.firms.push_back(firmOutcome(firm));
            auto& mix = mixes.emplace_back();
            for (const auto count : m_counts[firm])
                mix.push_back(static_cast<double>(count) / m_simulation.rounds);
        }
        const auto losses = exploitability(m_market, mixes);
        for (std::size_t firm = 0; firm < m_minds.size(); ++firm)
            made.firms[firm].exploitability = losses[firm];
        return made;
    }

private:
    [[nodiscard]] int lastTenth() const { return std::max(1, m_simulation.rounds / 10); }

    void book(std::size_t firm)
    {
        const auto exact = m_market.soldIn(m_round, firm);
        const auto own = m_round.offer(firm);
        const auto place = m_market.auction() == Auction::Uniform ? m_market.clearingPlace(m_round) : own;
        auto& sums = m_sums[firm];
        const auto sharers = static_cast<std::size_t>(exact.sharers);
        if (sums.size() < sharers)
            sums.resize(sharers);
        sums[sharers - 1].sold += exact.steps;
        sums[sharers - 1].soldPlaces += exact.steps * place;
        ++m_counts[firm][own];
    }

    /// The price paid per unit of demand over so many rounds.
    [[nodiscard]] Fraction average(Int128 paidPlaces, int rounds) const
    {
        const Integer demand = Integer(m_market.game().demand.mantissa()) * rounds;
        return m_market.price(Fraction(wide(paidPlaces), demand));
    }

    [[nodiscard]] Fraction profit(std::size_t firm) const
    {
        Fraction sold = 0;
        Fraction soldPlaces = 0;
        for (std::size_t i = 0; i < m_sums[firm].size(); ++i) {
            sold += Fraction(wide(m_sums[firm][i].sold), Integer(i + 1));
            soldPlaces += Fraction(wide(m_sums[firm][i].soldPlaces), Integer(i + 1));
        }
        const Fraction least = m_market.price(0);
        const Fraction step = m_market.price(1) - least;
        const Fraction total = (least - m_market.game().cost(firm).fraction()) * sold + step * soldPlaces;
        return total / (powerOfTen(Quantity::decimals) * m_simulation.rounds);
    }

    [[nodiscard]] FirmOutcome firmOutcome(std::size_t firm) const
    {
        const auto& counts = m_counts[firm];
        FirmOutcome made;
        made.counts = counts;
        std::int64_t places = 0;
        for (std::size_t place = 0; place < counts.size(); ++place)
            places += counts[place] * static_cast<std::int64_t>(place);
        made.meanPrice = m_market.price(Fraction(places, m_simulation.rounds));
        for (const auto& level : levels) {
            std::size_t place = 0;
            for (auto reached = counts[0]; reached * 10 < std::int64_t{m_simulation.rounds} * level.tenths;)
                reached += counts[++place];
            made.quantiles.push_back(m_market.price(place));
        }
        made.profit = profit(firm);
        return made;
    }

    const Simulation& m_simulation;
    MarketArena m_arena;
    const Market& m_market;
    const Round& m_round;
    std::vector<std::unique_ptr<Mind>> m_minds = {};
    std::vector<std::uint32_t> m_offers;
    std::vector<std::vector<Sums>> m_sums; ///< by firm and sharers - 1
    std::vector<std::vector<std::int64_t>> m_counts;
    Int128 m_paid = 0;
    Int128 m_lastPaid = 0;
};

} // namespace

Result<Outcome> simulate(const Game& game, const Simulation& simulation, const Progress& progress)
{
    Play play(game, simulation);
    for (int round = 0; round < simulation.rounds; ++round) {
        if (round % reportEvery == 0 && !goOn(progress, static_cast<double>(round) / simulation.rounds))
            return error("cancelled", {});
        play.play(round);
    }
    return play.outcome();
}

} // namespace meritdesk::strategy
