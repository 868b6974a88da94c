// Two firms that may differ in capacity and cost, one price each, max(k) < d < k1 + k2, cap P.
// Pay-as-bid: both bid from L = max over i of c_i + (P-c_i)(d-k_j)/k_i; F_j(b) = (k_i - pi_i/(b-c_i)) /
// (k1+k2-d) with pi_i = (L-c_i) k_i; what F_j lacks at P is an atom there. k 100 and 60, d 120, P 100, no
// cost: L 60, profits 6000 and 3600, atom 0.4 of the larger, average paid 80.
#include <algorithm>

#include "core/strategy/derived.h"
#include "core/strategy/models.h"
#include "core/strategy/precise.h"

namespace meritdesk::strategy {

namespace {

using Pair = std::array<Fraction, 2>;

struct Parts
{
    explicit Parts(const Game& game)
        : k{game.capacity(0).fraction(), game.capacity(1).fraction()}
        , c{game.cost(0).fraction(), game.cost(1).fraction()}
        , demand(game.demand.fraction())
        , cap(game.cap.fraction())
        , spare(k[0] + k[1] - demand)
    {
        lower = std::max(ownEnd(0), ownEnd(1));
        for (std::size_t i = 0; i < 2; ++i)
            profit[i] = (lower - c[i]) * k[i];
        for (std::size_t i = 0; i < 2; ++i)
            isLower[i] = probabilityLower(i);
        for (std::size_t i = 0; i < 2; ++i)
            quantity[i] = demand - k[1 - i] + spare * isLower[i];
    }

    /// The lowest bid at which firm i earns what it earns at the cap.
    [[nodiscard]] Fraction ownEnd(std::size_t i) const
    {
        return c[i] + (cap - c[i]) * (demand - k[1 - i]) / k[i];
    }

    /// F_i(b): it keeps the other firm indifferent.
    [[nodiscard]] Fraction distribution(std::size_t i, const Fraction& b) const
    {
        const auto j = 1 - i;
        return (k[j] - profit[j] / (b - c[j])) / spare;
    }

    /// Pr(b_i < b_j) = integral over L..P of (1 - F_j) dF_i, by parts of 1 / ((b-c_i)(b-c_j)^2).
    [[nodiscard]] Fraction probabilityLower(std::size_t i) const
    {
        const auto j = 1 - i;
        const Fraction both = profit[i] * profit[j] / (spare * spare);
        return (1 - k[i] / spare) * distribution(i, cap) + both * crossed(i, j);
    }

    [[nodiscard]] Fraction crossed(std::size_t i, std::size_t j) const
    {
        const Fraction top = cap - c[j];
        const Fraction bottom = lower - c[j];
        const Fraction gap = c[j] - c[i];
        if (gap == 0)
            return (1 / (bottom * bottom) - 1 / (top * top)) / 2;
        const Fraction logarithm = naturalLogarithm((top + gap) / top * (bottom / (bottom + gap)));
        return (1 / bottom - 1 / top) / gap + logarithm / (gap * gap);
    }

