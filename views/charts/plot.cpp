#include "views/charts/plot.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "items/number_text.h"

namespace meritdesk::views::charts {

namespace {

constexpr int fewestTicks = 2;
constexpr int mostTicks = 6;

/// Ticks with the locale's own digits.
class NumberTicker : public QCPAxisTicker
{
protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar, int) override
    {
        // The plain text of a tick: ticks are round, ten significant digits hide what binary adds.
        const auto plain = QString::number(tick, 'g', 10);
        if (plain.contains(QLatin1Char('e')))
            return locale.toString(tick, 'g', 6);
        return items::numberText(plain.toStdString(), -1, locale);
    }
};

} // namespace

Plot::Plot(QWidget* parent)
    : QCustomPlot(parent)
{
    setPlottingHint(QCP::phFastPolylines, true);
    setFocusPolicy(Qt::StrongFocus);
    setLocale(QLocale());
    for (auto* axis : {xAxis, yAxis, xAxis2, yAxis2}) {
        axis->setTicker(numberTicker());
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->setTickLength(0, 4);
        axis->setSubTicks(false);
        axis->setLabelPadding(4);
    }
    connect(this, &QCustomPlot::beforeReplot, this, &Plot::fitTicks);
    axisRect()->setMinimumMargins(QMargins(8, 8, 12, 8));
}

/// As many ticks as their labels leave room for; axes with a ticker of their own look after themselves.
void Plot::fitTicks()
{
    if (!xAxis)
        return; // a chart of panels has other axes
    auto* ticker = dynamic_cast<NumberTicker*>(xAxis->ticker().data());
    if (!ticker)
        return;
    const auto widest = std::max(std::abs(xAxis->range().lower), std::abs(xAxis->range().upper));
    const auto label = items::numberText(QString::number(std::round(widest)).toStdString(), -1, locale());
    const int room = QFontMetrics(xAxis->tickLabelFont()).horizontalAdvance(label) * 3 / 2;
    ticker->setTickCount(std::clamp(axisRect()->width() / std::max(1, room), fewestTicks, mostTicks));
}

QSharedPointer<QCPAxisTicker> Plot::numberTicker()
{
    return QSharedPointer<NumberTicker>::create();
}

void Plot::colourAxis(QCPAxis* axis, const Theme& theme)
{
    const QPen line(theme.axis, 0);
    axis->setBasePen(line);
    axis->setTickPen(line);
    axis->setSubTickPen(line);
    axis->setLabelColor(theme.axis);
    axis->setTickLabelColor(theme.axis);
    axis->setLabelFont(font());
    axis->setTickLabelFont(font());
    axis->grid()->setPen(QPen(theme.grid, 0));
}

void Plot::applyColours(const Theme& theme)
{
    setBackground(theme.surface);
    for (auto* rect : axisRects())
        for (auto* axis : rect->axes())
            colourAxis(axis, theme);
    if (legend) {
        legend->setBrush(Qt::NoBrush);
        legend->setBorderPen(Qt::NoPen);
        legend->setTextColor(theme.text);
        legend->setFont(font());
    }
    replot(QCustomPlot::rpQueuedReplot);
}

void Plot::drawAt(QCPPainter& painter, QSize size)
{
    const auto shown = viewport();
    setViewport(QRect(QPoint(), size));
    plotLayout()->update(QCPLayoutElement::upPreparation);
    plotLayout()->update(QCPLayoutElement::upMargins);
    plotLayout()->update(QCPLayoutElement::upLayout);
    fitTicks();
    draw(&painter);
    setViewport(shown);
    replot(QCustomPlot::rpQueuedReplot);
}

void Plot::keyPressEvent(QKeyEvent* event)
{
    static constexpr std::array keys{Qt::Key_Left,  Qt::Key_Right, Qt::Key_Up,   Qt::Key_Down, Qt::Key_Plus,
                                     Qt::Key_Equal, Qt::Key_Minus, Qt::Key_Home, Qt::Key_End};
    if (std::find(keys.begin(), keys.end(), event->key()) == keys.end()) {
        QCustomPlot::keyPressEvent(event);
        return;
    }
    emit keyed(event->key());
    event->accept();
}

} // namespace meritdesk::views::charts
