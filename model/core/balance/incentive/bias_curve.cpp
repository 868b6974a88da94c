#include "core/balance/incentive/bias_curve.h"

#include <algorithm>
#include <map>

namespace meritdesk::balance::incentive {

namespace {

const Integer microPerMwh = powerOfTen(6);

/// A period on one of its branches: foreseen or not, with a whole weight.
struct Branch
{
    int side = 0; ///< of the bias: +1 it adds to the deviation, -1 it takes from it
    Integer weight = {};
};

std::vector<Branch> branchesOf(const GroundPeriod& period, const Plan& plan)
{
    if (plan.aim == Aim::Steady)
        return {{1, 1}};
    const Integer right = numerator(plan.hitRate);
    const Integer all = denominator(plan.hitRate);
    if (period.direction == 0)
        return {{0, all}};
    return {{period.direction, right}, {-period.direction, all - right}};
}

/// Adds up the curve branch by branch; the kinks are sorted by bias.
class Sums
{
public:
    explicit Sums(BiasCurve& curve)
        : m_curve(curve)
    {
        m_turns[-curve.limit] = 0;
        m_turns[curve.limit] = 0;
    }

    void add(const GroundPeriod& period, const Branch& branch)
    {
        const Integer over = period.single - period.dayAhead;
        m_curve.one -= branch.weight * period.deviation * over;
        m_curve.slope -= branch.weight * branch.side * over;
        const auto start = period.deviation - branch.side * m_curve.limit; // at the left end
        const Integer low = branch.weight * (period.single - period.low);
        const Integer high = branch.weight * (period.high - period.single);
        m_atLeft += start > 0 ? Integer(low * start) : Integer(-high * start);
        if (branch.side == 0)
            return;
        m_curve.leftSlope -= branch.side > 0 ? high : low;
        m_turns[-branch.side * period.deviation] += low + high;
    }

    void finish()
    {
        Integer slope = m_curve.leftSlope;
        Integer value = m_atLeft;
        auto before = -m_curve.limit;
        for (const auto& [bias, turn] : m_turns) {
            value += slope * (bias - before);
            slope += turn;
            before = bias;
            m_curve.kinks.push_back({bias, value, slope});
        }
    }

private:
    BiasCurve& m_curve;
    Integer m_atLeft = {};
    std::map<std::int64_t, Integer> m_turns = {};
};

/// The last kink at or below a bias.
std::vector<Kink>::const_iterator kinkAt(const BiasCurve& curve, std::int64_t bias)
{
    const auto above =
        std::upper_bound(curve.kinks.begin(), curve.kinks.end(), bias,
                         [](std::int64_t value, const Kink& kink) { return value < kink.bias; });
    return above == curve.kinks.begin() ? above : std::prev(above);
}

Integer spreadSlopeBelow(const BiasCurve& curve, std::int64_t bias)
{
    auto at = kinkAt(curve, bias);
    if (at->bias < bias)
        return at->slope;
    return at == curve.kinks.begin() ? curve.leftSlope : std::prev(at)->slope;
}

Fraction inEur(const BiasCurve& curve, const Integer& one, const Integer& spread, const Fraction& mix)
{
    return (Fraction(one) + mix * Fraction(spread)) / curve.scale;
}

BestBias made(const BiasCurve& curve, const Fraction& mix, BestReason reason, std::int64_t bias)
{
    BestBias best{.reason = reason, .bias = bias, .cost = curve.cost(bias, mix)};
    best.gain = curve.cost(0, mix) - best.cost;
    return best;
}

} // namespace

Fraction BiasCurve::cost(std::int64_t bias, const Fraction& mix) const
{
    const auto at = kinkAt(*this, bias);
    return inEur(*this, Integer(one + slope * bias), Integer(at->spread + at->slope * (bias - at->bias)),
                 mix);
}

Fraction BiasCurve::slopeBelow(std::int64_t bias, const Fraction& mix) const
{
    return microPerMwh * inEur(*this, slope, spreadSlopeBelow(*this, bias), mix);
}

Fraction BiasCurve::slopeAbove(std::int64_t bias, const Fraction& mix) const
{
    return microPerMwh * inEur(*this, slope, kinkAt(*this, bias)->slope, mix);
}

BiasCurve biasCurve(const Ground& ground, const Plan& plan)
{
    BiasCurve curve{.limit = ground.limit, .scale = powerOfTen(12)};
    if (plan.aim == Aim::Directed)
        curve.scale *= denominator(plan.hitRate);
    Sums sums(curve);
    for (const auto& period : ground.periods)
        for (const auto& branch : branchesOf(period, plan))
            sums.add(period, branch);
    sums.finish();
    return curve;
}

BestBias bestBias(const BiasCurve& curve, const Fraction& mix)
{
    if (curve.slopeAbove(curve.limit, mix) < 0)
        return made(curve, mix, BestReason::Speculation, curve.limit);
    if (curve.slopeBelow(-curve.limit, mix) > 0)
        return made(curve, mix, BestReason::Speculation, -curve.limit);
    if (curve.slopeBelow(0, mix) <= 0 && curve.slopeAbove(0, mix) >= 0)
        return made(curve, mix, BestReason::Honest, 0);
    // the slope rises: the cheapest lies where it changes its sign, on the falling side of 0
    const auto risesFrom = [&](const Kink& kink) { return curve.slope + mix * kink.slope >= 0; };
    if (curve.slopeAbove(0, mix) < 0) {
        const auto at = std::partition_point(curve.kinks.begin(), curve.kinks.end(),
                                             [&](const Kink& kink) { return !risesFrom(kink); });
        return made(curve, mix, BestReason::Insurance, at->bias);
    }
    const auto at = std::partition_point(curve.kinks.begin(), curve.kinks.end(), [&](const Kink& kink) {
        return curve.slope + mix * kink.slope <= 0;
    });
    return made(curve, mix, BestReason::Insurance, at->bias);
}

Fraction speculationEnds(const BiasCurve& curve)
{
    if (curve.slope == 0)
        return 0;
    // what the spread takes of a further MWh on the gaining side
    const Integer taken = curve.slope < 0 ? curve.kinks.back().slope : Integer(-curve.leftSlope);
    const Integer gained = curve.slope < 0 ? Integer(-curve.slope) : curve.slope;
    return {gained, taken};
}

std::optional<Fraction> honestFrom(const BiasCurve& curve)
{
    // at share s no bias is best when slope + s x below <= 0 <= slope + s x above
    const auto below = spreadSlopeBelow(curve, 0);
    const auto above = kinkAt(curve, 0)->slope;
    Fraction least = 0;
    if (curve.slope < 0) {
        if (above <= 0)
            return std::nullopt;
        least = Fraction(Integer(-curve.slope), above);
    } else if (curve.slope > 0) {
        if (below >= 0)
            return std::nullopt;
        least = Fraction(curve.slope, Integer(-below));
    }
    const Fraction left = Fraction(curve.slope) + least * Fraction(below);
    const Fraction right = Fraction(curve.slope) + least * Fraction(above);
    const bool holds = least <= 1 && left <= 0 && right >= 0;
    return holds ? std::optional(least) : std::nullopt;
}

} // namespace meritdesk::balance::incentive
