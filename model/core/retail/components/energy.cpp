#include "core/retail/category.h"
#include "core/retail/components.h"
#include "core/retail/derive.h"
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

/// What stands beside the wholesale price: transmission, margin, other services.
void addRates(const MonthContext& month, const Category& category, Derivation& derivation)
{
    const auto& transmission = *(month.transmission.*category.transmissionRate);
    derivation.inputs.push_back(
        input(std::string(category.transmissionPart) + "_rate", transmission, unitRubPerKwh));
    const auto& margin = *month.margin;
    derivation.inputs.push_back(margin.share ? input("margin_share", *margin.share, {})
                                             : input("margin_rate", *margin.rate, unitRubPerKwh));
    derivation.inputs.push_back(input("other_rate", *month.tariff->other, unitRubPerKwh));
}

/// One price for the slice: kWh x (price + ...).
Derivation explainPriced(const MonthContext& month, const Category& category, const BillLine& line,
                         const EnergySlice& slice)
{
    const Source source{energyComponent.source, energyComponent.grade};
    if (category.allIn(month)) {
        auto derivation = deriveLine(line, "kwh * all_in_rate", source);
        derivation.inputs = {input("all_in_rate", *slice.unitPrice, unitRubPerKwh)};
        return derivation;
    }
    const bool share = month.margin->share.has_value();
    const auto formula = "kwh * (wholesale_rate + " + std::string(category.transmissionPart) + "_rate + "
                         + (share ? "margin_share * wholesale_rate" : "margin_rate") + " + other_rate)";
    auto derivation = deriveLine(line, formula, source);
    derivation.inputs = {input("wholesale_rate", *slice.unitPrice, unitRubPerKwh)};
    addRates(month, category, derivation);
    return derivation;
}

/// Hourly prices: each hour's cost, day by day, and what stands beside it on all kWh.
Derivation explainHourly(const MonthContext& month, const Category& category, const BillLine& line)
{
    const Source source{energyComponent.source, energyComponent.grade};
    const auto& tariff = *month.tariff;
    if (category.allIn(month)) {
        auto derivation = deriveLine(line, "sum(day_cost)", source);
        addHourlyCost(derivation, month, month.hours->fact, tariff.allIn.hourly.find(category.id)->second);
        return derivation;
    }
    const auto transmission = std::string(category.transmissionPart) + "_rate";
    const auto formula =
        month.margin->share ? "sum(day_cost) * (1 + margin_share) + kwh * (" + transmission + " + other_rate)"
                            : "sum(day_cost) + kwh * (" + transmission + " + margin_rate + other_rate)";
    auto derivation = deriveLine(line, formula, source);
    addRates(month, category, derivation);
    addHourlyCost(derivation, month, month.hours->fact, category.planned ? *tariff.dam : *tariff.damBm);
    return derivation;
}

Derivation explain(const MonthContext& month, const Category& category, const BillLine& line)
{
    for (const auto& slice : category.energy(month)) {
        if (slice.key != line.key)
            continue;
        auto derivation = slice.unitPrice ? explainPriced(month, category, line, slice)
                                          : explainHourly(month, category, line);
        if (derivation.formula.find("kwh *") != std::string::npos)
            derivation.children.push_back(deriveZoneVolume(month, slice.hours));
        return derivation;
    }
    return {};
}

} // namespace

const Component energyComponent{
    "energy", "PP RF 442 and 1179, hourly and zone prices of the supplier", Grade::Inference, {}, &bill,
    &explain};

} // namespace meritdesk::retail
