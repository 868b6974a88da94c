#pragma once

#include <array>
#include <vector>

#include "views/charts/chart_frame.h"
#include "views/charts/plot.h"

namespace meritdesk::views::charts {

/// A kind of days for drawing: kW by hour, NaN where no day has a value.
struct TypicalCurve
{
    QString name = {};
    std::array<double, 24> mean = {};
    std::array<double, 24> low = {};  ///< a tenth of the days lie below
    std::array<double, 24> high = {}; ///< a tenth of the days lie above

    bool operator==(const TypicalCurve&) const = default;
};

/// Typical days: a line for the mean of each kind of days in a band that holds all but the lowest and the
/// highest tenth of them. A click on an hour chooses it in the nearest line.
class TypicalDaysChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit TypicalDaysChart(QWidget* parent = nullptr);

    void setCurves(const std::vector<TypicalCurve>& curves);

    [[nodiscard]] const std::vector<TypicalCurve>& curves() const { return m_curves; }

    [[nodiscard]] ChartTable table() const override;

    [[nodiscard]] Plot& plot() { return *m_plot; }

    /// The pixels of a line's mean at an hour, 1..24.
    [[nodiscard]] QPointF pixelsOf(std::size_t curve, int hour) const;

signals:
    /// An hour, 1..24, was clicked near the line of a curve.
    void hourClicked(int curve, int hour);

protected:
    void drawChart(QCPPainter& painter, QSize size) override;
    void applyColours(const Theme& theme) override;

private:
    /// Of one kind of days.
    struct Lines
    {
        QCPGraph* low = nullptr;
        QCPGraph* high = nullptr; ///< filled down to low
        QCPGraph* mean = nullptr;
    };

    void rebuild();
    [[nodiscard]] Lines addLines(const TypicalCurve& curve);
    void choose(QPointF position);

    std::vector<TypicalCurve> m_curves = {};
    std::vector<Lines> m_lines = {};
    Plot* m_plot;
};

} // namespace meritdesk::views::charts
