#include "formats/json/categories_write_prices.h"

namespace meritdesk::json {

namespace {

using retail::Rate;
using retail::WeightedPrice;

void optionalMember(Writer& out, std::string_view key, const std::optional<Rate>& rate)
{
    if (rate)
        out.member(key, rate->text());
}

void writeWeighted(Writer& out, std::string_view key, const WeightedPrice& price)
{
    out.key(key);
    if (!price.alpha) {
        out.text(price.energy.text());
        return;
    }
    out.beginObject().member("energy", price.energy.text()).member("alpha", price.alpha->text());
    out.member("delta", price.delta.text()).endObject();
}

void writeHourly(Writer& out, std::string_view key, const retail::HourlyRates& rates)
{
    out.key(key).beginArray();
    for (const auto rate : rates)
        out.text(rate.text());
    out.endArray();
}

void writeTransmission(Writer& out, const retail::TransmissionRates& rates)
{
    optionalMember(out, "single", rates.single);
    optionalMember(out, "losses", rates.losses);
    optionalMember(out, "maintenance", rates.maintenance);
}

void writeTransmissions(Writer& out, const std::map<std::string, retail::TransmissionRates>& all)
{
    out.key("transmission").beginObject();
    for (const auto& [voltage, rates] : all) {
        if (voltage.empty()) {
            writeTransmission(out, rates);
            continue;
        }
        out.key(voltage).beginObject();
        writeTransmission(out, rates);
        out.endObject();
    }
    out.endObject();
}

void writeRule(Writer& out, const retail::MarginRule& rule)
{
    out.beginObject();
    optionalMember(out, "below_kw", rule.belowKw);
    optionalMember(out, "rate", rule.rate);
    optionalMember(out, "percent", rule.percent);
    optionalMember(out, "profitability", rule.profitability);
    optionalMember(out, "coefficient", rule.coefficient);
    out.endObject();
}

void writeMargin(Writer& out, const std::vector<retail::MarginRule>& rules)
{
    out.key("margin");
    if (rules.size() == 1) {
        writeRule(out, rules.front());
        return;
    }
    out.beginArray();
    for (const auto& rule : rules)
        writeRule(out, rule);
    out.endArray();
}

void writeAllIn(Writer& out, const retail::AllInPrices& prices)
{
    out.key("all_in").beginObject();
    optionalMember(out, "1", prices.one);
    if (prices.twoZones)
        out.key("2-2")
            .beginObject()
            .member("night", prices.twoZones->first.text())
            .member("day", prices.twoZones->second.text())
            .endObject();
    if (prices.threeZones && prices.threeZones->size() == 3)
        out.key("2-3")
            .beginObject()
            .member("night", prices.threeZones->at(0).text())
            .member("half_peak", prices.threeZones->at(1).text())
            .member("peak", prices.threeZones->at(2).text())
            .endObject();
    for (const auto& [category, rates] : prices.hourly)
        writeHourly(out, category, rates);
    out.endObject();
}

void writeZones(Writer& out, const retail::Prices& prices)
{
    if (prices.zones2) {
        out.key("zones_2").beginObject();
        writeWeighted(out, "night", prices.zones2->night);
        writeWeighted(out, "day", prices.zones2->day);
        out.endObject();
    }
    if (prices.zones3) {
        out.key("zones_3").beginObject();
        writeWeighted(out, "night", prices.zones3->night);
        writeWeighted(out, "half_peak", prices.zones3->halfPeak);
        writeWeighted(out, "peak", prices.zones3->peak);
        out.endObject();
    }
}

void optionalHourly(Writer& out, std::string_view key, const std::optional<retail::HourlyRates>& rates)
{
    if (rates)
        writeHourly(out, key, *rates);
}

} // namespace

void writePrices(Writer& out, const retail::Prices& prices)
{
    out.beginObject();
    optionalMember(out, "capacity", prices.capacity);
    optionalMember(out, "demand_response_fee", prices.demandResponseFee);
    if (prices.ck1)
        writeWeighted(out, "ck1", *prices.ck1);
    writeZones(out, prices);
    optionalHourly(out, "dam_bm", prices.damBm);
    optionalHourly(out, "dam", prices.dam);
    optionalHourly(out, "over_plan", prices.overPlan);
    optionalHourly(out, "under_plan", prices.underPlan);
    optionalMember(out, "plan_volume_rate", prices.planVolumeRate);
    optionalMember(out, "deviation_rate", prices.deviationRate);
    if (!prices.transmission.empty())
        writeTransmissions(out, prices.transmission);
    if (!prices.margin.empty())
        writeMargin(out, prices.margin);
    optionalMember(out, "other", prices.other);
    if (prices.allIn != retail::AllInPrices())
        writeAllIn(out, prices.allIn);
    out.endObject();
}

} // namespace meritdesk::json
