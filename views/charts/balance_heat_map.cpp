#include "views/charts/balance_heat_map.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "views/charts/balance_look.h"
#include "views/charts/heat_parts.h"

namespace meritdesk::views::charts {

namespace {

constexpr double daySeconds = 86400;
constexpr int hoursADay = 24;
constexpr double commonShare = 0.99; ///< of the cells: the strongest hundredth share the deepest colour

double secondsOf(const QDate& date)
{
    return static_cast<double>(QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch());
}

/// Items that a key moves by; 0 for a key that moves by none.
int stepOf(int key)
{
    static constexpr std::array steps{std::pair{Qt::Key_Up, -1}, std::pair{Qt::Key_Down, 1},
                                      std::pair{Qt::Key_Left, -hoursADay},
                                      std::pair{Qt::Key_Right, hoursADay}};
    const auto* found =
        std::find_if(steps.begin(), steps.end(), [key](const auto& step) { return step.first == key; });
    return found == steps.end() ? 0 : found->second;
}

} // namespace

BalanceHeatMap::BalanceHeatMap(QWidget* parent)
    : ReadingChart(parent)
    , m_map(new QCPColorMap(plot().xAxis, plot().yAxis))
    , m_scale(new QCPColorScale(&plot()))
    , m_repeated(plot().addGraph())
{
    setTitle(tr("Hours of the month"));
    layHeatMap(plot(), *m_map, *m_scale);
    m_repeated->setLineStyle(QCPGraph::lsNone);
    auto margins = plot().axisRect()->minimumMargins();
    margins.setTop(QFontMetrics(font()).height()); // the plot leaves out labels that it would cut
    plot().axisRect()->setMinimumMargins(margins);
    connect(&plot(), &QCustomPlot::mouseDoubleClick, this, [this](QMouseEvent* event) {
        if (const int item = itemAt(event->position()); item >= 0)
            emit dayClicked(dayOf(item));
    });
    applyColours(theme());
}

void BalanceHeatMap::setHeat(const BalanceHeat& heat)
{
    if (heat == m_heat)
        return;
    m_heat = heat;
    m_axis = PeriodAxis(heat.periods);
    m_scale->axis()->setLabel(heat.unit);
    gather();
    fillMap();
    markClockChanges();
    resetZoom();
    itemsChanged();
}

void BalanceHeatMap::gather()
{
    m_cells.clear();
    if (m_axis.empty())
        return;
    const auto first = m_axis.clockOf(0).date();
    m_cells.resize(static_cast<std::size_t>(first.daysTo(m_axis.days().back().date) + 1) * hoursADay);
    for (int i = 0; i < m_axis.size(); ++i) {
        const auto clock = m_axis.clockOf(i);
        auto& cell =
            m_cells[static_cast<std::size_t>(first.daysTo(clock.date()) * hoursADay + clock.time().hour())];
        cell.repeated = cell.repeated
                        || (!cell.periods.empty() && m_axis[cell.periods.front()].offset != m_axis[i].offset);
        cell.periods.push_back(i);
        const double value = m_heat.values[static_cast<std::size_t>(i)];
        if (std::isnan(value))
            continue;
        cell.sum += value;
        cell.known = true;
    }
}

/// What the deepest colours stand for: one price of thousands leaves the other hours their shades.
double BalanceHeatMap::deepest() const
{
    std::vector<double> sizes;
    for (const auto& cell : m_cells)
        if (cell.known && cell.sum != 0)
            sizes.push_back(std::abs(cell.sum));
    if (sizes.empty())
        return 1;
    const auto at =
        static_cast<std::ptrdiff_t>(std::ceil(commonShare * static_cast<double>(sizes.size()))) - 1;
    std::nth_element(sizes.begin(), sizes.begin() + at, sizes.end());
    return sizes[static_cast<std::size_t>(at)];
}

void BalanceHeatMap::fillMap()
{
    const int days = std::max(1, itemCount() / hoursADay);
    sizeHeatMap(*m_map, xOf(0), days);
    for (int day = 0; day < days; ++day)
        for (int hour = 0; hour < hoursADay; ++hour) {
            const auto at = static_cast<std::size_t>(day * hoursADay + hour);
            const bool known = at < m_cells.size() && m_cells[at].known;
            m_map->data()->setCell(day, hour, known ? m_cells[at].sum : std::nan(""));
        }
    const double most = deepest();
    m_map->setDataRange({-most, most});
}

double BalanceHeatMap::xOf(int day) const
{
    return m_axis.empty() ? 0 : secondsOf(m_axis.clockOf(0).date()) + day * daySeconds;
}

/// An hour without periods between two hours with some, on a day that lost one, was skipped by the clock.
void BalanceHeatMap::markClockChanges()
{
    for (auto* skipped : m_skipped)
        plot().removeItem(skipped);
    m_skipped.clear();
    QVector<double> days;
    QVector<double> hours;
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        if (m_cells[i].repeated) {
            days << xOf(static_cast<int>(i) / hoursADay) + daySeconds / 2;
            hours << static_cast<int>(i) % hoursADay + 0.5;
        }
    m_repeated->setData(days, hours, true);
    for (const auto& each : m_axis.days())
        for (int i = each.first + 1; each.clockShift > 0 && i < each.first + each.count; ++i)
            if (m_axis[i].offset > m_axis[i - 1].offset)
                hatch(static_cast<int>(m_axis.clockOf(0).date().daysTo(each.date)),
                      m_axis.clockOf(i).time().hour() - 1);
}

void BalanceHeatMap::hatch(int day, int hour)
{
    auto* skipped = new QCPItemRect(&plot());
    skipped->topLeft->setCoords(xOf(day), hour);
    skipped->bottomRight->setCoords(xOf(day + 1), hour + 1);
    m_skipped.push_back(skipped);
}

void BalanceHeatMap::resetZoom()
{
    plot().xAxis->setRange(xOf(0), xOf(std::max(1, itemCount() / hoursADay)));
    plot().replot(QCustomPlot::rpQueuedReplot);
}

const std::vector<int>& BalanceHeatMap::periodsOf(int item) const
{
    return m_cells[static_cast<std::size_t>(item)].periods;
}

QDate BalanceHeatMap::dayOf(int item) const
{
    return m_axis.clockOf(0).date().addDays(item / hoursADay);
}

QPointF BalanceHeatMap::pixelOf(int item) const
{
    return {plot().xAxis->coordToPixel(xOf(item / hoursADay) + daySeconds / 2),
            plot().yAxis->coordToPixel(item % hoursADay + 0.5)};
}

int BalanceHeatMap::itemAt(QPointF pixel) const
{
    if (!plot().axisRect()->rect().contains(pixel.toPoint()))
        return -1;
    const double day = std::floor((plot().xAxis->pixelToCoord(pixel.x()) - xOf(0)) / daySeconds);
    const double hour = std::floor(plot().yAxis->pixelToCoord(pixel.y()));
    if (day < 0 || hour < 0 || hour >= hoursADay || day * hoursADay >= itemCount())
        return -1;
    const int item = static_cast<int>(day) * hoursADay + static_cast<int>(hour);
    return periodsOf(item).empty() ? -1 : item;
}

/// An item with periods from here on, in steps; -1 when there is none.
int BalanceHeatMap::filledFrom(int item, int step) const
{
    while (item >= 0 && item < itemCount() && periodsOf(item).empty())
        item += step;
    return item < itemCount() ? std::max(item, -1) : -1;
}

/// Up and Down by hours, Left and Right by days; hours without a period are passed over.
std::optional<int> BalanceHeatMap::itemAfter(int key) const
{
    if (key == Qt::Key_End)
        return filledFrom(itemCount() - 1, -1);
    const int step = stepOf(key);
    if (key == Qt::Key_Home || (step != 0 && pointed() < 0))
        return filledFrom(0, 1);
    if (step == 0)
        return {};
    const int next = filledFrom(pointed() + step, step);
    return next < 0 ? pointed() : next;
}

void BalanceHeatMap::choose(int item)
{
    if (!periodsOf(item).empty())
        emit periodClicked(periodsOf(item).front());
}

void BalanceHeatMap::colour(const Theme& theme)
{
    const auto colours = balanceColours(theme);
    colourHeatMap(*m_map, *m_scale, {colours.deficit, theme.raised, colours.surplus}, theme);
    m_repeated->setScatterStyle({QCPScatterStyle::ssDisc, QPen(theme.surface, 1), theme.text, 6});
    for (auto* skipped : m_skipped) {
        skipped->setPen(Qt::NoPen);
        skipped->setBrush(QBrush(theme.muted, Qt::BDiagPattern));
    }
}

QStringList BalanceHeatMap::header() const
{
    return {tr("Day"), tr("Hour"), m_heat.unit};
}

QStringList BalanceHeatMap::rowOf(int item) const
{
    const auto& cell = m_cells[static_cast<std::size_t>(item)];
    return {dayOf(item).toString(Qt::ISODate),
            QStringLiteral("%1:00").arg(item % hoursADay, 2, 10, QLatin1Char('0')),
            cell.known ? valueText(cell.sum) : QString()};
}

bool BalanceHeatMap::inSight(int item) const
{
    return !periodsOf(item).empty();
}

} // namespace meritdesk::views::charts
