#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/auction/book.h"
#include "core/auction/clearing.h"
#include "core/auction/money.h"

namespace meritdesk::strategy::lab {

/// How good allocations of a book are, by its true costs and values, however they were bid for. Two-sided:
/// gain from trade against the largest possible; with a fixed demand: the cost of what was bought against
/// the least for as much.
class Welfare
{
public:
    Welfare(const auction::Book& truth, const auction::Rule& rule);

    /// Adds a round's awards, by order.
    void add(std::span<const auction::Quantity> awarded);

    /// Share of the best possible over what was added, 0..1; null where there was nothing to gain, or true
    /// costs are not above zero. Begins anew.
    [[nodiscard]] std::optional<Fraction> takeEfficiency();

private:
    void addLeastCost(Int128 volume);

    std::vector<std::int64_t> m_worth = {}; ///< by order: a seller's true price, minus a buyer's value
    std::vector<std::pair<std::int64_t, std::int64_t>> m_stack =
        {}; ///< true price and quantity, cheapest first
    bool m_oneSided = false;
    Integer m_bestGain = 0;
    int m_rounds = 0;
    auction::WideSum m_cost = {};  ///< of awards; minus the gain from trade where two-sided
    auction::WideSum m_least = {}; ///< one-sided: the least cost of as much
};

} // namespace meritdesk::strategy::lab
