#include "views/charts/power_sweep_chart.h"

#include <QMouseEvent>

#include <algorithm>
#include <cmath>

#include "views/charts/balance_look.h"
#include "views/charts/legend_row.h"
#include "views/parts/labels.h"

namespace meritdesk::views::charts {

namespace {

constexpr double priceShare = 0.5; ///< of the height of the profits
constexpr double frontWidth = 2.6;
constexpr double behindWidth = 1.4;
constexpr double cursorWidth = 1.6;
constexpr double dotSize = 10;
constexpr double topRoom = 0.2; ///< for a text above the highest point
constexpr double stripRoom = 0.6;
constexpr double bottomRoom = 0.06;
constexpr int economicPlace = 1; ///< among the theme's series
constexpr int curedPlace = 2;

QVector<double> plotted(const std::vector<double>& values)
{
    return {values.begin(), values.end()};
}

QCPRange sweepRange(const std::vector<const std::vector<double>*>& lines, double above)
{
    Extent extent;
    for (const auto* line : lines)
        extent.add(*line);
    const auto range = extent.roomy();
    return {range.lower < 0 ? range.lower - range.size() * bottomRoom : 0,
            range.upper + range.size() * above};
}

} // namespace

PowerSweepChart::PowerSweepChart(QWidget* parent)
    : ReadingChart(parent)
    , m_prices(new QCPAxisRect(&plot()))
{
    setTitle(tr("Profit by capacity withheld"));
    auto& profits = *plot().axisRect();
    plot().plotLayout()->addElement(1, 0, m_prices);
    plot().plotLayout()->setRowStretchFactor(1, priceShare);
    dressAxes(*m_prices);
    m_physical = add(profits, tr("Not offered (physical)"));
    m_economic = add(profits, tr("Offered too dear (economic)"));
    m_cured = add(profits, tr("Under the rule"));
    m_best = add(profits, {});
    m_price = add(*m_prices, {});
    m_price->setLineStyle(QCPGraph::lsStepLeft);
    m_best->setLineStyle(QCPGraph::lsNone);
    auto* sides = new QCPMarginGroup(&plot());
    for (auto* panel : {&profits, m_prices}) {
        panel->setMarginGroup(QCP::msLeft | QCP::msRight, sides);
        m_jumps.push_back(addUpright(*panel));
        m_cursors.push_back(addUpright(*panel));
    }
    profits.axis(QCPAxis::atBottom)->setTickLabels(false);
    m_prices->axis(QCPAxis::atLeft)->ticker()->setTickCount(3);
    m_bestText = new QCPItemText(&plot());
    m_jumpText = new QCPItemText(&plot());
    putLegendBelow(plot());
    connectDrag();
    applyColours(theme());
}

QCPGraph* PowerSweepChart::add(QCPAxisRect& panel, const QString& name)
{
    auto* graph = plot().addGraph(panel.axis(QCPAxis::atBottom), panel.axis(QCPAxis::atLeft));
    graph->setName(name);
    if (name.isEmpty())
        graph->removeFromLegend();
    return graph;
}

QCPItemStraightLine* PowerSweepChart::addUpright(QCPAxisRect& panel)
{
    auto* line = new QCPItemStraightLine(&plot());
    line->setClipAxisRect(&panel);
    for (auto* point : {line->point1, line->point2}) {
        point->setAxisRect(&panel);
        point->setAxes(panel.axis(QCPAxis::atBottom), panel.axis(QCPAxis::atLeft));
    }
    return line;
}

void PowerSweepChart::connectDrag()
{
    const auto follow = [this](const QMouseEvent& event) {
        if (const int item = itemAt(event.position()); item >= 0)
            emit looked(item);
    };
    connect(&plot(), &QCustomPlot::mousePress, this, [this, follow](QMouseEvent* event) {
        m_dragging = event->button() == Qt::LeftButton && itemAt(event->position()) >= 0;
        if (m_dragging)
            follow(*event);
    });
    connect(&plot(), &QCustomPlot::mouseMove, this, [this, follow](QMouseEvent* event) {
        if (m_dragging)
            follow(*event);
        else
            plot().setCursor(itemAt(event->position()) >= 0 ? Qt::SizeHorCursor : Qt::ArrowCursor);
    });
    connect(&plot(), &QCustomPlot::mouseRelease, this, [this] { m_dragging = false; });
}

void PowerSweepChart::setPicture(const SweepPicture& picture)
{
    if (picture == m_picture)
        return;
    auto moved = m_picture;
    moved.at = picture.at;
    const bool onlyMoved = moved == picture;
    m_picture = picture;
    if (onlyMoved) {
        placeMarks();
        plot().replot(QCustomPlot::rpQueuedReplot);
        return;
    }
    fill();
    fitAxes();
    placeMarks();
    itemsChanged();
}

void PowerSweepChart::fill()
{
    const auto x = plotted(m_picture.withheld);
    m_physical->setData(x, plotted(m_picture.physical), true);
    m_economic->setData(x, plotted(m_picture.economic), true);
    m_cured->setData(m_picture.cured.empty() ? QVector<double>() : x, plotted(m_picture.cured), true);
    m_price->setData(x, plotted(m_picture.price), true);
    m_cured->setName(m_picture.curedName);
    if (m_picture.cured.empty())
        m_cured->removeFromLegend();
    else
        m_cured->addToLegend();
    plot().yAxis->setLabel(axisText(tr("Profit"), m_picture.moneyUnit));
    m_prices->axis(QCPAxis::atLeft)->setLabel(tr("Price")); // the strip is low: its unit stands in the table
    m_prices->axis(QCPAxis::atBottom)->setLabel(axisText(tr("Withheld"), m_picture.quantityUnit));
}

void PowerSweepChart::fitAxes()
{
    plot().yAxis->setRange(sweepRange({&m_picture.physical, &m_picture.economic, &m_picture.cured}, topRoom));
    m_prices->axis(QCPAxis::atLeft)->setRange(sweepRange({&m_picture.price}, stripRoom));
    const double last = m_picture.withheld.empty() ? 1 : std::max(m_picture.withheld.back(), 1e-6);
    for (auto* rect : {plot().axisRect(), m_prices})
        rect->axis(QCPAxis::atBottom)->setRange(0, last);
}

/// The text stands on the side of the point where there is more room.
void PowerSweepChart::placeText(QCPItemText& text, const QString& words, std::size_t at, double value,
                                QCPAxisRect& panel)
{
    text.setVisible(!words.isEmpty() && !std::isnan(value));
    if (!text.visible())
        return;
    const bool left = at * 2 > m_picture.withheld.size();
    text.setClipAxisRect(&panel);
    text.position->setAxisRect(&panel);
    text.position->setAxes(panel.axis(QCPAxis::atBottom), panel.axis(QCPAxis::atLeft));
    text.position->setCoords(m_picture.withheld[at], value);
    text.setPositionAlignment((left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom);
    text.setPadding(QMargins(8, 2, 8, 4));
    text.setText(words);
}

void PowerSweepChart::placeMarks()
{
    const auto shown = [this](const std::vector<QCPItemStraightLine*>& lines, std::optional<std::size_t> at) {
        for (auto* line : lines) {
            const bool has = at && *at < m_picture.withheld.size();
            line->setVisible(has);
            if (!has)
                continue;
            line->point1->setCoords(m_picture.withheld[*at], 0);
            line->point2->setCoords(m_picture.withheld[*at], 1);
        }
    };
    shown(m_jumps, m_picture.jump);
    shown(m_cursors, m_picture.at);
    const auto& front = m_picture.economicInFront ? m_picture.economic : m_picture.physical;
    const bool pays = m_picture.best && *m_picture.best < front.size();
    m_best->setData(pays ? QVector<double>{m_picture.withheld[*m_picture.best]} : QVector<double>(),
                    pays ? QVector<double>{front[*m_picture.best]} : QVector<double>(), true);
    m_bestText->setVisible(false);
    m_jumpText->setVisible(false);
    if (pays)
        placeText(*m_bestText, m_picture.bestText, *m_picture.best, front[*m_picture.best],
                  *plot().axisRect());
    if (m_picture.jump && *m_picture.jump < m_picture.price.size())
        placeText(*m_jumpText, m_picture.jumpText, *m_picture.jump, m_picture.price[*m_picture.jump],
                  *m_prices);
}

void PowerSweepChart::colour(const Theme& theme)
{
    const bool economic = m_picture.economicInFront;
    m_physical->setPen(QPen(theme.supply, economic ? behindWidth : frontWidth));
    m_economic->setPen(QPen(theme.seriesColor(economicPlace), economic ? frontWidth : behindWidth,
                            economic ? Qt::SolidLine : Qt::DashLine));
    m_cured->setPen(QPen(theme.seriesColor(curedPlace), frontWidth, Qt::DashDotLine));
    m_price->setPen(QPen(theme.price, frontWidth));
    m_price->setBrush(translucent(theme.price, 40));
    m_best->setPen(QPen(theme.accent));
    m_best->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(theme.surface, 2), theme.accent, dotSize));
    for (auto* line : m_jumps)
        line->setPen(QPen(theme.bad, 0, Qt::DashLine));
    for (auto* line : m_cursors)
        line->setPen(QPen(theme.accent, cursorWidth));
    auto bold = font();
    bold.setBold(true);
    for (auto* text : {m_bestText, m_jumpText})
        text->setFont(bold);
    m_bestText->setColor(theme.accent);
    m_jumpText->setColor(theme.bad);
    drawZeroLines(plot(), theme);
}

