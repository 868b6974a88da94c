#include "views/charts/effects_chart.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

#include "views/charts/elided_text.h"

namespace meritdesk::views::charts {

namespace {

constexpr double gap = 8;
constexpr double mostHeight = 36;
constexpr double barShare = 0.56; ///< of a row's height
constexpr double nameShare = 0.36;
constexpr double scaleHeight = 20;
constexpr double leastBar = 2;
constexpr QSize leastCanvas{300, 150};

/// The widest of some texts.
template <class TextOf>
double widest(const QFont& font, const std::vector<EffectBar>& bars, TextOf textOf)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const auto& bar : bars)
        width = std::max(width, metrics.horizontalAdvance(textOf(bar)));
    return width;
}

} // namespace

EffectsChart::EffectsChart(QWidget* parent)
    : CanvasChart(leastCanvas, parent)
{
}

void EffectsChart::setBars(const EffectBars& bars)
{
    if (bars == m_bars)
        return;
    m_bars = bars;
    itemsChanged();
}

void EffectsChart::setScale(EffectScale scale)
{
    m_scale = scale;
    itemsChanged();
}

/// In decades above the first label less one, so that the smallest power still has a bar.
double EffectsChart::lengthOf(double amount) const
{
    if (m_bars.decades.empty() || amount == 0)
        return 0;
    const double first = std::log10(m_bars.decades.front().first) - 1;
    return std::max(0.0, std::log10(std::abs(amount)) - first);
}

/// Where a bar begins to scale: where the one before ended; a total begins at nothing.
double EffectsChart::startOf(int item) const
{
    double at = 0;
    for (int before = 0; before < item; ++before) {
        const auto& bar = m_bars.bars[static_cast<std::size_t>(before)];
        at = bar.total ? bar.amount : at + bar.amount;
    }
    return m_bars.bars[static_cast<std::size_t>(item)].total ? 0 : at;
}

void EffectsChart::layDecades(Places& at) const
{
    double gain = 0;
    double loss = 0;
    for (const auto& bar : m_bars.bars)
        (bar.amount < 0 ? loss : gain) = std::max(bar.amount < 0 ? loss : gain, lengthOf(bar.amount));
    const double sum = gain + loss;
    at.step = sum > 0 ? (at.right - at.left) / sum : 0;
    at.zero = at.left + loss * at.step;
}

void EffectsChart::laySum(Places& at) const
{
    double low = 0;
    double high = 0;
    for (int item = 0; item < itemCount(); ++item) {
        const double begin = startOf(item);
        const double end = begin + m_bars.bars[static_cast<std::size_t>(item)].amount;
        low = std::min({low, begin, end});
        high = std::max({high, begin, end});
    }
    at.step = high > low ? (at.right - at.left) / (high - low) : 0;
    at.zero = at.left - low * at.step;
}

EffectsChart::Places EffectsChart::places(QSizeF size) const
{
    auto bold = canvas()->font();
    bold.setBold(true);
    const double names = widest(bold, m_bars.bars, [](const auto& bar) { return bar.name; });
    const double texts = widest(bold, m_bars.bars, [](const auto& bar) { return bar.text; });
    Places at;
    at.shares = widest(bold, m_bars.bars, [](const auto& bar) { return bar.share; });
    at.rowHeight = std::min(mostHeight, (size.height() - scaleHeight) / std::max(1, itemCount()));
    at.left = std::min(names, size.width() * nameShare) + 2 * gap;
    at.right = std::max(at.left + 1, size.width() - texts - 2 * gap - (at.shares > 0 ? at.shares + gap : 0));
    m_scale == EffectScale::Decades ? layDecades(at) : laySum(at);
    return at;
}

QRectF EffectsChart::placeOf(int item, QSizeF size) const
{
    const double height = places(size).rowHeight;
    return {0, item * height, size.width(), height};
}

