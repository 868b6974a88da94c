// Equal firms of capacity k with one price each against an inelastic demand d; a closed form for every n.
// Pivotal, r = d - (n-1)k > 0: under one price the highest offer is served for r only, so it goes to the cap.
// Pay-as-bid has no equilibrium in single prices; each bids by F(b) = ((k - (P-c)r/(b-c)) / (nk -
// d))^(1/(n-1)). n 2, k 100, d 150, P 100, c 0: lower end 50, mean bid 100 ln 2 = 69.3147, average
// paid 66.6667.
#include "core/strategy/derived.h"
#include "core/strategy/models.h"
#include "core/strategy/precise.h"

namespace meritdesk::strategy {

namespace {

/// The numbers behind a pivotal market.
struct Parts
{
    explicit Parts(const Game& game)
        : n(game.firms)
        , k(game.capacity(0).fraction())
        , c(game.cost(0).fraction())
        , demand(game.demand.fraction())
        , cap(game.cap.fraction())
        , rest(demand - (n - 1) * k)
        , spare(n * k - demand)
        , profit((cap - c) * rest)
    {
    }

    int n = 2;
    Fraction k = {};
    Fraction c = {};
    Fraction demand = {};
    Fraction cap = {};
    Fraction rest = {};   ///< left for the highest offer; pivotal when above 0
    Fraction spare = {};  ///< capacity that demand leaves over
    Fraction profit = {}; ///< of each firm, pay-as-bid
};

Figure quantiles(const Parts& parts, bool pivotal)
{
    std::vector<Figure> all;
    for (const auto& level : levels) {
        Fraction price = parts.c;
        if (pivotal) {
            const auto power = static_cast<unsigned>(parts.n - 1);
            const Integer top = boost::multiprecision::pow(Integer(level.tenths), power);
            const Fraction share(top, powerOfTen(parts.n - 1));
            price += parts.profit / (parts.k - share * parts.spare);
        }
        all.push_back(number(std::string(level.key), roundHalfUp(price, 6)));
    }
    return group("quantiles", std::move(all));
}

/// The mean over a bid's rank u in 0..1 of the bid c + profit / (k - u^(n-1) spare), weighted by `weight`.
/// The bottom is written from the upper end, where k - spare = r may be a tiny part of k.
template <class Weight>
Fraction meanBid(const Parts& parts, Weight weight)
{
    if (parts.spare == 0)
        return parts.cap;
    const Real slack = realOf(parts.rest / parts.k);
    const Real room = realOf(parts.spare / parts.k);
    const int power = parts.n - 1;
    const auto mean = integral([&](const Real& u, const Real& rest) {
        // 1 - u^power without cancellation
        const Real logarithm = u < rest ? Real(log(u)) : Real(log1p(-rest));
        const Real below = -expm1(power * logarithm);
        return Real(weight(u, rest) / (slack + room * below));
    });
    return parts.c + parts.profit / parts.k * fractionOf(mean);
}

Figure payAsBid(const Parts& parts)
{
    const bool pivotal = parts.rest > 0;
    std::vector<Figure> made{number("average_price", parts.c), number("lower_end", parts.c)};
    std::array<Fraction, 3> means{parts.c, parts.c, parts.c};
    if (pivotal) {
        const int n = parts.n;
        made[0].value += n * parts.profit / parts.demand;
        made[1].value += parts.profit / parts.k;
        means[0] = meanBid(parts, [](const Real&, const Real&) { return Real(1); });
        means[1] = meanBid(parts, [n](const Real&, const Real& rest) { return Real(n * pow(rest, n - 1)); });
        means[2] = meanBid(parts, [n](const Real& u, const Real&) { return Real(n * pow(u, n - 1)); });
    }
    made.push_back(number("mean_bid", means[0]));
    made.push_back(number("mean_min", means[1]));
    made.push_back(number("mean_max", means[2]));
    made.push_back(quantiles(parts, pivotal));
    made.push_back(number("profit", pivotal ? parts.profit : Fraction(0)));
    return group("pay_as_bid", std::move(made));
}

Benchmark benchmarkOf(const Game& game)
{
    const Parts parts(game);
    const bool pivotal = parts.rest > 0;
    return {pivotal ? "pivotal" : "competitive",
            {group("uniform", {number("average_price", pivotal ? parts.cap : parts.c)}), payAsBid(parts)}};
}

std::vector<Derivation> explainOf(const Game& game)
{
    const Parts parts(game);
    const auto residual =
        derived("strategy_residual", "strategy_demand - (strategy_firms - 1) * strategy_capacity", parts.rest,
                {given("strategy_demand", parts.demand), given("strategy_firms", parts.n),
                 given("strategy_capacity", parts.k)});
    const auto cost = given("strategy_cost", parts.c);
    if (parts.rest <= 0)
        return {residual, derived("strategy_uniform", "strategy_cost", parts.c, {cost}),
                derived("strategy_pay_as_bid", "strategy_cost", parts.c, {cost})};
    const auto cap = given("strategy_cap", parts.cap);
    auto profit = derived("strategy_profit", "(strategy_cap - strategy_cost) * strategy_residual",
                          parts.profit, {cap, cost});
    profit.children = {residual};
    auto lower = derived("strategy_lower_end", "strategy_cost + strategy_profit / strategy_capacity",
                         parts.c + parts.profit / parts.k, {cost, given("strategy_capacity", parts.k)});
    auto average =
        derived("strategy_pay_as_bid", "strategy_cost + strategy_firms * strategy_profit / strategy_demand",
                parts.c + parts.n * parts.profit / parts.demand,
                {cost, given("strategy_firms", parts.n), given("strategy_demand", parts.demand)});
    lower.children = {profit};
    average.children = {profit};
    return {derived("strategy_uniform", "strategy_cap", parts.cap, {cap}), lower, average};
}

} // namespace

const Model oligopoly{.id = "oligopoly",
                      .title = "strategy-oligopoly",
                      .simulated = true,
                      .benchmark = &benchmarkOf,
                      .explain = &explainOf};

} // namespace meritdesk::strategy
