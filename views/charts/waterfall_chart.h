#pragma once

#include <vector>

#include "views/charts/canvas_chart.h"

namespace meritdesk::views::charts {

/// A step of a waterfall for drawing; `change` is below zero where it falls.
struct WaterfallBar
{
    QString name = {};
    QString text = {}; ///< the number as shown
    double change = 0;

    bool operator==(const WaterfallBar&) const = default;
};

/// From one total to another step by step.
struct WaterfallBars
{
    WaterfallBar before = {};
    WaterfallBar after = {};
    std::vector<WaterfallBar> steps = {};
    QString unit = {};
    QString nothing = {}; ///< said where there is nothing to draw

    bool operator==(const WaterfallBars&) const = default;
};

/// A waterfall lying on its side: a row a step, names left, numbers right. Where the steps are small beside
/// the totals, the totals are cut off (a broken edge says so) and the steps fill the width. A click or the
/// arrow keys choose a row.
class WaterfallChart : public CanvasChart
{
    Q_OBJECT

public:
    explicit WaterfallChart(QWidget* parent = nullptr);

    void setBars(const WaterfallBars& bars);

    [[nodiscard]] const WaterfallBars& bars() const { return m_bars; }

    [[nodiscard]] ChartTable table() const override;

    /// Rows: before, the steps, after.
    [[nodiscard]] int rows() const { return static_cast<int>(m_bars.steps.size()) + 2; }

    [[nodiscard]] int itemCount() const override { return m_bars.nothing.isEmpty() ? rows() : 0; }

    [[nodiscard]] QRectF placeOf(int item, QSizeF size) const override;

signals:
    /// Row 0 is the total before, the last row the total after.
    void rowChosen(int row);

protected:
    void paint(QPainter& painter, QSizeF size) const override;

private:
    /// Where things are for a size.
    struct Places
    {
        double width = 0;
        double rowHeight = 0;
        double left = 0;  ///< of the bars
        double right = 0; ///< of the bars
        double low = 0;   ///< roubles at the left edge
        double scale = 0; ///< pixels a rouble
        bool cut = false; ///< the totals do not begin at zero
        QFont font = {};

        [[nodiscard]] double x(double value) const { return left + (value - low) * scale; }
    };

    [[nodiscard]] Places places(QSizeF size) const;
    [[nodiscard]] const WaterfallBar& bar(int row) const;
    void paintRow(QPainter& painter, const Places& at, int row, double from) const;

    WaterfallBars m_bars = {};
};

} // namespace meritdesk::views::charts