QPointF PowerSweepChart::pixelOf(int item) const
{
    const auto at = static_cast<std::size_t>(item);
    const auto& front = m_picture.economicInFront ? m_picture.economic : m_picture.physical;
    return {plot().xAxis->coordToPixel(m_picture.withheld[at]), plot().yAxis->coordToPixel(front[at])};
}

int PowerSweepChart::itemAt(QPointF pixel) const
{
    const bool inside =
        plot().axisRect()->rect().contains(pixel.toPoint()) || m_prices->rect().contains(pixel.toPoint());
    if (!inside || m_picture.withheld.empty())
        return -1;
    const double wanted = plot().xAxis->pixelToCoord(pixel.x());
    const auto& all = m_picture.withheld;
    const auto after = std::lower_bound(all.begin(), all.end(), wanted);
    if (after == all.begin())
        return 0;
    if (after == all.end())
        return itemCount() - 1;
    const auto at = static_cast<int>(after - all.begin());
    return wanted - *(after - 1) < *after - wanted ? at - 1 : at;
}

QStringList PowerSweepChart::header() const
{
    QStringList names{axisText(tr("Withheld"), m_picture.quantityUnit),
                      axisText(tr("Profit, physical"), m_picture.moneyUnit),
                      axisText(tr("Profit, economic"), m_picture.moneyUnit)};
    if (!m_picture.cured.empty())
        names << axisText(tr("Profit under the rule"), m_picture.moneyUnit);
    return names << axisText(tr("Price"), m_picture.priceUnit);
}

QStringList PowerSweepChart::rowOf(int item) const
{
    const auto at = static_cast<std::size_t>(item);
    QStringList cells{valueText(m_picture.withheld[at]), valueText(m_picture.physical[at]),
                      valueText(m_picture.economic[at])};
    if (!m_picture.cured.empty())
        cells << valueText(m_picture.cured[at]);
    return cells << valueText(m_picture.price[at]);
}

} // namespace meritdesk::views::charts
