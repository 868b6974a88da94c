#pragma once

#include <optional>
#include <vector>

#include "core/response/dayahead/case.h"

namespace meritdesk::response::demand {

/// A market that stands for one or several days.
struct Profile
{
    std::vector<Day> days = {}; ///< at least one; a day stands once in the case
    dayahead::Market market = {};

    bool operator==(const Profile&) const = default;
};

/// Where the hours of an event are looked for, and what makes them the best.
struct Search
{
    bool bySaving = false; ///< the largest zone saving, else the largest sum of prices
    int firstHour = 1;
    std::optional<int> lastHour = {}; ///< none: the last hour of each profile

    [[nodiscard]] int lastOf(const dayahead::Market& market) const
    {
        return lastHour.value_or(static_cast<int>(market.hours()));
    }

    bool operator==(const Search&) const = default;
};

/// The day-ahead market (рынок на сутки вперёд, РСВ) of the days on which an event may be called.
struct DayAheadCase
{
    std::vector<Profile> profiles = {}; ///< at least one
    dayahead::Criterion criterion = {&dayahead::netBenefit};
    std::vector<Day> manualDays = {}; ///< of the kind `manual`: met on these
    Search search = {};

    bool operator==(const DayAheadCase&) const = default;
};

} // namespace meritdesk::response::demand
