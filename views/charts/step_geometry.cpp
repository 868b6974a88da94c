#include "views/charts/step_geometry.h"

#include <algorithm>
#include <cmath>

#include "views/charts/qcp.h"

namespace meritdesk::views::charts {

using items::CurveStep;

namespace {

constexpr double reach = 6;         ///< pixels around a line that count as on it
constexpr double narrowestStep = 4; ///< pixels

/// The steps that begin before `to` and end after `from`.
std::span<const CurveStep> between(std::span<const CurveStep> curve, double from, double to)
{
    const auto first = std::upper_bound(curve.begin(), curve.end(), from,
                                        [](double value, const CurveStep& step) { return value < step.to; });
    const auto last = std::lower_bound(first, curve.end(), to,
                                       [](const CurveStep& step, double value) { return step.from < value; });
    return {first, last};
}

bool near(double a, double b)
{
    return std::abs(a - b) <= reach;
}

/// The riser at a step's end: from its own price to the next step's, a little longer at the curve's end.
bool onRiser(std::span<const CurveStep> curve, const CurveStep& step, QPointF pixel, const PixelMap& map)
{
    if (!near(pixel.x(), map.x(step.to)))
        return false;
    const bool last = &step == &curve.back();
    const double here = map.y(step.price);
    const double next = last ? here : map.y((&step)[1].price);
    return pixel.y() >= std::min(here, next) - reach && pixel.y() <= std::max(here, next) + reach;
}

std::optional<StepHit> hitCurve(std::span<const CurveStep> curve, bool demand, QPointF pixel,
                                const PixelMap& map)
{
    const double slack = reach / map.perQuantity;
    const double quantity = map.quantity(pixel.x());
    std::optional<StepHit> hit;
    for (const auto& step : between(curve, quantity - slack, quantity + slack)) {
        const double width = (step.to - step.from) * map.perQuantity;
        if (width < narrowestStep)
            continue;
        const bool inside = pixel.x() >= map.x(step.from) - 1 && pixel.x() < map.x(step.to) - reach / 2;
        if (inside && near(pixel.y(), map.y(step.price)))
            return StepHit{&step, demand, Grip::Price};
        if (!hit && onRiser(curve, step, pixel, map))
            hit = StepHit{&step, demand, Grip::Quantity};
    }
    return hit;
}

} // namespace

PixelMap pixelMap(const QCPAxisRect& rect)
{
    const auto* x = rect.axis(QCPAxis::atBottom);
    const auto* y = rect.axis(QCPAxis::atLeft);
    PixelMap map;
    map.area = rect.rect();
    map.perQuantity = rect.width() / x->range().size();
    map.left = rect.left() - x->range().lower * map.perQuantity;
    map.perPrice = -rect.height() / y->range().size();
    map.top = rect.top() - y->range().upper * map.perPrice;
    return map;
}

QVector<QPointF> staircase(std::span<const CurveStep> curve, double from, double to, const PixelMap& map)
{
    QVector<QPointF> points;
    const auto steps = between(curve, from, to);
    if (steps.empty())
        return points;
    double x = map.x(std::max(from, steps.front().from));
    double y = map.y(steps.front().price);
    points.append({x, y});
    for (const auto& step : steps) {
        const double end = map.x(std::min(to, step.to));
        y = map.y(step.price);
        if (end - x < 1 && &step != &steps.back())
            continue;
        points.append({x, y});
        points.append({end, y});
        x = end;
    }
    return points;
}

std::optional<StepHit> hitStep(const items::StepCurves& curves, QPointF pixel, const PixelMap& map)
{
    if (!map.area.contains(pixel))
        return std::nullopt;
    const auto demand = hitCurve(curves.demand, true, pixel, map);
    const auto supply = hitCurve(curves.supply, false, pixel, map);
    if (demand && supply) // a tread wins over an end
        return demand->grip == Grip::Price ? demand : supply;
    return demand ? demand : supply;
}

} // namespace meritdesk::views::charts
