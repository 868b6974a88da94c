#pragma once

#include <QString>

#include <vector>

#include "items/step_curves.h"
#include "views/charts/step_geometry.h"
#include "views/parts/theme.h"

class QColor;
class QPainter;

namespace meritdesk::views::charts {

/// The curves of another state of the market, drawn thin behind the live ones.
struct CurveOutline
{
    QString name = {};
    items::StepCurves curves = {};
};

/// The colour of an outline by its place.
[[nodiscard]] const QColor& outlineColour(const Theme& theme, std::size_t at);

/// The curves as broken lines with a ring where they met.
void drawOutline(QPainter& painter, const items::StepCurves& curves, const QColor& colour,
                 const PixelMap& map);

} // namespace meritdesk::views::charts
