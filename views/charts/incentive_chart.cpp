#include "views/charts/incentive_chart.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "views/charts/balance_look.h"
#include "views/charts/label_room.h"
#include "views/charts/legend_row.h"

namespace meritdesk::views::charts {

namespace {

constexpr std::array dashes{Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DotLine};
constexpr std::array<std::size_t, 4> colourPlaces{0, 3, 2, 4};
constexpr double lineWidth = 1.6;
constexpr double chosenWidth = 2.6;
constexpr double large = 1.7; ///< of lines and words in a presentation
constexpr double dotSize = 9;
constexpr double textGap = 3; ///< pixels between a mark and its words
constexpr int wordsAlpha = 200;

} // namespace

IncentiveChart::IncentiveChart(QWidget* parent)
    : ReadingChart(parent)
{
    setTitle(tr("What a deliberate error costs"));
    setLine(true);
    auto& shown = plot();
    m_zero = new QCPItemStraightLine(&shown);
    m_stand = new QCPItemStraightLine(&shown);
    for (auto* line : {m_zero, m_stand})
        line->setLayer(QStringLiteral("grid"));
    m_zero->point1->setCoords(0, 0);
    m_zero->point2->setCoords(0, 1);
    m_stand->setVisible(false);
    //: Axis of a chart; below zero less is scheduled than is expected
    shown.xAxis->setLabel(tr("Scheduled beyond what is expected, MWh"));
    //: Axis of a chart
    shown.yAxis->setLabel(tr("Expected cost, EUR"));
    putLegendBelow(shown);
    connect(&shown, &QCustomPlot::afterLayout, this, &IncentiveChart::placeLeasts);
    applyColours(theme());
}

void IncentiveChart::setCurves(const IncentiveCurves& curves)
{
    if (curves == m_curves)
        return;
    // A slider moves curves, and the point that is read stays.
    const int read = curves.shifts == m_curves.shifts ? pointed() : -1;
    m_curves = curves;
    rebuild();
    fitAxes();
    itemsChanged();
    point(read);
}

void IncentiveChart::setPresentation(bool presentation)
{
    if (presentation == m_presentation)
        return;
    m_presentation = presentation;
    auto larger = font();
    if (presentation)
        larger.setPointSizeF(larger.pointSizeF() * large);
    plot().setFont(larger);
    applyColours(theme());
}

void IncentiveChart::rebuild()
{
    plot().clearGraphs();
    for (auto* item : m_leasts)
        plot().removeItem(item);
    for (auto* item : m_leastTexts)
        plot().removeItem(item);
    m_graphs.clear();
    m_leasts.clear();
    m_leastTexts.clear();
    const QVector<double> shifts(m_curves.shifts.begin(), m_curves.shifts.end());
    for (const auto& curve : m_curves.curves) {
        auto* graph = plot().addGraph();
        graph->setName(curve.name);
        graph->setData(shifts, QVector<double>(curve.cost.begin(), curve.cost.end()), true);
        m_graphs.push_back(graph);
        addLeast(curve);
    }
    m_stand->setVisible(m_curves.shift.has_value());
    m_stand->point1->setCoords(m_curves.shift.value_or(0), 0);
    m_stand->point2->setCoords(m_curves.shift.value_or(0), 1);
}

void IncentiveChart::addLeast(const IncentiveCurve& curve)
{
    auto* mark = new QCPItemTracer(&plot());
    auto* text = new QCPItemText(&plot());
    const auto at = curve.least.value_or(0);
    for (auto* item : {static_cast<QCPAbstractItem*>(mark), static_cast<QCPAbstractItem*>(text)})
        item->setVisible(curve.least.has_value());
    if (curve.least)
        mark->position->setCoords(m_curves.shifts[at], curve.cost[at]);
    text->position->setType(QCPItemPosition::ptAbsolute);
    text->setPositionAlignment(Qt::AlignTop | Qt::AlignLeft);
    text->setText(curve.leastText);
    m_leasts.push_back(mark);
    m_leastTexts.push_back(text);
}

/// Words stand below their mark, inside the panel; where others stand already further down, or above it. The
/// chosen curve's come first.
void IncentiveChart::placeLeasts()
{
    std::vector<std::size_t> order;
    std::vector<QRectF> taken;
    for (std::size_t i = 0; i < m_leasts.size(); ++i) {
        if (!m_leasts[i]->visible())
            continue;
        order.push_back(i);
        const double half = m_leasts[i]->size() / 2;
        const auto mark = m_leasts[i]->position->pixelPosition();
        taken.emplace_back(mark - QPointF(half, half), mark + QPointF(half, half));
    }
    std::stable_partition(order.begin(), order.end(), [this](auto i) { return m_curves.curves[i].chosen; });
    for (const auto i : order) {
        const auto mark = m_leasts[i]->position->pixelPosition();
        const auto place = freePlace(mark, m_leasts[i]->size() / 2 + textGap,
                                     QFontMetricsF(m_leastTexts[i]->font()).size(0, m_leastTexts[i]->text()),
                                     plot().axisRect()->rect(), taken);
        taken.push_back(place);
        m_leastTexts[i]->position->setCoords(place.topLeft());
    }
}

void IncentiveChart::fitAxes()
{
    if (m_curves.shifts.empty())
        return;
    const auto [first, last] = std::minmax_element(m_curves.shifts.begin(), m_curves.shifts.end());
    plot().xAxis->setRange(roomyRange(*first, *last));
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const auto& curve : m_curves.curves)
        for (const double cost : curve.cost) {
            low = std::fmin(low, cost);
            high = std::fmax(high, cost);
        }
    if (low > high)
        return;
    // Words of the least stand below it.
    const double room = high > low ? (high - low) : std::max(1.0, std::abs(high));
    plot().yAxis->setRange(low - room * 0.3, high + room * 0.06);
}

