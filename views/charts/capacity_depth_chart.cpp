#include "views/charts/capacity_depth_chart.h"

#include <algorithm>
#include <cmath>

#include "views/charts/balance_look.h"

namespace meritdesk::views::charts {

namespace {

constexpr int mostTicks = 4; ///< their labels stay apart in a small chart
constexpr double reach = 12; ///< pixels around a depth
constexpr double dot = 8;
constexpr double ownDot = 12;
constexpr double lineWidth = 2;

QVector<double> drawn(const std::vector<double>& values)
{
    return {values.begin(), values.end()};
}

} // namespace

CapacityDepthChart::CapacityDepthChart(QWidget* parent)
    : ReadingChart(parent)
    , m_line(plot().addGraph())
    , m_depths(plot().addGraph())
    , m_own(plot().addGraph())
    , m_full(new QCPItemStraightLine(&plot()))
    , m_fullText(new QCPItemText(&plot()))
    , m_caption(new QCPItemText(&plot()))
{
    setTitle(tr("Price fall by own volume"));
    for (auto* graph : {m_depths, m_own})
        graph->setLineStyle(QCPGraph::lsNone);
    m_full->setLayer(QStringLiteral("grid"));
    m_fullText->position->setTypeX(QCPItemPosition::ptPlotCoords);
    m_fullText->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_fullText->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_fullText->setPadding(QMargins(4, 1, 4, 1));
    plot().xAxis->setLabel(tr("Own volume, MW"));
    plot().xAxis->ticker()->setTickCount(mostTicks);
    plot().yAxis->ticker()->setTickCount(mostTicks - 1);
    m_caption->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_caption->position->setCoords(0, 0);
    m_caption->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_caption->setClipToAxisRect(false);
    m_caption->setText(tr("Fall, RUB/MW a month")); // beside the axis it would want more height
    auto margins = plot().axisRect()->minimumMargins();
    margins.setTop(QFontMetrics(plot().font()).height() + 4);
    plot().axisRect()->setMinimumMargins(margins);
    applyColours(theme());
}

void CapacityDepthChart::setCurve(const DepthCurve& curve)
{
    if (curve == m_curve)
        return;
    m_curve = curve;
    m_line->setData(drawn(curve.volumes), drawn(curve.falls), true);
    m_depths->setData(drawn(curve.depths), drawn(curve.depthFalls));
    m_own->setData({curve.own}, {curve.ownFall});
    m_full->point1->setCoords(curve.full, 0);
    m_full->point2->setCoords(curve.full, 1);
    m_fullText->setText(curve.fullText);
    m_fullText->position->setCoords(curve.full, 0.97);
    const bool isLeft = !curve.volumes.empty() && curve.full < curve.volumes.back() / 2;
    m_fullText->setPositionAlignment((isLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom);
    Extent volumes;
    Extent falls;
    volumes.add(curve.volumes);
    volumes.add(curve.depths);
    volumes.add(curve.own);
    falls.add(curve.falls);
    falls.add(curve.depthFalls);
    plot().xAxis->setRange(volumes.roomy());
    plot().yAxis->setRange(falls.roomy());
    itemsChanged();
}

QPointF CapacityDepthChart::pixelOf(int item) const
{
    const auto at = static_cast<std::size_t>(item);
    return {plot().xAxis->coordToPixel(m_curve.depths[at]),
            plot().yAxis->coordToPixel(m_curve.depthFalls[at])};
}

int CapacityDepthChart::itemAt(QPointF pixel) const
{
    int nearest = -1;
    double least = reach;
    for (int item = 0; item < itemCount(); ++item) {
        const auto way = pixelOf(item) - pixel;
        const double distance = std::hypot(way.x(), way.y());
        if (distance > least)
            continue;
        least = distance;
        nearest = item;
    }
    return nearest;
}

void CapacityDepthChart::choose(int item)
{
    emit depthClicked(item);
}

void CapacityDepthChart::colour(const Theme& theme)
{
    m_line->setPen(QPen(theme.accent, lineWidth));
    m_depths->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(theme.accent, 1.5), QBrush(theme.surface), dot));
    m_own->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssDisc, QPen(theme.text), QBrush(theme.text), ownDot));
    const bool isShown = !m_curve.volumes.empty() && m_curve.full > 0;
    m_full->setPen(QPen(theme.caution, 1.2, Qt::DashLine));
    m_full->setVisible(isShown);
    m_fullText->setVisible(isShown);
    m_fullText->setFont(plot().font());
    m_fullText->setColor(theme.caution);
    m_caption->setFont(plot().font());
    m_caption->setColor(theme.muted);
    m_fullText->setBrush(translucent(theme.surface, 210));
}

QStringList CapacityDepthChart::header() const
{
    return {tr("Own volume, MW"), tr("Fall, RUB/MW a month")};
}

QStringList CapacityDepthChart::rowOf(int item) const
{
    const auto at = static_cast<std::size_t>(item);
    return {valueText(m_curve.depths[at]), valueText(m_curve.depthFalls[at])};
}

} // namespace meritdesk::views::charts
