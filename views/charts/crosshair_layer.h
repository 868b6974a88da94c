#pragma once

#include <QString>

#include <optional>

#include "items/step_curves.h"
#include "views/charts/qcp.h"
#include "views/charts/step_geometry.h"
#include "views/parts/theme.h"

namespace meritdesk::views::charts {

/// A vertical line under the mouse that reads both curves: whose order it is, and at what price. It has a
/// buffer of its own, so moving it does not draw the curves anew.
class CrosshairLayer : public QCPLayerable
{
public:
    CrosshairLayer(QCustomPlot* plot, QCPAxisRect* rect, const items::StepCurves* curves);

    void setTheme(const Theme& theme) { m_theme = theme; }

    void setNames(const QString& demand, const QString& supply);
    void showAt(double quantity);
    void hide();

    /// What the line reads at a quantity, a line a curve; empty beyond both.
    [[nodiscard]] QStringList readings(double quantity) const;

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;
    [[nodiscard]] QRect clipRect() const override;

private:
    [[nodiscard]] QString reading(const std::vector<items::CurveStep>& curve, const QString& name,
                                  double quantity) const;

    QCPAxisRect* m_rect;
    const items::StepCurves* m_curves;
    Theme m_theme = lightTheme();
    QString m_demand = {};
    QString m_supply = {};
    std::optional<double> m_quantity = {};
};

} // namespace meritdesk::views::charts
