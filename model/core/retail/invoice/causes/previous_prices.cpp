#include <array>

#include "core/retail/invoice/causes.h"

namespace meritdesk::retail::invoice {

namespace {

// A price of the month before was left in the form. Worked number (Samara, November 2025): capacity at
// October's 1064340.31 instead of 1132614.35 RUB/MW.

/// One rate of the sheet, and how it is carried over.
struct Carried
{
    const char* rate = "";
    void (*take)(Prices& prices, const Prices& before) = nullptr;
};

constexpr auto rates = std::to_array<Carried>({
    {"capacity", [](Prices& prices, const Prices& before) { prices.capacity = before.capacity; }},
    {"demand-response",
     [](Prices& prices, const Prices& before) { prices.demandResponseFee = before.demandResponseFee; }},
    {"transmission", [](Prices& prices, const Prices& before) { prices.transmission = before.transmission; }},
    {"margin", [](Prices& prices, const Prices& before) { prices.margin = before.margin; }},
    {"other", [](Prices& prices, const Prices& before) { prices.other = before.other; }},
    {"wholesale",
     [](Prices& prices, const Prices& before) {
         prices.ck1 = before.ck1;
         prices.zones2 = before.zones2;
         prices.zones3 = before.zones3;
         prices.planVolumeRate = before.planVolumeRate;
         prices.deviationRate = before.deviationRate;
     }},
});

std::vector<Alternative> alternatives(const Ground& ground)
{
    std::vector<Alternative> found;
    if (ground.month == 0)
        return found;
    const auto& before = *ground.prepared->tariffs[ground.month - 1].input;
    for (const auto& rate : rates)
        addAlternative(ground, found, {{"month", printMonth(before.month)}, {"rate", rate.rate}},
                       [&](World& world) {
                           rate.take(world.month.prices, before.prices);
                           return !(world.month.prices == ground.tariff().input->prices);
                       });
    return found;
}

} // namespace

const Cause previousPrices{.id = "previous-prices", .alternatives = &alternatives};

} // namespace meritdesk::retail::invoice
