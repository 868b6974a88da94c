#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "core/derivation/derivation.h"
#include "core/strategy/figure.h"
#include "core/strategy/game.h"

namespace meritdesk::strategy {

/// What theory says of a game.
struct Benchmark
{
    std::string_view regime = {};     ///< competitive, pivotal or uncertain-demand
    std::vector<Figure> figures = {}; ///< in the order of the result

    bool operator==(const Benchmark&) const = default;
};

/// A game whose equilibrium has a closed form. One constant a file in models/.
struct Model
{
    std::string_view id = {};
    std::string_view title = {}; ///< label key
    bool simulated = false;      ///< firms of it can learn in rounds
    Benchmark (*benchmark)(const Game&) = nullptr;
    std::vector<Derivation> (*explain)(const Game&) = nullptr;
};

} // namespace meritdesk::strategy
