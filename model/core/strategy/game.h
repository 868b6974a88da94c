#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/auction/order.h"

namespace meritdesk::strategy {

using auction::Price;
using auction::Quantity;

/// A number without a unit, six decimals.
using Ratio = Decimal<struct RatioUnit, std::int64_t, 6>;

/// Bidders who choose their offers. Each model says which members it uses; a list of one capacity or cost
/// holds for every firm.
struct Game
{
    int firms = 2;                         ///< 2..1000
    std::vector<Quantity> capacities = {}; ///< > 0; of each firm, or of all together (supply-function)
    std::vector<Price> costs = {};         ///< >= 0, per quantity unit
    Quantity demand = {};                  ///< > 0; the largest demand where it is uncertain
    Price cap = {};                        ///< above every cost
    Price slope = {};                      ///< > 0: marginal cost is slope x quantity (non-atomic)
    Quantity scale = {};                   ///< > 0: Pr(demand > x) = (1 + x/scale)^-shape (supply-function)
    Ratio shape = {};                      ///< > 0
    std::vector<Quantity> points = {};     ///< quantities whose offers are wanted

    [[nodiscard]] Quantity capacity(std::size_t firm) const
    {
        return capacities.size() == 1 ? capacities.front() : capacities[firm];
    }

    [[nodiscard]] Price cost(std::size_t firm) const
    {
        return costs.size() == 1 ? costs.front() : costs[firm];
    }

    bool operator==(const Game&) const = default;
};

enum class Auction : std::uint8_t { Uniform, PayAsBid };

inline constexpr std::array<std::string_view, 2> auctionWords{"uniform", "pay-as-bid"};

struct Learner;

/// Rounds in which every firm offers its whole capacity at one price of a grid and learns from the outcome.
struct Simulation
{
    Auction auction = Auction::Uniform;
    const Learner* learner = nullptr;
    int grid = 101;      ///< prices, equally spaced from the lowest cost to the cap; 2..1001
    int rounds = 20'000; ///< 1..1000000
    std::uint32_t seed = 1;
    Ratio stepSize = Ratio::fromMantissa(100'000);   ///< 0..1, of learners that have one
    Ratio exploration = Ratio::fromMantissa(50'000); ///< 0..1, of learners that have one

    bool operator==(const Simulation&) const = default;
};

} // namespace meritdesk::strategy
