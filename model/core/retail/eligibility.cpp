#include "core/retail/eligibility.h"

#include <algorithm>

#include "core/retail/component.h"
#include "core/retail/price_keys.h"

namespace meritdesk::retail {

namespace {

const Rate threshold = Rate::fromMantissa(Int128(670) * 1'000'000'000'000); // kW of maximum power

bool isLarge(const Site& site)
{
    return site.maxPowerKw >= threshold;
}

/// A large consumer outside the price zones: only 4 and 6, and 4 even without hourly meters.
bool isLargeNonPrice(const Site& site)
{
    return site.zone == PriceZone::NonPrice && isLarge(site);
}

bool closesLarge(const Site& site, const Category& category)
{
    return category.meter != MeterNeed::Hourly && isLarge(site);
}

bool closesGenerator(const Site& site, const Category& category)
{
    return category.variant == Variant::Single && site.connection == Connection::Generator;
}

bool closesFsk(const Site& site, const Category& category)
{
    return category.variant == Variant::Single && site.connection == Connection::Fsk;
}

bool closesNonPrice(const Site& site, const Category& category)
{
    return category.variant == Variant::Single && category.meter == MeterNeed::Hourly
           && isLargeNonPrice(site);
}

bool closesZoneMetering(const Site& site, const Category& category)
{
    return category.meter == MeterNeed::Zone && site.metering == Metering::Integral;
}

bool closesHourlyMetering(const Site& site, const Category& category)
{
    const bool excused = category.variant == Variant::TwoRate && !category.planned && isLargeNonPrice(site);
    return category.meter == MeterNeed::Hourly && site.metering != Metering::Hourly && !excused;
}

// The threshold binds since 1 July 2013; the table is applied to earlier months too, as the scripting
// contract has no dates of its own.
const auto rules = std::to_array<EligibilityRule>({
    {"over-670-kw", &closesLarge, {}, {}, "PP RF 442, cl. 97", Grade::Inference},
    {"generator-connection", &closesGenerator, {}, {}, "PP RF 442, cl. 97, 108", Grade::Law},
    {"fsk-connection", &closesFsk, {}, {}, "PP RF 442, cl. 97, 108", Grade::Law},
    {"non-price-zone", &closesNonPrice, {}, {}, "PP RF 442, cl. 108", Grade::Law},
    {"no-zone-metering", &closesZoneMetering, {}, {}, "PP RF 442, cl. 97", Grade::Law},
    {"no-hourly-metering", &closesHourlyMetering, {}, {}, "PP RF 442, cl. 97, 108", Grade::Law},
});

bool holdsIn(const EligibilityRule& rule, Month month)
{
    return (!rule.from || *rule.from <= month) && (!rule.until || month < *rule.until);
}

bool zoneHoursMissing(const MonthTariff& tariff, const HoursNeed& need)
{
    return need.zones && (!tariff.zoneHours || (need.peakZone && !tariff.zoneHours->peak));
}

void addMissingHours(const MonthTariff& tariff, const HoursNeed& need, std::vector<Reason>& reasons)
{
    if (zoneHoursMissing(tariff, need))
        reasons.push_back({"missing-hours", "zone_hours"});
    if (need.peakHours && !tariff.peakHours)
        reasons.push_back({"missing-hours", "peak_hours"});
    if (need.plannedPeakHours && !tariff.plannedPeakHours)
        reasons.push_back({"missing-hours", "planned_peak_hours"});
}

bool contains(std::span<const PriceKey* const> keys, const PriceKey* key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

bool needs(const MonthContext& month, const Category& category, const PriceKey* key)
{
    if (std::any_of(category.components.begin(), category.components.end(),
                    [key](const Component* component) { return contains(component->needs, key); }))
        return true;
    if (category.allIn(month))
        return false;
    return contains(category.energyNeeds, key)
           || (key == &priceCapacity && category.builtUpFromCapacity != nullptr
               && category.builtUpFromCapacity(month.prices()));
}

} // namespace

std::span<const EligibilityRule> eligibilityRules()
{
    return rules;
}

std::vector<Reason> closedTo(const Site& site, Month month, const Category& category)
{
    std::vector<Reason> reasons;
    for (const auto& rule : rules)
        if (holdsIn(rule, month) && rule.closes(site, category))
            reasons.push_back({rule.code, {}});
    return reasons;
}

CategorySet openTo(const Site& site, Month month)
{
    CategorySet open;
    open.set();
    for (const auto& rule : rules)
        for (std::size_t i = 0; holdsIn(rule, month) && i < categories.size(); ++i)
            if (rule.closes(site, *categories.at(i)))
                open.reset(i);
    return open;
}

bool rulesDiffer(Month a, Month b)
{
    return std::any_of(rules.begin(), rules.end(),
                       [a, b](const EligibilityRule& rule) { return holdsIn(rule, a) != holdsIn(rule, b); });
}

std::vector<Reason> reasonsAgainst(const MonthContext& month, const Category& category)
{
    auto reasons = closedTo(*month.site, month.tariff->input->month, category);
    const auto lacking = lackingFor(month, category);
    reasons.insert(reasons.end(), lacking.begin(), lacking.end());
    return reasons;
}

std::vector<Reason> lackingFor(const MonthContext& month, const Category& category)
{
    std::vector<Reason> reasons;
    if (category.planned && !month.plan)
        reasons.push_back({"no-plan", {}});
    addMissingHours(*month.tariff->input, category.hours, reasons);
    for (const auto* key : priceKeys)
        if (!key->given(month) && needs(month, category, key))
            reasons.push_back({"missing-price", key->id});
    return reasons;
}

bool canBeComputed(std::span<const Reason> reasons)
{
    return std::all_of(reasons.begin(), reasons.end(), [](const Reason& reason) {
        return std::any_of(rules.begin(), rules.end(),
                           [&reason](const EligibilityRule& rule) { return rule.code == reason.code; });
    });
}

Finding findingOf(const Reason& reason)
{
    auto finding = warning(std::string(reason.code), {});
    if (!reason.subject.empty())
        finding.facts.push_back({"subject", std::string(reason.subject)});
    return finding;
}

} // namespace meritdesk::retail
