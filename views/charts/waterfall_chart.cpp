#include "views/charts/waterfall_chart.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

#include "views/charts/elided_text.h"

namespace meritdesk::views::charts {

namespace {

constexpr double gap = 8;
constexpr double most = 38; ///< pixels of a row, at most
constexpr double nameShare = 0.3;
constexpr double barShare = 0.62; ///< of a row's height
constexpr double steep = 0.4;     ///< the steps' share of the totals from which the totals stay whole
constexpr double stub = 0.3;      ///< how long a cut total is beside the steps
constexpr double tooth = 4;       ///< of the broken edge, pixels
constexpr QSize leastCanvas{220, 110};

/// The ends of what the steps run through.
struct Range
{
    double low = 0;
    double high = 0;
};

Range rangeOf(const WaterfallBars& bars)
{
    double at = bars.before.change;
    Range range{at, at};
    for (const auto& step : bars.steps) {
        at += step.change;
        range.low = std::min(range.low, at);
        range.high = std::max(range.high, at);
    }
    return range;
}

/// The left edge of a total that goes on to the left.
void paintBrokenEdge(QPainter& painter, const QRectF& bar, const QColor& ground)
{
    QPainterPath path(bar.topLeft());
    bool in = true;
    for (double y = bar.top(); y < bar.bottom(); y += tooth, in = !in)
        path.lineTo(bar.left() + (in ? tooth : 0), std::min(y + tooth, bar.bottom()));
    path.lineTo(bar.bottomLeft());
    path.closeSubpath();
    painter.fillPath(path, ground);
}

} // namespace

WaterfallChart::WaterfallChart(QWidget* parent)
    : CanvasChart(leastCanvas, parent)
{
    connect(this, &CanvasChart::itemChosen, this, &WaterfallChart::rowChosen);
}

void WaterfallChart::setBars(const WaterfallBars& bars)
{
    if (bars == m_bars)
        return;
    m_bars = bars;
    itemsChanged();
}

const WaterfallBar& WaterfallChart::bar(int row) const
{
    if (row == 0)
        return m_bars.before;
    return row == rows() - 1 ? m_bars.after : m_bars.steps[static_cast<std::size_t>(row - 1)];
}

WaterfallChart::Places WaterfallChart::places(QSizeF size) const
{
    Places made{.width = size.width(), .font = canvas()->font()};
    const QFontMetricsF plain(made.font);
    auto bold = made.font;
    bold.setBold(true);
    const QFontMetricsF strong(bold);
    double names = 0;
    double numbers = 0;
    for (int row = 0; row < rows(); ++row) {
        const auto& metrics = row == 0 || row == rows() - 1 ? strong : plain;
        names = std::max(names, metrics.horizontalAdvance(bar(row).name));
        numbers = std::max(numbers, metrics.horizontalAdvance(bar(row).text));
    }
    made.rowHeight = std::min(most, size.height() / rows());
    made.left = std::min(names, size.width() * nameShare) + 2 * gap;
    made.right = std::max(made.left + 1, size.width() - numbers - 2 * gap);
    const auto range = rangeOf(m_bars);
    const double span = range.high - range.low;
    made.cut = range.low > 0 && span < steep * range.high && span > 0;
    made.low = made.cut ? range.low - stub * span : std::min(0.0, range.low);
    const double width = range.high - made.low;
    made.scale = width > 0 ? (made.right - made.left) / width : 0;
    return made;
}

QRectF WaterfallChart::placeOf(int item, QSizeF size) const
{
    const double height = places(size).rowHeight;
    return {0, item * height, size.width(), height};
}

void WaterfallChart::paintRow(QPainter& painter, const Places& at, int row, double from) const
{
    const auto& shown = bar(row);
    const bool total = row == 0 || row == rows() - 1;
    const double top = row * at.rowHeight;
    const double begin = total ? (at.cut ? at.low : 0) : from;
    const double end = total ? shown.change : from + shown.change;
    const double height = at.rowHeight * barShare;
    QRectF place(at.x(std::min(begin, end)), top + (at.rowHeight - height) / 2,
                 std::max(1.0, std::abs(end - begin) * at.scale), height);
    const auto colour = total ? theme().axis : shown.change < 0 ? theme().good : theme().bad;
    painter.fillRect(place, colour);
    if (total && at.cut)
        paintBrokenEdge(painter, place, theme().surface);
    auto font = at.font;
    font.setBold(total);
    painter.setFont(font);
    writeElided(painter, {gap, top, at.left - 2 * gap, at.rowHeight}, shown.name, theme().text);
    writeElided(painter, {at.right + gap, top, at.width - at.right - 2 * gap, at.rowHeight}, shown.text,
                total ? theme().text : colour, Qt::AlignRight);
    if (row + 1 == rows())
        return;
    painter.setPen(QPen(theme().muted, 1, Qt::DotLine)); // where the next row goes on
    const double x = at.x(end);
    painter.drawLine(QPointF(x, place.bottom()),
                     QPointF(x, top + at.rowHeight + (at.rowHeight - height) / 2));
}

void WaterfallChart::paint(QPainter& painter, QSizeF size) const
{
    if (!m_bars.nothing.isEmpty()) {
        painter.setPen(theme().muted);
        painter.drawText(QRectF({}, size).adjusted(gap, gap, -gap, -gap),
                         static_cast<int>(Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextWordWrap),
                         m_bars.nothing);
        return;
    }
    const auto at = places(size);
    double from = m_bars.before.change;
    for (int row = 0; row < rows(); ++row) {
        paintRow(painter, at, row, from);
        if (row > 0 && row < rows() - 1)
            from += bar(row).change;
    }
}

ChartTable WaterfallChart::table() const
{
    ChartTable numbers{{tr("Line"), m_bars.unit}, {}};
    for (int row = 0; m_bars.nothing.isEmpty() && row < rows(); ++row)
        numbers.rows << QStringList{bar(row).name, bar(row).text};
    return numbers;
}

} // namespace meritdesk::views::charts
