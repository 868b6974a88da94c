#pragma once

#include "views/charts/period_axis.h"
#include "views/charts/time_ticker.h"

namespace meritdesk::views::charts {

/// Ticks where the local clock is round, on an axis of seconds since 1970, UTC: midnights stay midnights in
/// summer and winter.
class LocalTicker : public TimeTicker
{
public:
    explicit LocalTicker(const PeriodAxis& periods)
        : m_periods(periods)
    {
    }

    void generate(const QCPRange& range, const QLocale& locale, QChar formatChar, int precision,
                  QVector<double>& ticks, QVector<double>* subTicks, QVector<QString>* tickLabels) override;

private:
    const PeriodAxis& m_periods;
};

} // namespace meritdesk::views::charts