QPointF IncentiveChart::pixelOf(int shift) const
{
    return {plot().xAxis->coordToPixel(m_curves.shifts[static_cast<std::size_t>(shift)]),
            plot().axisRect()->top() + plot().axisRect()->height() / 3.0};
}

int IncentiveChart::itemAt(QPointF pixel) const
{
    if (m_curves.shifts.empty() || !plot().axisRect()->rect().contains(pixel.toPoint()))
        return -1;
    const double at = plot().xAxis->pixelToCoord(pixel.x());
    const auto nearest =
        std::min_element(m_curves.shifts.begin(), m_curves.shifts.end(),
                         [at](double a, double b) { return std::abs(a - at) < std::abs(b - at); });
    return static_cast<int>(nearest - m_curves.shifts.begin());
}

void IncentiveChart::choose(int shift)
{
    emit shiftClicked(shift);
}

void IncentiveChart::colour(const Theme& theme)
{
    const double scale = m_presentation ? large : 1;
    m_zero->setPen(QPen(theme.axis, 0));
    m_stand->setPen(QPen(theme.accent, scale * lineWidth, Qt::DashLine));
    for (std::size_t i = 0; i < m_graphs.size(); ++i) {
        const bool chosen = m_curves.curves[i].chosen;
        const auto& colour =
            chosen ? theme.text : theme.seriesColor(colourPlaces.at(i % colourPlaces.size()));
        m_graphs[i]->setPen(QPen(colour, scale * (chosen ? chosenWidth : lineWidth),
                                 chosen ? Qt::SolidLine : dashes.at(i % dashes.size())));
        m_leasts[i]->setStyle(QCPItemTracer::tsCircle);
        m_leasts[i]->setSize(dotSize * scale);
        m_leasts[i]->setPen(QPen(theme.surface, 1));
        m_leasts[i]->setBrush(colour);
        auto bold = plot().font();
        bold.setBold(chosen);
        m_leastTexts[i]->setFont(bold);
        m_leastTexts[i]->setColor(colour);
        m_leastTexts[i]->setBrush(translucent(theme.surface, wordsAlpha));
    }
}

QStringList IncentiveChart::header() const
{
    QStringList names{tr("Scheduled beyond, MWh")};
    for (const auto& curve : m_curves.curves)
        names << tr("%1, EUR", "name of a curve").arg(curve.name);
    return names;
}

QStringList IncentiveChart::rowOf(int shift) const
{
    const auto at = static_cast<std::size_t>(shift);
    QStringList cells{valueText(m_curves.shifts[at])};
    for (const auto& curve : m_curves.curves)
        cells << valueText(curve.cost[at]);
    return cells;
}

} // namespace meritdesk::views::charts
