#include "views/charts/balance_scatter.h"

#include <algorithm>
#include <cmath>

#include "views/charts/balance_look.h"
#include "views/charts/legend_row.h"

namespace meritdesk::views::charts {

namespace {

constexpr int briefBelow = 560; ///< pixels
constexpr double dotSize = 6;   ///< pixels
constexpr double crowdSize = 3.5;
constexpr double reach = 12; ///< pixels around a dot that mean it
constexpr int groundAlpha = 22;
constexpr int dotAlpha = 170;
constexpr int crowd = 5000;        ///< dots from which smooth edges cost more than they show
constexpr double corner = 0.01;    ///< of the panel, between the words and its edge
constexpr int wordsPadding = 3;    ///< pixels above and below the words of a quadrant
constexpr int belowAxis = 70;      ///< pixels of the names and the legend
constexpr double mostWords = 0.18; ///< of the panel, at either end

} // namespace

BalanceScatter::BalanceScatter(QWidget* parent)
    : ReadingChart(parent)
{
    setTitle(tr("Own imbalance and the system's"));
    auto& shown = plot();
    m_quadrants = {addQuadrant(false, true), addQuadrant(true, true), addQuadrant(false, false),
                   addQuadrant(true, false)};
    m_received = shown.addGraph();
    m_paid = shown.addGraph();
    m_received->setName(tr("Received"));
    m_paid->setName(tr("Paid"));
    for (auto* graph : {m_received, m_paid}) {
        graph->setLineStyle(QCPGraph::lsNone);
        graph->setAdaptiveSampling(false); // it leaves points out
    }
    for (const auto* axis : {shown.xAxis, shown.yAxis})
        connect(axis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this,
                &BalanceScatter::placeGrounds);
    //: Axis of a chart; above zero a surplus, below zero a deficit
    shown.xAxis->setLabel(tr("Own imbalance, MWh"));
    //: Axis of a chart; above zero a surplus, below zero a deficit
    shown.yAxis->setLabel(tr("System's imbalance, MWh"));
    shown.setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    connect(&shown, &QCustomPlot::mouseDoubleClick, this, &BalanceScatter::resetZoom);
    putLegendBelow(shown);
    writeQuadrants();
    fitAxes();
    applyColours(theme());
}

BalanceScatter::Quadrant BalanceScatter::addQuadrant(bool right, bool top)
{
    Quadrant made{new QCPItemRect(&plot()), new QCPItemText(&plot()), right, top};
    made.ground->setLayer(QStringLiteral("background"));
    made.ground->setPen(Qt::NoPen);
    made.words->setLayer(QStringLiteral("overlay"));
    made.words->position->setType(QCPItemPosition::ptAxisRectRatio);
    made.words->position->setCoords(right ? 1 - corner : corner, top ? corner : 1 - corner);
    made.words->setPositionAlignment((right ? Qt::AlignRight : Qt::AlignLeft)
                                     | (top ? Qt::AlignTop : Qt::AlignBottom));
    made.words->setTextAlignment(right ? Qt::AlignRight : Qt::AlignLeft);
    made.words->setPadding(QMargins(6, wordsPadding, 6, wordsPadding));
    return made;
}

/// A quadrant reaches from zero to the panel's edge, wherever a zoom moves zero to.
void BalanceScatter::placeGrounds()
{
    const auto across = plot().xAxis->range();
    const auto up = plot().yAxis->range();
    const auto zero =
        QPointF(std::clamp(0.0, across.lower, across.upper), std::clamp(0.0, up.lower, up.upper));
    for (const auto& quadrant : m_quadrants) {
        quadrant.ground->topLeft->setCoords(zero);
        quadrant.ground->bottomRight->setCoords(quadrant.right ? across.upper : across.lower,
                                                quadrant.top ? up.upper : up.lower);
    }
}

void BalanceScatter::writeQuadrants()
{
    const auto say = [this](const Quadrant& quadrant, const QString& verdict, const QString& what,
                            const QString& money) {
        const auto first = money.isEmpty() ? verdict : verdict + QStringLiteral(" · ") + money;
        quadrant.words->setText(m_brief ? first : first + QLatin1Char('\n') + what);
    };
    const auto& [deficitInPlenty, bothSurplus, bothDeficit, surplusInNeed] = m_quadrants;
    //: In a quadrant of a chart: the party's imbalance made the system's smaller
    const auto helped = tr("Helped");
    //: In a quadrant of a chart: the party's imbalance made the system's larger
    const auto hurt = tr("Hurt");
    say(deficitInPlenty, helped, tr("deficit, system long"), m_points.deficitInPlenty);
    say(bothSurplus, hurt, tr("surplus, system long"), m_points.bothSurplus);
    say(bothDeficit, hurt, tr("deficit, system short"), m_points.bothDeficit);
    say(surplusInNeed, helped, tr("surplus, system short"), m_points.surplusInNeed);
}

/// In a narrow chart the words would meet; axes and table say what a quadrant is.
void BalanceScatter::fitTo(int width)
{
    m_brief = width < briefBelow;
    writeQuadrants();
    const auto& shown = plot().yAxis->range();
    if (shown.lower == m_fitted.lower && shown.upper == m_fitted.upper) // nobody has zoomed
        fitAxes();
}

/// What the words of a quadrant take of the panel's height: there are no dots behind them.
double BalanceScatter::wordsShare() const
{
    const int lines = m_brief ? 1 : 2;
    const double words = lines * QFontMetrics(font()).lineSpacing() + 2 * wordsPadding;
    return std::min(mostWords, words / std::max(1, plot().height() - belowAxis));
}

void BalanceScatter::setPoints(const BalancePoints& points)
{
    if (points == m_points)
        return;
    m_points = points;
    std::array<QVector<double>, 2> own;
    std::array<QVector<double>, 2> system;
    for (const auto& point : m_points.points) {
        const std::size_t side = point.money < 0 ? 1 : 0;
        own.at(side) << point.own;
        system.at(side) << point.system;
    }
    for (auto* graph : {m_received, m_paid})
        graph->setAntialiasedScatters(itemCount() < crowd);
    m_received->setData(own[0], system[0]);
    m_paid->setData(own[1], system[1]);
    writeQuadrants();
    resetZoom();
    itemsChanged();
}

/// Zero in the middle: quadrants are compared by their area.
void BalanceScatter::fitAxes()
{
    Extent own;
    Extent system;
    for (const auto& point : m_points.points) {
        own.add(point.own);
        system.add(point.system);
    }
    const auto around = [](const Extent& extent) {
        const double reachable = extent.furthest() > 0 ? extent.furthest() * 1.08 : 1;
        return QCPRange(-reachable, reachable);
    };
    plot().xAxis->setRange(around(own));
    const auto dots = around(system);
    const double most = dots.upper / (1 - 2 * wordsShare());
    m_fitted = {-most, most};
    plot().yAxis->setRange(m_fitted);
}

void BalanceScatter::resetZoom()
{
    fitAxes();
    plot().replot(QCustomPlot::rpQueuedReplot);
}

QPointF BalanceScatter::pixelOf(int period) const
{
    const auto& point = m_points.points[static_cast<std::size_t>(period)];
    return {plot().xAxis->coordToPixel(point.own), plot().yAxis->coordToPixel(point.system)};
}

int BalanceScatter::itemAt(QPointF pixel) const
{
    if (!plot().axisRect()->rect().contains(pixel.toPoint()))
        return -1;
    int nearest = -1;
    double least = reach * reach;
    for (int i = 0; i < itemCount(); ++i) {
        const auto away = pixelOf(i) - pixel;
        const double square = QPointF::dotProduct(away, away);
        if (square < least) {
            least = square;
            nearest = i;
        }
    }
    return nearest;
}

void BalanceScatter::choose(int period)
{
    emit periodClicked(period);
}

void BalanceScatter::colour(const Theme& theme)
{
    const auto colours = balanceColours(theme);
    for (const auto& quadrant : m_quadrants) {
        const auto& tone = quadrant.helps() ? colours.received : colours.paid;
        quadrant.ground->setBrush(translucent(tone, groundAlpha));
        quadrant.words->setColor(tone);
        quadrant.words->setBrush(Qt::NoBrush);
        auto bold = font();
        bold.setBold(true);
        quadrant.words->setFont(bold);
    }
    const double size = itemCount() < crowd ? dotSize : crowdSize;
    m_received->setScatterStyle(
        {QCPScatterStyle::ssDisc, QPen(colours.received, 0), translucent(colours.received, dotAlpha), size});
    m_paid->setScatterStyle({QCPScatterStyle::ssDiamond, QPen(colours.paid, 1.2), Qt::NoBrush, size + 1});
    auto* across = plot().xAxis->grid();
    across->setZeroLinePen(QPen(theme.axis, 0));
    drawZeroLines(plot(), theme);
}

QStringList BalanceScatter::header() const
{
    return {tr("Period"), tr("Own imbalance, MWh"), tr("System's imbalance, MWh"), tr("Money, EUR")};
}

QStringList BalanceScatter::rowOf(int period) const
{
    const auto& point = m_points.points[static_cast<std::size_t>(period)];
    return {periodText(point.period), valueText(point.own), valueText(point.system), valueText(point.money)};
}

} // namespace meritdesk::views::charts
