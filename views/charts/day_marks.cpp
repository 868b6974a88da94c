#include "views/charts/day_marks.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace meritdesk::views::charts {

namespace {

constexpr double day = 86400;
constexpr double nearestLines = 14; ///< pixels between two midnights
constexpr double thinnest = 2;      ///< pixels of a column
constexpr int tintAlpha = 38;
constexpr int markAlpha = 70;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(DayMarks)

public:
    static QString hours(int count)
    {
        //: Above a day of 23 or 25 hours, as short as can be
        return tr("%n h", nullptr, count);
    }
};

} // namespace

DayMarks::DayMarks(QCustomPlot& plot, const PeriodAxis& periods)
    : QCPLayerable(&plot, QStringLiteral("background"))
    , m_periods(periods)
{
}

void DayMarks::applyDefaultAntialiasingHint(QCPPainter* painter) const
{
    painter->setAntialiasing(false);
}

double DayMarks::pixel(double seconds) const
{
    return mParentPlot->xAxis->coordToPixel(seconds);
}

void DayMarks::draw(QCPPainter* painter)
{
    const auto range = mParentPlot->xAxis->range();
    const bool lines = pixel(range.lower + day) - pixel(range.lower) >= nearestLines;
    for (const auto& each : m_periods.days())
        if (each.end > range.lower && each.begin < range.upper)
            drawDay(*painter, each, (lines || each.date.day() == 1) && each.begin > range.lower);
    if (m_marked < 0 || m_marked >= m_periods.size() || m_periods.end(m_marked) <= range.lower
        || m_periods.begin(m_marked) >= range.upper)
        return;
    drawColumn(*painter, m_periods.begin(m_marked), m_periods.end(m_marked),
               QColor(m_theme.accent.red(), m_theme.accent.green(), m_theme.accent.blue(), markAlpha));
}

void DayMarks::drawColumn(QCPPainter& painter, double from, double to, const QColor& colour) const
{
    for (auto* rect : mParentPlot->axisRects()) {
        if (!rect->axis(QCPAxis::atBottom)->visible())
            continue; // a panel that is not shown
        const double left = std::max<double>(rect->left(), pixel(from));
        const double right = std::min<double>(rect->right() + 1, std::max(pixel(to), left + thinnest));
        if (right > left)
            painter.fillRect(QRectF(left, rect->top(), right - left, rect->height()), colour);
    }
}

void DayMarks::drawDay(QCPPainter& painter, const LocalDay& each, bool line) const
{
    if (each.clockShift != 0) {
        auto tint = m_theme.caution;
        tint.setAlpha(tintAlpha);
        drawColumn(painter, each.begin, each.end, tint);
        drawName(painter, each);
    }
    if (!line)
        return;
    painter.setPen(QPen(m_theme.border, 0));
    const double at = std::round(pixel(each.begin)) + 0.5;
    for (auto* rect : mParentPlot->axisRects())
        if (rect->axis(QCPAxis::atBottom)->visible())
            painter.drawLine(QPointF(at, rect->top()), QPointF(at, rect->bottom()));
}

/// "25 h" above the tint, also where the day is narrower than its name.
void DayMarks::drawName(QCPPainter& painter, const LocalDay& each) const
{
    const auto* rect = mParentPlot->axisRect();
    const auto text = Words::hours(24 - each.clockShift / 60);
    painter.setFont(mParentPlot->font());
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(text);
    const double middle =
        (std::max<double>(rect->left(), pixel(each.begin)) + std::min<double>(rect->right(), pixel(each.end)))
        / 2;
    const double left = std::clamp(middle - width / 2, static_cast<double>(rect->left()),
                                   std::max<double>(rect->left(), rect->right() - width));
    painter.setPen(m_theme.caution);
    painter.drawText(QPointF(left, rect->top() + metrics.ascent() + 1), text);
}

} // namespace meritdesk::views::charts
