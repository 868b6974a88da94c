#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "core/strategy/arena.h"
#include "core/strategy/game.h"
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

    /// Looks at the round that the arena stands at.
    virtual void learn() = 0;
};

/// Where the largest of the values stands, the first of equals; there is at least one, and each is a number.
[[nodiscard]] std::uint32_t firstLargest(std::span<const double> values);

/// What a mind is made from; the arena outlives it.
struct Seat
{
    Arena& arena;
    std::size_t bidder = 0;
    Ratio stepSize = {};    ///< 0..1
    Ratio exploration = {}; ///< 0..1
    Chance chance;

    [[nodiscard]] std::size_t places() const { return arena.places(); }

    /// A place by chance.
    [[nodiscard]] std::uint32_t anyPlace()
    {
        return static_cast<std::uint32_t>(chance.below(static_cast<std::int64_t>(places())));
    }

    /// True with the chance of the exploration.
    [[nodiscard]] bool explores() { return chance.below(1'000'000) < exploration.mantissa(); }
};

/// A way of learning. One constant a file in learners/. It weighs with binary floating point, in a fixed
/// order of additions, multiplications and divisions only, so that every machine gets the same bytes.
struct Learner
{
    std::string_view id = {};
    std::string_view title = {}; ///< label key
    bool steps = false;          ///< it takes a step size and an exploration
    bool commanded = false;      ///< the command `strategy` offers it; the lab offers all
    bool looksBack = false;      ///< it asks what every place would have earned, not only its own
    std::unique_ptr<Mind> (*make)(Seat seat) = nullptr;
};

} // namespace meritdesk::strategy
