#include "items/step_curves.h"

#include <algorithm>

namespace meritdesk::items {

const CurveStep* stepAt(std::span<const CurveStep> curve, double quantity)
{
    const auto next = std::upper_bound(curve.begin(), curve.end(), quantity,
                                       [](double value, const CurveStep& step) { return value < step.to; });
    if (next == curve.end() || quantity < next->from)
        return nullptr;
    return &*next;
}

const CurveStep* StepCurves::cutStep() const
{
    if (!cut || !servesInOrder)
        return nullptr;
    for (const auto* curve : {&demand, &supply})
        if (const auto* step = stepAt(*curve, volume);
            step && step->order == *cut && step->from < volume && volume < step->to)
            return step;
    return nullptr;
}

} // namespace meritdesk::items
