#include "views/charts/time_ticker.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace meritdesk::views::charts {

namespace {

constexpr double hour = 3600;
constexpr double day = 24 * hour;
constexpr double besideAxis = 90; ///< pixels beside the axis rectangle
constexpr double labelWidth = 44; ///< pixels of a month's short name in the longest language, with its gap
constexpr double dayWidth = 50;   ///< pixels of a day of a month or of a clock time, with its gap
constexpr double mostTicks = 10;

QDateTime timeOf(double seconds)
{
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC);
}

/// Begins of months in the range, every `stride` months.
QVector<double> monthTicks(const QCPRange& range, int stride)
{
    QVector<double> ticks;
    auto first = timeOf(range.lower).date();
    first.setDate(first.year(), first.month(), 1);
    for (auto date = first; ticks.size() < 100; date = date.addMonths(1)) {
        const auto at = static_cast<double>(QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch());
        if (at > range.upper)
            break;
        if (at >= range.lower && (date.month() - 1) % stride == 0)
            ticks << at;
    }
    return ticks;
}

} // namespace

void showTimes(QCPAxis& axis)
{
    const auto ticker = QSharedPointer<TimeTicker>::create();
    axis.setTicker(ticker);
    ticker->follow(*axis.parentPlot());
}

TimeTicker::TimeTicker()
{
    setDateTimeSpec(Qt::UTC);
}

// NOLINTNEXTLINE(readability-function-size): the parameters are those of the library's virtual function
void TimeTicker::generate(const QCPRange& range, const QLocale& locale, QChar formatChar, int precision,
                          QVector<double>& ticks, QVector<double>* subTicks, QVector<QString>* tickLabels)
{
    m_unit = range.size() > 70 * day ? Unit::Month : range.size() > 2.5 * day ? Unit::Day : Unit::Hour;
    QCPAxisTickerDateTime::generate(range, locale, formatChar, precision, ticks, subTicks, tickLabels);
}

/// Months between two ticks, so that their labels stand apart.
double TimeTicker::room() const
{
    return m_plot ? std::min<double>(m_plot->axisRect()->width(), m_plot->viewport().width() - besideAxis)
                  : m_room;
}

int TimeTicker::monthStride(const QCPRange& range) const
{
    static constexpr std::array strides{1, 2, 3, 6};
    const double months = range.size() / (30.4 * day);
    const auto* fits = std::find_if(strides.begin(), strides.end(), [this, months](int stride) {
        return months / stride * labelWidth <= room();
    });
    return fits == strides.end() ? 12 : *fits;
}

QVector<double> TimeTicker::createTickVector(double, const QCPRange& range)
{
    if (m_unit == Unit::Month)
        return monthTicks(range, monthStride(range));
    static constexpr std::array steps{2 * hour, 3 * hour, 6 * hour, day, 2 * day, 4 * day, 7 * day, 14 * day};
    const double most = std::clamp(room() / dayWidth, 1.0, mostTicks);
    const auto* step = std::find_if(steps.begin(), steps.end(), [&range, most](double candidate) {
        return range.size() / candidate <= most;
    });
    const double chosen = step == steps.end() ? steps.back() : *step;
    QVector<double> ticks;
    // Weeks begin on Monday: 1970-01-01 was a Thursday.
    const double origin = chosen >= 7 * day ? 4 * day : 0;
    for (double at = std::ceil((range.lower - origin) / chosen) * chosen + origin; at <= range.upper;
         at += chosen)
        ticks << at;
    return ticks;
}

QString TimeTicker::getTickLabel(double tick, const QLocale& locale, QChar, int)
{
    const auto time = timeOf(tick);
    if (m_unit == Unit::Month)
        return locale.standaloneMonthName(time.date().month(), QLocale::ShortFormat);
    if (m_unit == Unit::Hour && time.time() != QTime(0, 0))
        return time.toString(QStringLiteral("HH:mm"));
    auto format = locale.dateFormat(QLocale::ShortFormat);
    static const QRegularExpression year(QStringLiteral("[^dM]*y+[^dM]*"));
    return locale.toString(time.date(), format.remove(year));
}

} // namespace meritdesk::views::charts
