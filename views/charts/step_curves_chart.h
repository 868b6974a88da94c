#pragma once

#include <QPointF>

#include <functional>
#include <optional>
#include <vector>

#include "items/step_curves.h"
#include "views/charts/chart_frame.h"
#include "views/charts/step_curves_layer.h"
#include "views/charts/step_geometry.h"

namespace meritdesk::views::charts {

class CrosshairLayer;
class Plot;

/// Where a dragged step would go, in the numbers of the axes: whoever listens rounds to exact steps.
struct StepDrag
{
    std::size_t order = 0;
    Grip grip = Grip::Price;
    double value = 0;      ///< the price or the quantity
    double resolution = 0; ///< what a pixel of the axis is worth
};

/// Supply and demand as steps, one an order: what trades, what it costs, who gains. The mouse reads both
/// curves; a step can be dragged up and down (its price) or by its end (its quantity).
class StepCurvesChart : public ChartFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepCurvesChart)

public:
    explicit StepCurvesChart(QWidget* parent = nullptr);
    ~StepCurvesChart() override;

    void setCurves(items::StepCurves curves);
    void setTexts(const StepCurvesTexts& texts);
    /// Other states of the market, drawn thin behind the curves.
    void setOutlines(std::vector<CurveOutline> outlines);

    [[nodiscard]] const std::vector<CurveOutline>& outlines() const { return m_outlines; }

    void setUnits(const QString& quantity, const QString& price);
    /// Draws an order as selected; nothing selects none.
    void setMarked(std::optional<std::size_t> order);

    /// Lights the steps that a replay is about; none of them outside a replay.
    void setLit(std::vector<std::size_t> orders);

    [[nodiscard]] const std::vector<std::size_t>& lit() const { return m_lit; }

    [[nodiscard]] const items::StepCurves& curves() const { return m_curves; }

    [[nodiscard]] ChartTable table() const override;
    void resetZoom() override;
    /// Shows every price of the book, far ones too.
    void showWholeBook();
    /// Shows the neighbourhood of the crossing.
    void zoomToMargin();

    /// Draws at once what would be drawn at the next turn of the event loop.
    void paintNow();

    /// Where a point of the axes is drawn, in the coordinates of plot().
    [[nodiscard]] QPointF pixelOf(double quantity, double price) const;
    [[nodiscard]] QWidget* plot() const;

    /// What a pixel of the price or the quantity axis is worth.
    [[nodiscard]] double resolution(Grip grip) const;

    [[nodiscard]] bool isDragging() const { return m_drag && m_drag->moved; }

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void stepClicked(std::size_t order);
    void dragMoved(const meritdesk::views::charts::StepDrag& drag);
    void dragFinished();
    void dragCancelled();

protected:
    void drawChart(QCPPainter& painter, QSize size) override;
    void applyColours(const Theme& theme) override;

private:
    struct Drag
    {
        std::size_t order = 0;
        Grip grip = Grip::Price;
        double start = 0; ///< price or quantity when the drag began
        QPointF pressed = {};
        bool moved = false;
    };

    bool pressed(const QMouseEvent& event);
    bool moved(const QMouseEvent& event);
    bool released(const QMouseEvent& event);
    bool cancelled(const QKeyEvent& event);
    void hover(QPointF pixel);
    void keyed(int key);
    void fitAxes();

    Plot* m_plot;
    items::StepCurves m_curves = {};
    std::vector<CurveOutline> m_outlines = {};
    StepCurvesLayer* m_layer;
    CrosshairLayer* m_crosshair;
    std::optional<Drag> m_drag = {};
    std::optional<std::size_t> m_marked = {};
    std::vector<std::size_t> m_lit = {}; ///< ascending
    bool m_zoomed = false;
};

} // namespace meritdesk::views::charts
