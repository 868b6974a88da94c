#include "views/charts/load_profile_chart.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "items/number_text.h"
#include "views/charts/day_ranges.h"
#include "views/charts/legend_row.h"
#include "views/charts/time_ticker.h"

namespace meritdesk::views::charts {

namespace {

constexpr double day = 86400;
constexpr double nearest = 6 * 3600.0; ///< the shortest span shown
constexpr double fineSpan = 62 * day;  ///< hours are drawn up to here, days beyond
constexpr double bandSpan = 32 * day;  ///< planned hours are drawn up to here

QColor seeThrough(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

} // namespace

LoadProfileChart::LoadProfileChart(QWidget* parent)
    : ChartFrame(parent)
{
    auto* content = new QWidget(this);
    auto* bar = new QWidget(content);
    m_plot = new Plot(content);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_plot, 1);
    makeButtons(bar);
    makeGraphs();
    setContent(content);
    m_plot->setMouseTracking(true);
    connect(m_plot->xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this,
            &LoadProfileChart::rangeChanged);
    connect(m_plot, &Plot::keyed, this, &LoadProfileChart::keyed);
    connect(m_plot, &QCustomPlot::mouseMove, this,
            [this](QMouseEvent* event) { readAt(m_plot->xAxis->pixelToCoord(event->position().x())); });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &LoadProfileChart::resetZoom);
    m_brush = new DayBrush(*m_plot, DayBrush::WithShift, this);
    connect(m_brush, &DayBrush::chosen, this, &LoadProfileChart::daysChosen);
    applyColours(theme());
}

