#include "formats/imports/meter_edit.h"

#include <algorithm>
#include <set>
#include <utility>

#include "core/retail/case.h"
#include "formats/imports/scales.h"

namespace meritdesk::imports {

namespace {

struct Target
{
    std::string site = {}; ///< number of the site, "new", or "each": a new site for every meter
    std::string apply = {};
    std::string siteName = {};
    std::string provenance = {};
};

std::vector<Option> siteOptions(const retail::Case& retail, bool severalMeters)
{
    std::vector<Option> options;
    for (std::size_t i = 0; i < retail.sites.size(); ++i)
        options.push_back({.id = std::to_string(i), .title = retail.sites[i].name, .literal = true});
    options.push_back({.id = "new", .title = "import-site-new"});
    if (severalMeters)
        options.push_back({.id = "each", .title = "import-site-each"});
    return options;
}

/// Maximum power is at least the largest hour; whole kW.
retail::Rate peakOf(const std::vector<Meter>& meters)
{
    Int128 sum = 0;
    for (const auto& meter : meters) {
        Int128 most = 0;
        for (const auto value : meter.hours.kwh)
            most = std::max(most, value);
        sum += most;
    }
    constexpr Int128 one = 1'000'000'000'000;
    const Int128 whole = std::max((sum + one - 1) / one, Int128(1));
    return retail::Rate::fromMantissa(whole * one);
}

retail::Point pointOf(const Meter& meter, const std::string& provenance)
{
    retail::Point point;
    if (!meter.name.empty())
        point.name = meter.name;
    point.own =
        retail::MeterData{.hours = Shared<retail::HourlySeries>(meter.hours), .provenance = provenance};
    return point;
}

/// Puts the hours that a meter has into a point; hours it does not have stay as they were.
void mergeInto(retail::Point& point, const Meter& meter, const std::string& provenance)
{
    if (!point.own) {
        point.own = pointOf(meter, provenance).own;
        return;
    }
    auto& hours = point.own->hours.edit();
    for (std::size_t i = 0; i < meter.hours.kwh.size(); ++i)
        if (meter.hours.kwh[i] != missing)
            hours.set(meter.hours.first + static_cast<retail::HourIndex>(i), meter.hours.kwh[i]);
    if (point.own->provenance.find(provenance) == std::string::npos)
        point.own->provenance += "; " + provenance;
}

retail::Point* pointFor(retail::Site& site, const Meter& meter, bool onlyMeter)
{
    for (auto& point : site.points)
        if (point.name.value_or("") == meter.name)
            return &point;
    return onlyMeter && site.points.size() == 1 ? &site.points.front() : nullptr;
}

void putPoints(retail::Site& site, const std::vector<Meter>& meters, const Target& target)
{
    if (target.apply == "replace")
        site.points.clear();
    for (const auto& meter : meters) {
        auto* point = target.apply == "merge" ? pointFor(site, meter, meters.size() == 1) : nullptr;
        if (point)
            mergeInto(*point, meter, target.provenance);
        else
            site.points.push_back(pointOf(meter, target.provenance));
    }
}

/// Adds sites, each under a name of its own.
class NewSites
{
public:
    NewSites(retail::Case& retail, const Target& target)
        : m_retail(retail)
        , m_target(target)
    {
        for (const auto& site : retail.sites)
            m_names.insert(site.name);
    }

    void add(const std::vector<Meter>& meters, const std::string& name)
    {
        m_retail.sites.push_back({.name = freeName(name), .maxPowerKw = peakOf(meters)});
        m_retail.portfolio = m_retail.sites.size() > 1 || m_retail.portfolio;
        putPoints(m_retail.sites.back(), meters, m_target);
    }

private:
    /// The name, or with a number behind it when another site has it already.
    std::string freeName(const std::string& name)
    {
        auto free = name;
        for (int number = 2; !m_names.insert(free).second; ++number)
            free = name + " (" + std::to_string(number) + ")";
        return free;
    }

