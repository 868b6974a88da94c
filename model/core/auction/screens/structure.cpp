#include "core/auction/screens/structure.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace meritdesk::auction {

namespace {

TotalQuantity widened(Quantity quantity)
{
    return TotalQuantity::fromMantissa(quantity.mantissa());
}

/// Firms by name, in order of first appearance.
class Firms
{
public:
    Firm* find(const std::string& participant)
    {
        const auto known = m_at.find(participant);
        return known == m_at.end() ? nullptr : &m_firms[known->second];
    }

    Firm& findOrAdd(const std::string& participant)
    {
        const auto [known, fresh] = m_at.emplace(participant, m_firms.size());
        if (fresh)
            m_firms.push_back({.participant = participant});
        return m_firms[known->second];
    }

    std::vector<Firm> take() { return std::move(m_firms); }

private:
    std::unordered_map<std::string, std::size_t> m_at = {};
    std::vector<Firm> m_firms = {};
};

std::vector<Firm> namedFirms(const Round& round)
{
    Firms firms;
    for (const auto& capacity : *round.capacities)
        firms.findOrAdd(capacity.participant).capacity += widened(capacity.capacity);
    for (const auto& order : round.orders)
        if (auto* firm = order.side == Side::Sell ? firms.find(order.participant) : nullptr)
            firm->declared += widened(order.quantity);
    return firms.take();
}

std::vector<Firm> declaringFirms(const Round& round)
{
    Firms firms;
    for (const auto& order : round.orders)
        if (order.side == Side::Sell)
            firms.findOrAdd(order.participant).declared += widened(order.quantity);
    auto all = firms.take();
    for (auto& firm : all)
        firm.capacity = firm.declared;
    return all;
}

std::optional<TotalQuantity> demandOf(const Round& round)
{
    if (round.demand)
        return widened(*round.demand);
    TotalQuantity bought;
    for (const auto& order : round.orders)
        if (order.side == Side::Buy)
            bought += widened(order.quantity);
    return bought.mantissa() > 0 ? std::optional(bought) : std::nullopt;
}

void findLargestOthers(std::vector<Firm>& firms)
{
    std::array<TotalQuantity, 3> largest{};
    for (const auto& firm : firms)
        if (firm.capacity > largest.back()) {
            largest.back() = firm.capacity;
            std::sort(largest.rbegin(), largest.rend());
        }
    for (auto& firm : firms) {
        // A firm at least as large as the second is itself one of the two; its equals change nothing.
        firm.largestOther = firm.capacity == largest[0] ? largest[1] : largest[0];
        firm.secondOther = firm.capacity >= largest[1] ? largest[2] : largest[1];
    }
}

} // namespace

std::optional<Structure> structureOf(const Round& round)
{
    Structure structure;
    structure.ofCapacities = round.capacities.has_value();
    structure.firms = structure.ofCapacities ? namedFirms(round) : declaringFirms(round);
    if (structure.firms.empty())
        return std::nullopt;
    structure.hasOrders = !round.orders.empty();
    structure.demand = demandOf(round);
    for (const auto& firm : structure.firms)
        structure.capacity += firm.capacity;
    findLargestOthers(structure.firms);
    return structure;
}

Fraction shareOf(const Structure& structure, const Firm& firm)
{
    return {Integer(firm.capacity.mantissa()), Integer(structure.capacity.mantissa())};
}

std::optional<Fraction> ratioToDemand(const Structure& structure, TotalQuantity quantity)
{
    if (!structure.demand)
        return std::nullopt;
    return Fraction(Integer(quantity.mantissa()), Integer(structure.demand->mantissa()));
}

} // namespace meritdesk::auction
