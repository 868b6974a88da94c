#include "items/prosumer_curves.h"

#include "core/auction/curves.h"

namespace meritdesk::items {

namespace {

/// A step runs at its price from where it begins to where it ends; the curve rises between steps.
StepCorners cornersOf(const std::vector<auction::CurveStep>& steps)
{
    StepCorners made;
    for (const auto& step : steps)
        for (const auto& end : {step.before, step.after}) {
            made.quantity.push_back(end.toDouble());
            made.price.push_back(step.price.toDouble());
        }
    return made;
}

std::optional<double> drawn(const std::optional<Fraction>& value)
{
    return value ? std::optional(value->convert_to<double>()) : std::nullopt;
}

} // namespace

OwnEffectCurves ownEffectCurves(const ProsumerBoard& board)
{
    OwnEffectCurves made;
    if (!board.worked().effect)
        return made;
    const auto& effect = *board.worked().effect;
    const auto before = auction::curvesOf(effect.bookBefore, effect.before);
    const auto after = auction::curvesOf(effect.bookAfter, effect.after);
    made.supplyBefore = cornersOf(before.supply);
    made.supplyAfter = cornersOf(after.supply);
    made.demand = cornersOf(before.demand);
    made.volumeBefore = effect.before.volume.toDouble();
    made.volumeAfter = effect.after.volume.toDouble();
    made.priceBefore = drawn(effect.priceBefore());
    made.priceAfter = drawn(effect.priceAfter());
    made.exported = effect.awarded().toDouble();
    return made;
}

} // namespace meritdesk::items
