#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/finding.h"
#include "core/response/demand/baselines/measure.h"

namespace meritdesk::response::demand {

/// What stands against measuring a site at all: an event past its day, a history that does not rise or does
/// not end before the event, an hour to adjust by inside it. Nothing when it can be measured.
[[nodiscard]] std::optional<Finding> siteFault(const BaselineCase& site);

/// What stands against one method of a site that can be measured: more days than are left, an adjustment
/// without hours, an event without the hours that the method looks at.
[[nodiscard]] std::optional<Finding> methodFault(const BaselineCase& site, std::size_t method);

/// A site as far as it can be measured: a person works on it, and one method in want of days leaves the
/// others as they are.
struct MeasuredSite
{
    std::optional<Finding> fault = {}; ///< of the site; then nothing else is there
    std::vector<ExcludedDay> excluded = {};
    std::size_t left = 0; ///< days left for the methods
    std::vector<std::optional<MethodResult>> methods =
        {};                                          ///< as many as the site's; none where it has a fault
    std::vector<std::optional<Finding>> faults = {}; ///< as many

    bool operator==(const MeasuredSite&) const = default;
};

[[nodiscard]] MeasuredSite measureWhatFits(const BaselineCase& site);

/// True when the site and every method of it can be measured.
[[nodiscard]] bool canMeasure(const BaselineCase& site);

/// What a method makes of a day of the history.
enum class DayUse : std::uint8_t {
    Taken,
    NotTaken,    ///< looked back on, but not among the x that the method takes
    TooOld,      ///< before the last y days
    NotEligible, ///< left out by hand, or of another kind than the event day
    LowUse       ///< its load over the window is below the low-use share
};

/// What the method makes of every day of the site's history; for one without history, or one that cannot be
/// measured, of the days that are left nothing more than that they are there (TooOld).
[[nodiscard]] std::vector<DayUse> dayUses(const BaselineCase& site, std::size_t method);

} // namespace meritdesk::response::demand
