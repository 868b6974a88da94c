#include "core/strategy/lab/welfare.h"

#include <algorithm>

#include "core/auction/rule.h"

namespace meritdesk::strategy::lab {

using auction::Side;

namespace {

using Stack = std::vector<std::pair<std::int64_t, std::int64_t>>;

/// The most that trade can gain: the cheapest offers meet the highest values.
Integer largestGain(Stack sellers, Stack buyers)
{
    std::sort(sellers.begin(), sellers.end());
    std::sort(buyers.begin(), buyers.end(), std::greater<>());
    Integer gain = 0;
    for (std::size_t s = 0, b = 0; s < sellers.size() && b < buyers.size();) {
        if (buyers[b].first <= sellers[s].first)
            break;
        const auto quantity = std::min(sellers[s].second, buyers[b].second);
        gain += Integer(Int128(buyers[b].first - sellers[s].first) * quantity);
        s += (sellers[s].second -= quantity) == 0 ? 1 : 0;
        b += (buyers[b].second -= quantity) == 0 ? 1 : 0;
    }
    return gain;
}

} // namespace

Welfare::Welfare(const auction::Book& truth, const auction::Rule& rule)
    : m_oneSided(isOneSided(truth))
{
    Stack buyers;
    for (const auto& order : truth.orders) {
        const auto value = rule.valueOf(order).mantissa();
        const bool sells = order.side == Side::Sell;
        m_worth.push_back(sells ? value : -value);
        (sells ? m_stack : buyers).emplace_back(value, order.quantity.mantissa());
    }
    std::sort(m_stack.begin(), m_stack.end());
    if (!m_oneSided)
        m_bestGain = largestGain(m_stack, std::move(buyers));
}

void Welfare::addLeastCost(Int128 volume)
{
    for (const auto& [price, quantity] : m_stack) {
        const Int128 taken = std::min(volume, Int128(quantity));
        m_least.add(taken * price);
        volume -= taken;
        if (volume == 0)
            return;
    }
}

void Welfare::add(std::span<const auction::Quantity> awarded)
{
    ++m_rounds;
    Int128 volume = 0;
    for (std::size_t i = 0; i < awarded.size(); ++i) {
        m_cost.add(static_cast<Int128>(awarded[i].mantissa()) * m_worth[i]);
        volume += awarded[i].mantissa();
    }
    if (m_oneSided)
        addLeastCost(volume);
}

std::optional<Fraction> Welfare::takeEfficiency()
{
    const auto cost = m_cost.total();
    const Integer least = m_oneSided ? m_least.total() : Integer(-m_bestGain * m_rounds);
    m_cost = {};
    m_least = {};
    m_rounds = 0;
    if (m_oneSided ? least <= 0 : least >= 0)
        return cost == least ? std::optional<Fraction>(1) : std::nullopt;
    return m_oneSided ? Fraction(least, cost) : Fraction(Integer(-cost), Integer(-least));
}

} // namespace meritdesk::strategy::lab
