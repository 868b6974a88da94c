#include "views/charts/forecast_curve_chart.h"

#include <algorithm>
#include <cmath>

#include "views/charts/balance_look.h"
#include "views/charts/label_room.h"

namespace meritdesk::views::charts {

namespace {

constexpr double lineWidth = 2;
constexpr double pointSize = 5;
constexpr double dotSize = 10;
constexpr double textGap = 4; ///< pixels between a mark and its words
constexpr int wordsAlpha = 200;
constexpr int panelRoom = 6;   ///< pixels between words and the axis
constexpr double sideRoom = 3; ///< percent left and right of the curve
constexpr double whole = 100;
constexpr double lineRoom = 5;    ///< pixels of the curve that words keep clear
constexpr double lineParts = 0.1; ///< of the way between two shares

} // namespace

ForecastCurveChart::ForecastCurveChart(QWidget* parent)
    : ReadingChart(parent)
    , m_line(plot().addGraph())
{
    setTitle(tr("What a better forecast saves"));
    setLine(true);
    auto& shown = plot();
    //: Axis of a chart
    shown.xAxis->setLabel(tr("Imbalance forecast away, %"));
    //: Axis of a chart; below zero a better forecast costs
    shown.yAxis->setLabel(tr("Saved, EUR"));
    shown.xAxis->setRange(-sideRoom, whole + sideRoom);
    connect(&shown, &QCustomPlot::afterLayout, this, &ForecastCurveChart::placeTexts);
    applyColours(theme());
}

void ForecastCurveChart::setCurve(const ForecastCurve& curve)
{
    if (curve == m_curve)
        return;
    // A slider moves the mark, and the point that is read stays.
    const int read = curve.percents == m_curve.percents ? pointed() : -1;
    m_curve = curve;
    rebuild();
    fitAxes();
    itemsChanged();
    point(read);
}

void ForecastCurveChart::rebuild()
{
    for (auto* item : m_dots)
        plot().removeItem(item);
    for (auto* item : m_texts)
        plot().removeItem(item);
    m_dots.clear();
    m_texts.clear();
    m_line->setData(QVector<double>(m_curve.percents.begin(), m_curve.percents.end()),
                    QVector<double>(m_curve.saved.begin(), m_curve.saved.end()), true);
    for (const auto& mark : m_curve.marks)
        addMark(mark);
}

void ForecastCurveChart::addMark(const ForecastMark& mark)
{
    auto* dot = new QCPItemTracer(&plot());
    dot->setStyle(QCPItemTracer::tsCircle);
    dot->setSize(dotSize);
    dot->position->setCoords(mark.percent, mark.saved);
    auto* text = new QCPItemText(&plot());
    text->position->setType(QCPItemPosition::ptAbsolute);
    text->setPositionAlignment(Qt::AlignTop | Qt::AlignLeft);
    text->setText(mark.text);
    m_dots.push_back(dot);
    m_texts.push_back(text);
}

/// Where the curve runs, in small squares.
void ForecastCurveChart::addLine(std::vector<QRectF>& taken) const
{
    for (int item = 1; item < itemCount(); ++item) {
        const QLineF part(pixelOf(item - 1), pixelOf(item));
        for (double at = 0; at < 1; at += lineParts)
            taken.emplace_back(part.pointAt(at) - QPointF(lineRoom, lineRoom) / 2,
                               QSizeF(lineRoom, lineRoom));
    }
}

/// Words stand beside their mark, inside the panel and never on each other; the chosen ones come first.
void ForecastCurveChart::placeTexts()
{
    std::vector<std::size_t> order;
    std::vector<QRectF> taken;
    for (std::size_t i = 0; i < m_dots.size(); ++i) {
        order.push_back(i);
        const auto at = m_dots[i]->position->pixelPosition();
        taken.emplace_back(at - QPointF(dotSize, dotSize) / 2, QSizeF(dotSize, dotSize));
    }
    addLine(taken);
    std::stable_partition(order.begin(), order.end(), [this](auto i) { return m_curve.marks[i].chosen; });
    for (const auto i : order) {
        const auto place = freePlace(m_dots[i]->position->pixelPosition(), dotSize / 2 + textGap,
                                     QFontMetricsF(m_texts[i]->font()).size(0, m_texts[i]->text()),
                                     plot().axisRect()->rect().adjusted(panelRoom, 0, -panelRoom, 0), taken);
        taken.push_back(place);
        m_texts[i]->position->setCoords(place.topLeft());
    }
}

void ForecastCurveChart::fitAxes()
{
    Extent extent;
    extent.add(m_curve.saved);
    for (const auto& mark : m_curve.marks)
        extent.add(mark.saved);
    plot().yAxis->setRange(extent.roomy());
}

QPointF ForecastCurveChart::pixelOf(int item) const
{
    const auto at = static_cast<std::size_t>(item);
    return {plot().xAxis->coordToPixel(m_curve.percents[at]), plot().yAxis->coordToPixel(m_curve.saved[at])};
}

int ForecastCurveChart::itemAt(QPointF pixel) const
{
    if (m_curve.percents.empty() || !plot().axisRect()->rect().contains(pixel.toPoint()))
        return -1;
    const double at = plot().xAxis->pixelToCoord(pixel.x());
    const auto nearest =
        std::min_element(m_curve.percents.begin(), m_curve.percents.end(),
                         [at](double a, double b) { return std::abs(a - at) < std::abs(b - at); });
    return static_cast<int>(nearest - m_curve.percents.begin());
}

void ForecastCurveChart::choose(int item)
{
    emit shareClicked(item);
}

void ForecastCurveChart::colour(const Theme& theme)
{
    const auto line = theme.seriesColor(0);
    drawZeroLines(plot(), theme);
    m_line->setPen(QPen(line, lineWidth));
    m_line->setBrush(translucent(line, theme.dark ? 40 : 28));
    m_line->setScatterStyle({QCPScatterStyle::ssDisc, line, pointSize});
    for (std::size_t i = 0; i < m_dots.size(); ++i) {
        const bool chosen = m_curve.marks[i].chosen;
        const auto colour = chosen ? theme.accent : theme.text;
        m_dots[i]->setPen(QPen(chosen ? theme.surface : colour, chosen ? 1 : lineWidth));
        m_dots[i]->setBrush(chosen ? colour : theme.surface);
        auto font = plot().font();
        font.setBold(chosen);
        m_texts[i]->setFont(font);
        m_texts[i]->setColor(theme.text);
        m_texts[i]->setBrush(translucent(theme.surface, wordsAlpha));
    }
}

QStringList ForecastCurveChart::header() const
{
    return {tr("Imbalance forecast away, %"), tr("Saved, EUR")};
}

QStringList ForecastCurveChart::rowOf(int item) const
{
    const auto at = static_cast<std::size_t>(item);
    return {valueText(m_curve.percents[at]), valueText(m_curve.saved[at])};
}

} // namespace meritdesk::views::charts
