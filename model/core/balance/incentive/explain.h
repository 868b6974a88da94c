#pragma once

#include "core/balance/incentive/bias_curve.h"
#include "core/balance/incentive/drills.h"
#include "core/derivation/derivation.h"

namespace meritdesk::balance::incentive {

/// What every derivation of the lesson is made from: the settled case, the party's ground and the choices.
struct Lesson
{
    const Case& input;
    const Settlement& settlement;
    const Ground& ground;
    const Plan& plan;
    Fraction mix = {}; ///< share of the spread, 0..1
};

/// How the cost above day-ahead of a bias (millionths of a MWh) came about, day by day and period by period.
[[nodiscard]] Derivation explainCost(const Lesson& lesson, std::int64_t bias);

/// What the best bias gains: the cost without one less the cost with it.
[[nodiscard]] Derivation explainGain(const Lesson& lesson, const BiasCurve& curve, const BestBias& best);

/// From which share of the spread on speculation has an end.
[[nodiscard]] Derivation explainEnd(const Lesson& lesson, const BiasCurve& curve);

/// What the periods cost above day-ahead in which the party eased the system's imbalance (or added to it).
[[nodiscard]] Derivation explainSide(const Lesson& lesson, bool helping);

/// What the spread leaves to the operator beyond what one price leaves it.
[[nodiscard]] Derivation explainSurplus(const Lesson& lesson);

/// What giving that back would be for a MWh of imbalance.
[[nodiscard]] Derivation explainGiveBack(const Lesson& lesson);

/// The share of directions that "as in the period before" foresees.
[[nodiscard]] Derivation explainForesight(const Ground& ground);

/// The money of a party's surplus or deficit at negative prices, period by period.
[[nodiscard]] Derivation explainNegative(const Lesson& lesson, bool surplus);

/// What settling by the part of an hour costs more than by the hour, hour by hour where they differ.
[[nodiscard]] Derivation explainHours(const Lesson& lesson);

} // namespace meritdesk::balance::incentive
