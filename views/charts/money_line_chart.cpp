#include "views/charts/money_line_chart.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "views/charts/balance_look.h"
#include "views/charts/label_room.h"

namespace meritdesk::views::charts {

namespace {

constexpr std::array dashes{Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DotLine};
constexpr std::array<std::size_t, MoneyLineChart::mostLines> colourPlaces{0, 7, 2, 4};
constexpr double firstWidth = 2;
constexpr double otherWidth = 1.4;
constexpr int nameGap = 6; ///< pixels between the line's end and its name

/// The sum at the end of each span, drawn as a line from the first span's begin at zero.
void setSums(QCPGraph& graph, const std::vector<StepSpan>& spans, const std::vector<double>& money)
{
    QVector<double> x;
    QVector<double> y;
    if (!spans.empty()) {
        x << spans.front().begin;
        y << 0;
    }
    for (const auto& span : spans) {
        x << span.end;
        y << money[static_cast<std::size_t>(span.first + span.count - 1)];
    }
    graph.setData(x, y, true);
}

} // namespace

MoneyLineChart::MoneyLineChart(QWidget* parent)
    : PeriodChart(parent)
{
    setTitle(tr("Money over the month"));
    setStepNoted(false); // sums have no means
    //: Axis of a chart; above zero received, below zero paid
    plot().yAxis->setLabel(tr("Sum, EUR"));
    connect(&plot(), &QCustomPlot::afterLayout, this, &MoneyLineChart::placeNames);
    applyColours(theme());
}

void MoneyLineChart::setLines(const MoneyLines& lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    m_lines.lines.resize(std::min(m_lines.lines.size(), mostLines));
    plot().clearGraphs();
    for (auto* name : m_names)
        plot().removeItem(name);
    m_graphs.clear();
    m_names.clear();
    for (const auto& line : m_lines.lines) {
        m_graphs.push_back(plot().addGraph());
        m_names.push_back(new QCPItemText(&plot()));
        m_names.back()->setText(line.total.isEmpty() ? line.name
                                                     : line.name + QLatin1Char('\n') + line.total);
    }
    setPeriods(m_lines.periods);
    fitAxes();
}

void MoneyLineChart::fitAxes()
{
    Extent extent;
    for (const auto& line : m_lines.lines)
        extent.add(line.money);
    plot().yAxis->setRange(extent.roomy());
}

void MoneyLineChart::fill(const std::vector<StepSpan>& spans)
{
    for (std::size_t i = 0; i < m_graphs.size(); ++i)
        setSums(*m_graphs[i], spans, m_lines.lines[i].money);
}

/// Names stand right of the panel, at the heights where the lines leave it, and never on each other.
void MoneyLineChart::placeNames()
{
    if (m_names.empty() || m_lines.periods.empty())
        return;
    const auto* rect = plot().axisRect();
    const QFontMetricsF metrics(font());

    struct Place
    {
        QCPItemText* name;
        double top;
        double height;
    };

    std::vector<Place> places;
    const auto end = static_cast<std::size_t>(
        std::clamp(periods().from(plot().xAxis->range().upper - 1), 0, periods().size() - 1));
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        const auto height = QFontMetricsF(m_names[i]->font()).size(0, m_names[i]->text()).height() + 1;
        const double money = m_lines.lines[i].money[end];
        const double at = std::isnan(money) ? rect->bottom() : plot().yAxis->coordToPixel(money);
        places.push_back({m_names[i], at - height / 2, height});
    }
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.top < b.top; });
    double free = rect->top();
    for (auto& place : places) {
        place.top = std::max(place.top, free);
        free = place.top + place.height;
    }
    double last = rect->bottom() + metrics.lineSpacing();
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        place->top = std::min(place->top, last - place->height);
        last = place->top;
    }
    for (const auto& place : places)
        place.name->position->setCoords(rect->right() + nameGap, place.top);
}

void MoneyLineChart::colour(const Theme& theme)
{
    PeriodChart::colour(theme);
    for (std::size_t i = 0; i < m_graphs.size(); ++i) {
        const auto& colour = i == 0 ? theme.text : theme.seriesColor(colourPlaces.at(i));
        m_graphs[i]->setPen(QPen(colour, i == 0 ? firstWidth : otherWidth, dashes.at(i)));
        auto* name = m_names[i];
        auto bold = font();
        bold.setBold(i == 0);
        name->setFont(bold);
        name->setColor(colour);
        name->setClipToAxisRect(false);
        name->position->setType(QCPItemPosition::ptAbsolute);
        name->setPositionAlignment(Qt::AlignTop | Qt::AlignLeft);
        name->setTextAlignment(Qt::AlignLeft);
    }
    leaveRoomRight(plot(), m_names, nameGap);
}

QStringList MoneyLineChart::header() const
{
    QStringList names{tr("Period")};
    for (const auto& line : m_lines.lines)
        names << tr("%1, EUR", "name of a line").arg(line.name);
    return names;
}

QStringList MoneyLineChart::rowOf(int period) const
{
    QStringList cells{periodText(m_lines.periods[static_cast<std::size_t>(period)])};
    for (const auto& line : m_lines.lines)
        cells << valueText(line.money[static_cast<std::size_t>(period)]);
    return cells;
}

} // namespace meritdesk::views::charts
