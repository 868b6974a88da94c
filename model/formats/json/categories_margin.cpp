#include "formats/json/categories_prices.h"
#include "formats/json/categories_values.h"

namespace meritdesk::json {

namespace {

using retail::AllInPrices;
using retail::MarginRule;
using retail::Rate;

/// Exactly one of: rate; percent; profitability with coefficient.
MarginRule readRule(ObjectReader& reader)
{
    MarginRule rule;
    if (reader.optional("rate")) {
        refuseKeys(reader, {"percent", "profitability", "coefficient"});
        rule.rate = requiredRate(reader, "rate");
    } else if (reader.optional("percent")) {
        refuseKeys(reader, {"profitability", "coefficient"});
        rule.percent = requiredRate(reader, "percent", Sign::NotNegative);
    } else if (reader.optional("profitability") || reader.optional("coefficient")) {
        rule.profitability = requiredRate(reader, "profitability", Sign::NotNegative);
        rule.coefficient = requiredRate(reader, "coefficient", Sign::NotNegative);
    } else {
        (void)reader.required("rate");
    }
    return rule;
}

std::vector<MarginRule> readBands(const Node& node, Faults& faults)
{
    std::vector<MarginRule> rules;
    std::optional<Rate> before;
    if (!isList(node, faults, 1))
        return rules;
    const auto count = node.value->items.size();
    for (std::size_t i = 0; i < count && !faults.full(); ++i) {
        ObjectReader reader(node.item(i), faults);
        auto rule = readRule(reader);
        if (i + 1 < count) {
            const auto limit = reader.required("below_kw");
            rule.belowKw = limit ? readRate(*limit, faults, Sign::Positive) : std::nullopt;
            if (before && rule.belowKw && *rule.belowKw <= *before)
                faults.add(reader.pathOf("below_kw"), "bands-not-rising", {{"value", rule.belowKw->text()}});
            before = rule.belowKw;
        } else {
            refuseKeys(reader, {"below_kw"});
        }
        reader.finish();
        rules.push_back(rule);
    }
    return rules;
}

std::vector<Rate> readZoneRates(const Node& node, Faults& faults, const std::vector<std::string_view>& zones)
{
    ObjectReader reader(node, faults);
    std::vector<Rate> rates;
    for (const auto zone : zones)
        rates.push_back(requiredRate(reader, zone));
    reader.finish();
    return rates;
}

} // namespace

std::vector<MarginRule> readMargin(const Node& node, Faults& faults)
{
    if (node.value->kind == Kind::Array)
        return readBands(node, faults);
    MarginRule rule;
    if (node.value->kind == Kind::Object) {
        ObjectReader reader(node, faults);
        rule = readRule(reader);
        reader.finish();
    } else {
        rule.rate = readRate(node, faults).value_or(Rate());
    }
    return {rule};
}

AllInPrices readAllIn(const Node& node, CategoriesContext& context, const SheetPlace& sheet)
{
    auto& faults = context.faults;
    ObjectReader reader(node, faults);
    AllInPrices prices;
    prices.one = optionalRate(reader, "1");
    if (const auto zones = reader.optional("2-2")) {
        const auto rates = readZoneRates(*zones, faults, {"night", "day"});
        prices.twoZones = {rates[0], rates[1]};
    }
    if (const auto zones = reader.optional("2-3"))
        prices.threeZones = readZoneRates(*zones, faults, {"night", "half_peak", "peak"});
    for (const auto* id : {"3", "4", "5", "6"}) {
        const auto rates = reader.optional(id);
        if (!rates)
            continue;
        auto read =
            readHourlyRates(*rates, context, sheet, [id](retail::Prices& all) -> retail::HourlyRates& {
                return all.allIn.hourly[id];
            });
        if (read)
            prices.hourly[id] = std::move(*read);
    }
    reader.finish();
    return prices;
}

} // namespace meritdesk::json
