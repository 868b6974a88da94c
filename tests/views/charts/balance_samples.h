#pragma once

#include <QTest>
#include <QTimeZone>

#include <cmath>
#include <memory>

#include "tests/views/charts/reading.h"
#include "views/charts/balance_cost_bars.h"
#include "views/charts/balance_heat_map.h"
#include "views/charts/balance_position_chart.h"
#include "views/charts/balance_price_chart.h"
#include "views/charts/balance_scatter.h"
#include "views/charts/forecast_curve_chart.h"
#include "views/charts/incentive_chart.h"
#include "views/charts/money_line_chart.h"
#include "views/charts/regime_bars.h"

namespace meritdesk::tests {

/// Periods of whole local days in Estonia.
inline std::vector<views::charts::PeriodTime> estonianPeriods(QDate first, int days, int minutes)
{
    const QTimeZone zone("Europe/Tallinn");
    const auto begin = QDateTime(first, QTime(0, 0), zone).toSecsSinceEpoch() / 60;
    const auto end = QDateTime(first.addDays(days), QTime(0, 0), zone).toSecsSinceEpoch() / 60;
    std::vector<views::charts::PeriodTime> periods;
    for (auto at = begin; at < end; at += minutes)
        periods.push_back(
            {at, zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(at * 60, Qt::UTC)) / 60, minutes});
    return periods;
}

/// Even noise between -1 and 1.
inline double noise(std::size_t at, int seed)
{
    return std::fmod(static_cast<double>(at * 7919 + static_cast<std::size_t>(seed) * 104729), 2003.0)
               / 1001.0
           - 1;
}

inline views::charts::BalancePosition samplePosition(const std::vector<views::charts::PeriodTime>& periods)
{
    views::charts::BalancePosition made{.periods = periods};
    for (std::size_t i = 0; i < periods.size(); ++i) {
        const auto minutes = static_cast<double>((periods[i].begin + periods[i].offset) % 1440);
        const double plan = -12 - 5 * std::sin((minutes - 420) / 1440 * 6.283) - 2 * noise(i / 96, 3);
        made.scheduled.push_back(std::round(plan * 10) / 10);
        made.metered.push_back(std::round((plan + 2.4 * noise(i, 1) + 1.2 * noise(i / 7, 2)) * 1000) / 1000);
        made.imbalance.push_back(made.metered.back() - made.scheduled.back());
    }
    return made;
}

inline views::charts::BalancePrices samplePrices(const std::vector<views::charts::PeriodTime>& periods,
                                                 bool onePrice)
{
    views::charts::BalancePrices made{.periods = periods};
    for (std::size_t i = 0; i < periods.size(); ++i) {
        const auto minutes = static_cast<double>((periods[i].begin + periods[i].offset) % 1440);
        const double ahead = 48 + 42 * std::sin((minutes - 480) / 1440 * 12.566) + 12 * noise(i / 4, 4);
        const double system = noise(i / 5, 5);
        made.dayAhead.push_back(std::round(ahead * 100) / 100);
        made.direction.push_back(system > 0.1 ? 1 : system < -0.1 ? -1 : 0);
        const double price = ahead + made.direction.back() * (20 + 30 * std::abs(system));
        made.sold.push_back(std::round((onePrice ? price : std::max(price, ahead)) * 100) / 100);
        made.bought.push_back(std::round((onePrice ? price : std::min(price, ahead)) * 100) / 100);
    }
    return made;
}

/// Savings that fall short of an even line, with the usual share and a chosen one.
inline views::charts::ForecastCurve sampleForecast(int chosen)
{
    views::charts::ForecastCurve made;
    const auto saved = [](double percent) { return 12 * percent - 0.03 * percent * percent; };
    for (int percent = 0; percent <= 100; percent += 10) {
        made.percents.push_back(percent);
        made.saved.push_back(saved(percent));
    }
    made.marks = {{10, saved(10), QStringLiteral("10 %: 117.00 EUR"), false},
                  {static_cast<double>(chosen), saved(chosen), QStringLiteral("so much EUR"), true}};
    return made;
}

/// A chart in a window of its own that has the focus.
template <class Chart>
std::unique_ptr<Chart> shownChart(QSize size = {900, 480})
{
    auto chart = std::make_unique<Chart>();
    chart->resize(size);
    chart->show();
    QApplication::setActiveWindow(chart.get());
    EXPECT_TRUE(QTest::qWaitForWindowExposed(chart.get()));
    chart->plot().setFocus();
    return chart;
}

} // namespace meritdesk::tests
