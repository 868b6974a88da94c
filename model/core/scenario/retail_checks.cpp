#include "core/scenario/retail_checks.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>
#include <utility>

namespace meritdesk::scenario {

using retail::Case;
using retail::MonthTariff;
using retail::Rate;

namespace {

using Findings = std::vector<Finding>;

void append(Findings& to, Findings more)
{
    std::move(more.begin(), more.end(), std::back_inserter(to));
}

Findings orderFindings(const std::vector<MonthTariff>& months)
{
    for (std::size_t i = 1; i < months.size(); ++i) {
        const bool rises = months[i - 1].month < months[i].month;
        if (!rises || months[i - 1].month.year() != months[i].month.year())
            return {error("month-out-of-order", monthPlace(i), {{"month", printMonth(months[i].month)}})};
    }
    return {};
}

Findings monthFindings(const MonthTariff& month, const std::string& place)
{
    Findings found;
    append(found, percentFindings(month.vatPercent, place + ".vat_percent"));
    append(found, workingDayFindings(month, place + ".working_days"));
    append(found, peakHourFindings(month, place + ".peak_hours"));
    if (month.plannedPeakHours && month.plannedPeakHours->none())
        found.push_back(error("hours-empty", place + ".planned_peak_hours"));
    for (const auto& [voltage, rates] : month.prices.transmission)
        append(found, transmissionFindings(rates, place + ".prices.transmission"));
    return found;
}

Findings nameFindings(const std::string& name, bool taken, const std::string& place)
{
    if (name.find_first_not_of(" \t\r\n") == std::string::npos)
        return {error("site-name-empty", place)};
    return taken ? Findings{error("site-name-taken", place, {{"value", name}})} : Findings{};
}

using NameCounts = std::map<std::string_view, int>;

NameCounts namesOf(const Case& all)
{
    NameCounts counts;
    for (const auto& site : all.sites)
        ++counts[site.name];
    return counts;
}

} // namespace

std::string sitePlace(const Case& all, std::size_t site)
{
    return all.portfolio ? "sites[" + std::to_string(site) + "]" : "site";
}

std::string monthPlace(std::size_t month)
{
    return "months[" + std::to_string(month) + "]";
}

Findings nameFindings(const Case& all, std::size_t site)
{
    const auto& name = all.sites[site].name;
    const auto same = std::count_if(all.sites.begin(), all.sites.end(),
                                    [&name](const retail::Site& other) { return other.name == name; });
    return nameFindings(name, same > 1, sitePlace(all, site) + ".name");
}

Findings notNegative(std::optional<Rate> value, const std::string& place)
{
    if (value && value->mantissa() < 0)
        return {error("rate-negative", place, {{"value", value->text()}})};
    return {};
}

Findings percentFindings(std::optional<Rate> percent, const std::string& place)
{
    if (percent && (percent->mantissa() < 0 || percent->fraction() > 100))
        return {error("percent-out-of-range", place, {{"value", percent->text()}})};
    return {};
}

Findings transmissionFindings(const retail::TransmissionRates& rates, const std::string& place)
{
    Findings found;
    append(found, notNegative(rates.single, place + ".single"));
    append(found, notNegative(rates.losses, place + ".losses"));
    append(found, notNegative(rates.maintenance, place + ".maintenance"));
    return found;
}

Findings workingDayFindings(const MonthTariff& month, const std::string& place)
{
    if (!month.workingDays)
        return {};
    if (month.workingDays->empty())
        return {error("days-empty", place)};
    for (std::size_t i = 0; i < month.workingDays->size(); ++i) {
        const auto day = (*month.workingDays)[i];
        if (monthOf(day) != month.month)
            return {error("day-outside-month", place,
                          {{"value", printDay(day)}, {"month", printMonth(month.month)}})};
        if (i > 0 && (*month.workingDays)[i - 1] >= day)
            return {error("days-not-rising", place, {{"value", printDay(day)}})};
    }
    return {};
}

Findings peakHourFindings(const MonthTariff& month, const std::string& place)
{
    if (!month.peakHours)
        return {};
    if (month.peakHours->empty())
        return {error("days-empty", place)};
    for (const auto& [day, hour] : *month.peakHours) {
        if (monthOf(day) != month.month)
            return {error("day-outside-month", place,
                          {{"value", printDay(day)}, {"month", printMonth(month.month)}})};
        if (hour < 1 || hour > 24)
            return {
                error("hour-out-of-range", place + "." + printDay(day), {{"value", std::to_string(hour)}})};
    }
    return {};
}

Findings caseFindings(const Case& all)
{
    Findings found;
    if (all.sites.empty())
        found.push_back(error("no-site", "site"));
    const auto names = namesOf(all); // counted once, however many sites there are
    for (std::size_t i = 0; i < all.sites.size(); ++i) {
        const auto& site = all.sites[i];
        const auto place = sitePlace(all, i);
        append(found, nameFindings(site.name, names.at(site.name) > 1, place + ".name"));
        append(found, notNegative(site.maxPowerKw, place + ".max_power_kw"));
    }
    append(found, orderFindings(all.months));
    for (std::size_t i = 0; i < all.months.size(); ++i)
        append(found, monthFindings(all.months[i], monthPlace(i)));
    return found;
}

} // namespace meritdesk::scenario
