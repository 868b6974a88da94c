#include "core/retail/capacity.h"
#include "core/retail/invoice/causes.h"

namespace meritdesk::retail::invoice {

namespace {

// Rules 861, clause 15(1): the hours of all delivery points are added up first, then the largest is taken.
// Who takes the largest of each point and adds these up gets more.

/// The case of one delivery point in the month of the ground.
Case onePoint(const Ground& ground, const Point& point)
{
    auto one = *ground.prepared->input;
    auto site = ground.consumer();
    site.points = {point};
    site.plan.reset();
    one.sites = {std::move(site)};
    one.months = {*ground.tariff().input};
    one.months.front().workingDays = ground.tariff().workingDays;
    one.detail = Detail::Months;
    return one;
}

std::optional<Exact> sumOfLargest(const Ground& ground)
{
    Exact sum;
    for (const auto& point : ground.consumer().points) {
        const auto input = onePoint(ground, point);
        const auto prepared = prepare(input, {});
        if (!prepared)
            return std::nullopt;
        const auto kw = networkKw(prepared->tariffs.front(), prepared->sites.front().months.front().fact);
        if (!kw)
            return std::nullopt;
        sum = sum + *kw;
    }
    return sum;
}

std::vector<Alternative> alternatives(const Ground& ground)
{
    std::vector<Alternative> found;
    if (ground.consumer().points.size() < 2)
        return found;
    addAlternative(ground, found, {}, [&](World& world) {
        world.networkKw = sumOfLargest(ground);
        return world.networkKw.has_value();
    });
    return found;
}

} // namespace

const Cause pointsApart{.id = "points-apart", .alternatives = &alternatives};

} // namespace meritdesk::retail::invoice