void LoadProfileChart::makeButtons(QWidget* bar)
{
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(4);
    const auto add = [this, row, bar](const QString& text, auto slot) {
        auto* button = new QToolButton(bar);
        button->setText(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    add(tr("Day"), [this] { zoomTo(day); });
    add(tr("Week"), [this] { zoomTo(7 * day); });
    add(tr("Month"), [this] { zoomTo(31 * day); });
    add(tr("All"), [this] { resetZoom(); });
    row->addSpacing(8);
    auto* back = add(QStringLiteral("‹"), [this] { keyed(Qt::Key_Left); });
    back->setAccessibleName(tr("Earlier"));
    back->setToolTip(tr("Earlier"));
    auto* forth = add(QStringLiteral("›"), [this] { keyed(Qt::Key_Right); });
    forth->setAccessibleName(tr("Later"));
    forth->setToolTip(tr("Later"));
    row->addSpacing(8);
    auto* only = add(tr("Only these days"), [this] { chooseShown(); });
    only->setObjectName(QStringLiteral("only-these-days"));
    only->setToolTip(tr("Limits the pictures of the load to the days in sight; a drag with Shift does the "
                        "same"));
    row->addStretch(1);
}

void LoadProfileChart::makeGraphs()
{
    m_plot->addLayer(QStringLiteral("cross"), nullptr, QCustomPlot::limAbove);
    m_plot->layer(QStringLiteral("cross"))->setMode(QCPLayer::lmBuffered);
    m_plot->yAxis2->setRange(0, 1);
    m_planned = new QCPBars(m_plot->xAxis, m_plot->yAxis2);
    m_planned->setName(tr("Planned peak hours"));
    m_planned->setWidth(3600);
    m_planned->setAntialiased(false);
    m_planned->setLayer(QStringLiteral("background"));
    const auto add = [this](const QString& name) {
        auto* graph = m_plot->addGraph();
        graph->setName(name);
        return graph;
    };
    m_dayLow = add(tr("Least of the day"));
    m_dayHigh = add(tr("Range of the day"));
    m_dayHigh->setChannelFillGraph(m_dayLow);
    m_dayMean = add(tr("Mean of the day"));
    m_hours = add(tr("Load"));
    m_hours->setLineStyle(QCPGraph::lsStepLeft);
    m_peaks = add(tr("Published peak hours"));
    m_marks = add(QString());
    for (auto* marks : {m_peaks, m_marks})
        marks->setLineStyle(QCPGraph::lsNone);
    m_crossLine = new QCPItemStraightLine(m_plot);
    m_crossText = new QCPItemText(m_plot);
    for (auto* item :
         {static_cast<QCPAbstractItem*>(m_crossLine), static_cast<QCPAbstractItem*>(m_crossText)}) {
        item->setLayer(QStringLiteral("cross"));
        item->setVisible(false);
    }
    m_crossText->setPadding(QMargins(6, 3, 6, 3));
    showTimes(*m_plot->xAxis);
    m_plot->yAxis->setLabel(tr("kW"));
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->axisRect()->setRangeDrag(Qt::Horizontal);
    m_plot->axisRect()->setRangeZoom(Qt::Horizontal);
    putLegendBelow(*m_plot);
    m_dayLow->removeFromLegend();
}

void LoadProfileChart::applyColours(const Theme& theme)
{
    m_plot->applyColours(theme);
    const auto& load = theme.seriesColor(0);
    m_hours->setPen(QPen(load, 0));
    m_hours->setBrush(seeThrough(load, 40));
    m_dayLow->setPen(Qt::NoPen);
    m_dayHigh->setPen(Qt::NoPen);
    m_dayHigh->setBrush(seeThrough(load, 90));
    m_dayMean->setPen(QPen(load, 0));
    m_planned->setPen(Qt::NoPen);
    m_planned->setBrush(seeThrough(theme.marginal, 46));
    m_peaks->setScatterStyle({QCPScatterStyle::ssDiamond, QPen(theme.surface, 0), theme.demand, 9});
    m_marks->setScatterStyle({QCPScatterStyle::ssCircle, QPen(theme.price, 1.6), Qt::NoBrush, 13});
    m_crossLine->setPen(QPen(theme.muted, 0, Qt::DashLine));
    m_crossText->setColor(theme.text);
    m_crossText->setBrush(theme.raised);
    m_crossText->setPen(QPen(theme.border, 0));
    m_crossText->setFont(font());
    if (m_brush != nullptr)
        m_brush->applyColours(theme);
}

void LoadProfileChart::setProfile(const LoadProfile& profile)
{
    if (profile == m_profile)
        return;
    m_profile = profile;
    QVector<double> times;
    QVector<double> values;
    times.reserve(static_cast<qsizetype>(profile.kw.size()) + 1);
    values.reserve(times.capacity());
    for (std::size_t i = 0; i < profile.kw.size(); ++i) {
        times << static_cast<double>(profile.timeOf(i));
        values << profile.kw[i];
    }
    if (!profile.kw.empty()) { // the last step has a width too
        times << static_cast<double>(profile.end());
        values << profile.kw.back();
    }
    m_hours->setData(times, values, true);
    fillDays();
    fillMarks();
    m_marks->data()->clear();
    const auto [low, high] =
        std::minmax_element(profile.kw.begin(), profile.kw.end(),
                            [](double a, double b) { return !std::isnan(a) && (std::isnan(b) || a < b); });
    m_plot->yAxis->setRange(0,
                            high == profile.kw.end() || std::isnan(*high) || *high <= 0 ? 1 : *high * 1.08);
    resetZoom();
}

void LoadProfileChart::fillDays()
{
    QVector<double> times;
    QVector<double> low;
    QVector<double> high;
    QVector<double> mean;
    for (const auto& range : dayRanges(m_profile)) {
        times << static_cast<double>(range.noon);
        low << range.low;
        high << range.high;
        mean << range.mean;
    }
    m_dayLow->setData(times, low, true);
    m_dayHigh->setData(times, high, true);
    m_dayMean->setData(times, mean, true);
}

void LoadProfileChart::fillMarks()
{
    QVector<double> times;
    QVector<double> values;
    for (const auto hour : m_profile.peakHours)
        if (const auto kw = m_profile.at(hour); !std::isnan(kw)) {
            times << static_cast<double>(hour) + 1800;
            values << kw;
        }
    m_peaks->setData(times, values, true);
    QVector<double> planned;
    for (const auto hour : m_profile.plannedHours)
        planned << static_cast<double>(hour) + 1800;
    m_planned->setData(planned, QVector<double>(planned.size(), 1.0), true);
}

void LoadProfileChart::markHours(const std::vector<std::int64_t>& hours, const QString& name)
{
    QVector<double> times;
    QVector<double> values;
    for (const auto hour : hours)
        if (const auto kw = m_profile.at(hour); !std::isnan(kw)) {
            times << static_cast<double>(hour) + 1800;
            values << kw;
        }
    m_marks->setName(name);
    m_marks->setData(times, values);
    if (!times.isEmpty()) {
        const auto [first, last] = std::minmax_element(times.begin(), times.end());
        showSpan(*first - day, *last + day);
    }
    rangeChanged(m_plot->xAxis->range());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QCPRange LoadProfileChart::bounds() const
{
    if (m_profile.kw.empty())
        return {0, day};
    return {static_cast<double>(m_profile.start), static_cast<double>(m_profile.end())};
}

void LoadProfileChart::showSpan(double from, double to)
{
    m_plot->xAxis->setRange(from, to);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

std::int64_t LoadProfileChart::shownSeconds() const
{
    return std::llround(m_plot->xAxis->range().size());
}

void LoadProfileChart::panBy(double pixels)
{
    const auto range = m_plot->xAxis->range();
    const auto shift = pixels * range.size() / std::max(1, m_plot->axisRect()->width());
    m_plot->xAxis->setRange(range.lower + shift, range.upper + shift);
    m_plot->replot(QCustomPlot::rpImmediateRefresh);
}

/// Keeps the range inside the data and shows what reads well at its width.
void LoadProfileChart::rangeChanged(const QCPRange& range)
{
    const auto all = bounds();
    const auto size = std::clamp(range.size(), std::min(nearest, all.size()), all.size());
    const auto lower = std::clamp(range.lower, all.lower, all.upper - size);
    if (std::abs(lower - range.lower) > 1 || std::abs(size - range.size()) > 1) {
        m_plot->xAxis->setRange(lower, lower + size);
        return;
    }
    const bool fine = size <= fineSpan;
    const auto show = [](QCPAbstractPlottable* plottable, bool shown) {
        plottable->setVisible(shown);
        if (shown)
            plottable->addToLegend();
        else
            plottable->removeFromLegend();
    };
    show(m_hours, fine);
    show(m_dayHigh, !fine);
    m_dayLow->setVisible(!fine);
    show(m_dayMean, !fine);
    show(m_planned, size <= bandSpan && !m_profile.plannedHours.empty());
    show(m_peaks, fine && !m_peaks->data()->isEmpty());
    show(m_marks, !m_marks->data()->isEmpty());
    hideCrosshair();
}

/// The whole days that are in sight, also in part.
void LoadProfileChart::chooseShown()
{
    const auto range = m_plot->xAxis->range();
    emit daysChosen(std::floor(range.lower / day) * day, std::ceil(range.upper / day) * day);
}

void LoadProfileChart::zoomTo(double seconds)
{
    const auto range = m_plot->xAxis->range();
    // From everything a period starts at the beginning of a day near the middle.
    const auto from = std::floor((range.center() - seconds / 2) / day) * day;
    showSpan(from, from + seconds);
}

void LoadProfileChart::resetZoom()
{
    showSpan(bounds().lower, bounds().upper);
    rangeChanged(m_plot->xAxis->range());
}

void LoadProfileChart::keyed(int key)
{
    const auto range = m_plot->xAxis->range();
    switch (key) {
    case Qt::Key_Left:
        return showSpan(range.lower - range.size() / 2, range.upper - range.size() / 2);
    case Qt::Key_Right:
        return showSpan(range.lower + range.size() / 2, range.upper + range.size() / 2);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return showSpan(range.lower + range.size() / 4, range.upper - range.size() / 4);
    case Qt::Key_Minus:
        return showSpan(range.lower - range.size() / 2, range.upper + range.size() / 2);
    case Qt::Key_Home:
        return showSpan(bounds().lower, bounds().lower + range.size());
    case Qt::Key_End:
        return showSpan(bounds().upper - range.size(), bounds().upper);
    default:
        return;
    }
}

QString LoadProfileChart::reading() const
{
    return m_reading;
}

void LoadProfileChart::hideCrosshair()
{
    m_reading.clear();
    m_crossLine->setVisible(false);
    m_crossText->setVisible(false);
}

void LoadProfileChart::readAt(double time)
{
    const auto at = static_cast<std::int64_t>(std::floor(time / m_profile.step)) * m_profile.step;
    const auto kw = m_profile.at(at);
    hideCrosshair();
    if (!std::isnan(kw)) {
        const auto begin = QDateTime::fromSecsSinceEpoch(at, Qt::UTC);
        m_reading = tr("%1, %2–%3: %4 kW", "day, begin and end of an hour, power")
                        .arg(QLocale().toString(begin.date(), QLocale::ShortFormat),
                             begin.toString(QStringLiteral("HH:mm")),
                             begin.addSecs(m_profile.step).toString(QStringLiteral("HH:mm")),
                             items::numberText(QString::number(kw, 'f', 3).toStdString(), kw < 100 ? 2 : 0));
        const auto x = static_cast<double>(at) + m_profile.step / 2.0;
        m_crossLine->point1->setCoords(x, 0);
        m_crossLine->point2->setCoords(x, 1);
        const bool left = x < m_plot->xAxis->range().center();
        m_crossText->position->setAxisRect(m_plot->axisRect());
        m_crossText->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        m_crossText->position->setCoords(x, 0.02);
        m_crossText->setPositionAlignment(Qt::AlignTop | (left ? Qt::AlignLeft : Qt::AlignRight));
        m_crossText->setText(m_reading);
        m_crossLine->setVisible(true);
        m_crossText->setVisible(true);
    }
    m_plot->layer(QStringLiteral("cross"))->replot();
}

ChartTable LoadProfileChart::table() const
{
    ChartTable numbers{{tr("Begin"), tr("kW")}, {}};
    const auto range = m_plot->xAxis->range();
    for (std::size_t i = 0; i < m_profile.kw.size(); ++i) {
        const auto time = m_profile.timeOf(i);
        if (static_cast<double>(time) < range.lower || static_cast<double>(time) >= range.upper)
            continue;
        const auto kw = m_profile.kw[i];
        numbers.rows << QStringList{
            QDateTime::fromSecsSinceEpoch(time, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm")),
            std::isnan(kw) ? QString() : QLocale().toString(kw, 'f', QLocale::FloatingPointShortest)};
    }
    return numbers;
}

void LoadProfileChart::drawChart(QCPPainter& painter, QSize size)
{
    hideCrosshair();
    m_plot->drawAt(painter, size);
}

} // namespace meritdesk::views::charts
