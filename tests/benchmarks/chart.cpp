#include <QImage>

#include <benchmark/benchmark.h>
#include <cmath>

#include "views/charts/load_profile_chart.h"

using namespace meritdesk::views::charts;

namespace {

/// A load with a daily and a weekly shape, a value every quarter of an hour.
LoadProfile profileOf(std::size_t values)
{
    LoadProfile profile{.start = 1735689600, .step = 900}; // 2025-01-01
    for (std::size_t i = 0; i < values; ++i) {
        const auto hours = static_cast<double>(i) / 4;
        profile.kw.push_back(1000 + 300 * std::sin(hours * 0.2618) + 120 * std::sin(hours * 0.0374));
    }
    return profile;
}

/// One step of a drag along a year of quarters of an hour, a month in view, painted to an image.
void pan(benchmark::State& state)
{
    LoadProfileChart chart;
    chart.resize(1200, 500);
    const auto profile = profileOf(static_cast<std::size_t>(state.range(0)));
    chart.setProfile(profile);
    chart.show();
    const auto middle = static_cast<double>(profile.start + profile.end()) / 2;
    constexpr double month = 31 * 86400.0;
    chart.showSpan(middle, middle + month);
    QImage picture(chart.size(), QImage::Format_RGB32);
    double step = 8;
    for (auto _ : state) {
        step = -step;
        chart.panBy(step);
        chart.render(&picture);
        benchmark::DoNotOptimize(picture.constBits());
    }
}

/// The floor: what it costs to copy a picture of the same size.
void floorCopy(benchmark::State& state)
{
    QImage picture(1200, 500, QImage::Format_RGB32);
    picture.fill(Qt::white);
    for (auto _ : state) {
        auto copied = picture.copy();
        benchmark::DoNotOptimize(copied.constBits());
    }
}

} // namespace

BENCHMARK(pan)->Name("chart/pan")->Arg(35'040)->Unit(benchmark::kMillisecond);
BENCHMARK(floorCopy)->Name("floor/picture-copy")->Unit(benchmark::kMillisecond);
