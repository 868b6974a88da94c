#pragma once

#include <vector>

#include "views/charts/chart_frame.h"
#include "views/charts/plot.h"

namespace meritdesk::views::charts {

/// A category along an axis for drawing: thousand roubles a year dearer than the best choice at each change.
struct SensitivityLine
{
    QString name = {};
    std::size_t colour = 0; ///< a place in the theme's series, the same for a category everywhere
    std::vector<double> dearer = {};

    bool operator==(const SensitivityLine&) const = default;
};

struct SensitivityCurves
{
    QString axis = {};                ///< what is varied, with its unit
    std::vector<double> changes = {}; ///< percent, rising
    std::vector<SensitivityLine> lines = {};
    std::vector<double> switches = {}; ///< percent: where the best choice changes

    bool operator==(const SensitivityCurves&) const = default;
};

/// How far every category lies above the best choice when something about the year changes: the line on the
/// ground is the best choice, dashed verticals stand where it changes. A click chooses a change.
class SensitivityChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit SensitivityChart(QWidget* parent = nullptr);

    void setCurves(const SensitivityCurves& curves);

    [[nodiscard]] const SensitivityCurves& curves() const { return m_curves; }

    [[nodiscard]] ChartTable table() const override;

    /// Shows every category; at first only as high as those reach that are the best choice somewhere.
    void resetZoom() override;

    [[nodiscard]] Plot& plot() { return *m_plot; }

signals:
    /// A change was clicked, near the line of a category (a place in the curves' lines).
    void pointClicked(double change, int line);

protected:
    void drawChart(QCPPainter& painter, QSize size) override;
    void applyColours(const Theme& theme) override;

private:
    void rebuild();
    void fitHeight(double most);
    [[nodiscard]] double telling() const;
    void addMark(double at, const QPen& pen);
    void choose(QPointF position);

    SensitivityCurves m_curves = {};
    Plot* m_plot;
};

} // namespace meritdesk::views::charts
