#include <atomic>
#include <benchmark/benchmark.h>
#include <numeric>
#include <thread>

#include "core/retail/bill_case.h"
#include "core/retail/bill_prepared.h"
#include "core/retail/portfolio.h"

namespace {

using namespace meritdesk;
using namespace meritdesk::retail;

/// Whole numbers that look like a load, the same on every machine.
std::int64_t pseudo(std::uint64_t n)
{
    n = (n ^ (n >> 31U)) * 0x9E3779B97F4A7C15U;
    return 500 + static_cast<std::int64_t>(n >> 54U);
}

ProductionCalendar weekdays()
{
    ProductionCalendar calendar{.first = std::chrono::sys_days(std::chrono::year(2024) / 1 / 1)};
    for (int i = 0; i < 1096; ++i)
        calendar.kinds.push_back(i % 7 < 5 ? DayKind::Work : DayKind::Off);
    return calendar;
}

Rate rate(const char* text)
{
    return Rate::read(text).value_or(Rate{});
}

HourlyRates hourly(Month month, std::uint64_t salt)
{
    HourlyRates rates(static_cast<std::size_t>(daysIn(month)) * 24);
    for (std::size_t i = 0; i < rates.size(); ++i)
        rates[i] = Rate::fromMantissa(Int128(pseudo(i + salt * 1000)) * 10'000'000'000 * 273);
    return rates;
}

MonthTariff monthTariff(Month month, const ProductionCalendar& calendar)
{
    MonthTariff tariff{.month = month, .plannedPeakHours = HourSet(0x1F1F80U)};
    tariff.zoneHours = ZoneHours{HourSet(0x80007FU), HourSet(0x000F00U)};
    tariff.peakHours.emplace();
    const auto days = workingDays(calendar, month).value();
    for (const auto day : days)
        tariff.peakHours->emplace(day, 10);
    auto& prices = tariff.prices;
    const WeightedPrice weighted{rate("1900.15"), rate("0.0016"), {}};
    prices = {.capacity = rate("890205.59"), .demandResponseFee = rate("505.93"), .ck1 = weighted};
    prices.zones2 = TwoZonePrices{weighted, weighted};
    prices.zones3 = ThreeZonePrices{weighted, weighted, weighted};
    prices.damBm = hourly(month, 1);
    prices.dam = hourly(month, 2);
    prices.overPlan = hourly(month, 3);
    prices.underPlan = hourly(month, 4);
    prices.planVolumeRate = rate("1.25");
    prices.deviationRate = rate("12.5");
    prices.transmission[""] = {rate("2334.12"), rate("519.6"), rate("1207354.26")};
    prices.margin = {{.rate = rate("310.2")}};
    prices.other = rate("4.1");
    return tariff;
}

/// Twelve months of 2025, every price, one site with a year of hours and a plan.
Case yearCase(const ProductionCalendar& calendar)
{
    const Month january = std::chrono::year(2025) / 1;
    HourlySeries series{.first = hourIndex(firstDay(january), 0)};
    for (std::uint64_t i = 0; i < 8760; ++i)
        series.kwh.push_back(Int128(pseudo(i)) * 1'000'000'000'000);
    Site site{.name = "site", .maxPowerKw = rate("600"), .currentCategory = "1"};
    site.points = {{.own = MeterData{Shared(std::move(series)), "made"}}};
    site.plan = Plan{.assumption = PlanAssumption{rate("5"), PlanShape::Alternate}};
    Case input{.sites = {site}};
    for (int i = 0; i < 12; ++i)
        input.months.push_back(monthTariff(january + std::chrono::months(i), calendar));
    return input;
}

/// Every variant of every month and the year's ranking, with as much of them kept as the detail says.
void siteYear(benchmark::State& state, Detail detail)
{
    const auto calendar = weekdays();
    auto input = yearCase(calendar);
    input.detail = detail;
    const auto prepared = prepare(input, calendar).value();
    for (auto _ : state)
        benchmark::DoNotOptimize(billSite(prepared, 0, calendar));
}

void siteYearFromCase(benchmark::State& state)
{
    const auto calendar = weekdays();
    const auto input = yearCase(calendar);
    for (auto _ : state)
        benchmark::DoNotOptimize(billCase(input, calendar));
}

void dotSiteYear(benchmark::State& state)
{
    std::vector<std::int64_t> a(8760);
    std::vector<std::int64_t> b(8760);
    for (std::uint64_t i = 0; i < a.size(); ++i) {
        a[i] = pseudo(i);
        b[i] = pseudo(i + 1000) * 273;
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(std::inner_product(a.begin(), a.end(), b.begin(), std::int64_t{0}));
}

constexpr std::size_t portfolioSites = 10'000;

/// Prepared data of 10,000 sites, each with hours of its own and without a plan.
struct Portfolio
{
    ProductionCalendar calendar = weekdays();
    Case input = {};
    PreparedCase prepared = {};

    Portfolio()
    {
        input = yearCase(calendar);
        input.detail = Detail::Year;
        input.portfolio = true;
        input.sites.front().plan.reset();
        prepared = prepare(input, calendar).value();
        const auto first = prepared.sites.front();
        prepared.sites.reserve(portfolioSites);
        for (std::size_t i = 1; i < portfolioSites; ++i) {
            auto& site = prepared.sites.emplace_back(first);
            for (auto& month : site.months)
                for (auto& kwh : month.fact.narrow)
                    kwh += static_cast<std::int64_t>(i % 97);
        }
    }
};

const Portfolio& portfolio()
{
    static const Portfolio made;
    return made;
}

void billPortfolio(benchmark::State& state)
{
    const auto& sites = portfolio();
    for (auto _ : state)
        benchmark::DoNotOptimize(billPrepared(sites.prepared, sites.calendar));
}

/// The same number of sites as the desk has them: one year of hours shared, a scale each, prepared on the
/// way.
void portfolioFromCase(benchmark::State& state)
{
    const auto calendar = weekdays();
    auto input = yearCase(calendar);
    input.portfolio = true;
    auto site = input.sites.front();
    site.plan.reset();
    input.profiles.emplace("year", *site.points.front().own);
    input.sites.clear();
    for (std::size_t i = 0; i < portfolioSites; ++i) {
        site.points = {
            {.profile = "year", .scale = Kwh::read("0." + std::to_string(10'000 + i)).value_or(Kwh{})}};
        input.sites.push_back(site);
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(billPortfolio(input, calendar));
}

std::int64_t read(const PreparedSite& site)
{
    std::int64_t total = 0;
    for (const auto& month : site.months)
        total = std::accumulate(month.fact.narrow.begin(), month.fact.narrow.end(), total);
    return total;
}

void readPortfolio(benchmark::State& state)
{
    const auto& sites = portfolio().prepared.sites;
    for (auto _ : state) {
        std::atomic<std::int64_t> total = 0;
        const auto sum = [&](std::size_t from, std::size_t to) {
            for (auto i = from; i < to; ++i)
                total += read(sites[i]);
        };
        std::jthread other(sum, sites.size() / 2, sites.size());
        sum(0, sites.size() / 2);
        other.join();
        benchmark::DoNotOptimize(total.load());
    }
}

BENCHMARK_CAPTURE(siteYear, year, Detail::Year)->Name("categories/site-year")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(siteYear, full, Detail::Full)
    ->Name("categories/site-year-every-line")
    ->Unit(benchmark::kMicrosecond);
BENCHMARK(siteYearFromCase)->Name("categories/site-year-from-case")->Unit(benchmark::kMicrosecond);
BENCHMARK(dotSiteYear)->Name("floor/dot/site-year")->Unit(benchmark::kMicrosecond);
BENCHMARK(billPortfolio)->Name("categories/portfolio/10000")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(portfolioFromCase)
    ->Name("categories/portfolio-from-case/10000")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(readPortfolio)->Name("floor/read/10000")->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
