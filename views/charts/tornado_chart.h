#pragma once

#include <vector>

#include "views/charts/canvas_chart.h"

namespace meritdesk::views::charts {

/// A bar of a tornado for drawing.
struct TornadoBar
{
    QString name = {};
    QString lowName = {};  ///< what the low end stands for: "60 %"
    QString highName = {}; ///< what the high end stands for
    QString lowText = {};  ///< the amount at the low end as shown
    QString highText = {}; ///< the amount at the high end
    double low = 0;
    double high = 0;

    bool operator==(const TornadoBar&) const = default;
};

struct TornadoBars
{
    std::vector<TornadoBar> bars = {}; ///< the widest first
    double base = 0;                   ///< the amount as it is
    QString baseText = {};
    double target = 0; ///< the amount aimed at, a dashed line where it is in reach
    QString targetText = {};
    QString unit = {};
    QString nothing = {};

    bool operator==(const TornadoBars&) const = default;
};

/// Which factor moves an amount most: a row a factor, from the amount at its low end to the one at its high
/// end, around a line at the amount as it is. A click or the arrow keys choose a row.
class TornadoChart : public CanvasChart
{
    Q_OBJECT

public:
    explicit TornadoChart(QWidget* parent = nullptr);

    void setBars(const TornadoBars& bars);

    [[nodiscard]] const TornadoBars& bars() const { return m_bars; }

    [[nodiscard]] ChartTable table() const override;

    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_bars.bars.size()); }

    [[nodiscard]] QRectF placeOf(int item, QSizeF size) const override;

protected:
    void paint(QPainter& painter, QSizeF size) const override;
    [[nodiscard]] QString tipOf(int item) const override;

private:
    /// Where things are for a size.
    struct Places
    {
        double rowHeight = 0;
        double names = 0; ///< width of the names
        double left = 0;
        double low = 0;   ///< amount at the left edge
        double scale = 0; ///< pixels a unit

        [[nodiscard]] double x(double amount) const { return left + (amount - low) * scale; }
    };

    [[nodiscard]] Places places(QSizeF size) const;
    [[nodiscard]] bool targetInReach() const;
    void paintLines(QPainter& painter, const Places& at) const;
    void paintRow(QPainter& painter, const Places& at, int item) const;

    TornadoBars m_bars = {};
};

} // namespace meritdesk::views::charts
