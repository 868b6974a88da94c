#pragma once

#include <vector>

#include "views/charts/chart_frame.h"
#include "views/charts/plot.h"

namespace meritdesk::views::charts {

/// What a category costs, for drawing: roubles of each component in the order of CostBars::components.
struct CostBar
{
    QString name = {};
    QString caption = {}; ///< above the bar: the total, as shown
    bool closed = false;  ///< cannot be chosen: drawn pale
    bool best = false;
    std::vector<double> parts = {};

    bool operator==(const CostBar&) const = default;
};

struct CostBars
{
    QStringList components = {};
    std::vector<CostBar> bars = {};
    QString nothing = {}; ///< said where no category has a cost

    bool operator==(const CostBars&) const = default;
};

/// Stacked cost of each price category; the best one named, those that cannot be chosen pale.
class CostBarsChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit CostBarsChart(QWidget* parent = nullptr);

    void setBars(const CostBars& bars);

    [[nodiscard]] ChartTable table() const override;

    [[nodiscard]] Plot& plot() { return *m_plot; }

signals:
    /// The bar of a category was clicked.
    void barClicked(int category);

protected:
    void drawChart(QCPPainter& painter, QSize size) override;
    void applyColours(const Theme& theme) override;

private:
    void rebuild();
    void placeComponents(double highest);
    void addStack(bool closed, double unit);
    void addCaptions();
    void fitCaptions();
    [[nodiscard]] QString captionOf(const CostBar& bar, int decimals) const;

    CostBars m_bars = {};
    Plot* m_plot;
    double m_unit = 1;              ///< roubles of the axis' unit
    double m_highest = 0;           ///< of the bars, in that unit
    std::vector<int> m_places = {}; ///< by component: its place in legend and colours, -1 for none
    std::vector<std::pair<QCPBars*, std::size_t>> m_stacks = {};       ///< with the component
    std::vector<std::pair<QCPItemText*, std::size_t>> m_captions = {}; ///< with the bar
};

} // namespace meritdesk::views::charts
