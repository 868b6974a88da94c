#pragma once

#include <optional>
#include <vector>

#include "core/balance/incentive/ground.h"

namespace meritdesk::balance::incentive {

/// Which way a party leans on purpose.
enum class Aim : std::uint8_t {
    Steady,  ///< the same bias in every period
    Directed ///< long where it expects the system short, short where it expects it long
};

/// How a party plans off its expected need.
struct Plan
{
    Aim aim = Aim::Steady;
    Fraction hitRate = Fraction(1, 2); ///< share of directions foreseen, 0..1; only of `Directed`
};

/// Where the cost of the spread turns: the bias, the cost there and its slope from there on.
struct Kink
{
    std::int64_t bias = 0; ///< millionths of a MWh
    Integer spread = {};
    Integer slope = {};
};

/// What a party pays above settling at day-ahead as a function of its bias (MWh bought ahead beyond the
/// expected need; below 0 left out on purpose): one + slope x bias at one price, a straight line, and the
/// share of the spread times a valley with a kink at every own deviation. Money counts 1/`scale` EUR.
struct BiasCurve
{
    std::int64_t limit = 0; ///< the curve reaches from -limit to limit, millionths of a MWh
    Integer scale = {};
    Integer one = {};             ///< at bias 0
    Integer slope = {};           ///< for every millionth of a MWh
    Integer leftSlope = {};       ///< of the spread below the first kink
    std::vector<Kink> kinks = {}; ///< rising, the first at -limit and the last at limit

    /// EUR above day-ahead at a bias (millionths of a MWh) within the limit.
    [[nodiscard]] Fraction cost(std::int64_t bias, const Fraction& mix) const;

    /// Slope in EUR for a MWh of bias, left and right of a bias.
    [[nodiscard]] Fraction slopeBelow(std::int64_t bias, const Fraction& mix) const;
    [[nodiscard]] Fraction slopeAbove(std::int64_t bias, const Fraction& mix) const;
};

[[nodiscard]] BiasCurve biasCurve(const Ground& ground, const Plan& plan);

/// Why the best bias is the best.
enum class BestReason : std::uint8_t {
    Honest,      ///< none at all: every MWh of bias costs
    Insurance,   ///< within the own deviations: against errors that lean to one side
    Speculation, ///< as much as possible: each further MWh gains
};

struct BestBias
{
    BestReason reason = BestReason::Honest;
    std::int64_t bias = 0; ///< millionths of a MWh; the limit where the gain has no end
    Fraction cost = {};    ///< EUR above day-ahead
    Fraction gain = {};    ///< EUR less than without a bias, >= 0
};

/// The cheapest bias at a share of the spread; of equal ones that nearest to 0.
[[nodiscard]] BestBias bestBias(const BiasCurve& curve, const Fraction& mix);

/// The share of the spread from which on speculation has an end: a further MWh of bias gains no more,
/// whatever its size. 0 where it never gains.
[[nodiscard]] Fraction speculationEnds(const BiasCurve& curve);

/// The least share of the spread at which no bias at all is best; none where the own deviations lean.
[[nodiscard]] std::optional<Fraction> honestFrom(const BiasCurve& curve);

} // namespace meritdesk::balance::incentive
