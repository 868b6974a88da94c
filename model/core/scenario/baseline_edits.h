#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/response/demand/baselines/site.h"
#include "core/scenario/edit.h"
#include "core/scenario/metered_history.h"

namespace meritdesk::scenario {

// Every edit leaves a site that can be measured: methods that look back on more days than are left come down
// to those, hours to adjust by leave the event. Where that does not help the edit is refused.

/// The site whose load was metered, with its event; what is typed in once and holds for every method.
struct EventTerms
{
    response::Mw obligation = {};
    response::demand::EventWindow window = {};

    bool operator==(const EventTerms&) const = default;
};

/// Puts the history of an event into the year of demand response, in the place of the one before; rules and
/// methods stay, and without any a usual set comes with it. `source` says where the load was metered; empty
/// for the user's own typing.
[[nodiscard]] Edit putHistory(MeteredHistory history, Day event, EventTerms terms, std::string source);

/// Takes the metered load of the site away, with its methods.
[[nodiscard]] Edit removeBaselines();

/// Another obligation, or other hours of the event.
[[nodiscard]] Edit setEventTerms(EventTerms terms);

/// A day of the history takes part, or is left out by hand.
[[nodiscard]] Edit setDayEligible(Day day, bool eligible);

/// The rules beside the methods: low-use share, hours to adjust by, cap of the ratio, strict share, limit of
/// the error.
struct BaselineRules
{
    response::Share lowUse = {};
    std::vector<int> adjustHours = {}; ///< 1..24
    response::Share adjustCap = {};
    bool hourlyMinimum = false;
    response::Share rrmseLimit = {};

    bool operator==(const BaselineRules&) const = default;
};

[[nodiscard]] BaselineRules rulesOf(const response::demand::BaselineCase& site);

[[nodiscard]] Edit setBaselineRules(BaselineRules rules);

/// Adds a method with keys that fit the site, behind the others.
[[nodiscard]] Edit addBaselineMethod(const response::demand::BaselineMethod& method);

/// Replaces the method at that place; keys that do not belong to it go.
[[nodiscard]] Edit changeBaselineMethod(std::size_t at, response::demand::MethodChoice choice);

/// Takes a method away; the last one stays.
[[nodiscard]] Edit removeBaselineMethod(std::size_t at);

} // namespace meritdesk::scenario
