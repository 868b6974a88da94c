#include "views/charts/power_cases_chart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

#include "views/charts/balance_look.h"

namespace meritdesk::views::charts {

namespace {

constexpr QSize leastCases{420, 180};
constexpr double groupGap = 28;   ///< pixels between groups
constexpr double barShare = 0.72; ///< of the room of a bar
constexpr double edge = 10;
constexpr double capRadius = 3;
constexpr double markGap = 6;   ///< pixels between a colour and its name
constexpr double entryGap = 22; ///< and between a name and the next colour

/// From where bars rise to where the highest ends, as values; zero is always in sight.
std::pair<double, double> endsOf(const CaseGroup& group)
{
    double low = 0;
    double high = 0;
    for (const auto& bar : group.bars) {
        low = std::min(low, bar.value);
        high = std::max(high, bar.value);
    }
    return {low, high > low ? high : low + 1};
}

} // namespace

PowerCasesChart::PowerCasesChart(QWidget* parent)
    : CanvasChart(leastCases, parent)
{
    setTitle(tr("Without and with rules"));
}

void PowerCasesChart::setGroups(const std::vector<CaseGroup>& groups)
{
    if (groups == m_groups)
        return;
    m_groups = groups;
    itemsChanged();
}

int PowerCasesChart::itemCount() const
{
    std::size_t count = 0;
    for (const auto& group : m_groups)
        count += group.bars.size();
    return static_cast<int>(count);
}

std::pair<const CaseGroup*, std::size_t> PowerCasesChart::itemOf(int item) const
{
    auto at = static_cast<std::size_t>(item);
    for (const auto& group : m_groups) {
        if (at < group.bars.size())
            return {&group, at};
        at -= group.bars.size();
    }
    return {nullptr, 0};
}

QRectF PowerCasesChart::groupRect(std::size_t group, QSizeF size) const
{
    const auto count = static_cast<double>(m_groups.size());
    const double width = (size.width() - 2 * edge - (count - 1) * groupGap) / count;
    return {edge + static_cast<double>(group) * (width + groupGap), edge, width, size.height() - 2 * edge};
}

/// Where each state's colour and name stand: side by side, from the bottom up in as many lines as they need.
std::vector<QRectF> PowerCasesChart::legendPlaces(QSizeF size) const
{
    std::vector<QRectF> places;
    if (m_groups.empty())
        return places;
    const QFontMetricsF metrics(font());
    const double line = metrics.lineSpacing() * 1.2;
    double left = edge;
    double top = 0;
    for (const auto& bar : m_groups.front().bars) {
        const double width = std::min(metrics.ascent() + markGap + metrics.horizontalAdvance(bar.name) + 1,
                                      size.width() - 2 * edge);
        if (left > edge && left + width > size.width() - edge) {
            left = edge;
            top += line;
        }
        places.emplace_back(left, top, width, line);
        left += width + entryGap;
    }
    for (auto& place : places)
        place.translate(0, size.height() - edge - top - line);
    return places;
}

/// Between the title with the highest number and the legend.
QRectF PowerCasesChart::barArea(std::size_t group, QSizeF size) const
{
    const double line = QFontMetricsF(font()).lineSpacing();
    const auto legend = legendPlaces(size);
    const double bottom = legend.empty() ? size.height() - edge : legend.front().top() - line * 0.8;
    auto area = groupRect(group, size);
    area.setTop(area.top() + 2.4 * line);
    area.setBottom(std::max(bottom, area.top() + 1));
    return area;
}

QRectF PowerCasesChart::placeOf(int item, QSizeF size) const
{
    const auto [group, at] = itemOf(item);
    if (!group)
        return {};
    const auto place = static_cast<std::size_t>(group - m_groups.data());
    const auto area = barArea(place, size);
    const auto [low, high] = endsOf(*group);
    const auto y = [&, bottom = low, top = high](double value) {
        return area.bottom() - (value - bottom) / (top - bottom) * area.height();
    };
    const double room = area.width() / static_cast<double>(group->bars.size());
    const double width = room * barShare;
    const double left = area.left() + room * static_cast<double>(at) + (room - width) / 2;
    const double value = group->bars[at].value;
    return QRectF(QPointF(left, y(std::max(value, 0.0))), QPointF(left + width, y(std::min(value, 0.0))))
        .adjusted(0, 0, 0, 1);
}

QColor PowerCasesChart::barColour(std::size_t at) const
{
    const std::array colours{theme().accepted, theme().bad, theme().supply, theme().seriesColor(4)};
    return colours.at(at % colours.size());
}

void PowerCasesChart::paintGroup(QPainter& painter, std::size_t group, QSizeF size) const
{
    const auto& shown = m_groups[group];
    const QFontMetricsF metrics(font());
    const auto whole = groupRect(group, size);
    auto bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(theme().text);
    painter.drawText(QRectF(whole.topLeft(), QSizeF(whole.width(), metrics.lineSpacing())), Qt::AlignLeft,
                     QFontMetricsF(bold).elidedText(shown.title, Qt::ElideRight, whole.width()));
    const double room = whole.width() / static_cast<double>(shown.bars.size());
    int first = 0;
    for (std::size_t before = 0; before < group; ++before)
        first += static_cast<int>(m_groups[before].bars.size());
    for (std::size_t at = 0; at < shown.bars.size(); ++at) {
        const auto& bar = shown.bars[at];
        const auto place = placeOf(first + static_cast<int>(at), size);
        painter.setPen(Qt::NoPen);
        painter.setBrush(barColour(at));
        if (bar.present)
            painter.drawRoundedRect(place, capRadius, capRadius);
        painter.setFont(bold);
        painter.setPen(theme().text);
        const QRectF above(whole.left() + room * static_cast<double>(at),
                           place.top() - metrics.lineSpacing() - 2, room, metrics.lineSpacing());
        painter.drawText(above, Qt::AlignHCenter | Qt::TextDontClip, bar.text);
    }
    const auto [low, high] = endsOf(shown);
    const auto area = barArea(group, size);
    const double ground = area.bottom() + low / (high - low) * area.height();
    painter.setPen(QPen(theme().axis, 0));
    painter.drawLine(QPointF(area.left(), ground), QPointF(area.right(), ground));
}

void PowerCasesChart::paint(QPainter& painter, QSizeF size) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group)
        paintGroup(painter, group, size);
    paintLegend(painter, size);
}

