#pragma once

#include <vector>

#include "items/screen_indicators.h"
#include "views/charts/chart_frame.h"
#include "views/charts/plot.h"

namespace meritdesk::views::charts {

/// Indicators over the rounds of a series: a small panel each, its threshold dashed, the round in view
/// marked.
class IndicatorsChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit IndicatorsChart(QWidget* parent = nullptr);

    void setIndicators(const items::Indicators& indicators);

    [[nodiscard]] ChartTable table() const override;

    [[nodiscard]] Plot& plot() const { return *m_plot; }

    /// Where a round of a panel is drawn, in the plot's pixels; for tests.
    [[nodiscard]] QPointF pixelOf(std::size_t panel, int round) const;

signals:
    /// A round was clicked, or chosen by the arrow keys.
    void roundChosen(int round);

protected:
    void drawChart(QCPPainter& painter, QSize size) override;
    void applyColours(const Theme& theme) override;

private:
    void rebuild();
    void addPanel(const items::IndicatorPanel& panel, int row, int column);
    void addTitle(const items::IndicatorPanel& panel, int row, int column);
    void addLines(const items::IndicatorPanel& panel, QCPAxisRect* rect);
    void addMarks(const items::IndicatorPanel& panel, QCPAxisRect* rect);
    void setRanges(const items::IndicatorPanel& panel, QCPAxisRect* rect);
    [[nodiscard]] QStringList rowOf(int round) const;
    void fitRounds();
    void fitTitles(const QFontMetrics& metrics);
    void click(QPointF at);
    void key(int key);

    items::Indicators m_indicators = {};
    Plot* m_plot;
    std::vector<QCPAxisRect*> m_panels = {};
    std::vector<QCPItemStraightLine*> m_thresholds = {};
    std::vector<QCPItemStraightLine*> m_shown = {};
    std::vector<QCPTextElement*> m_titles = {};
    std::vector<QString> m_legends = {};                         ///< behind the titles
    std::vector<std::pair<QCPGraph*, std::size_t>> m_lines = {}; ///< with their place in the panel
};

} // namespace meritdesk::views::charts
