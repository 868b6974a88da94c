#include "views/charts/regime_bars.h"

#include <algorithm>
#include <cmath>

#include "views/charts/balance_look.h"
#include "views/charts/label_room.h"
#include "views/charts/legend_row.h"

namespace meritdesk::views::charts {

namespace {

constexpr double barWidth = 0.56;
constexpr double netHalf = 0.36;
constexpr double netWidth = 2.5;  ///< pixels
constexpr double nameShare = 0.3; ///< of the chart's width, at most
constexpr int gap = 8;            ///< pixels
constexpr int feesPlace = 4;      ///< among the theme's series
constexpr int linesOfRow = 2;     ///< a name may be folded
constexpr int rowGap = 2;         ///< pixels
constexpr int linesAround = 9;    ///< of text: heading, axis and legend

double lowOf(const RegimeBar& bar)
{
    return std::min(bar.sold, 0.0) + std::min(bar.bought, 0.0) + std::min(bar.fees, 0.0);
}

double highOf(const RegimeBar& bar)
{
    return std::max(bar.sold, 0.0) + std::max(bar.bought, 0.0) + std::max(bar.fees, 0.0);
}

/// A name in two lines where it is wider than `room` pixels, broken at the blank nearest its middle; what is
/// still wider is cut.
QString foldedName(const QString& name, const QFontMetrics& metrics, int room)
{
    if (metrics.horizontalAdvance(name) <= room)
        return name;
    const auto middle = name.size() / 2;
    const auto before = name.lastIndexOf(QLatin1Char(' '), middle);
    const auto after = name.indexOf(QLatin1Char(' '), middle);
    const auto at = before < 0 || (after >= 0 && after - middle < middle - before) ? after : before;
    const auto cut = [&](const QString& line) { return metrics.elidedText(line, Qt::ElideRight, room); };
    return at < 0 ? cut(name) : cut(name.left(at)) + QLatin1Char('\n') + cut(name.mid(at + 1));
}

} // namespace

RegimeBars::RegimeBars(QWidget* parent)
    : ReadingChart(parent)
{
    setTitle(tr("The same month under other rules"));
    auto& shown = plot();
    for (auto*& part : m_parts) {
        part = new QCPBars(shown.yAxis, shown.xAxis); // rows: the values lie across
        part->setWidth(barWidth);
    }
    m_parts[1]->moveAbove(m_parts[0]);
    m_parts[2]->moveAbove(m_parts[1]);
    m_parts[0]->setName(tr("Energy sold to the party"));
    m_parts[1]->setName(tr("Energy bought from it"));
    m_parts[2]->setName(tr("Fees"));
    m_net = new QCPCurve(shown.xAxis, shown.yAxis);
    m_net->setName(tr("Total"));
    m_baseline = new QCPItemStraightLine(&shown);
    m_baseline->setLayer(QStringLiteral("grid"));
    shown.yAxis->setRangeReversed(true); // the first row on top
    shown.yAxis->grid()->setVisible(false);
    shown.yAxis->setTickLength(0);
    //: Axis of a chart; above zero received, below zero paid
    shown.xAxis->setLabel(tr("EUR: paid below zero, received above it"));
    putLegendBelow(shown);
    applyColours(theme());
}

int RegimeBars::roomyHeight() const
{
    const QFontMetrics metrics(font());
    return itemCount() * (linesOfRow * metrics.lineSpacing() + rowGap) + linesAround * metrics.lineSpacing();
}

void RegimeBars::setBars(const std::vector<RegimeBar>& bars)
{
    if (bars == m_bars)
        return;
    m_bars = bars;
    rebuild();
    fitAxes();
    itemsChanged();
}

void RegimeBars::rebuild()
{
    for (auto* text : m_texts)
        plot().removeItem(text);
    m_texts.clear();
    QVector<double> rows;
    std::array<QVector<double>, 3> parts;
    QVector<double> net;
    QVector<double> netRows;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const auto& bar = m_bars[i];
        const auto row = static_cast<double>(i);
        rows << row;
        parts[0] << bar.sold;
        parts[1] << bar.bought;
        parts[2] << bar.fees;
        net << bar.net() << bar.net() << std::nan("");
        netRows << row - netHalf << row + netHalf << row + netHalf;
        auto* text = new QCPItemText(&plot());
        //: Below the total of the regime that the others are compared with
        const auto below = bar.baseline ? tr("baseline") : bar.difference;
        text->setText(below.isEmpty() ? bar.total : bar.total + QLatin1Char('\n') + below);
        m_texts.push_back(text);
    }
    for (std::size_t part = 0; part < parts.size(); ++part)
        m_parts.at(part)->setData(rows, parts.at(part), true);
    m_net->setData(net, netRows);
}

