#include "views/charts/period_axis.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace meritdesk::views::charts {

namespace {

constexpr double minute = 60;

double beginOf(const PeriodTime& period)
{
    return static_cast<double>(period.begin) * minute;
}

QDateTime zoneless(std::int64_t minutes)
{
    return QDateTime::fromSecsSinceEpoch(minutes * 60, Qt::UTC);
}

} // namespace

PeriodAxis::PeriodAxis(std::vector<PeriodTime> periods)
    : m_periods(std::move(periods))
{
    findDays();
}

void PeriodAxis::findDays()
{
    for (int i = 0; i < size(); ++i) {
        const auto& period = (*this)[i];
        const auto date = clockOf(i).date();
        if (m_days.empty() || m_days.back().date != date)
            m_days.push_back({.date = date, .begin = begin(i), .first = i});
        auto& day = m_days.back();
        day.end = end(i);
        ++day.count;
        day.clockShift = period.offset - (*this)[day.first].offset;
    }
}

double PeriodAxis::begin(int period) const
{
    return beginOf((*this)[period]);
}

double PeriodAxis::end(int period) const
{
    const auto& time = (*this)[period];
    return static_cast<double>(time.begin + time.length) * minute;
}

int PeriodAxis::from(double seconds) const
{
    const auto after =
        std::upper_bound(m_periods.begin(), m_periods.end(), seconds,
                         [](double moment, const PeriodTime& period) { return moment < beginOf(period); });
    const auto next = static_cast<int>(after - m_periods.begin());
    return next > 0 && seconds < end(next - 1) ? next - 1 : next;
}

int PeriodAxis::at(double seconds) const
{
    const int period = from(seconds);
    return period < size() && begin(period) <= seconds ? period : -1;
}

double PeriodAxis::offsetAt(double seconds) const
{
    if (m_periods.empty())
        return 0;
    const auto after =
        std::upper_bound(m_periods.begin(), m_periods.end(), seconds,
                         [](double moment, const PeriodTime& period) { return moment < beginOf(period); });
    const auto& period = after == m_periods.begin() ? *after : *std::prev(after);
    return period.offset * minute;
}

QDateTime PeriodAxis::clock(double seconds) const
{
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(std::floor(seconds + offsetAt(seconds))),
                                         Qt::UTC);
}

double PeriodAxis::moment(double local) const
{
    constexpr double day = 86400;
    for (const double near : {offsetAt(local - day), offsetAt(local + day)})
        if (offsetAt(local - near) == near)
            return local - near;
    return local - offsetAt(local - day);
}

QDateTime PeriodAxis::clockOf(int period) const
{
    const auto& time = (*this)[period];
    return zoneless(time.begin + time.offset);
}

QString periodText(const PeriodTime& period)
{
    const QChar sign = QLatin1Char(period.offset < 0 ? '-' : '+');
    const int ahead = std::abs(period.offset);
    return QStringLiteral("%1%2%3:%4")
        .arg(zoneless(period.begin + period.offset).toString(QStringLiteral("yyyy-MM-dd HH:mm")))
        .arg(sign)
        .arg(ahead / 60, 2, 10, QLatin1Char('0'))
        .arg(ahead % 60, 2, 10, QLatin1Char('0'));
}

} // namespace meritdesk::views::charts
