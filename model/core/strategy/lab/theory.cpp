#include "core/strategy/lab/theory.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "core/strategy/models.h"

namespace meritdesk::strategy::lab {

namespace {

double rounded(const Fraction& value)
{
    return value.convert_to<double>();
}

std::string pathOf(Auction auction, const char* key)
{
    return std::string(auction == Auction::Uniform ? "uniform." : "pay_as_bid.") + key;
}

/// F of equal firms: see models/oligopoly.cpp.
double equalFirms(const Game& game, double price)
{
    const int n = game.firms;
    const double k = rounded(game.capacity(0).fraction());
    const double cost = rounded(game.cost(0).fraction());
    const double spare = rounded(n * game.capacity(0).fraction() - game.demand.fraction());
    const double rest = k - spare;
    const double cap = rounded(game.cap.fraction());
    if (rest <= 0)
        return price >= cost ? 1 : 0;
    if (price >= cap)
        return 1;
    if (spare <= 0 || price <= cost)
        return 0;
    const double base = (k - (cap - cost) * rest / (price - cost)) / spare;
    return base <= 0 ? 0 : std::pow(std::min(base, 1.0), 1.0 / (n - 1));
}

/// F of one of two unequal firms: see models/duopoly.cpp.
double ofTwo(const Game& game, std::size_t firm, double price)
{
    const std::size_t other = 1 - firm;
    const double cap = rounded(game.cap.fraction());
    if (price >= cap)
        return 1;
    const double demand = rounded(game.demand.fraction());
    const auto capacity = [&](std::size_t i) { return rounded(game.capacity(i).fraction()); };
    const auto cost = [&](std::size_t i) { return rounded(game.cost(i).fraction()); };
    double lower = 0;
    for (std::size_t i = 0; i < 2; ++i)
        lower = std::max(lower, cost(i) + (cap - cost(i)) * (demand - capacity(1 - i)) / capacity(i));
    if (price <= lower)
        return 0;
    const double profit = (lower - cost(other)) * capacity(other);
    return (capacity(other) - profit / (price - cost(other))) / (capacity(0) + capacity(1) - demand);
}

} // namespace

Theory theoryOf(const Model& model, const Game& game, Auction auction)
{
    Theory made;
    const auto benchmark = model.benchmark(game);
    if (const auto* figure = find(benchmark.figures, pathOf(auction, "average_price")))
        made.price = rounded(figure->value);
    if (&model == &nonAtomic)
        made.scale = rounded(game.slope.fraction() * game.demand.fraction());
    else
        made.scale =
            rounded(game.cap.fraction() - std::min_element(game.costs.begin(), game.costs.end())->fraction());
    return made;
}

std::optional<double> bidsUpTo(const Model& model, const Game& game, Auction auction, std::size_t firm,
                               double price)
{
    if (auction == Auction::Uniform || !model.simulated)
        return std::nullopt;
    return &model == &duopoly ? ofTwo(game, firm, price) : equalFirms(game, price);
}

std::optional<double> offerAt(const Model& model, const Game& game, Auction auction, double quantity)
{
    const bool onePrice = auction == Auction::Uniform;
    if (&model == &nonAtomic) {
        const double slope = rounded(game.slope.fraction());
        return onePrice ? slope * quantity : slope * (rounded(game.demand.fraction()) + quantity) / 2;
    }
    if (&model != &supplyFunction)
        return std::nullopt;
    const double all = rounded(game.capacity(0).fraction());
    const double cost = rounded(game.cost(0).fraction());
    const double margin = rounded(game.cap.fraction()) - cost;
    if (onePrice)
        return cost + margin * std::pow(quantity / all, game.firms - 1);
    const double scale = rounded(game.scale.fraction());
    const double power = rounded(game.shape.fraction()) * (game.firms - 1) / game.firms;
    return cost + margin * std::pow((1 + quantity / scale) / (1 + all / scale), power);
}

} // namespace meritdesk::strategy::lab
