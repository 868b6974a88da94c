#include "views/charts/prosumer_bars_chart.h"

#include <algorithm>
#include <cmath>

#include "views/charts/balance_look.h"
#include "views/charts/label_room.h"
#include "views/charts/legend_row.h"

namespace meritdesk::views::charts {

namespace {

constexpr double schemeBarWidth = 0.56;
constexpr double dashHalf = 0.38;
constexpr double dashWidth = 3;          ///< pixels
constexpr double schemeNameShare = 0.32; ///< of the chart's width, at most
constexpr double mostTextShare = 0.4;    ///< of the chart's width, for the words at the right
constexpr int schemeTickWidth = 90;      ///< pixels
constexpr int schemeTicks = 5;
constexpr int schemeGap = 8;          ///< pixels
constexpr int schemeLinesOfRow = 2;   ///< a name may be folded
constexpr int schemeRowGap = 4;       ///< pixels
constexpr int schemeLinesAround = 5;  ///< of text: axis and legend
constexpr std::size_t fixedPlace = 4; ///< among the theme's series

/// A name in two lines where it is wider than `room` pixels, broken at the blank nearest its middle.
QString folded(const QString& name, const QFontMetrics& metrics, int room)
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

QColor colourOf(ProsumerPart::Tint tint, const Theme& theme)
{
    switch (tint) {
    case ProsumerPart::Tint::Bought:
        return theme.demand;
    case ProsumerPart::Tint::Fixed:
        return theme.seriesColor(fixedPlace);
    case ProsumerPart::Tint::Shifted:
        return theme.bad;
    default:
        return theme.good;
    }
}

/// Parts of one sign stand on each other, those of the other sign beside zero.
std::pair<double, double> endsOf(const ProsumerRow& row)
{
    double low = std::min(0.0, row.total);
    double high = std::max(0.0, row.total);
    double left = 0;
    double right = 0;
    for (const double part : row.parts)
        (part < 0 ? left : right) += part;
    return {std::min(low, left), std::max(high, right)};
}

} // namespace

ProsumerBarsChart::ProsumerBarsChart(QWidget* parent)
    : ReadingChart(parent)
    , m_total(new QCPCurve(plot().xAxis, plot().yAxis))
{
    auto& shown = plot();
    shown.yAxis->setRangeReversed(true); // the first row on top
    shown.yAxis->grid()->setVisible(false);
    shown.yAxis->setTickLength(0);
    putLegendBelow(shown);
    applyColours(theme());
}

int ProsumerBarsChart::roomyHeight() const
{
    const QFontMetrics metrics(font());
    return itemCount() * (schemeLinesOfRow * metrics.lineSpacing() + schemeRowGap)
           + schemeLinesAround * metrics.lineSpacing();
}

void ProsumerBarsChart::setBars(const ProsumerBars& bars)
{
    if (bars == m_bars)
        return;
    m_bars = bars;
    rebuild();
    fitAxes();
    itemsChanged();
}

void ProsumerBarsChart::rebuild()
{
    for (auto* part : m_parts)
        plot().removePlottable(part);
    for (auto* text : m_texts)
        plot().removeItem(text);
    m_parts.clear();
    m_texts.clear();
    QVector<double> places;
    for (int row = 0; row < itemCount(); ++row)
        places << row;
    for (std::size_t at = 0; at < m_bars.parts.size(); ++at) {
        auto* part = new QCPBars(plot().yAxis, plot().xAxis); // rows: the values lie across
        part->setWidth(schemeBarWidth);
        part->setName(m_bars.parts[at].name);
        QVector<double> values;
        for (const auto& row : m_bars.rows)
            values << row.parts[at];
        part->setData(places, values, true);
        if (at > 0)
            part->moveAbove(m_parts.back());
        m_parts.push_back(part);
    }
    QVector<double> totals;
    QVector<double> rows;
    for (int at = 0; at < itemCount(); ++at) {
        const auto& row = m_bars.rows[static_cast<std::size_t>(at)];
        totals << row.total << row.total << std::nan("");
        rows << at - dashHalf << at + dashHalf << at + dashHalf;
        m_texts.push_back(new QCPItemText(&plot())); // what they say: fitTexts()
    }
    m_total->setData(totals, rows);
    m_total->setVisible(!m_bars.totalName.isEmpty());
    m_total->setName(m_bars.totalName);
    if (m_bars.totalName.isEmpty())
        m_total->removeFromLegend();
    else if (plot().legend->itemWithPlottable(m_total) == nullptr)
        m_total->addToLegend();
    m_total->setLayer(QStringLiteral("axes")); // above the bars, which are made anew
}

void ProsumerBarsChart::fitAxes()
{
    Extent extent;
    for (const auto& row : m_bars.rows) {
        const auto [low, high] = endsOf(row);
        extent.add(low);
        extent.add(high);
    }
    plot().xAxis->setRange(extent.roomy());
    plot().yAxis->setRange(-0.6, std::max(0.6, itemCount() - 0.4));
}

void ProsumerBarsChart::fitTo(int width)
{
    const QFontMetrics metrics(font());
    const int room = static_cast<int>(width * schemeNameShare);
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (int row = 0; row < itemCount(); ++row)
        ticker->addTick(row, folded(m_bars.rows[static_cast<std::size_t>(row)].name, metrics, room));
    const auto before = plot().yAxis->ticker().dynamicCast<QCPAxisTickerText>();
    if (!before || before->ticks() != ticker->ticks())
        plot().yAxis->setTicker(ticker);
    fitTexts(width);
    const int bars = width - room - textWidth();
    plot().xAxis->ticker()->setTickCount(std::clamp(bars / schemeTickWidth, 2, schemeTicks));
    plot().xAxis->setLabel(
        folded(m_bars.axis, metrics, 2 * std::min(room + bars / 2, width - room - bars / 2)));
}

/// Both lines at the right where the bars keep enough room beside them, else the total alone.
void ProsumerBarsChart::fitTexts(int width)
{
    for (const bool both : {true, false}) {
        for (std::size_t at = 0; at < m_texts.size(); ++at) {
            const auto& row = m_bars.rows[at];
            m_texts[at]->setText(row.below.isEmpty() || !both ? row.text
                                                              : row.text + QLatin1Char('\n') + row.below);
        }
        if (textWidth() < width * mostTextShare)
            break;
    }
    leaveRoomRight(plot(), m_texts, schemeGap);
}

/// Pixels of the widest text at the right.
int ProsumerBarsChart::textWidth() const
{
    auto bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (const auto* text : m_texts)
        for (const auto& line : text->text().split(QLatin1Char('\n')))
            widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest + schemeGap;
}

QPointF ProsumerBarsChart::pixelOf(int row) const
{
    return {plot().xAxis->coordToPixel(m_bars.rows[static_cast<std::size_t>(row)].total),
            plot().yAxis->coordToPixel(row)};
}

int ProsumerBarsChart::itemAt(QPointF pixel) const
{
    const auto* rect = plot().axisRect();
    if (m_bars.rows.empty() || pixel.y() < rect->top() || pixel.y() > rect->bottom())
        return -1; // names and totals beside the panel mean their row too
    const auto row = std::lround(plot().yAxis->pixelToCoord(pixel.y()));
    return std::clamp(static_cast<int>(row), 0, itemCount() - 1);
}

void ProsumerBarsChart::choose(int row)
{
    emit rowClicked(row);
}

void ProsumerBarsChart::colour(const Theme& theme)
{
    for (std::size_t at = 0; at < m_parts.size(); ++at) {
        m_parts[at]->setPen(Qt::NoPen);
        m_parts[at]->setBrush(colourOf(m_bars.parts[at].tint, theme));
    }
    m_total->setPen(QPen(theme.text, dashWidth, Qt::SolidLine, Qt::FlatCap));
    plot().xAxis->grid()->setZeroLinePen(QPen(theme.axis, 0));
    for (std::size_t at = 0; at < m_texts.size(); ++at) {
        auto bold = font();
        bold.setBold(m_bars.rows[at].strong);
        auto* text = m_texts[at];
        text->setFont(bold);
        text->setColor(theme.text);
        text->setClipToAxisRect(false);
        text->setPositionAlignment(Qt::AlignVCenter | Qt::AlignRight);
        text->setTextAlignment(Qt::AlignRight);
        text->position->setTypeX(QCPItemPosition::ptViewportRatio);
        text->position->setTypeY(QCPItemPosition::ptPlotCoords);
        text->position->setCoords(1, static_cast<double>(at));
        text->setPadding(QMargins(0, 0, schemeGap, 0));
    }
}

QStringList ProsumerBarsChart::header() const
{
    QStringList names{tr("Scheme")};
    for (const auto& part : m_bars.parts)
        names << part.name;
    if (!m_bars.totalName.isEmpty())
        names << m_bars.totalName;
    if (!m_bars.belowName.isEmpty())
        names << m_bars.belowName;
    return names;
}

QStringList ProsumerBarsChart::rowOf(int item) const
{
    const auto& row = m_bars.rows[static_cast<std::size_t>(item)];
    QStringList cells{row.name};
    for (const double part : row.parts)
        cells << valueText(part);
    if (!m_bars.totalName.isEmpty())
        cells << row.text;
    if (!m_bars.belowName.isEmpty())
        cells << row.below;
    return cells;
}

} // namespace meritdesk::views::charts
