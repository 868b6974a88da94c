#pragma once

#include <string>

#include "core/scenario/baseline_edits.h"
#include "formats/json/response_input.h"
#include "tests/support/folders.h"

namespace meritdesk::tests {

/// The sample of the oil company group: five companies and a metered site.
inline scenario::Scenario oilGroup()
{
    scenario::Scenario made;
    made.response =
        Shared(json::readStoredResponse(bytesOf(sourceFolder() / "resources/samples/response-oil-group.json"))
                   .value());
    return made;
}

/// Twelve days of a site of 60 + n MW, n days before Wednesday 2022-08-17, in kWh an hour; the event day has
/// 60 MW, and 40 in hours 11 to 14.
inline retail::HourlySeries meterOf()
{
    constexpr Int128 megawatt = Int128{1000} * 1'000'000'000'000;
    retail::HourlySeries series;
    const auto event = *readDay("2022-08-17");
    for (int back = 12; back >= 0; --back)
        for (int hour = 0; hour < 24; ++hour) {
            const bool called = back == 0 && hour >= 10 && hour < 14;
            series.set(retail::hourIndex(event - std::chrono::days(back), hour),
                       megawatt * (called ? 40 : 60 + back));
        }
    return series;
}

/// A scenario with a consumer whose meter has these hours.
inline scenario::Scenario withMeter(const std::string& name, retail::HourlySeries hours)
{
    scenario::Scenario made;
    retail::Site site{.name = name};
    retail::Point point;
    point.own = retail::MeterData{.hours = Shared(std::move(hours)), .provenance = "meter.csv"};
    site.points.push_back(std::move(point));
    made.retail.edit().sites.push_back(std::move(site));
    return made;
}

} // namespace meritdesk::tests
