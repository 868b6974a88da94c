#pragma once

#include <memory>
#include <string_view>

#include "core/strategy/market.h"
#include "core/units/chance.h"

namespace meritdesk::strategy {

/// How one firm learns: it offers, then looks at the round.
class Mind
{
public:
    Mind() = default;
    Mind(const Mind&) = delete;
    Mind(Mind&&) = delete;
    Mind& operator=(const Mind&) = delete;
    Mind& operator=(Mind&&) = delete;
    virtual ~Mind() = default;

    /// The place on the price grid of the next offer.
    [[nodiscard]] virtual std::uint32_t offer() = 0;

    virtual void learn(const Round& round) = 0;
};

/// What a mind is made from; all but the chance outlives it.
struct Seat
{
    const Market& market;
    const Simulation& simulation;
    std::size_t firm = 0;
    Chance chance;
};

/// A way of learning. One constant a file in learners/. It weighs with binary floating point, in a fixed
/// order of additions, multiplications and divisions only, so that every machine gets the same bytes.
struct Learner
{
    std::string_view id = {};
    std::string_view title = {}; ///< label key
    bool steps = false;          ///< it takes a step size and an exploration
    std::unique_ptr<Mind> (*make)(Seat seat) = nullptr;
};

} // namespace meritdesk::strategy
