#include "core/strategy/market_arena.h"

#include <algorithm>
#include <cmath>

namespace meritdesk::strategy {

namespace {

Fraction unitsOf(Int128 steps)
{
    return {Integer(steps), powerOfTen(Quantity::decimals)};
}

/// The firm with the higher cost, where two differ.
std::optional<std::size_t> dearFirm(const Game& game)
{
    if (game.costs.size() < 2 || game.costs[0] == game.costs[1])
        return std::nullopt;
    return game.costs[1] > game.costs[0] ? 1 : 0;
}

} // namespace

double spreadOf(std::span<const std::uint32_t> places)
{
    double sum = 0;
    double squares = 0;
    for (const auto place : places) {
        sum += place;
        squares += static_cast<double>(place) * place;
    }
    const auto count = static_cast<double>(places.size());
    return std::sqrt(std::max(0.0, squares / count - sum / count * (sum / count)));
}

MarketArena::MarketArena(const Game& game, Auction auction, int grid)
    : m_market(game, auction, grid)
    , m_round(m_market.firms(), m_market.grid())
{
}

void MarketArena::book()
{
    ++m_rounds;
    m_paid += m_market.paidPlaces(m_round);
    if (const auto dear = dearFirm(m_market.game())) {
        const auto sold = m_market.soldIn(m_round, *dear);
        m_dearTwice += 2 * sold.steps / sold.sharers;
    }
    m_dispersion += spreadOf(m_round.sorted());
}

std::optional<Fraction> MarketArena::efficiency() const
{
    const auto& game = m_market.game();
    const auto dear = dearFirm(game);
    if (!dear)
        return 1;
    const Fraction all = unitsOf(game.demand.mantissa()) * m_rounds;
    const Fraction dearSold = unitsOf(m_dearTwice) / 2;
    const Fraction dearLeast = all - game.capacity(1 - *dear).fraction() * m_rounds;
    const Fraction cheap = game.cost(1 - *dear).fraction();
    const Fraction extra = game.cost(*dear).fraction() - cheap;
    return Fraction((cheap * all + extra * dearLeast) / (cheap * all + extra * dearSold));
}

Tally MarketArena::takeTally()
{
    Tally made;
    made.rounds = m_rounds;
    if (m_rounds > 0) {
        made.volume = m_market.game().demand.fraction() * m_rounds;
        const Integer demand = Integer(m_market.game().demand.mantissa()) * m_rounds;
        made.paid = m_market.price(Fraction(Integer(m_paid), demand)) * made.volume;
        made.efficiency = efficiency();
        made.dispersion =
            m_dispersion / m_rounds * Fraction(m_market.price(1) - m_market.price(0)).convert_to<double>();
    }
    m_rounds = 0;
    m_paid = 0;
    m_dearTwice = 0;
    m_dispersion = 0;
    return made;
}

std::uint32_t MarketArena::justInside(std::size_t bidder) const
{
    const auto least = m_market.leastWithoutLoss(bidder);
    const auto cutOff = m_market.clearingPlace(m_round);
    return cutOff > least ? cutOff - 1 : least;
}

} // namespace meritdesk::strategy
