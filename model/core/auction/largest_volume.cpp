#include "core/auction/largest_volume.h"

#include <algorithm>

namespace meritdesk::auction {

namespace {

Int128 declaredIn(const Ladder& ladder, std::size_t group)
{
    Int128 sum = 0;
    for (auto slot = ladder.groupStart[group]; slot < ladder.groupStart[group + 1]; ++slot)
        sum += ladder.declared[slot].mantissa();
    return sum;
}

/// Walks the declared values upwards and keeps D and S.
class Walk
{
public:
    Walk(const Ladder& buyers, const Ladder& sellers)
        : m_buyers(buyers)
        , m_sellers(sellers)
        , m_buy(buyers.groups())
    {
        for (const auto quantity : buyers.declared)
            m_demand += quantity.mantissa();
    }

    [[nodiscard]] bool done() const { return m_buy == 0 && m_sell == m_sellers.groups(); }

    /// Moves to the next value and returns it; its V is then volume().
    Price next()
    {
        const auto value = nextValue();
        while (m_sell < m_sellers.groups() && m_sellers.values[m_sell] == value)
            m_supply += declaredIn(m_sellers, m_sell++);
        m_volume = std::min(m_demand, m_supply);
        while (m_buy > 0 && m_buyers.values[m_buy - 1] == value)
            m_demand -= declaredIn(m_buyers, --m_buy);
        return value;
    }

    [[nodiscard]] Int128 volume() const { return m_volume; }

    /// No higher value trades as much as `most`: what is bid only falls from here.
    [[nodiscard]] bool isPast(Int128 most) const { return m_demand < most; }

private:
    [[nodiscard]] Price nextValue() const
    {
        if (m_buy == 0)
            return m_sellers.values[m_sell];
        if (m_sell == m_sellers.groups())
            return m_buyers.values[m_buy - 1];
        return std::min(m_buyers.values[m_buy - 1], m_sellers.values[m_sell]);
    }

    const Ladder& m_buyers;
    const Ladder& m_sellers;
    std::size_t m_buy;
    std::size_t m_sell = 0;
    Int128 m_demand = 0;
    Int128 m_supply = 0;
    Int128 m_volume = 0;
};

} // namespace

void findLargestVolume(Clearing& clearing)
{
    Int128 most = 0;
    std::vector<Price> at;
    for (Walk walk(clearing.buyers, clearing.sellers); !walk.done() && !walk.isPast(most);) {
        const auto value = walk.next();
        if (walk.volume() > most) {
            most = walk.volume();
            at.clear();
        }
        if (walk.volume() == most && most > 0)
            at.push_back(value);
    }
    clearing.facts.largestVolume = TotalQuantity::fromMantissa(most);
    clearing.facts.largestVolumeAt = std::move(at);
}

} // namespace meritdesk::auction
