#pragma once

#include <QColor>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QList>
#include <QRectF>

#include <utility>

#include "items/step_curves.h"
#include "views/charts/step_geometry.h"
#include "views/parts/theme.h"

class QPainter;

namespace meritdesk::views::charts {

struct StepCurvesTexts;

/// Places the texts of the step curves, the most important first; a text that would touch another one is left
/// out.
class StepLabels
{
    Q_DECLARE_TR_FUNCTIONS(StepLabels)

public:
    StepLabels(QPainter& painter, const PixelMap& map, const Theme& theme);

    void legend(const QList<std::pair<QString, QColor>>& entries);
    void crossing(const items::StepCurves& curves, const StepCurvesTexts& texts);
    /// Who goes short, beside the part that does.
    void cut(const items::StepCurves& curves, const StepCurvesTexts& texts);
    /// What another state of the market is called, beside the place where its curves met.
    void outline(const items::StepCurves& curves, const QString& name, const QColor& colour);
    /// At the upper and the lower edge: how far the curves reach out of the picture.
    void beyond(const items::StepCurves& curves);
    void names(const items::StepCurves& curves);
    void areas(const items::StepCurves& curves, const StepCurvesTexts& texts);

private:
    [[nodiscard]] bool free(const QRectF& rect) const;
    void tag(QRectF rect, const QString& text, bool filled);
    [[nodiscard]] QRectF boxOf(const QString& text) const;
    void nameSteps(const std::vector<items::CurveStep>& curve, const items::StepCurves& curves, bool demand);
    bool areaAt(const QString& text, const QVector<QPointF>& upper, const QVector<QPointF>& lower,
                double share);
    void area(const QString& text, const QVector<QPointF>& upper, const QVector<QPointF>& lower);

    QPainter& m_painter;
    PixelMap m_map;
    Theme m_theme;
    QFontMetricsF m_metrics;
    QList<QRectF> m_taken = {};
};

} // namespace meritdesk::views::charts
