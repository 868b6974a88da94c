#include "views/charts/local_ticker.h"

namespace meritdesk::views::charts {

// NOLINTNEXTLINE(readability-function-size): the parameters are those of the library's virtual function
void LocalTicker::generate(const QCPRange& range, const QLocale& locale, QChar formatChar, int precision,
                           QVector<double>& ticks, QVector<double>* subTicks, QVector<QString>* tickLabels)
{
    const auto shown = [this](double seconds) {
        return static_cast<double>(m_periods.clock(seconds).toSecsSinceEpoch());
    };
    TimeTicker::generate({shown(range.lower), shown(range.upper)}, locale, formatChar, precision, ticks,
                         subTicks, tickLabels);
    for (auto& tick : ticks)
        tick = m_periods.moment(tick);
    if (subTicks)
        subTicks->clear();
}

} // namespace meritdesk::views::charts
