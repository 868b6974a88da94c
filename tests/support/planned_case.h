#pragma once

#include <string>

#include "core/retail/case.h"
#include "core/scenario/scenario.h"
#include "formats/imports/calendar_data.h"

namespace meritdesk::tests {

/// 100 kWh an hour in March and April 2025, but 130 in the first hour of 10 March and 60 in the last of
/// 11 March.
[[nodiscard]] inline retail::MeterData nearlyFlatMeter()
{
    const auto kwh = [](const char* text) { return retail::Kwh::read(text).value().mantissa(); };
    retail::HourlySeries series{.first = retail::hourIndex(*readDay("2025-03-01"), 0)};
    series.kwh.assign(std::size_t(61) * 24, kwh("100"));
    series.set(retail::hourIndex(*readDay("2025-03-10"), 0), kwh("130"));
    series.set(retail::hourIndex(*readDay("2025-03-11"), 23), kwh("60"));
    return {Shared(std::move(series)), "typed"};
}

/// Prices that are easy to multiply: 0.3 RUB for a kWh over the plan, 0.2 under it, 0.01 for a planned and
/// 0.02 for a deviating one.
[[nodiscard]] inline retail::MonthTariff easyPrices(Month month)
{
    const auto rate = [](const char* text) { return retail::Rate::read(text).value(); };
    const auto hourly = [&](const char* text) {
        return retail::HourlyRates(static_cast<std::size_t>(daysIn(month)) * 24, rate(text));
    };
    retail::MonthTariff tariff{.month = month};
    tariff.peakHours.emplace();
    const auto working = workingDays(imports::russianCalendar(), month);
    for (const auto day : *working)
        tariff.peakHours->emplace(day, 10);
    tariff.plannedPeakHours = retail::HourSet(0x1F1F00U);
    auto& prices = tariff.prices;
    prices.dam = hourly("2000");
    prices.damBm = hourly("2100");
    prices.overPlan = hourly("300");
    prices.underPlan = hourly("200");
    prices.planVolumeRate = rate("10");
    prices.deviationRate = rate("20");
    prices.capacity = rate("500000");
    prices.transmission[""] = {rate("2000"), rate("500"), rate("900000")};
    prices.margin = {{.rate = rate("100")}};
    prices.other = rate("4");
    return tariff;
}

/// The nearly flat consumer with easy prices and no plan.
[[nodiscard]] inline scenario::Scenario nearlyFlat()
{
    retail::Site site{.name = "Nearly flat", .maxPowerKw = retail::Rate::read("700").value()};
    site.points = {{.own = nearlyFlatMeter()}};
    retail::Case input{.sites = {site}};
    for (const unsigned month : {3U, 4U})
        input.months.push_back(easyPrices(std::chrono::year(2025) / month));
    scenario::Scenario scenario;
    scenario.retail = Shared<retail::Case>(std::move(input));
    return scenario;
}

} // namespace meritdesk::tests
