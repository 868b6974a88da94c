#include "views/charts/reading_chart.h"

#include <QMouseEvent>

#include <algorithm>

#include "views/charts/balance_look.h"
#include "views/charts/readout.h"

namespace meritdesk::views::charts {

namespace {

constexpr int steady = 4; ///< pixels that a click may move

} // namespace

ReadingChart::ReadingChart(QWidget* parent)
    : ChartFrame(parent)
    , m_plot(new Plot(this))
    , m_readout(new Readout(*m_plot, *this))
    , m_nothing(new QCPItemText(m_plot))
{
    m_nothing->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_nothing->position->setCoords(0.5, 0.5);
    m_nothing->setText(tr("There is nothing to draw yet"));
    setContent(m_plot);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    connect(m_plot, &Plot::keyed, this, &ReadingChart::pressed);
    connect(m_plot, &QCustomPlot::beforeReplot, this, [this] { fit(m_plot->viewport().width()); });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        point(event->buttons() == Qt::NoButton ? itemAt(event->position()) : -1);
    });
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) { m_pressed = event->pos(); });
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this](QMouseEvent* event) { released(*event); });
}

void ReadingChart::setLine(bool line)
{
    m_readout->setLine(line);
}

void ReadingChart::setReading(const ItemReading& reading)
{
    m_words = reading;
    m_plot->replot(QCustomPlot::rpQueuedReplot); // not at once: the items that it words may come next
}

void ReadingChart::point(int item)
{
    const int before = m_pointed;
    m_pointed = item >= 0 && item < itemCount() ? item : -1;
    if (m_pointed < 0 && before < 0)
        return;
    // The description of the focused widget is what a screen reader says.
    m_plot->setAccessibleDescription(m_pointed < 0 ? summary() : reading());
    m_readout->layer()->replot();
}

QString ReadingChart::reading() const
{
    return m_pointed < 0 ? QString() : wordsOf(m_pointed);
}

QString ReadingChart::wordsOf(int item) const
{
    if (m_words)
        return m_words(item);
    const auto names = header();
    const auto cells = rowOf(item);
    QStringList lines;
    for (qsizetype i = 0; i < std::min(names.size(), cells.size()); ++i)
        //: A line that reads an item of a chart: %1 a column's name, %2 a number
        lines << tr("%1: %2").arg(names[i], cells[i]);
    return lines.join(QLatin1Char('\n'));
}

ChartTable ReadingChart::table() const
{
    ChartTable numbers{header(), {}};
    for (int item = 0; item < itemCount(); ++item)
        if (inSight(item))
            numbers.rows << rowOf(item);
    return numbers;
}

std::optional<int> ReadingChart::itemAfter(int key) const
{
    const int last = itemCount() - 1;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return m_pointed < 0 ? last : std::max(0, m_pointed - 1);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return std::min(last, m_pointed + 1);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return {};
    }
}

void ReadingChart::pressed(int key)
{
    if (itemCount() == 0)
        return;
    const auto item = itemAfter(key);
    if (!item)
        return keyed(key);
    bringIntoView(*item);
    point(*item);
}

void ReadingChart::released(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton || (event.pos() - m_pressed).manhattanLength() > steady)
        return;
    const int item = itemAt(event.position());
    if (item < 0)
        return;
    m_clickedAt = event.position();
    choose(item);
    m_clickedAt.reset();
}

bool ReadingChart::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_plot)
        return ChartFrame::eventFilter(watched, event);
    if (event->type() == QEvent::Leave)
        point(-1);
    if (event->type() != QEvent::KeyPress || m_pointed < 0)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        point(-1);
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Space)
        return false;
    choose(m_pointed);
    return true;
}

void ReadingChart::applyColours(const Theme& theme)
{
    m_plot->applyColours(theme);
    m_readout->setTheme(theme);
    m_nothing->setVisible(itemCount() == 0);
    m_nothing->setFont(m_plot->font());
    m_nothing->setColor(theme.muted);
    m_nothing->setBrush(theme.surface);
    colour(theme);
}

void ReadingChart::fit(int width)
{
    fitLegend(*m_plot, width);
    fitTo(width);
}

void ReadingChart::drawChart(QCPPainter& painter, QSize size)
{
    fit(size.width());
    const int shown = m_pointed;
    m_pointed = -1; // paper has no pointer
    m_plot->drawAt(painter, size);
    m_pointed = shown;
}

void ReadingChart::itemsChanged()
{
    m_pointed = -1;
    m_plot->setAccessibleDescription(summary());
    applyColours(theme());
}

} // namespace meritdesk::views::charts
