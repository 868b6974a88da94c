#include "core/retail/eligibility.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "core/retail/categories.h"
#include "core/retail/component.h"
#include "core/retail/norm_tables.h"
#include "core/retail/price_keys.h"

namespace meritdesk::retail {

namespace {

enum Column : std::size_t {
    Code,
    Zone,
    Connected,
    Meters,
    FromKw,
    BelowKw,
    Closes,
    From,
    Until,
    SourceText,
    GradeName,
    Comment,
    Columns
};

std::optional<Connection> connectionNamed(std::string_view cell)
{
    if (cell == "generator")
        return Connection::Generator;
    if (cell == "fsk")
        return Connection::Fsk;
    return cell == "grid" ? std::optional(Connection::Grid) : std::nullopt;
}

MeterLack metersNamed(std::string_view cell)
{
    if (cell == "integral")
        return MeterLack::IntegralOnly;
    return cell == "not-hourly" ? MeterLack::NotHourly : MeterLack::None;
}

std::optional<Rate> powerCell(std::string_view cell)
{
    return Rate::read(cell);
}

/// Categories by their ids with blanks between.
std::vector<const Category*> categoriesNamed(std::string_view ids)
{
    std::vector<const Category*> named;
    while (!ids.empty()) {
        const auto end = ids.find(' ');
        const auto found =
            std::find_if(categories.begin(), categories.end(),
                         [id = ids.substr(0, end)](const Category* category) { return category->id == id; });
        assert(found != categories.end());
        named.push_back(*found);
        ids.remove_prefix(end == std::string_view::npos ? ids.size() : end + 1);
    }
    return named;
}

std::vector<EligibilityRule> readRules()
{
    std::vector<EligibilityRule> rules;
    for (const auto& cells : tableRows(eligibilityTable)) {
        assert(cells.size() == Columns);
        rules.push_back(
            {.code = std::string(cells[Code]),
             .nonPriceZone = cells[Zone] == "any" ? std::nullopt : std::optional(cells[Zone] == "non-price"),
             .connection = connectionNamed(cells[Connected]),
             .meters = metersNamed(cells[Meters]),
             .fromKw = powerCell(cells[FromKw]),
             .belowKw = powerCell(cells[BelowKw]),
             .closes = categoriesNamed(cells[Closes]),
             .from = monthCell(cells[From]),
             .until = monthCell(cells[Until]),
             .source = std::string(cells[SourceText]),
             .grade = gradeNamed(cells[GradeName])});
    }
    return rules;
}

bool meets(const Site& site, MeterLack lack)
{
    if (lack == MeterLack::IntegralOnly)
        return site.metering == Metering::Integral;
    return lack == MeterLack::None || site.metering != Metering::Hourly;
}

bool meets(const Site& site, const EligibilityRule& rule)
{
    const bool zone = !rule.nonPriceZone || *rule.nonPriceZone == (site.zone == PriceZone::NonPrice);
    const bool power = (!rule.fromKw || site.maxPowerKw >= *rule.fromKw)
                       && (!rule.belowKw || site.maxPowerKw < *rule.belowKw);
    return zone && power && (!rule.connection || site.connection == *rule.connection)
           && meets(site, rule.meters);
}

bool holdsIn(const EligibilityRule& rule, Month month)
{
    return (!rule.from || *rule.from <= month) && (!rule.until || month <= *rule.until);
}

bool closes(const EligibilityRule& rule, const Category& category)
{
    return std::find(rule.closes.begin(), rule.closes.end(), &category) != rule.closes.end();
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

bool isNeeded(const MonthContext& month, const Category& category, const PriceKey* key)
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
    static const auto rules = readRules();
    return rules;
}

std::vector<Reason> closedTo(const Site& site, Month month, const Category& category)
{
    std::vector<Reason> reasons;
    for (const auto& rule : eligibilityRules())
        if (holdsIn(rule, month) && closes(rule, category) && meets(site, rule))
            reasons.push_back({rule.code, {}});
    return reasons;
}

CategorySet openTo(const Site& site, Month month)
{
    CategorySet open;
    open.set();
    for (const auto& rule : eligibilityRules()) {
        if (!holdsIn(rule, month) || !meets(site, rule))
            continue;
        for (std::size_t i = 0; i < categories.size(); ++i)
            if (closes(rule, *categories.at(i)))
                open.reset(i);
    }
    return open;
}

bool rulesDiffer(Month a, Month b)
{
    const auto rules = eligibilityRules();
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
        if (!key->given(month) && isNeeded(month, category, key))
            reasons.push_back({"missing-price", key->id});
    return reasons;
}

bool canBeComputed(std::span<const Reason> reasons)
{
    return std::all_of(reasons.begin(), reasons.end(), [](const Reason& reason) {
        const auto rules = eligibilityRules();
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