void PowerCasesChart::paintLegend(QPainter& painter, QSizeF size) const
{
    const auto places = legendPlaces(size);
    const QFontMetricsF metrics(font());
    painter.setFont(font());
    for (std::size_t at = 0; at < places.size(); ++at) {
        const auto& place = places[at];
        painter.setPen(Qt::NoPen);
        painter.setBrush(barColour(at));
        const double side = metrics.ascent() * 0.8;
        painter.drawRoundedRect(QRectF(place.left(), place.center().y() - side / 2, side, side), 2, 2);
        painter.setPen(theme().text);
        const auto words = place.adjusted(metrics.ascent() + markGap, 0, 0, 0);
        painter.drawText(
            words, Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(m_groups.front().bars[at].name, Qt::ElideRight, words.width() + 1));
    }
}

QString PowerCasesChart::tipOf(int item) const
{
    const auto [group, at] = itemOf(item);
    if (!group)
        return {};
    //: Tip of a bar: %1 a figure with its unit, %2 a state of the market, %3 a number
    return tr("%1, %2: %3").arg(group->title, group->bars[at].name, group->bars[at].text);
}

/// Bars stand side by side: left and right lead from one to the next.
int PowerCasesChart::itemAfter(int item, int key) const
{
    return item + (key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0);
}

ChartTable PowerCasesChart::table() const
{
    ChartTable numbers{{tr("Figure")}, {}};
    if (!m_groups.empty())
        for (const auto& bar : m_groups.front().bars)
            numbers.header << bar.name;
    for (const auto& group : m_groups) {
        QStringList row{group.title};
        for (const auto& bar : group.bars)
            row << bar.text;
        numbers.rows << row;
    }
    return numbers;
}

} // namespace meritdesk::views::charts