    Pair k = {};
    Pair c = {};
    Fraction demand = {};
    Fraction cap = {};
    Fraction spare = {};
    Fraction lower = {};
    Pair profit = {};
    Pair isLower = {};
    Pair quantity = {}; ///< mean, sold
};

std::size_t cheaper(const Parts& parts)
{
    return parts.c[0] <= parts.c[1] ? 0 : 1;
}

Fraction threshold(const Parts& parts)
{
    const auto l = cheaper(parts);
    const auto o = 1 - l;
    return std::min(parts.k[l], Fraction(parts.k[o] * (parts.cap - parts.c[l]) / (parts.cap - parts.c[o])));
}

Fraction average(const Parts& parts)
{
    Fraction paid = parts.profit[0] + parts.profit[1];
    for (std::size_t i = 0; i < 2; ++i)
        paid += parts.c[i] * parts.quantity[i];
    return paid / parts.demand;
}

Figure firmOf(const Parts& parts, std::size_t i)
{
    const auto j = 1 - i;
    const Fraction whole = parts.distribution(i, parts.cap);
    std::vector<Figure> quantiles;
    for (const auto& level : levels) {
        const Fraction share(level.tenths, 10);
        const Fraction price =
            share >= whole ? parts.cap
                           : Fraction(parts.c[j] + parts.profit[j] / (parts.k[j] - share * parts.spare));
        quantiles.push_back(number(std::string(level.key), price));
    }
    return group({},
                 {number("profit", parts.profit[i]), number("atom_at_cap", 1 - whole),
                  number("mean_quantity", parts.quantity[i]), number("probability_lower", parts.isLower[i]),
                  group("quantiles", std::move(quantiles))});
}

Benchmark benchmarkOf(const Game& game)
{
    const Parts parts(game);
    const auto l = cheaper(parts);
    const auto o = 1 - l;
    const Fraction idle = parts.quantity[o] - (parts.demand - parts.k[l]);
    return {"pivotal",
            {group("uniform", {number("average_price", parts.cap)}),
             number("low_demand_threshold", threshold(parts)),
             group("pay_as_bid", {number("average_price", average(parts)), number("lower_end", parts.lower),
                                  number("inefficiency", (parts.c[o] - parts.c[l]) * idle),
                                  list("firms", {firmOf(parts, 0), firmOf(parts, 1)})})}};
}

/// What a firm earns, with its place as note.
Derivation profitOf(const Parts& parts, std::size_t i, const Derivation& lower)
{
    auto made = derived("strategy_profit", "(strategy_lower_end - strategy_cost) * strategy_capacity",
                        parts.profit[i],
                        {given("strategy_cost", parts.c[i]), given("strategy_capacity", parts.k[i])});
    made.note = std::to_string(i + 1);
    made.children = {lower};
    return made;
}

std::vector<Derivation> explainOf(const Game& game)
{
    const Parts parts(game);
    Derivation lower = derived("strategy_lower_end", "max(strategy_own_end)", parts.lower, {});
    for (std::size_t i = 0; i < 2; ++i) {
        auto own =
            derived("strategy_own_end",
                    "strategy_cost + (strategy_cap - strategy_cost) * (strategy_demand - "
                    "strategy_other_capacity) / strategy_capacity",
                    parts.ownEnd(i),
                    {given("strategy_cost", parts.c[i]), given("strategy_cap", parts.cap),
                     given("strategy_demand", parts.demand), given("strategy_other_capacity", parts.k[1 - i]),
                     given("strategy_capacity", parts.k[i])});
        own.note = std::to_string(i + 1);
        lower.children.push_back(std::move(own));
    }
    // Twelve decimals of what has a logarithm: enough to follow the sum by hand.
    const Pair quantity{roundHalfUp(parts.quantity[0], 12), roundHalfUp(parts.quantity[1], 12)};
    const Fraction total =
        parts.profit[0] + parts.profit[1] + parts.c[0] * quantity[0] + parts.c[1] * quantity[1];
    auto paid =
        derived("strategy_pay_as_bid", "(sum(strategy_profit) + sum(strategy_cost_total)) / strategy_demand",
                total / parts.demand, {given("strategy_demand", parts.demand)});
    for (std::size_t i = 0; i < 2; ++i)
        paid.children.push_back(profitOf(parts, i, lower));
    for (std::size_t i = 0; i < 2; ++i) {
        auto cost =
            derived("strategy_cost_total", "strategy_cost * strategy_mean_quantity", parts.c[i] * quantity[i],
                    {given("strategy_cost", parts.c[i]), given("strategy_mean_quantity", quantity[i])});
        cost.note = std::to_string(i + 1);
        paid.children.push_back(std::move(cost));
    }
    return {derived("strategy_uniform", "strategy_cap", parts.cap, {given("strategy_cap", parts.cap)}), paid};
}

} // namespace

const Model duopoly{.id = "duopoly",
                    .title = "strategy-duopoly",
                    .simulated = true,
                    .benchmark = &benchmarkOf,
                    .explain = &explainOf};

} // namespace meritdesk::strategy
