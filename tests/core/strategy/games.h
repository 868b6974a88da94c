#pragma once

#include "core/strategy/game.h"

namespace meritdesk::strategy::tests {

inline Quantity quantity(const char* text)
{
    return *Quantity::read(text);
}

inline Price price(const char* text)
{
    return *Price::read(text);
}

/// Equal firms.
inline Game equal(int firms, const char* capacity, const char* cost, const char* demand, const char* cap)
{
    Game game;
    game.firms = firms;
    game.capacities = {quantity(capacity)};
    game.costs = {price(cost)};
    game.demand = quantity(demand);
    game.cap = price(cap);
    return game;
}

/// Two firms with their own capacity and cost.
inline Game pair(std::array<const char*, 2> capacities, std::array<const char*, 2> costs, const char* demand,
                 const char* cap)
{
    Game game;
    game.capacities = {quantity(capacities[0]), quantity(capacities[1])};
    game.costs = {price(costs[0]), price(costs[1])};
    game.demand = quantity(demand);
    game.cap = price(cap);
    return game;
}

/// n firms with 100 in all under demand with Pr(> x) = (1 + x/50)^-2.
inline Game supply(int firms)
{
    Game game = equal(firms, "100", "0", "1", "100");
    game.scale = quantity("50");
    game.shape = Ratio::fromMantissa(2'000'000);
    game.points = {quantity("50")};
    return game;
}

} // namespace meritdesk::strategy::tests
