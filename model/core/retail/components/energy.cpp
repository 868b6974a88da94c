#include "core/retail/category.h"
#include "core/retail/components.h"
#include "core/retail/line_sink.h"
#include "core/retail/month_context.h"

namespace meritdesk::retail {

namespace {

// Rules 442 and 1179: kWh x (wholesale + transmission or losses + margin + other services), one line a run of
// hours. Worked number (Ryazan, April 2013, category 1, VN): 1498.97 + 902.61 + 69.53 + 2.72 = 2473.83
// RUB/MWh.

/// What the margin adds to a wholesale price or cost of that many kWh.
Exact marginOn(const SiteMargin& margin, const Exact& wholesale, const Exact& volume)
{
    return margin.share ? *margin.share * wholesale : volume * *margin.rate;
}

void addFinished(EnergySlice& slice, LineSink& lines)
{
    lines.add({.key = slice.key,
               .quantity = std::move(slice.volume),
               .exact = std::move(slice.wholesale),
               .unitPrice = std::move(slice.unitPrice)});
}

void addBuiltUp(const MonthContext& month, const Category& category, EnergySlice& slice, LineSink& lines)
{
    const auto& transmission = *(month.transmission.*category.transmissionRate);
    const auto& other = *month.tariff->other;
    BillLine line{.key = slice.key};
    line.parts = {
        {"wholesale", slice.wholesale, {}},
        {category.transmissionPart, slice.volume * transmission, {}},
        {"margin", marginOn(*month.margin, slice.wholesale, slice.volume), {}},
        {"other", slice.volume * other, {}},
    };
    for (const auto& part : line.parts)
        line.exact = line.exact + part.exact;
    if (slice.unitPrice)
        line.unitPrice = *slice.unitPrice + transmission
                         + marginOn(*month.margin, *slice.unitPrice, {.mantissa = 1}) + other;
    line.quantity = std::move(slice.volume);
    lines.add(std::move(line));
}

void bill(const MonthContext& month, const Category& category, LineSink& lines)
{
    const bool finished = category.allIn(month);
    for (auto& slice : category.energy(month)) {
        if (finished)
            addFinished(slice, lines);
        else
            addBuiltUp(month, category, slice, lines);
    }
}

} // namespace

const Component energyComponent{
    "energy", "PP RF 442 and 1179, hourly and zone prices of the supplier", Grade::Inference, {}, &bill};

} // namespace meritdesk::retail
