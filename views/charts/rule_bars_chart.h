#pragma once

#include <optional>

#include "views/charts/chart_frame.h"
#include "views/charts/rule_bars_geometry.h"

namespace meritdesk::views::charts {

/// The same book under its rules as bars: price and volume a rule above, which is the legend too, and below
/// what each participant gets under each of them. A click or the arrow keys choose a bar; the wheel goes
/// through the participants where not all of them fit.
class RuleBarsChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit RuleBarsChart(QWidget* parent = nullptr);

    void setBars(items::RuleBars bars);

    /// Draws a rule as the one that curves and ladders show.
    void setShownRule(int rule);

    [[nodiscard]] const items::RuleBars& bars() const { return m_bars; }

    /// The bar chosen last.
    [[nodiscard]] const std::optional<RuleBarsHit>& chosen() const { return m_chosen; }

    /// What the mouse hits, and where a bar can be hit, in the pixels of canvas(); for tests.
    [[nodiscard]] QPointF pixelOf(const RuleBarsHit& at) const;

    [[nodiscard]] QWidget* canvas() const { return m_canvas; }

    [[nodiscard]] ChartTable table() const override;
    void resetZoom() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void barChosen(const meritdesk::views::charts::RuleBarsHit& bar);

protected:
    void drawChart(QCPPainter& painter, QSize size) override;
    void applyColours(const Theme& theme) override;

private:
    [[nodiscard]] RuleBarsGeometry geometry(QSizeF size) const;
    void paint(QPainter& painter, QSizeF size, bool paper) const;
    void paintRules(QPainter& painter, const RuleBarsGeometry& places) const;
    void paintGroup(QPainter& painter, const RuleBarsGeometry& places, int participant) const;
    void paintChosen(QPainter& painter, const RuleBarsGeometry& places) const;
    void scroll(int by);
    void choose(const RuleBarsHit& at);
    bool key(int key);
    void goOn(int lines);
    bool showTip(QPoint at, QPoint global);

    items::RuleBars m_bars = {};
    QWidget* m_canvas;
    int m_first = 0; ///< participant
    int m_shownRule = -1;
    std::optional<RuleBarsHit> m_chosen = {};
};

} // namespace meritdesk::views::charts
