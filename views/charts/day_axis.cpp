#include "views/charts/day_axis.h"

#include <cmath>

namespace meritdesk::views::charts {

namespace {

constexpr int hoursADay = 24;
constexpr int labelEvery = 3;  ///< hours
constexpr double above = 1.08; ///< of the highest value

/// Clock times every three hours.
class ClockTicker : public QCPAxisTickerFixed
{
public:
    ClockTicker()
    {
        setTickStep(labelEvery);
        setScaleStrategy(ssNone);
    }

protected:
    QString getTickLabel(double tick, const QLocale& /*locale*/, QChar /*format*/, int /*precision*/) override
    {
        return QStringLiteral("%1:00").arg(static_cast<int>(std::lround(tick)), 2, 10, QLatin1Char('0'));
    }
};

} // namespace

void fillDay(QCPGraph& graph, const std::array<double, 24>& values)
{
    QVector<double> x;
    QVector<double> y;
    for (std::size_t hour = 0; hour < values.size(); ++hour) {
        x << static_cast<double>(hour) << static_cast<double>(hour + 1);
        y << values.at(hour) << values.at(hour);
    }
    graph.setData(x, y, true);
}

void showHoursOfDay(Plot& plot)
{
    plot.xAxis->setTicker(QSharedPointer<ClockTicker>::create());
    plot.xAxis->setRange(0, hoursADay);
}

void rangeFromZero(Plot& plot, double highest)
{
    plot.yAxis->setRange(0, highest > 0 ? highest * above : 1);
}

} // namespace meritdesk::views::charts
