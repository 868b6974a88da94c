#pragma once

#include <QPointF>
#include <QRectF>
#include <QVector>

#include <optional>
#include <span>

#include "items/step_curves.h"

class QCPAxisRect;

namespace meritdesk::views::charts {

/// From quantities and prices to pixels and back: two straight lines, quick enough for every step of a book.
struct PixelMap
{
    double left = 0; ///< pixel of quantity 0
    double perQuantity = 1;
    double top = 0; ///< pixel of price 0
    double perPrice = -1;
    QRectF area = {}; ///< the plot area in pixels

    [[nodiscard]] double x(double quantity) const { return left + quantity * perQuantity; }

    [[nodiscard]] double y(double price) const { return top + price * perPrice; }

    [[nodiscard]] double quantity(double pixel) const { return (pixel - left) / perQuantity; }

    [[nodiscard]] double price(double pixel) const { return (pixel - top) / perPrice; }
};

[[nodiscard]] PixelMap pixelMap(const QCPAxisRect& rect);

/// The staircase of a curve between two quantities, in pixels: steps narrower than a pixel melt into one
/// riser, so that the number of points is bound by the width of the picture and not by the book.
[[nodiscard]] QVector<QPointF> staircase(std::span<const items::CurveStep> curve, double from, double to,
                                         const PixelMap& map);

/// What of a step the mouse can take hold of: its tread (the price) or its end (the quantity).
enum class Grip { Price, Quantity };

/// A place of a curve under the mouse.
struct StepHit
{
    const items::CurveStep* step = nullptr;
    bool demand = false;
    Grip grip = Grip::Price;
};

/// The step whose tread or end lies under the mouse; steps too narrow to be told apart are not hit.
[[nodiscard]] std::optional<StepHit> hitStep(const items::StepCurves& curves, QPointF pixel,
                                             const PixelMap& map);

} // namespace meritdesk::views::charts
