#include "core/scenario/retail_edits.h"

#include <algorithm>
#include <utility>

#include "core/listed.h"
#include "core/retail/categories.h"
#include "core/scenario/retail_checks.h"

namespace meritdesk::scenario {

using retail::Case;
using retail::MonthTariff;
using retail::Rate;
using retail::Site;

namespace {

using Findings = std::vector<Finding>;

/// An edit of the retail part: the change works on a copy and says what is wrong with the outcome.
Edit caseEdit(std::string key, std::string mergeKey, std::function<Findings(Case&)> change)
{
    const auto apply = [change = std::move(change)](const Scenario& before) -> Result<Scenario> {
        Scenario after = before;
        auto findings = change(after.retail.edit());
        if (!findings.empty())
            return findings;
        return after;
    };
    return {.key = std::move(key), .facts = {}, .mergeKey = std::move(mergeKey), .apply = apply};
}

Edit siteEdit(std::string key, std::string mergeKey, SiteIndex index,
              std::function<Findings(Case&, Site&)> change)
{
    const auto checked = [index, change = std::move(change)](Case& all) -> Findings {
        if (index >= all.sites.size())
            return {error("no-such-site", sitePlace(all, index), {{"value", std::to_string(index + 1)}})};
        return change(all, all.sites[index]);
    };
    return caseEdit(std::move(key), std::move(mergeKey), checked);
}

Edit monthEdit(std::string key, std::string mergeKey, TariffMonthIndex index,
               std::function<Findings(MonthTariff&)> change)
{
    const auto checked = [index, change = std::move(change)](Case& all) -> Findings {
        if (index >= all.months.size())
            return {error("no-such-month", monthPlace(index), {{"value", std::to_string(index + 1)}})};
        return change(all.months[index]);
    };
    return caseEdit(std::move(key), std::move(mergeKey), checked);
}

Findings siteAndMonth(const Case& all, SiteIndex site, TariffMonthIndex month)
{
    if (site >= all.sites.size())
        return {error("no-such-site", sitePlace(all, site), {{"value", std::to_string(site + 1)}})};
    if (month >= all.months.size())
        return {error("no-such-month", monthPlace(month), {{"value", std::to_string(month + 1)}})};
    return {};
}

/// Sets one member of a site to a value that needs no check.
template <class Value>
Edit siteChoice(std::string key, SiteIndex site, Value Site::*member, Value value)
{
    return siteEdit(std::move(key), {}, site, [member, value](Case&, Site& edited) -> Findings {
        edited.*member = value;
        return {};
    });
}

/// Invoices name their consumer: they follow its new name.
Scenario withInvoicesOf(Scenario scenario, const std::string& former, const std::string& name)
{
    const auto& invoices = *scenario.invoices;
    if (std::any_of(invoices.begin(), invoices.end(), [&](const auto& each) { return each.site == former; }))
        for (auto& invoice : scenario.invoices.edit())
            if (invoice.site == former)
                invoice.site = name;
    return scenario;
}

/// What-ifs belong to a consumer by its name.
void takeWhatIfsAlong(const std::string& from, const std::string& to, Scenario& scenario)
{
    if (from == to || !scenario.whatIfs->bySite.contains(from))
        return;
    auto& all = scenario.whatIfs.edit().bySite;
    all[to] = std::move(all[from]);
    all.erase(from);
}

} // namespace

Edit setSiteName(SiteIndex site, std::string name)
{
    auto edit = siteEdit("edit-site-name", {}, site, [site, name](Case& all, Site& edited) {
        edited.name = name;
        return nameFindings(all, site);
    });
    edit.apply = [site, name = std::move(name),
                  rename = std::move(edit.apply)](const Scenario& before) -> Result<Scenario> {
        auto renamed = rename(before);
        if (!renamed)
            return renamed;
        const auto& former = before.retail->sites[site].name;
        auto after = withInvoicesOf(std::move(renamed).value(), former, name);
        takeWhatIfsAlong(former, name, after);
        return after;
    };
    return edit;
}

Edit setMaxPower(SiteIndex site, Rate kw, std::string mergeKey)
{
    return siteEdit("edit-max-power", std::move(mergeKey), site, [site, kw](Case& all, Site& edited) {
        edited.maxPowerKw = kw;
        return notNegative(kw, sitePlace(all, site) + ".max_power_kw");
    });
}

Edit setVoltage(SiteIndex site, retail::Voltage voltage)
{
    return siteChoice("edit-voltage", site, &Site::voltage, voltage);
}

Edit setConnection(SiteIndex site, retail::Connection connection)
{
    return siteChoice("edit-connection", site, &Site::connection, connection);
}

Edit setPriceZone(SiteIndex site, retail::PriceZone zone)
{
    return siteChoice("edit-price-zone", site, &Site::zone, zone);
}

Edit setMetering(SiteIndex site, retail::Metering metering)
{
    return siteChoice("edit-metering", site, &Site::metering, metering);
}

Edit setCurrentCategory(SiteIndex site, std::optional<std::string> category)
{
    const auto change = [site, category = std::move(category)](Case& all, Site& edited) -> Findings {
        if (category && !listed(retail::categories, *category))
            return {error("no-such-category", sitePlace(all, site) + ".current_category",
                          {{"value", *category}})};
        edited.currentCategory = category;
        return {};
    };
    return siteEdit("edit-current-category", {}, site, change);
}

Edit setPlan(SiteIndex site, std::optional<retail::Plan> plan)
{
    return siteChoice("edit-plan", site, &Site::plan, std::move(plan));
}

Edit setMissingPolicy(retail::MissingPolicy policy)
{
    return caseEdit("edit-missing-policy", {}, [policy](Case& all) -> Findings {
        all.missing = policy;
        return {};
    });
}

Edit setPrice(SiteIndex site, TariffMonthIndex month, const PriceField& field, std::optional<Rate> value,
              std::string mergeKey)
{
    const auto change = [site, month, &field, value](Case& all) -> Findings {
        if (auto missing = siteAndMonth(all, site, month); !missing.empty())
            return missing;
        const auto place = monthPlace(month) + ".prices." + std::string(field.id);
        if (field.notBelow0)
            if (auto negative = notNegative(value, place); !negative.empty())
                return negative;
        const auto refused = field.write(all.months[month].prices, all.sites[site], value);
        return refused.empty() ? Findings{} : Findings{error(std::string(refused), place)};
    };
    return caseEdit("edit-rate", std::move(mergeKey), change);
}

Edit setHourlyPrices(TariffMonthIndex month, const HourlyPriceField& field, std::size_t first,
                     retail::HourlyRates rates)
{
    const auto change = [month, &field, first, rates = std::move(rates)](MonthTariff& edited) -> Findings {
        const auto needed = static_cast<std::size_t>(daysIn(edited.month)) * 24;
        const auto* before = field.read(edited.prices);
        const bool whole = first == 0 && rates.size() == needed;
        const bool inside = before != nullptr && first + rates.size() <= before->size();
        if (!whole && !inside)
            return {error(
                "values-not-as-many", monthPlace(month) + ".prices." + std::string(field.id),
                {{"count", std::to_string(rates.size())},
                 {"needed", std::to_string(before != nullptr ? needed - std::min(first, needed) : needed)}})};
        auto& target = field.make(edited.prices);
        target.resize(needed);
        std::copy(rates.begin(), rates.end(), target.begin() + static_cast<std::ptrdiff_t>(first));
        return {};
    };
    return monthEdit("edit-hourly-prices", {}, month, change);
}

Edit setVat(TariffMonthIndex month, std::optional<Rate> percent)
{
    return monthEdit("edit-vat", {}, month, [month, percent](MonthTariff& edited) {
        edited.vatPercent = percent;
        return percentFindings(percent, monthPlace(month) + ".vat_percent");
    });
}

Edit setWorkingDays(TariffMonthIndex month, std::optional<std::vector<Day>> days)
{
    return monthEdit("edit-working-days", {}, month, [month, days = std::move(days)](MonthTariff& edited) {
        edited.workingDays = days;
        return workingDayFindings(edited, monthPlace(month) + ".working_days");
    });
}

Edit setPeakHours(TariffMonthIndex month, std::optional<std::map<Day, int>> hours)
{
    return monthEdit("edit-peak-hours", {}, month, [month, hours = std::move(hours)](MonthTariff& edited) {
        edited.peakHours = hours;
        return peakHourFindings(edited, monthPlace(month) + ".peak_hours");
    });
}

Edit setPlannedPeakHours(TariffMonthIndex month, std::optional<retail::HourSet> hours)
{
    return monthEdit("edit-planned-hours", {}, month, [month, hours](MonthTariff& edited) -> Findings {
        edited.plannedPeakHours = hours;
        if (hours && hours->none())
            return {error("hours-empty", monthPlace(month) + ".planned_peak_hours")};
        return {};
    });
}

Edit setZoneHours(TariffMonthIndex month, std::optional<retail::ZoneHours> hours)
{
    return monthEdit("edit-zone-hours", {}, month, [month, hours](MonthTariff& edited) -> Findings {
        edited.zoneHours = hours;
        const auto place = monthPlace(month) + ".zone_hours";
        if (hours && hours->night.none())
            return {error("hours-empty", place + ".night")};
        if (hours && hours->peak && hours->peak->none())
            return {error("hours-empty", place + ".peak")};
        if (hours && hours->peak && (hours->night & *hours->peak).any())
            return {error("hours-of-two-zones", place)};
        return {};
    });
}

Edit setTariffDecision(std::optional<Day> day)
{
    return caseEdit("edit-tariff-decision", {}, [day](Case& all) -> Findings {
        all.tariffDecision = day;
        return {};
    });
}

Edit replaceCase(Case next)
{
    return caseEdit("replace-case", {}, [next = std::move(next)](Case& all) {
        all = next;
        return caseFindings(all);
    });
}

} // namespace meritdesk::scenario
