#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/calendar/day.h"
#include "core/response/dayahead/criteria.h"
#include "core/response/dayahead/stack.h"
#include "core/response/origin.h"

namespace meritdesk::response::dayahead {

/// An elastic buyer, the same in every hour.
struct Buyer
{
    RubPerMwh price = {};
    Mw volume = {}; ///< above 0
    Label label = {};

    bool operator==(const Buyer&) const = default;
};

/// Hours of supply and demand: what one clearing after another needs.
struct Market
{
    std::vector<Mw> load = {};      ///< fixed load of hour 1, 2, .. N, >= 0
    std::vector<Stack> stacks = {}; ///< one for all hours, or one an hour
    std::vector<Buyer> demand = {};
    std::optional<RubPerMwh> scarcityPrice = {}; ///< of an hour whose load is above its stack

    [[nodiscard]] std::size_t hours() const { return load.size(); }

    [[nodiscard]] const Stack& stack(std::size_t hour) const
    {
        return stacks.size() == 1 ? stacks.front() : stacks[hour];
    }

    bool operator==(const Market&) const = default;
};

/// Load called off (снижение потребления) in consecutive hours.
struct Reduction
{
    Mw depth = {};              ///< >= 0
    std::int64_t firstHour = 1; ///< from 1
    std::int64_t duration = 1;  ///< hours

    bool operator==(const Reduction&) const = default;
};

/// MW of every hour: one value for all of them, or one an hour.
struct Hourly
{
    std::vector<Mw> values = {Mw()};

    [[nodiscard]] Mw at(std::size_t hour) const { return values.size() == 1 ? values[0] : values[hour]; }

    bool operator==(const Hourly&) const = default;
};

/// A company that buys and generates at the hour's price.
struct Group
{
    std::string id = {};
    Hourly load = {};       ///< bought with the reduction in force
    Hourly generation = {}; ///< sold

    bool operator==(const Group&) const = default;
};

/// A day-ahead market (рынок на сутки вперёд, РСВ) as one price zone, with and without a load reduction.
struct Case
{
    Market market = {};
    Mw quantityStep = millionths<Mw>(1000); ///< to which volumes are shown
    std::optional<Day> day = {};
    std::vector<Reduction> reductions = {}; ///< inside 1..N; they add up
    std::vector<Group> groups = {};
    std::vector<Criterion> criteria = {};
    std::string currency = "RUB"; ///< of prices and money; kept by the desk only, as are the origins
    Origins origins = {};

    bool operator==(const Case&) const = default;
};

} // namespace meritdesk::response::dayahead