void RegimeBars::fitAxes()
{
    Extent extent;
    for (const auto& bar : m_bars) {
        extent.add(lowOf(bar));
        extent.add(highOf(bar));
    }
    plot().xAxis->setRange(extent.roomy());
    plot().yAxis->setRange(-0.6, std::max(0.6, static_cast<double>(m_bars.size()) - 0.4));
    const auto base =
        std::find_if(m_bars.begin(), m_bars.end(), [](const auto& bar) { return bar.baseline; });
    m_baseline->setVisible(base != m_bars.end());
    if (base == m_bars.end())
        return;
    m_baseline->point1->setCoords(base->net(), 0);
    m_baseline->point2->setCoords(base->net(), 1);
}

/// Names take a part of the width at most; what is longer breaks into two lines, then is cut.
void RegimeBars::fitTo(int width)
{
    const QFontMetrics metrics(font());
    const int room = static_cast<int>(width * nameShare);
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (std::size_t i = 0; i < m_bars.size(); ++i)
        ticker->addTick(static_cast<double>(i), foldedName(m_bars[i].name, metrics, room));
    const auto before = plot().yAxis->ticker().dynamicCast<QCPAxisTickerText>();
    if (!before || before->ticks() != ticker->ticks())
        plot().yAxis->setTicker(ticker);
}

QPointF RegimeBars::pixelOf(int bar) const
{
    return {plot().xAxis->coordToPixel(m_bars[static_cast<std::size_t>(bar)].net()),
            plot().yAxis->coordToPixel(bar)};
}

int RegimeBars::itemAt(QPointF pixel) const
{
    const auto* rect = plot().axisRect();
    if (m_bars.empty() || pixel.y() < rect->top() || pixel.y() > rect->bottom())
        return -1; // names and totals beside the panel mean their row too
    const auto row = std::lround(plot().yAxis->pixelToCoord(pixel.y()));
    return std::clamp(static_cast<int>(row), 0, itemCount() - 1);
}

void RegimeBars::choose(int bar)
{
    emit regimeClicked(bar);
}

void RegimeBars::colour(const Theme& theme)
{
    const auto colours = balanceColours(theme);
    const std::array<QColor, 3> parts{colours.deficit, colours.surplus, theme.seriesColor(feesPlace)};
    for (std::size_t part = 0; part < parts.size(); ++part) {
        m_parts.at(part)->setPen(Qt::NoPen);
        m_parts.at(part)->setBrush(parts.at(part));
    }
    m_net->setPen(QPen(theme.text, netWidth, Qt::SolidLine, Qt::FlatCap));
    m_baseline->setPen(QPen(theme.muted, 0, Qt::DashLine));
    plot().xAxis->grid()->setZeroLinePen(QPen(theme.axis, 0));
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        auto bold = font();
        bold.setBold(m_bars[i].baseline);
        auto* text = m_texts[i];
        text->setFont(bold);
        text->setColor(theme.text);
        text->setClipToAxisRect(false);
        text->setPositionAlignment(Qt::AlignVCenter | Qt::AlignRight);
        text->setTextAlignment(Qt::AlignRight);
        text->position->setTypeX(QCPItemPosition::ptViewportRatio);
        text->position->setTypeY(QCPItemPosition::ptPlotCoords);
        text->position->setCoords(1, static_cast<double>(i));
        text->setPadding(QMargins(0, 0, gap, 0));
    }
    leaveRoomRight(plot(), m_texts, gap);
}

QStringList RegimeBars::header() const
{
    return {tr("Regime"),    tr("Sold, EUR"), tr("Bought, EUR"),
            tr("Fees, EUR"), tr("Total"),     tr("Against the baseline")};
}

QStringList RegimeBars::rowOf(int at) const
{
    const auto& bar = m_bars[static_cast<std::size_t>(at)];
    return {bar.name,  valueText(bar.sold), valueText(bar.bought), valueText(bar.fees),
            bar.total, bar.difference};
}

} // namespace meritdesk::views::charts
