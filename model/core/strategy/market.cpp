#include "core/strategy/market.h"

#include <algorithm>

namespace meritdesk::strategy {

namespace {

constexpr double perUnit = 1e6; ///< steps in a quantity or price unit

/// Rounded, in quantity units; no firm sells more steps than 64 bits hold.
double unitsOf(const Sold& sold)
{
    return static_cast<double>(static_cast<std::int64_t>(sold.steps)) / sold.sharers / perUnit;
}

} // namespace

void Round::set(std::span<const std::uint32_t> offers)
{
    std::copy(offers.begin(), offers.end(), m_offers.begin());
    std::copy(offers.begin(), offers.end(), m_sorted.begin());
    std::sort(m_sorted.begin(), m_sorted.end());
    for (const auto place : m_levels)
        m_counts[place] = 0;
    m_levels.clear();
    for (const auto place : m_sorted)
        if (m_counts[place]++ == 0)
            m_levels.push_back(place);
}

Market::Market(const Game& game, Auction auction, int grid)
    : m_game(game)
    , m_auction(auction)
    , m_firms(static_cast<std::size_t>(game.firms))
    , m_grid(static_cast<std::size_t>(grid))
    , m_kinds(std::max(game.capacities.size(), game.costs.size()))
{
    const Int128 each = game.capacity(0).mantissa();
    if (game.capacities.size() > 1)
        m_accepted = m_firms; // max(k) < demand < the sum: both are needed
    else
        m_accepted = static_cast<std::size_t>((game.demand.mantissa() + each - 1) / each);
    const auto least = *std::min_element(game.costs.begin(), game.costs.end());
    const auto width = static_cast<double>((game.cap - least).mantissa());
    for (std::size_t kind = 0; kind < m_kinds; ++kind) {
        const auto base = static_cast<double>((least - game.cost(kind)).mantissa());
        auto& margins = m_margins.emplace_back();
        for (std::size_t place = 0; place < m_grid; ++place)
            margins.push_back((base + width * static_cast<double>(place) / (grid - 1)) / perUnit);
        const auto without =
            std::find_if(margins.begin(), margins.end(), [](double each) { return each >= 0; });
        m_least.push_back(static_cast<std::uint32_t>(without - margins.begin()));
        auto& alone = m_alone.emplace_back();
        for (std::size_t lower = 0; lower < m_firms; ++lower)
            alone.push_back(quantity(kind, static_cast<int>(lower), 0));
    }
}

Sold Market::sold(std::size_t firm, int lower, int level) const
{
    const Int128 own = m_game.capacity(firm).mantissa();
    const Int128 demand = m_game.demand.mantissa();
    if (m_game.capacities.size() > 1) {
        const Int128 left = demand - m_game.capacity(1 - firm).mantissa(); // what the other cannot serve
        if (lower > 0)
            return {left, 1};
        if (level == 0)
            return {own, 1};
        return {std::min(2 * own, std::max(demand, 2 * left)), 2};
    }
    const Int128 left = std::max(demand - own * lower, Int128(0));
    return {std::min(own * (level + 1), left), level + 1};
}

double Market::quantity(std::size_t firm, int lower, int level) const
{
    const auto exact = sold(firm, lower, level);
    return unitsOf(exact);
}

Int128 Market::paidPlaces(const Round& round) const
{
    const Int128 demand = m_game.demand.mantissa();
    if (m_auction == Auction::Uniform)
        return demand * clearingPlace(round);
    Int128 paid = 0;
    if (m_game.capacities.size() > 1) {
        const std::size_t low = round.offer(0) <= round.offer(1) ? 0 : 1;
        const Int128 first = m_game.capacity(low).mantissa();
        return first * round.offer(low) + (demand - first) * round.offer(1 - low);
    }
    Int128 left = demand;
    for (const auto place : round.levels()) {
        const Int128 served = std::min(left, Int128(m_game.capacity(0).mantissa()) * round.countAt(place));
        paid += served * place;
        left -= served;
    }
    return paid;
}

Sold Market::soldIn(const Round& round, std::size_t firm) const
{
    const auto own = round.offer(firm);
    const auto& sorted = round.sorted();
    const auto below = std::lower_bound(sorted.begin(), sorted.end(), own) - sorted.begin();
    return sold(firm, static_cast<int>(below), round.countAt(own) - 1);
}

double Market::payoff(const Round& round, std::size_t firm) const
{
    const auto exact = soldIn(round, firm);
    const auto place = m_auction == Auction::Uniform ? clearingPlace(round) : round.offer(firm);
    return unitsOf(exact) * margin(firm, place);
}

Fraction Market::price(const Fraction& place) const
{
    const auto least = *std::min_element(m_game.costs.begin(), m_game.costs.end());
    return least.fraction() + (m_game.cap - least).fraction() * place / (m_grid - 1);
}

Market::View Market::viewOf(const Round& round, std::size_t firm) const
{
    View view{firm, 0, static_cast<std::uint32_t>(m_grid - 1)};
    if (m_auction == Auction::PayAsBid)
        return view;
    // The firm's price lies between the last offers accepted without it and with it.
    const auto& sorted = round.sorted();
    const auto own = round.offer(firm);
    const auto other = [&](std::size_t place) {
        return sorted[place] < own ? sorted[place] : sorted[place + 1];
    };
    if (m_accepted >= 2)
        view.least = other(m_accepted - 2);
    if (m_accepted <= m_firms - 1)
        view.most = other(m_accepted - 1);
    return view;
}

void Market::addAlong(std::span<double> totals, View view, std::size_t from, std::size_t to,
                      double quantity) const
{
    const auto& margins = m_margins[kindOf(view.firm)];
    std::size_t place = from;
    for (const auto end = std::min<std::size_t>(to, view.least); place < end; ++place)
        totals[place] += quantity * margins[view.least];
    for (const auto end = std::min<std::size_t>(to, view.most + 1U); place < end; ++place)
        totals[place] += quantity * margins[place];
    for (; place < to; ++place)
        totals[place] += quantity * margins[view.most];
}

void Market::addPayoffs(const Round& round, std::size_t firm, std::span<double> totals) const
{
    const auto view = viewOf(round, firm);
    const auto& alone = m_alone[kindOf(firm)];
    std::size_t from = 0;
    int lower = 0;
    for (const auto level : round.levels()) {
        const int others = round.countAt(level) - (round.offer(firm) == level ? 1 : 0);
        if (others == 0)
            continue;
        if (alone[static_cast<std::size_t>(lower)] == 0)
            return; // demand is served before this price
        addAlong(totals, view, from, level, alone[static_cast<std::size_t>(lower)]);
        addAlong(totals, view, level, level + 1U, quantity(firm, lower, others));
        from = level + 1U;
        lower += others;
    }
    if (alone[static_cast<std::size_t>(lower)] != 0)
        addAlong(totals, view, from, m_grid, alone[static_cast<std::size_t>(lower)]);
}

} // namespace meritdesk::strategy
