// Many small suppliers on a marginal cost a x q, demand uniform on 0..Q. Pay-as-bid, a supplier bids the
// price it expects at the margin given that it runs: a (Q+q)/2. Both formats cost the same: a Q^2/3 on
// average. a 1, Q 100: the unit without cost bids 50, the top one 100, the payment is 3333.33 both ways.
#include "core/strategy/derived.h"
#include "core/strategy/models.h"

namespace meritdesk::strategy {

namespace {

Fraction payment(const Fraction& slope, const Fraction& most)
{
    return slope * most * most / 3;
}

Figure format(std::string key, const Game& game, bool asBid)
{
    const Fraction slope = game.slope.fraction();
    const Fraction most = game.demand.fraction();
    std::vector<Figure> offers;
    for (const auto point : game.points) {
        const Fraction own = slope * point.fraction();
        offers.push_back(number({}, asBid ? Fraction((slope * most + own) / 2) : own));
    }
    return group(std::move(key), {number("expected_payment", payment(slope, most)),
                                  number("average_price", 2 * slope * most / 3),
                                  number("first_offer", asBid ? Fraction(slope * most / 2) : Fraction(0)),
                                  list("offers", std::move(offers))});
}

Benchmark benchmarkOf(const Game& game)
{
    return {"uncertain-demand", {format("uniform", game, false), format("pay_as_bid", game, true)}};
}

std::vector<Derivation> explainOf(const Game& game)
{
    const Fraction slope = game.slope.fraction();
    const Fraction most = game.demand.fraction();
    const auto inputs = std::vector{given("strategy_slope", slope), given("strategy_demand", most)};
    const auto total = derived("strategy_payment", "strategy_slope * strategy_demand * strategy_demand / 3",
                               payment(slope, most), inputs);
    const auto mean = derived("strategy_mean_demand", "strategy_demand / 2", most / 2, {inputs[1]});
    auto average = [&](std::string key) {
        auto made =
            derived(std::move(key), "strategy_payment / strategy_mean_demand", 2 * slope * most / 3, {});
        made.children = {total, mean};
        return made;
    };
    return {
        average("strategy_uniform"), average("strategy_pay_as_bid"),
        derived("strategy_first_offer", "strategy_slope * strategy_demand / 2", slope * most / 2, inputs)};
}

} // namespace

const Model nonAtomic{
    .id = "non-atomic", .title = "strategy-non-atomic", .benchmark = &benchmarkOf, .explain = &explainOf};

} // namespace meritdesk::strategy
