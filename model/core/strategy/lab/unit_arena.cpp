#include "core/strategy/lab/unit_arena.h"

#include <algorithm>

namespace meritdesk::strategy::lab {

UnitArena::UnitArena(Pieces pieces, Auction auction, int grid)
    : m_pieces(std::move(pieces))
    , m_auction(auction)
    , m_prices(static_cast<std::size_t>(grid))
    , m_at(m_pieces.costs.size())
    , m_order(m_pieces.costs.size())
    , m_rivals(m_pieces.firms)
{
    for (std::size_t place = 0; place < m_prices.size(); ++place)
        m_prices[place] = price(0, place).convert_to<double>();
}

Fraction UnitArena::price(std::size_t /*bidder*/, std::size_t place) const
{
    const auto least = m_pieces.least.fraction();
    return least + (m_pieces.most.fraction() - least) * place / (m_prices.size() - 1);
}

void UnitArena::fill(Rivals& rivals, std::size_t firm) const
{
    rivals.prices.clear();
    rivals.below.clear();
    rivals.level = m_level;
    for (const auto piece : m_order)
        if (piece / m_pieces.each == firm)
            --rivals.level[m_at[piece]];
        else
            rivals.prices.push_back(m_prices[m_at[piece]]);
    std::uint32_t below = 0;
    for (const auto level : rivals.level) {
        rivals.below.push_back(below);
        below += level;
    }
    rivals.made = true;
}

const UnitArena::Rivals& UnitArena::rivalsOf(std::size_t firm) const
{
    auto& rivals = m_rivals[firm];
    if (!rivals.made)
        fill(rivals, firm);
    return rivals;
}

void UnitArena::set(std::span<const std::uint32_t> places)
{
    std::copy(places.begin(), places.end(), m_at.begin());
    m_level.assign(m_prices.size(), 0);
    for (const auto place : m_at)
        ++m_level[place];
    // by rising place; of equals the first comes first
    std::uint32_t end = 0;
    m_ends.clear();
    for (const auto level : m_level)
        m_ends.push_back(end += level);
    for (std::size_t piece = m_at.size(); piece-- > 0;)
        m_order[--m_ends[m_at[piece]]] = static_cast<std::uint32_t>(piece);
    for (auto& rivals : m_rivals)
        rivals.made = false;
}

/// The chance that demand ends inside that position; at the last one also beyond it.
double UnitArena::density(std::size_t position) const
{
    const bool last = position + 1 == m_pieces.served.size();
    return m_pieces.survival[position] - (last ? 0 : m_pieces.survival[position + 1]);
}

UnitArena::Along UnitArena::alongOf(const Rivals& rivals, std::size_t piece) const
{
    const auto rank = piece % m_pieces.each;
    const auto count = rivals.prices.size();
    const double cost = m_pieces.costs[piece];
    Along made;
    made.before.resize(count + 1);
    made.after.resize(count + 1);
    const auto sold = [&](std::size_t pieces) { return static_cast<double>(pieces) * m_pieces.size; };
    for (std::size_t i = 0; i < count; ++i)
        made.before[i + 1] = made.before[i] + (rivals.prices[i] - cost) * sold(rank) * density(rank + i);
    for (std::size_t i = count; i-- > 0;)
        made.after[i] =
            made.after[i + 1] + (rivals.prices[i] - cost) * sold(rank + 1) * density(rank + 1 + i);
    return made;
}

/// What a piece brings while its own price counts, so many rivals standing below it.
double UnitArena::atPosition(std::size_t piece, double price, std::size_t below) const
{
    const auto rank = piece % m_pieces.each;
    const auto position = rank + below;
    const double margin = price - m_pieces.costs[piece];
    if (m_auction == Auction::PayAsBid)
        return margin * m_pieces.served[position];
    // The pieces before it are sold whole; of itself what demand reaches.
    const bool last = position + 1 == m_pieces.served.size();
    const double next = m_pieces.survival[position + 1];
    const double part = m_pieces.served[position] - (last ? 0 : m_pieces.size * next);
    return margin * (static_cast<double>(rank) * m_pieces.size * density(position) + part);
}

void UnitArena::addPayoffs(std::size_t bidder, std::span<double> totals)
{
    const auto& rivals = rivalsOf(bidder / m_pieces.each);
    const bool onePrice = m_auction == Auction::Uniform;
    const auto along = onePrice ? alongOf(rivals, bidder) : Along{};
    for (std::size_t place = 0; place < totals.size(); ++place) {
        const std::size_t below = rivals.below[place];
        const std::size_t level = rivals.level[place];
        // Among equals the piece is first or last by lot.
        for (const auto first : {below, below + level}) {
            double earned = atPosition(bidder, m_prices[place], first);
            if (onePrice)
                earned += along.before[first] + along.after[first];
            totals[place] += earned / 2;
        }
    }
}

double UnitArena::payoff(std::size_t bidder) const
{
    const auto& rivals = rivalsOf(bidder / m_pieces.each);
    const auto place = m_at[bidder];
    const auto along = m_auction == Auction::Uniform ? alongOf(rivals, bidder) : Along{};
    double earned = 0;
    for (const std::size_t first : {rivals.below[place], rivals.below[place] + rivals.level[place]}) {
        earned += atPosition(bidder, m_prices[place], first) / 2;
        if (m_auction == Auction::Uniform)
            earned += (along.before[first] + along.after[first]) / 2;
    }
    return earned;
}

void UnitArena::book()
{
    ++m_rounds;
    for (std::size_t position = 0; position < m_order.size(); ++position) {
        const auto piece = m_order[position];
        const double price = m_prices[m_at[piece]];
        const auto from = static_cast<double>(position) * m_pieces.size;
        const bool last = position + 1 == m_order.size();
        // mean demand that ends here: the whole of it pays this price
        const double ended = from * m_pieces.survival[position] + m_pieces.served[position]
                             - (last ? 0 : (from + m_pieces.size) * m_pieces.survival[position + 1]);
        m_paid += price * (m_auction == Auction::PayAsBid ? m_pieces.served[position] : ended);
        m_cost += m_pieces.costs[piece] * m_pieces.served[position];
    }
    m_dispersion += spreadOf(m_at);
}

Tally UnitArena::takeTally()
{
    Tally made;
    made.rounds = m_rounds;
    if (m_rounds > 0) {
        double volume = 0;
        double least = 0;
        auto costs = m_pieces.costs;
        std::sort(costs.begin(), costs.end());
        for (std::size_t position = 0; position < costs.size(); ++position) {
            volume += m_pieces.served[position];
            least += costs[position] * m_pieces.served[position];
        }
        made.volume = Fraction(volume * m_rounds);
        made.paid = Fraction(m_paid);
        made.efficiency = m_cost > 0 ? Fraction(std::min(1.0, least * m_rounds / m_cost)) : Fraction(1);
        made.dispersion = m_dispersion / m_rounds * (m_prices[1] - m_prices[0]);
    }
    m_rounds = 0;
    m_paid = 0;
    m_cost = 0;
    m_dispersion = 0;
    return made;
}

std::uint32_t UnitArena::justInside(std::size_t bidder) const
{
    std::uint32_t least = 0;
    while (least + 1 < m_prices.size() && m_prices[least] < m_pieces.costs[bidder])
        ++least;
    // the offer that demand reaches in one case out of two
    std::size_t position = 0;
    while (position + 1 < m_order.size() && m_pieces.survival[position + 1] > 0.5)
        ++position;
    const auto cutOff = m_at[m_order[position]];
    return cutOff > least ? cutOff - 1 : least;
}

} // namespace meritdesk::strategy::lab
