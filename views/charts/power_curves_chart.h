#pragma once

#include <vector>

#include "items/power_curves.h"
#include "views/charts/reading_chart.h"

namespace meritdesk::views::charts {

/// Supply before and after withholding with the demand: both prices as lines, what is withheld hatched, and
/// what the higher price moves from buyers to sellers as an area.
class PowerCurvesChart : public ReadingChart
{
    Q_OBJECT

public:
    explicit PowerCurvesChart(QWidget* parent = nullptr);

    void setCurves(const items::PowerCurves& curves);

    [[nodiscard]] const items::PowerCurves& curves() const { return m_curves; }

    /// The blocks of the supply after withholding.
    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_curves.after.size()); }

    [[nodiscard]] QPointF pixelOf(int item) const override;

protected:
    [[nodiscard]] QStringList header() const override;
    [[nodiscard]] QStringList rowOf(int item) const override;
    [[nodiscard]] int itemAt(QPointF pixel) const override;

    void choose(int item) override { point(item); }

    void colour(const Theme& theme) override;

private:
    void rebuild();
    void fitAxes();
    void addBlock(const items::PowerStep& step, const QBrush& brush, const QPen& pen);
    void addPriceLine(double price, const QString& text, const QPen& pen);
    void addText(double x, double y, const QString& words, const QColor& colour, Qt::Alignment alignment);

    items::PowerCurves m_curves = {};
    QCPGraph* m_before;
    QCPGraph* m_after;
    QCPGraph* m_demand;
};

} // namespace meritdesk::views::charts