    retail::Case& m_retail;
    const Target& m_target;
    std::set<std::string> m_names = {};
};

Result<scenario::Scenario> applied(const scenario::Scenario& before, const std::vector<Meter>& meters,
                                   const Target& target)
{
    auto next = before;
    auto& retail = next.retail.edit();
    if (target.site == "new") {
        NewSites(retail, target).add(meters, target.siteName);
        return next;
    }
    if (target.site == "each") {
        NewSites sites(retail, target);
        for (const auto& meter : meters)
            sites.add({meter}, meter.name.empty() ? target.siteName : meter.name);
        return next;
    }
    const auto index = static_cast<std::size_t>(std::stoul(target.site));
    if (index >= retail.sites.size())
        return error("import-site-gone", "");
    putPoints(retail.sites[index], meters, target);
    return next;
}

void countHours(const std::vector<Meter>& meters, ImportPreview& preview)
{
    preview.counts.points = static_cast<int>(meters.size());
    for (const auto& meter : meters) {
        if (meter.hours.empty())
            continue;
        const auto gaps = std::count(meter.hours.kwh.begin(), meter.hours.kwh.end(), missing);
        preview.counts.gaps += static_cast<int>(gaps);
        preview.counts.hours += static_cast<int>(meter.hours.kwh.size()) - static_cast<int>(gaps);
        const auto end = meter.hours.first + static_cast<retail::HourIndex>(meter.hours.kwh.size());
        preview.first = std::min(preview.first.value_or(meter.hours.first), meter.hours.first);
        preview.end = std::max(preview.end.value_or(end), end);
    }
}

/// "2025-11-05 06:00", the first hour without a value in Moscow time; the earliest of all meters.
std::string firstGap(const std::vector<Meter>& meters)
{
    std::optional<retail::HourIndex> first;
    for (const auto& meter : meters) {
        const auto at = std::find(meter.hours.kwh.begin(), meter.hours.kwh.end(), missing);
        if (at == meter.hours.kwh.end())
            continue;
        const auto hour = meter.hours.first + static_cast<retail::HourIndex>(at - meter.hours.kwh.begin());
        first = std::min(first.value_or(hour), hour);
    }
    if (!first)
        return {};
    const auto day = retail::dayOf(*first);
    const auto hour = std::to_string(*first - retail::hourIndex(day, 0));
    return printDay(day) + (hour.size() == 1 ? " 0" : " ") + hour + ":00";
}

std::string siteNameFrom(const ImportRequest& request)
{
    const auto& name = request.files.front().name;
    return name.substr(0, name.rfind('.'));
}

Target chooseTarget(Understanding& understanding, bool severalMeters)
{
    const auto& request = understanding.request();
    const auto& sites = request.scenario.retail->sites;
    Target target{.siteName = siteNameFrom(request), .provenance = provenanceOf(request)};
    target.site = understanding.decide(choice::site, siteOptions(*request.scenario.retail, severalMeters),
                                       sites.empty() ? "new" : "0", sites.size() > 1);
    target.apply = "replace";
    if (target.site != "new" && target.site != "each")
        target.apply = understanding.decide(choice::apply,
                                            optionsOf(choice::apply, {"replace", "add", "merge"}), "replace");
    return target;
}

} // namespace

std::string provenanceOf(const ImportRequest& request)
{
    constexpr std::size_t named = 3;
    std::string text;
    for (std::size_t i = 0; i < std::min(named, request.files.size()); ++i)
        text += (i > 0 ? ", " : "") + request.files[i].name;
    if (request.files.size() > named)
        text += " + " + std::to_string(request.files.size() - named);
    return text;
}

void finishMeters(std::vector<Meter> meters, Understanding& understanding, ImportPreview& preview)
{
    const auto target = chooseTarget(understanding, meters.size() > 1);
    countHours(meters, preview);
    if (preview.counts.hours == 0) {
        preview.findings.push_back(error("import-no-hours", ""));
        return;
    }
    if (preview.counts.gaps > 0)
        preview.findings.push_back(
            warning("import-gaps", firstGap(meters), {{"hours", std::to_string(preview.counts.gaps)}}));
    if (const int rest = static_cast<int>((*preview.end - *preview.first) % 24); rest != 0)
        preview.findings.push_back(
            {Severity::Note, "import-days-not-whole", "", {{"hours", std::to_string(rest)}}});
    if (target.site == "new")
        preview.findings.push_back(
            {Severity::Note, "import-new-site", "", {{"power", peakOf(meters).text()}}});
    preview.edit =
        scenario::Edit{.key = "edit-import-meters",
                       .facts = {{"file", target.provenance}},
                       .apply = [meters = std::move(meters), target](const scenario::Scenario& before) {
                           return applied(before, meters, target);
                       }};
}

} // namespace meritdesk::imports
