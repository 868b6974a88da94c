#include "views/charts/tornado_chart.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

#include "views/charts/elided_text.h"

namespace meritdesk::views::charts {

namespace {

constexpr double gap = 8;
constexpr double headHeight = 22;
constexpr double mostHeight = 46;
constexpr double barShare = 0.5;
constexpr double nameShare = 0.28;
constexpr double leastBar = 2;
constexpr QSize leastCanvas{360, 140};

} // namespace

TornadoChart::TornadoChart(QWidget* parent)
    : CanvasChart(leastCanvas, parent)
{
}

void TornadoChart::setBars(const TornadoBars& bars)
{
    if (bars == m_bars)
        return;
    m_bars = bars;
    itemsChanged();
}

bool TornadoChart::targetInReach() const
{
    return std::any_of(m_bars.bars.begin(), m_bars.bars.end(), [this](const TornadoBar& bar) {
        return std::min(bar.low, bar.high) <= m_bars.target && m_bars.target <= std::max(bar.low, bar.high);
    });
}

/// The ends' labels stand outside of the bars: room for the widest is left at both sides.
TornadoChart::Places TornadoChart::places(QSizeF size) const
{
    const QFontMetricsF metrics(canvas()->font());
    double low = m_bars.base;
    double high = m_bars.base;
    double names = 0;
    double ends = 0;
    for (const auto& bar : m_bars.bars) {
        low = std::min({low, bar.low, bar.high});
        high = std::max({high, bar.low, bar.high});
        names = std::max(names, metrics.horizontalAdvance(bar.name));
        for (const auto& text : {bar.lowName + bar.lowText, bar.highName + bar.highText})
            ends = std::max(ends, metrics.horizontalAdvance(text + QStringLiteral(":   ")));
    }
    Places at;
    at.rowHeight = std::min(mostHeight, (size.height() - headHeight) / std::max(1, itemCount()));
    const double room = std::min(ends, size.width() / 4);
    at.names = std::min(names, size.width() * nameShare);
    at.left = at.names + 2 * gap + room;
    const double width = std::max(1.0, size.width() - at.left - room - gap);
    at.low = low;
    at.scale = high > low ? width / (high - low) : 0;
    if (high <= low)
        at.left += width / 2;
    return at;
}

QRectF TornadoChart::placeOf(int item, QSizeF size) const
{
    const double height = places(size).rowHeight;
    return {0, headHeight + item * height, size.width(), height};
}

void TornadoChart::paintLines(QPainter& painter, const Places& at) const
{
    const double bottom = headHeight + itemCount() * at.rowHeight;
    const double base = at.x(m_bars.base);
    painter.setPen(QPen(theme().axis, 1));
    painter.drawLine(QPointF(base, headHeight), QPointF(base, bottom));
    const QFontMetricsF metrics(painter.font());
    const double half = metrics.horizontalAdvance(m_bars.baseText) / 2 + gap;
    writeElided(painter, {base - half, 0, 2 * half, headHeight}, m_bars.baseText, theme().text,
                Qt::AlignHCenter);
    if (!targetInReach())
        return;
    const double target = at.x(m_bars.target);
    painter.setPen(QPen(theme().caution, 1, Qt::DashLine));
    painter.drawLine(QPointF(target, headHeight), QPointF(target, bottom));
    const double wide = metrics.horizontalAdvance(m_bars.targetText) / 2 + gap;
    if (std::abs(target - base) > half + wide)
        writeElided(painter, {target - wide, 0, 2 * wide, headHeight}, m_bars.targetText, theme().caution,
                    Qt::AlignHCenter);
}

void TornadoChart::paintRow(QPainter& painter, const Places& at, int item) const
{
    const auto& bar = m_bars.bars[static_cast<std::size_t>(item)];
    const double top = headHeight + item * at.rowHeight;
    const double height = at.rowHeight * barShare;
    const double base = at.x(m_bars.base);
    const auto half = [&](double amount, const QColor& colour) {
        const double x = at.x(amount);
        const double width = std::max(amount == m_bars.base ? 0.0 : leastBar, std::abs(x - base));
        painter.fillRect(
            QRectF(x < base ? base - width : base, top + (at.rowHeight - height) / 2, width, height), colour);
    };
    half(bar.low, bar.low < m_bars.base ? theme().bad : theme().good);
    half(bar.high, bar.high < m_bars.base ? theme().bad : theme().good);
    writeElided(painter, {gap, top, at.names + 1, at.rowHeight}, bar.name, theme().text);
    const bool lowLeft = bar.low <= bar.high;
    const auto words = [](const QString& name, const QString& text) {
        return QStringLiteral("%1: %2").arg(name, text);
    };
    const auto low = words(bar.lowName, bar.lowText);
    const auto high = words(bar.highName, bar.highText);
    const double left = std::min({at.x(bar.low), at.x(bar.high), base});
    const double right = std::max({at.x(bar.low), at.x(bar.high), base});
    const QFontMetricsF metrics(painter.font());
    const double leftWidth = metrics.horizontalAdvance(lowLeft ? low : high) + 2;
    writeElided(painter, {left - leftWidth - gap / 2, top, leftWidth, at.rowHeight}, lowLeft ? low : high,
                theme().muted, Qt::AlignRight);
    writeElided(painter, {right + gap / 2, top, 1000, at.rowHeight}, lowLeft ? high : low, theme().muted);
}

void TornadoChart::paint(QPainter& painter, QSizeF size) const
{
    if (m_bars.bars.empty()) {
        painter.setPen(theme().muted);
        painter.drawText(QRectF({}, size), int{Qt::AlignCenter} | int{Qt::TextWordWrap}, m_bars.nothing);
        return;
    }
    const auto at = places(size);
    paintLines(painter, at);
    for (int item = 0; item < itemCount(); ++item)
        paintRow(painter, at, item);
}

QString TornadoChart::tipOf(int item) const
{
    const auto& bar = m_bars.bars[static_cast<std::size_t>(item)];
    return QStringLiteral("%1\n%2: %3\n%4: %5")
        .arg(bar.name, bar.lowName, bar.lowText, bar.highName, bar.highText);
}

ChartTable TornadoChart::table() const
{
    ChartTable numbers{{tr("Factor"), tr("Low"), tr("Amount"), tr("High"), tr("Amount")}, {}};
    for (const auto& bar : m_bars.bars)
        numbers.rows << QStringList{bar.name, bar.lowName, bar.lowText, bar.highName, bar.highText};
    return numbers;
}

} // namespace meritdesk::views::charts
