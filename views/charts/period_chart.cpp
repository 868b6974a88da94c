#include "views/charts/period_chart.h"

#include <algorithm>
#include <cmath>

#include "views/charts/balance_look.h"
#include "views/charts/day_brush.h"
#include "views/charts/day_marks.h"
#include "views/charts/local_ticker.h"

namespace meritdesk::views::charts {

namespace {

constexpr double day = 86400;
constexpr double besideAxis = 90; ///< pixels beside the panels
constexpr int fewest = 4;         ///< periods in sight
constexpr int noteAlpha = 200;
constexpr int leastPanel = 14; ///< pixels of a panel's height

} // namespace

PeriodChart::PeriodChart(QWidget* parent)
    : ReadingChart(parent)
    , m_ticker(QSharedPointer<LocalTicker>::create(m_periods))
    , m_days(new DayMarks(plot(), m_periods))
    , m_brush(new DayBrush(plot(), DayBrush::WithShift, this))
    , m_note(new QCPItemText(&plot()))
    , m_time(plot().xAxis)
{
    setLine(true);
    auto& shown = plot();
    shown.xAxis->setTicker(m_ticker);
    shown.xAxis->grid()->setVisible(false); // midnights are drawn instead
    shown.setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    shown.axisRect()->setRangeDrag(Qt::Horizontal);
    shown.axisRect()->setRangeZoom(Qt::Horizontal);
    m_note->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_note->position->setCoords(1, 1);
    m_note->setPositionAlignment(Qt::AlignBottom | Qt::AlignRight);
    m_note->setPadding(QMargins(6, 1, 6, 1));
    connect(shown.xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this,
            &PeriodChart::rangeChanged);
    connect(&shown, &QCustomPlot::mouseDoubleClick, this, &PeriodChart::resetZoom);
    connect(m_brush, &DayBrush::dragged, this, [this](double from, double to) {
        const int first = m_periods.from(from);
        const int last = m_periods.from(to);
        const int end = last < m_periods.size() && m_periods.begin(last) < to ? last + 1 : last;
        if (first < end)
            emit periodsChosen(first, end);
    });
}

QCPAxisRect* PeriodChart::addPanel(double share)
{
    auto& shown = plot();
    auto* panel = new QCPAxisRect(&shown);
    const int row = shown.plotLayout()->rowCount();
    shown.plotLayout()->addElement(row, 0, panel);
    shown.plotLayout()->setRowStretchFactor(row, share);
    shown.plotLayout()->setRowSpacing(0);
    dressAxes(*panel);
    panel->setMinimumSize(leastPanel, leastPanel);
    panel->setMinimumMargins(shown.axisRect()->minimumMargins());
    auto* sides = new QCPMarginGroup(&shown);
    for (auto* rect : {shown.axisRect(), panel})
        rect->setMarginGroup(QCP::msLeft | QCP::msRight, sides);
    auto* time = panel->axis(QCPAxis::atBottom);
    time->setTicker(m_ticker);
    time->grid()->setVisible(false);
    shown.xAxis->setTickLabels(false);
    m_time = time;
    panel->setRangeDrag(Qt::Horizontal);
    panel->setRangeZoom(Qt::Horizontal);
    const auto range = qOverload<const QCPRange&>(&QCPAxis::rangeChanged);
    connect(shown.xAxis, range, time, qOverload<const QCPRange&>(&QCPAxis::setRange));
    connect(time, range, shown.xAxis, qOverload<const QCPRange&>(&QCPAxis::setRange));
    return panel;
}

void PeriodChart::setPanelShown(QCPAxisRect& panel, bool shown)
{
    for (const auto side :
         {QCPAxis::atBottom, QCPAxis::atLeft}) // a panel takes along what left it for another
        panel.axis(side)->setVisible(shown);
    panel.setSizeConstraintRect(shown ? QCPLayoutElement::scrInnerRect : QCPLayoutElement::scrOuterRect);
    panel.setMinimumSize(leastPanel, shown ? leastPanel : 1);
    panel.setMaximumSize(QWIDGETSIZE_MAX, shown ? QWIDGETSIZE_MAX : 1);
    m_time = shown ? panel.axis(QCPAxis::atBottom) : plot().xAxis;
    plot().xAxis->setTickLabels(!shown && !m_periods.empty());
}

void PeriodChart::setCaption(QCPAxisRect& panel, const QString& text)
{
    const auto of = [&panel](const QCPItemText* each) { return each->position->axisRect() == &panel; };
    auto found = std::find_if(m_captions.begin(), m_captions.end(), of);
    if (found == m_captions.end()) {
        auto* made = new QCPItemText(&plot());
        made->setClipAxisRect(&panel);
        made->position->setAxisRect(&panel);
        made->position->setType(QCPItemPosition::ptAxisRectRatio);
        made->position->setCoords(0, 0);
        made->setPositionAlignment(Qt::AlignTop | Qt::AlignLeft);
        made->setPadding(QMargins(4, 0, 4, 0));
        found = m_captions.insert(m_captions.end(), made);
    }
    (*found)->setText(text);
}

void PeriodChart::setPeriods(const std::vector<PeriodTime>& periods)
{
    m_periods = PeriodAxis(periods);
    m_marked = m_marked < m_periods.size() ? m_marked : -1;
    m_days->setMarked(m_marked);
    m_time->setTickLabels(!m_periods.empty());
    setStep(m_step);
    resetZoom();
    itemsChanged();
}

void PeriodChart::setMarked(int period)
{
    m_marked = period < m_periods.size() ? std::max(-1, period) : -1;
    m_days->setMarked(m_marked);
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void PeriodChart::setStepNoted(bool noted)
{
    m_noted = noted;
    setStep(m_step);
}

void PeriodChart::setStep(PeriodStep step)
{
    m_step = step;
    const auto text = step == PeriodStep::Hour         ? tr("Means of an hour")
                      : step == PeriodStep::QuarterDay ? tr("Means of six hours")
                                                       : tr("Means of a day");
    m_note->setText(text);
    m_note->setVisible(m_noted && step != PeriodStep::Period && !m_periods.empty());
    fill(stepSpans(m_periods, step));
}

/// As fine as the panel's width lets eyes part the steps.
void PeriodChart::fitTo(int width)
{
    const double room = width - besideAxis;
    m_ticker->setRoom(room);
    if (m_periods.empty() || room <= 1)
        return;
    const auto range = plot().xAxis->range();
    const int middle = std::min(m_periods.from(range.center()), m_periods.size() - 1);
    const auto step = stepFor(m_periods.end(middle) - m_periods.begin(middle), range.size() / room);
    if (step != m_step)
        setStep(step);
}

QCPRange PeriodChart::bounds() const
{
    if (m_periods.empty())
        return {0, day};
    return {m_periods.begin(0), m_periods.end(m_periods.size() - 1)};
}

/// Keeps the range inside the periods and some of them in sight.
void PeriodChart::rangeChanged(const QCPRange& range)
{
    const auto all = bounds();
    const double least = m_periods.empty() ? all.size() : fewest * m_periods[0].length * 60.0;
    const auto size = std::clamp(range.size(), std::min(least, all.size()), all.size());
    const auto lower = std::clamp(range.lower, all.lower, all.upper - size);
    if (std::abs(lower - range.lower) > 1 || std::abs(size - range.size()) > 1)
        plot().xAxis->setRange(lower, lower + size);
}

void PeriodChart::showPeriods(int from, int to)
{
    if (from < 0 || to > m_periods.size() || from >= to)
        return;
    plot().xAxis->setRange(m_periods.begin(from), m_periods.end(to - 1));
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void PeriodChart::follow(PeriodChart& other)
{
    const auto lead = [](PeriodChart& one, PeriodChart& two) {
        connect(one.plot().xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), &two,
                [&one, &two](const QCPRange& range) {
                    // Charts of other months would push each other out of their bounds for ever.
                    if (two.plot().xAxis->range() == range || one.bounds() != two.bounds())
                        return;
                    two.plot().xAxis->setRange(range);
                    two.plot().replot(QCustomPlot::rpQueuedReplot);
                });
    };
    lead(other, *this);
    lead(*this, other);
}

void PeriodChart::resetZoom()
{
    plot().xAxis->setRange(bounds());
    plot().replot(QCustomPlot::rpQueuedReplot);
}

QPointF PeriodChart::pixelOf(int period) const
{
    return {plot().xAxis->coordToPixel(m_periods.middle(period)),
            plot().axisRect()->top() + plot().axisRect()->height() / 3.0};
}

bool PeriodChart::inSight(int period) const
{
    const auto range = plot().xAxis->range();
    return m_periods.end(period) > range.lower && m_periods.begin(period) < range.upper;
}

int PeriodChart::itemAt(QPointF pixel) const
{
    const auto rects = plot().axisRects();
    const auto on = [pixel](const QCPAxisRect* rect) { return rect->rect().contains(pixel.toPoint()); };
    if (std::none_of(rects.begin(), rects.end(), on))
        return -1;
    return m_periods.at(plot().xAxis->pixelToCoord(pixel.x()));
}

std::optional<int> PeriodChart::itemAfter(int key) const
{
    if (pointed() < 0
        && (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down))
        return std::min(m_periods.from(plot().xAxis->range().lower), m_periods.size() - 1);
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return ReadingChart::itemAfter(key);
    const auto clock = m_periods.clockOf(pointed()).addDays(key == Qt::Key_Up ? -1 : 1);
    const int period = m_periods.from(m_periods.moment(static_cast<double>(clock.toSecsSinceEpoch())));
    return std::clamp(period, 0, m_periods.size() - 1);
}

void PeriodChart::keyed(int key)
{
    if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        zoom(0.5);
    else if (key == Qt::Key_Minus)
        zoom(2);
}

void PeriodChart::zoom(double factor)
{
    auto* axis = plot().xAxis;
    axis->scaleRange(factor, pointed() >= 0 ? m_periods.middle(pointed()) : axis->range().center());
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void PeriodChart::bringIntoView(int period)
{
    const auto range = plot().xAxis->range();
    if (m_periods.begin(period) >= range.lower && m_periods.end(period) <= range.upper)
        return;
    plot().xAxis->setRange(m_periods.middle(period), range.size(), Qt::AlignCenter);
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void PeriodChart::choose(int period)
{
    emit periodClicked(period);
}

void PeriodChart::colour(const Theme& theme)
{
    m_days->setTheme(theme);
    m_brush->applyColours(theme);
    auto notes = m_captions;
    notes.push_back(m_note);
    for (auto* note : notes) {
        note->setFont(font());
        note->setColor(theme.muted);
        note->setBrush(translucent(theme.surface, noteAlpha));
    }
    drawZeroLines(plot(), theme);
}

} // namespace meritdesk::views::charts
