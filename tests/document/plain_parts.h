#pragma once

#include <array>
#include <cctype>
#include <sstream>
#include <string>

#include "core/scenario/edit.h"
#include "document/document.h"
#include "document/parts/scenario_parts.h"

namespace meritdesk::document {

/// A part with series, stored in the plainest way: a line "name key" for every shared profile.
inline const Part profilesPart{.id = "profiles",
                               .same = [](const scenario::Scenario& a,
                                          const scenario::Scenario& b) { return a.retail.sameAs(b.retail); },
                               .encode =
                                   [](const scenario::Scenario& scenario, const PutSeries& put) {
                                       std::string text;
                                       for (const auto& [name, data] : scenario.retail->profiles)
                                           text += name + ' ' + put(data.hours) + '\n';
                                       return text;
                                   },
                               .decode = [](std::string_view text, const TakeSeries& take,
                                            scenario::Scenario& scenario) -> std::vector<Finding> {
                                   std::istringstream lines{std::string(text)};
                                   std::string name;
                                   std::string key;
                                   retail::Case retailCase;
                                   while (lines >> name >> key) {
                                       auto series = take(key);
                                       if (!series)
                                           return {error("document-series-lost", name)};
                                       retailCase.profiles[name].hours = *series;
                                   }
                                   scenario.retail = Shared(std::move(retailCase));
                                   return {};
                               }};

[[nodiscard]] inline Parts plainParts()
{
    static constexpr std::array parts{&titlePart, &profilesPart};
    return parts;
}

/// A day's worth or more of made-up readings of three decimals, different for every seed.
[[nodiscard]] inline retail::HourlySeries readings(int seed, std::size_t hours = 24)
{
    retail::HourlySeries series;
    series.first = 200'000 + seed;
    for (std::size_t hour = 0; hour < hours; ++hour)
        series.kwh.push_back(
            static_cast<Int128>((static_cast<std::size_t>(seed) * 7919U + hour * 31U) % 100'000U)
            * 1'000'000'000);
    return series;
}

[[nodiscard]] inline scenario::Edit rename(const std::string& title, const std::string& mergeKey = {})
{
    return {.key = "edit-title", .mergeKey = mergeKey, .apply = [title](const scenario::Scenario& before) {
                auto after = before;
                after.title = title;
                return Result<scenario::Scenario>(after);
            }};
}

[[nodiscard]] inline scenario::Edit setProfile(const std::string& name, retail::HourlySeries series)
{
    return {.key = "import-series", .apply = [name, series](const scenario::Scenario& before) {
                auto after = before;
                after.retail.edit().profiles[name].hours = Shared(series);
                return Result<scenario::Scenario>(after);
            }};
}

[[nodiscard]] inline scenario::Edit dropProfile(const std::string& name)
{
    return {.key = "drop-series", .apply = [name](const scenario::Scenario& before) {
                auto after = before;
                after.retail.edit().profiles.erase(name);
                return Result<scenario::Scenario>(after);
            }};
}

/// The codes of findings, for comparisons that read well.
[[nodiscard]] inline std::string codes(const std::vector<Finding>& findings)
{
    std::string all;
    for (const auto& finding : findings)
        all += (all.empty() ? "" : " ") + finding.code;
    return all;
}

template <class T>
[[nodiscard]] std::string codes(const Result<T>& result)
{
    return codes(result.findings());
}

} // namespace meritdesk::document
