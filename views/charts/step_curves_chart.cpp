#include "views/charts/step_curves_chart.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <utility>

#include "items/number_text.h"
#include "views/charts/crosshair_layer.h"
#include "views/charts/plot.h"
#include "views/charts/qcp.h"
#include "views/charts/step_ranges.h"

namespace meritdesk::views::charts {

using items::StepCurves;

namespace {

constexpr double zoomStep = 0.8;
constexpr double panStep = 0.1;
constexpr int rightMargin = 28; ///< half a label of the last tick

} // namespace

StepCurvesChart::StepCurvesChart(QWidget* parent)
    : ChartFrame(parent)
    , m_plot(new Plot(this))
    , m_layer(new StepCurvesLayer(m_plot, m_plot->axisRect()))
{
    m_plot->addLayer(QStringLiteral("crosshair"), m_plot->layer(QStringLiteral("overlay")));
    m_plot->layer(QStringLiteral("crosshair"))->setMode(QCPLayer::lmBuffered);
    m_crosshair = new CrosshairLayer(m_plot, m_plot->axisRect(), &m_curves);
    m_layer->setCurves(&m_curves);
    m_plot->axisRect()->setMinimumMargins(QMargins(8, 8, rightMargin, 8));
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    connect(m_plot, &Plot::keyed, this, &StepCurvesChart::keyed);
    connect(m_plot->xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this,
            [this] { m_crosshair->hide(); });
    setContent(m_plot);
}

StepCurvesChart::~StepCurvesChart()
{
    // The layers belong to the plot and look at the curves of this object.
    delete m_plot;
}

void StepCurvesChart::setCurves(StepCurves curves)
{
    m_curves = std::move(curves);
    if (!m_zoomed && !m_drag)
        fitAxes();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void StepCurvesChart::setTexts(const StepCurvesTexts& texts)
{
    m_layer->setTexts(texts);
    m_crosshair->setNames(texts.demand, texts.supply);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void StepCurvesChart::setOutlines(std::vector<CurveOutline> outlines)
{
    m_outlines = std::move(outlines);
    m_layer->setOutlines(m_outlines);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void StepCurvesChart::setUnits(const QString& quantity, const QString& price)
{
    m_plot->xAxis->setLabel(quantity);
    m_plot->yAxis->setLabel(price);
}

void StepCurvesChart::setMarked(std::optional<std::size_t> order)
{
    if (m_marked == order)
        return;
    m_marked = order;
    m_layer->setMarked(order);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void StepCurvesChart::setLit(std::vector<std::size_t> orders)
{
    std::sort(orders.begin(), orders.end());
    m_lit = std::move(orders);
    m_layer->setLit(m_lit);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void StepCurvesChart::fitAxes()
{
    const auto ranges = overview(m_curves);
    m_plot->xAxis->setRange(ranges.quantity);
    m_plot->yAxis->setRange(ranges.price);
}

void StepCurvesChart::showWholeBook()
{
    const auto ranges = wholeBook(m_curves);
    m_zoomed = true;
    m_plot->xAxis->setRange(ranges.quantity);
    m_plot->yAxis->setRange(ranges.price);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void StepCurvesChart::resetZoom()
{
    m_zoomed = false;
    fitAxes();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void StepCurvesChart::zoomToMargin()
{
    const auto ranges = aroundMargin(m_curves);
    m_zoomed = true;
    m_plot->xAxis->setRange(ranges.quantity);
    m_plot->yAxis->setRange(ranges.price);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void StepCurvesChart::paintNow()
{
    m_plot->replot(QCustomPlot::rpImmediateRefresh);
}

QPointF StepCurvesChart::pixelOf(double quantity, double price) const
{
    const auto map = pixelMap(*m_plot->axisRect());
    return {map.x(quantity), map.y(price)};
}

double StepCurvesChart::resolution(Grip grip) const
{
    const auto map = pixelMap(*m_plot->axisRect());
    return grip == Grip::Price ? std::abs(1 / map.perPrice) : 1 / map.perQuantity;
}

QWidget* StepCurvesChart::plot() const
{
    return m_plot;
}

void StepCurvesChart::drawChart(QCPPainter& painter, QSize size)
{
    m_crosshair->hide();
    m_plot->drawAt(painter, size);
}

void StepCurvesChart::applyColours(const Theme& theme)
{
    m_layer->setTheme(theme);
    m_crosshair->setTheme(theme);
    m_plot->applyColours(theme);
}

ChartTable StepCurvesChart::table() const
{
    ChartTable table;
    table.header = QStringList{tr("Side"), tr("Id"), tr("Participant"), tr("Price"), tr("Quantity")};
    const auto append = [&](const std::vector<items::CurveStep>& curve, const QString& side) {
        for (const auto& step : curve) {
            const auto& order = m_curves.book->orders[step.order];
            table.rows << QStringList{
                side, QString::fromStdString(order.id), QString::fromStdString(order.participant),
                items::numberText(order.price.text(), -1), items::numberText(order.quantity.text(), -1)};
        }
    };
    append(m_curves.demand, tr("buy"));
    append(m_curves.supply, tr("sell"));
    return table;
}

bool StepCurvesChart::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_plot)
        return ChartFrame::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return pressed(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseMove:
        return moved(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonRelease:
        return released(*static_cast<QMouseEvent*>(event));
    case QEvent::ShortcutOverride:
        if (m_drag && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
            event->accept();
        return false;
    case QEvent::KeyPress:
        return cancelled(*static_cast<QKeyEvent*>(event));
    case QEvent::Wheel:
        m_zoomed = true;
        return false;
    case QEvent::Leave:
        m_crosshair->hide();
        return false;
    case QEvent::MouseButtonDblClick:
        resetZoom();
        return true;
    default:
        return false;
    }
}

bool StepCurvesChart::pressed(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    m_plot->setFocus(Qt::MouseFocusReason);
    const auto hit = hitStep(m_curves, event.position(), pixelMap(*m_plot->axisRect()));
    if (!hit) {
        m_zoomed = true;
        return false;
    }
    const auto& step = *hit->step;
    m_drag = Drag{.order = step.order,
                  .grip = hit->grip,
                  .start = hit->grip == Grip::Price ? step.price : step.to - step.from,
                  .pressed = event.position()};
    m_crosshair->hide();
    return true;
}

bool StepCurvesChart::moved(const QMouseEvent& event)
{
    if (!m_drag) {
        hover(event.position());
        return event.buttons() == Qt::NoButton;
    }
    const QPointF way = event.position() - m_drag->pressed;
    if (!m_drag->moved && way.manhattanLength() < QApplication::startDragDistance())
        return true;
    m_drag->moved = true;
    setMarked(m_drag->order);
    const auto map = pixelMap(*m_plot->axisRect());
    const bool price = m_drag->grip == Grip::Price;
    const double value = m_drag->start + (price ? way.y() / map.perPrice : way.x() / map.perQuantity);
    emit dragMoved({m_drag->order, m_drag->grip, value, resolution(m_drag->grip)});
    return true;
}

bool StepCurvesChart::released(const QMouseEvent& event)
{
    if (!m_drag || event.button() != Qt::LeftButton)
        return false;
    const auto drag = *std::exchange(m_drag, std::nullopt);
    if (drag.moved)
        emit dragFinished();
    else
        emit stepClicked(drag.order);
    if (!m_zoomed)
        resetZoom();
    return true;
}

bool StepCurvesChart::cancelled(const QKeyEvent& event)
{
    if (!m_drag || event.key() != Qt::Key_Escape)
        return false;
    m_drag.reset();
    emit dragCancelled();
    return true;
}

void StepCurvesChart::hover(QPointF pixel)
{
    const auto map = pixelMap(*m_plot->axisRect());
    const auto hit = hitStep(m_curves, pixel, map);
    m_plot->setCursor(!hit                       ? Qt::ArrowCursor
                      : hit->grip == Grip::Price ? Qt::SizeVerCursor
                                                 : Qt::SizeHorCursor);
    if (map.area.contains(pixel))
        m_crosshair->showAt(map.quantity(pixel.x()));
    else
        m_crosshair->hide();
}

void StepCurvesChart::keyed(int key)
{
    const auto pan = [](QCPAxis* axis, double share) { axis->moveRange(axis->range().size() * share); };
    m_zoomed = key != Qt::Key_Home;
    switch (key) {
    case Qt::Key_Left:
        pan(m_plot->xAxis, -panStep);
        break;
    case Qt::Key_Right:
        pan(m_plot->xAxis, panStep);
        break;
    case Qt::Key_Up:
        pan(m_plot->yAxis, panStep);
        break;
    case Qt::Key_Down:
        pan(m_plot->yAxis, -panStep);
        break;
    case Qt::Key_Home:
        resetZoom();
        return;
    case Qt::Key_End:
        zoomToMargin();
        return;
    default: {
        const double factor = key == Qt::Key_Minus ? 1 / zoomStep : zoomStep;
        m_plot->xAxis->scaleRange(factor);
        m_plot->yAxis->scaleRange(factor);
    }
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace meritdesk::views::charts