QRectF EffectsChart::barOf(int item, QSizeF size) const
{
    const auto at = places(size);
    const auto& bar = m_bars.bars[static_cast<std::size_t>(item)];
    const double height = at.rowHeight * barShare;
    const double sign = bar.amount < 0 ? -1 : 1;
    const bool decades = m_scale == EffectScale::Decades;
    const double from = at.zero + (decades ? 0 : startOf(item) * at.step);
    const double length = decades ? lengthOf(bar.amount) * at.step : std::abs(bar.amount) * at.step;
    const double to = from + sign * std::max(bar.amount == 0 ? 0.0 : leastBar, length);
    return {std::min(from, to), item * at.rowHeight + (at.rowHeight - height) / 2, std::abs(to - from),
            height};
}

void EffectsChart::paintScale(QPainter& painter, const Places& at, QSizeF size) const
{
    const double bottom = itemCount() * at.rowHeight;
    painter.setPen(QPen(theme().axis, 1));
    painter.drawLine(QPointF(at.zero, 0), QPointF(at.zero, bottom));
    if (m_scale == EffectScale::Sum)
        return;
    auto small = canvas()->font();
    small.setPointSizeF(small.pointSizeF() > 0 ? small.pointSizeF() * 0.85 : 8);
    painter.setFont(small);
    const QFontMetricsF metrics(small);
    for (const int side : {1, -1}) {
        double free = side > 0 ? -1 : size.width() + 1; // labels never overlap
        for (const auto& [power, label] : m_bars.decades) {
            const double x = at.zero + side * lengthOf(power) * at.step;
            if (x < at.left - 1 || x > at.right + 1)
                continue;
            painter.setPen(QPen(theme().grid, 1, Qt::DotLine));
            painter.drawLine(QPointF(x, 0), QPointF(x, bottom));
            const auto text = side > 0 ? label : QStringLiteral("−") + label;
            const double half = metrics.horizontalAdvance(text) / 2;
            const bool fits = side > 0 ? x - half > free : x + half < free;
            if (!fits)
                continue;
            painter.setPen(theme().muted);
            painter.drawText(QRectF(x - half, bottom, 2 * half + 1, scaleHeight), Qt::AlignCenter, text);
            free = side > 0 ? x + half + gap : x - half - gap;
        }
    }
}

void EffectsChart::paintRow(QPainter& painter, const Places& at, int item, QSizeF size) const
{
    const auto& bar = m_bars.bars[static_cast<std::size_t>(item)];
    const double top = item * at.rowHeight;
    auto font = canvas()->font();
    font.setBold(bar.total);
    painter.setFont(font);
    const auto colour = bar.total ? theme().accent : bar.amount < 0 ? theme().bad : theme().good;
    painter.fillRect(barOf(item, size), colour);
    writeElided(painter, {gap, top, at.left - 2 * gap, at.rowHeight}, bar.name, theme().text);
    const double share = at.shares > 0 ? at.shares + gap : 0;
    writeElided(painter, {at.right + gap, top, size.width() - at.right - share - 2 * gap, at.rowHeight},
                bar.text, bar.total ? theme().text : colour, Qt::AlignRight);
    if (share > 0)
        writeElided(painter, {size.width() - share - gap / 2, top, share, at.rowHeight}, bar.share,
                    theme().muted, Qt::AlignRight);
}

void EffectsChart::paint(QPainter& painter, QSizeF size) const
{
    if (m_bars.bars.empty()) {
        painter.setPen(theme().muted);
        painter.drawText(QRectF({}, size).adjusted(gap, gap, -gap, -gap),
                         int{Qt::AlignCenter} | int{Qt::TextWordWrap}, m_bars.nothing);
        return;
    }
    const auto at = places(size);
    paintScale(painter, at, size);
    for (int item = 0; item < itemCount(); ++item)
        paintRow(painter, at, item, size);
}

QString EffectsChart::tipOf(int item) const
{
    const auto& bar = m_bars.bars[static_cast<std::size_t>(item)];
    return QStringLiteral("%1: %2").arg(bar.name, bar.text);
}

ChartTable EffectsChart::table() const
{
    ChartTable numbers{{tr("Line"), m_bars.unit}, {}};
    for (const auto& bar : m_bars.bars)
        numbers.rows << QStringList{bar.name, bar.text};
    return numbers;
}

} // namespace meritdesk::views::charts
