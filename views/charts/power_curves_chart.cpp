#include "views/charts/power_curves_chart.h"

#include <algorithm>

#include "views/charts/balance_look.h"
#include "views/charts/legend_row.h"
#include "views/parts/labels.h"

namespace meritdesk::views::charts {

using items::PowerStep;

namespace {

constexpr double curveWidth = 2.4;
constexpr double beforeWidth = 1.6;
constexpr double roomRight = 1.12; ///< of the volume, where the curves end sooner
constexpr double furthest = 1.6;   ///< of the volume: what lies beyond tells nothing
constexpr double roomAbove = 1.18;
constexpr int movedAlpha = 46;
constexpr int hatchAlpha = 190;
constexpr int ownAlpha = 38;
constexpr int textAlpha = 205; ///< of what is behind words

void setSteps(QCPGraph& graph, const std::vector<PowerStep>& steps)
{
    QVector<double> x;
    QVector<double> y;
    for (const auto& step : steps) {
        x << step.from << step.to;
        y << step.price << step.price;
    }
    graph.setData(x, y, true);
}

} // namespace

PowerCurvesChart::PowerCurvesChart(QWidget* parent)
    : ReadingChart(parent)
    , m_before(plot().addGraph())
    , m_after(plot().addGraph())
    , m_demand(plot().addGraph())
{
    setTitle(tr("Supply before and after"));
    m_before->setName(tr("Supply with everything offered"));
    m_after->setName(tr("Supply with the withholding"));
    m_demand->setName(tr("Demand"));
    for (auto* graph : {m_before, m_after, m_demand})
        graph->setAdaptiveSampling(false); // steps have two values at one place
    putLegendBelow(plot());
    applyColours(theme());
}

void PowerCurvesChart::setCurves(const items::PowerCurves& curves)
{
    if (curves == m_curves)
        return;
    m_curves = curves;
    setSteps(*m_before, m_curves.before);
    setSteps(*m_after, m_curves.after);
    setSteps(*m_demand, m_curves.demand);
    fitAxes();
    if (m_curves.fixedDemand)
        m_demand->setData({*m_curves.fixedDemand, *m_curves.fixedDemand},
                          {plot().yAxis->range().lower, plot().yAxis->range().upper}, true);
    plot().xAxis->setLabel(axisText(tr("Quantity"), m_curves.quantityUnit));
    plot().yAxis->setLabel(axisText(tr("Price"), m_curves.priceUnit));
    itemsChanged();
}

/// What trades and a little beyond it.
void PowerCurvesChart::fitAxes()
{
    const double volume =
        std::max({m_curves.volumeBefore, m_curves.volumeAfter, m_curves.fixedDemand.value_or(0)});
    const double end = m_curves.before.empty() ? 1 : m_curves.before.back().to;
    const double right = volume > 0 ? std::clamp(end * 1.02, volume * roomRight, volume * furthest) : end;
    double low = 0;
    double high = std::max(m_curves.priceAfter.value_or(0), m_curves.priceBefore.value_or(0));
    for (const auto& step : m_curves.after) {
        low = std::min(low, step.from < volume ? step.price : low);
        high = std::max(high, step.from < volume ? step.price : high);
    }
    plot().xAxis->setRange(0, std::max(right, 1e-6));
    plot().yAxis->setRange(low * roomAbove, high > 0 ? high * roomAbove : 1);
}

void PowerCurvesChart::addBlock(const PowerStep& step, const QBrush& brush, const QPen& pen)
{
    auto* block = new QCPItemRect(&plot());
    block->setLayer(QStringLiteral("grid"));
    block->topLeft->setCoords(step.from, std::max(step.price, plot().yAxis->range().upper * 0.02));
    block->bottomRight->setCoords(step.to, 0);
    block->setBrush(brush);
    block->setPen(pen);
}

void PowerCurvesChart::addText(double x, double y, const QString& words, const QColor& colour,
                               Qt::Alignment alignment)
{
    if (words.isEmpty())
        return;
    auto* text = new QCPItemText(&plot());
    text->position->setCoords(x, y);
    text->setText(words);
    auto bold = font();
    bold.setBold(true);
    text->setFont(bold);
    text->setColor(colour);
    text->setBrush(translucent(theme().surface, textAlpha));
    text->setPadding(QMargins(6, 2, 6, 2));
    text->setPositionAlignment(alignment);
}

void PowerCurvesChart::addPriceLine(double price, const QString& text, const QPen& pen)
{
    auto* line = new QCPItemStraightLine(&plot());
    line->point1->setCoords(0, price);
    line->point2->setCoords(1, price);
    line->setPen(pen);
    addText(plot().xAxis->range().upper, price, text, pen.color(), Qt::AlignRight | Qt::AlignBottom);
}

void PowerCurvesChart::rebuild()
{
    // The readout's own items are layerables, not items; the notice of an empty chart is kept.
    for (int at = plot().itemCount() - 1; at >= 0; --at)
        if (auto* text = qobject_cast<QCPItemText*>(plot().item(at));
            !text || text->position->type() == QCPItemPosition::ptPlotCoords)
            plot().removeItem(plot().item(at));
    const auto& look = theme();
    for (const auto& step : m_curves.before) {
        if (step.withheld)
            addBlock(step, QBrush(translucent(look.bad, hatchAlpha), Qt::BDiagPattern), QPen(look.bad, 0));
        else if (step.own)
            addBlock(step, translucent(look.supply, ownAlpha), Qt::NoPen);
    }
    for (const auto& step : m_curves.after)
        if (step.withheld)
            addBlock(step, translucent(look.bad, ownAlpha), QPen(look.bad, 0, Qt::DashLine));
    const auto& before = m_curves.priceBefore;
    const auto& after = m_curves.priceAfter;
    if (before)
        addPriceLine(*before, m_curves.priceBeforeText, QPen(look.muted, 0, Qt::DashLine));
    const bool moves = before && after && *after != *before;
    if (!moves)
        return;
    addPriceLine(*after, m_curves.priceAfterText, QPen(look.price, 0, Qt::DashLine));
    auto* moved = new QCPItemRect(&plot());
    moved->setLayer(QStringLiteral("grid"));
    const double volume = std::min(m_curves.volumeBefore, m_curves.volumeAfter);
    moved->topLeft->setCoords(0, std::max(*before, *after));
    moved->bottomRight->setCoords(volume, std::min(*before, *after));
    moved->setBrush(translucent(look.price, movedAlpha));
    moved->setPen(Qt::NoPen);
    addText(volume / 2, (*before + *after) / 2, m_curves.movedText, look.price, Qt::AlignCenter);
}

void PowerCurvesChart::colour(const Theme& theme)
{
    rebuild();
    m_before->setPen(QPen(theme.muted, beforeWidth, Qt::DashLine));
    m_after->setPen(QPen(theme.supply, curveWidth));
    m_demand->setPen(QPen(theme.demand, curveWidth));
    for (const auto& step : m_curves.before)
        if (step.withheld) { // one name for all blocks
            addText((step.from + step.to) / 2, 0, m_curves.withheldText, theme.bad,
                    Qt::AlignHCenter | Qt::AlignBottom);
            break;
        }
}

QPointF PowerCurvesChart::pixelOf(int item) const
{
    const auto& step = m_curves.after[static_cast<std::size_t>(item)];
    return {plot().xAxis->coordToPixel((step.from + step.to) / 2), plot().yAxis->coordToPixel(step.price)};
}

int PowerCurvesChart::itemAt(QPointF pixel) const
{
    if (!plot().axisRect()->rect().contains(pixel.toPoint()))
        return -1;
    const double quantity = plot().xAxis->pixelToCoord(pixel.x());
    for (std::size_t at = 0; at < m_curves.after.size(); ++at)
        if (quantity >= m_curves.after[at].from && quantity < m_curves.after[at].to)
            return static_cast<int>(at);
    return -1;
}

QStringList PowerCurvesChart::header() const
{
    return {tr("Offer"), axisText(tr("From"), m_curves.quantityUnit),
            axisText(tr("To"), m_curves.quantityUnit), axisText(tr("Price"), m_curves.priceUnit)};
}

QStringList PowerCurvesChart::rowOf(int item) const
{
    const auto& step = m_curves.after[static_cast<std::size_t>(item)];
    return {step.name, valueText(step.from), valueText(step.to), valueText(step.price)};
}

} // namespace meritdesk::views::charts
