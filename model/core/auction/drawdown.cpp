#include "core/auction/drawdown.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <numeric>
#include <utility>

namespace meritdesk::auction {

namespace {

__extension__ using Wide = unsigned __int128;

constexpr std::uint64_t mostUnits = std::uint64_t{1} << 62U;
constexpr unsigned binBits = 8;

/// How far to shift values below `limit` so that they have at most binBits bits.
unsigned shiftFor(std::uint64_t limit)
{
    unsigned shift = 0;
    while ((limit >> shift) >> binBits != 0)
        ++shift;
    return shift;
}

} // namespace

DrawDown::DrawDown(std::span<const Quantity> awards, Quantity step)
    : m_sets(awards.size())
    , m_step(step.mantissa())
{
    std::vector<Index> members(awards.size());
    std::iota(members.begin(), members.end(), Index{0});
    std::stable_sort(members.begin(), members.end(),
                     [awards](Index a, Index b) { return awards[b] < awards[a]; });
    for (const auto member : members) {
        const auto units = static_cast<std::uint64_t>(awards[member].mantissa() / m_step);
        m_left += units;
        if (units == 0)
            m_done = m_sets.join(m_done, member);
        else if (m_levels.empty() || m_levels.back().left != units)
            m_levels.push_back({.left = units, .members = member, .count = 1});
        else {
            m_levels.back().members = m_sets.join(m_levels.back().members, member);
            ++m_levels.back().count;
        }
    }
}

bool DrawDown::holds(std::span<const Quantity> awards, Quantity step)
{
    Int128 units = 0;
    for (const auto award : awards)
        units += award.mantissa() / step.mantissa();
    return units < static_cast<Int128>(mostUnits);
}

void DrawDown::take(TotalQuantity quantity, Int128 doubledPrice)
{
    const auto units = static_cast<std::uint64_t>(quantity.mantissa() / m_step);
    const Int128 money = doubledPrice * m_step;
    assert(units <= m_left);
    if (units == m_left) {
        takeAll(money);
        return;
    }
    const auto cut = cutFor(units - divide(units));
    m_next.clear();
    for (auto& level : m_levels)
        handOut(level, cut, money);
    m_levels.swap(m_next);
    m_left -= units;
}

/// Fills shares and remainders; returns what the shares add up to. left * units / m_left by one product with
/// the reciprocal, which is at most one too low.
std::uint64_t DrawDown::divide(std::uint64_t units)
{
    const auto reciprocal = static_cast<std::uint64_t>((Wide{units} << 64U) / m_left);
    std::uint64_t given = 0;
    for (auto& level : m_levels) {
        const auto share = static_cast<std::uint64_t>((Wide{level.left} * reciprocal) >> 64U);
        const auto rest = level.left * units - share * m_left; // modulo 2^64: below 2^63 in truth
        const bool low = rest >= m_left;
        level.share = share + (low ? 1 : 0);
        level.rest = rest - (low ? m_left : 0);
        given += level.share * level.count;
    }
    return given;
}

DrawDown::Cut DrawDown::cutFor(std::uint64_t missing)
{
    if (missing == 0)
        return {m_left, 0};
    const auto shift = shiftFor(m_left);
    std::array<std::uint64_t, std::size_t{1} << binBits> bins{};
    for (const auto& level : m_levels)
        bins[level.rest >> shift] += level.count;
    auto bin = bins.size() - 1;
    for (; missing > bins[bin]; --bin)
        missing -= bins[bin];
    m_near.clear();
    for (const auto& level : m_levels)
        if (level.rest >> shift == bin)
            m_near.push_back(level);
    std::sort(m_near.begin(), m_near.end(), [](const Level& a, const Level& b) { return b.rest < a.rest; });
    return cutAmongNear(missing);
}

/// The same among the remainders in m_near, the largest first.
DrawDown::Cut DrawDown::cutAmongNear(std::uint64_t missing) const
{
    for (auto first = m_near.begin();;) {
        const auto last =
            std::find_if(first, m_near.end(), [&](const Level& level) { return level.rest != first->rest; });
        const auto equals =
            std::accumulate(first, last, std::uint64_t{0},
                            [](std::uint64_t sum, const Level& level) { return sum + level.count; });
        if (missing <= equals)
            return {first->rest, memberAfter(missing, {first, last})};
        missing -= equals;
        first = last;
    }
}

/// The lowest number that so many members of the levels are below.
Index DrawDown::memberAfter(std::uint64_t members, std::span<const Level> levels) const
{
    const auto below = [this, levels](Index member) {
        std::uint64_t count = 0;
        for (const auto& level : levels)
            count += m_sets.countBelow(level.members, member);
        return count;
    };
    Index low = 0;
    for (Index high = static_cast<Index>(m_sets.size()); low < high;) {
        const auto middle = low + (high - low) / 2;
        if (below(middle) < members)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void DrawDown::handOut(Level& level, const Cut& cut, Int128 money)
{
    if (level.rest == cut.rest) {
        flush(level);
        auto extra = level;
        const auto parts = m_sets.cut(level.members, cut.member);
        extra.members = parts.before;
        extra.count = m_sets.count(parts.before);
        ++extra.share;
        level.members = parts.rest;
        level.count -= extra.count;
        give(level, money);
        give(extra, money);
        return;
    }
    level.share += level.rest > cut.rest ? 1 : 0;
    give(level, money);
}

void DrawDown::give(Level& level, Int128 money)
{
    if (level.count == 0)
        return;
    level.credit += money * static_cast<Int128>(level.share);
    level.left -= level.share;
    if (level.left == 0) {
        flush(level);
        m_done = m_sets.join(m_done, level.members);
    } else if (!m_next.empty() && m_next.back().left == level.left) {
        auto& equal = m_next.back();
        flush(level);
        flush(equal);
        equal.members = m_sets.join(equal.members, level.members);
        equal.count += level.count;
    } else {
        m_next.push_back(level);
    }
}

void DrawDown::flush(Level& level)
{
    m_sets.credit(level.members, std::exchange(level.credit, 0));
}

void DrawDown::takeAll(Int128 money)
{
    for (auto& level : m_levels) {
        level.credit += money * static_cast<Int128>(level.left);
        flush(level);
        m_done = m_sets.join(m_done, level.members);
    }
    m_levels.clear();
    m_left = 0;
}

} // namespace meritdesk::auction
