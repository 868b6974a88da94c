#include "core/balance/incentive/explain_parts.h"
#include "core/derivation/evaluate.h"

namespace meritdesk::balance::incentive {

namespace {

/// A period's cost with the bias on its side, or foreseen and not, weighted.
Derivation periodCost(const Lesson& lesson, const GroundPeriod& period, std::int64_t bias)
{
    const auto& plan = lesson.plan;
    if (plan.aim == Aim::Steady || period.direction == 0 || bias == 0)
        return branchCost(lesson, period, plan.aim == Aim::Steady ? 1 : 0, bias, {});
    auto right = branchCost(lesson, period, period.direction, bias, "if_right");
    auto wrong = branchCost(lesson, period, -period.direction, bias, "if_wrong");
    const Fraction value =
        plan.hitRate * *readFraction(right.value) + (Fraction(1) - plan.hitRate) * *readFraction(wrong.value);
    auto made = derive({}, "hit_rate * if_right + (1 - hit_rate) * if_wrong", value, unitEur);
    made.inputs = {put("hit_rate", plan.hitRate)};
    made.children = {std::move(right), std::move(wrong)};
    return made;
}

/// A difference of prices in a period, as it counts for a further MWh of bias.
struct Leaning
{
    const Lesson& lesson;
    int gaining = 1; ///< +1: a longer bias gains at one price

    [[nodiscard]] Derivation gained(const GroundPeriod& period) const
    {
        return weighed(period, "(one_price - day_ahead)", "(day_ahead - one_price)");
    }

    [[nodiscard]] Derivation taken(const GroundPeriod& period) const
    {
        return weighed(period, "(one_price - lowest_price)", "(highest_price - one_price)");
    }

private:
    [[nodiscard]] Derivation weighed(const GroundPeriod& period, const std::string& longer,
                                     const std::string& shorter) const
    {
        const auto& plan = lesson.plan;
        const int side = plan.aim == Aim::Steady ? gaining : gaining * period.direction;
        auto made = derive({}, side > 0 ? longer : shorter, 0, unitEur);
        made.inputs = {put("one_price", inUnits(period.single), unitPrice),
                       put("day_ahead", inUnits(period.dayAhead), unitPrice),
                       put("highest_price", inUnits(period.high), unitPrice),
                       put("lowest_price", inUnits(period.low), unitPrice)};
        if (plan.aim == Aim::Directed) {
            made.formula = side == 0 ? std::string("0")
                                     : "hit_rate * " + made.formula + " + (1 - hit_rate) * "
                                           + (side > 0 ? shorter : longer);
            made.inputs.push_back(put("hit_rate", plan.hitRate));
        }
        made.value = printFraction(*evaluate(made));
        return made;
    }
};

} // namespace

Derivation explainCost(const Lesson& lesson, std::int64_t bias)
{
    auto made = byDay(lesson, "bias_cost", [&](const GroundPeriod& period) {
        return std::optional(periodCost(lesson, period, bias));
    });
    made.inputs = {put("bias", inUnits(bias), unitMwh), put("mix", lesson.mix)};
    return made;
}

Derivation explainGain(const Lesson& lesson, const BiasCurve& curve, const BestBias& best)
{
    auto made = derive("bias_gain", "cost_honest - cost_biased", best.gain, unitEur);
    auto honest = explainCost(lesson, 0);
    auto biased = explainCost(lesson, best.bias);
    honest.key = "cost_honest";
    biased.key = "cost_biased";
    made.inputs = {put("bias", inUnits(best.bias), unitMwh),
                   put("slope_below", curve.slopeBelow(best.bias, lesson.mix), unitEur),
                   put("slope_above", curve.slopeAbove(best.bias, lesson.mix), unitEur)};
    made.children = {std::move(honest), std::move(biased)};
    return made;
}

Derivation explainEnd(const Lesson& lesson, const BiasCurve& curve)
{
    auto made = derive("speculation_end", "bias_gained / bias_taken", speculationEnds(curve), {});
    if (curve.slope == 0) {
        made.formula = "0";
        return made;
    }
    const Leaning leaning{lesson, curve.slope < 0 ? 1 : -1};
    made.children = {
        byDay(lesson, "bias_gained", [&](const GroundPeriod& p) { return std::optional(leaning.gained(p)); }),
        byDay(lesson, "bias_taken", [&](const GroundPeriod& p) { return std::optional(leaning.taken(p)); })};
    return made;
}

} // namespace meritdesk::balance::incentive
