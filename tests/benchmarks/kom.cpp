#include <benchmark/benchmark.h>

#include "core/response/kom/clear.h"

namespace {

using namespace meritdesk;
using namespace meritdesk::response;
using namespace meritdesk::response::kom;

constexpr int bids = 1000;
constexpr int depths = 100;

/// Zone 1 of about 2020 with a thousand priced bids around the crossing, and a series of a hundred depths:
/// one step of a slider.
Zone zoneOfBids()
{
    Zone zone;
    zone.id = "1";
    zone.q1 = whole<Mw>(142'000);
    zone.p1 = whole<RubPerMwMonth>(150'000);
    zone.p2 = whole<RubPerMwMonth>(110'000);
    zone.bids = {{"firm", Flag::Must, {}, whole<Mw>(135'000), true}};
    for (int i = 0; i < bids; ++i)
        zone.bids.push_back({"b" + std::to_string(i), Flag::Priced,
                             whole<RubPerMwMonth>(90'000 + i * 7919 % 60'000), millionths<Mw>(30'123'456 + i),
                             i % 5 != 0});
    zone.groups = {{"group", millionths<Mw>(1'430'800'000), {}}};
    for (int i = 1; i <= depths; ++i)
        zone.depths.push_back(whole<Mw>(14 * i));
    return zone;
}

void slider(benchmark::State& state)
{
    const auto zone = zoneOfBids();
    for (auto _ : state) {
        auto result = clear(zone, 12);
        benchmark::DoNotOptimize(result);
    }
}

/// The same bids added up along their order once for every clearing.
void walk(benchmark::State& state)
{
    const auto zone = zoneOfBids();
    for (auto _ : state) {
        Int128 taken = 0;
        for (int run = 0; run < depths + 3; ++run)
            for (const auto& bid : zone.bids)
                taken += bid.price <= zone.p1 ? bid.volume.mantissa() : 0;
        benchmark::DoNotOptimize(taken);
    }
}

BENCHMARK(slider)->Name("kom/1000x100")->Unit(benchmark::kMicrosecond);
BENCHMARK(walk)->Name("floor/walk/1000x100")->Unit(benchmark::kMicrosecond);

} // namespace
