#include "core/balance/insight/cost_profile.h"

#include <functional>

#include "core/balance/derive.h"
#include "core/units/exact_sum.h"

namespace meritdesk::balance::insight {

namespace {

constexpr std::int64_t dayMinutes = 1440;
constexpr std::int64_t minutesOfHour = 60;

/// Sums of one bucket while it is filled; fractions of many denominators are added up at the end.
struct Filling
{
    CostBucket bucket = {};
    ExactSum sold = {};
    ExactSum bought = {};

    void add(const PartyBook& book, std::size_t period)
    {
        ++bucket.periods;
        const auto imbalance = book.imbalance(period);
        if (imbalance == 0)
            return;
        const Fraction money = inUnits(book.size(period)) * book.price(period);
        (imbalance < 0 ? bucket.soldQuantity : bucket.boughtQuantity) += book.size(period);
        (imbalance < 0 ? sold : bought).add(money);
    }

    [[nodiscard]] CostBucket closed() const
    {
        auto made = bucket;
        made.sold = sold.value();
        made.bought = bought.value();
        return made;
    }
};

Derivation explainBucket(const PartyBook& book, const std::string& key, std::size_t value,
                         const std::function<std::size_t(const Step&)>& of)
{
    Fraction sum = 0;
    auto made = derive(key, "sum(period_cost)", 0, unitEur);
    made.note = std::to_string(value);
    made.source = computedHere();
    for (auto at = book.scope().begin; at < book.scope().end; ++at) {
        if (book.imbalance(at) == 0 || of(book.step(at)) != value)
            continue;
        made.children.push_back(book.explainCost(at));
        sum += book.cost(at);
    }
    made.value = printFraction(sum);
    return made;
}

} // namespace

std::size_t hourOf(const Step& step)
{
    return static_cast<std::size_t>((step.minute + step.offset) % dayMinutes / minutesOfHour);
}

std::size_t weekdayOf(const Step& step)
{
    return std::chrono::weekday(step.day).iso_encoding() - 1;
}

CostProfile costProfile(const PartyBook& book)
{
    std::array<Filling, 24> hours;
    std::array<Filling, 7> weekdays;
    Filling all;
    for (auto at = book.scope().begin; at < book.scope().end; ++at) {
        hours[hourOf(book.step(at))].add(book, at);
        weekdays[weekdayOf(book.step(at))].add(book, at);
        all.add(book, at);
    }
    CostProfile profile{.all = all.closed()};
    for (std::size_t i = 0; i < hours.size(); ++i)
        profile.hours[i] = hours[i].closed();
    for (std::size_t i = 0; i < weekdays.size(); ++i)
        profile.weekdays[i] = weekdays[i].closed();
    for (const auto* report : reportsOf(book.settlement(), book.scope()))
        profile.reported += report->net();
    return profile;
}

Derivation explainHour(const PartyBook& book, std::size_t hour)
{
    return explainBucket(book, "clock_hour_cost", hour, hourOf);
}

Derivation explainWeekday(const PartyBook& book, std::size_t weekday)
{
    return explainBucket(book, "weekday_cost", weekday, weekdayOf);
}

Derivation explainProfile(const PartyBook& book, const CostProfile& profile)
{
    auto made =
        derive("reported_net", "sum(clock_hour_cost) + report_rounding", euros(profile.reported), unitEur);
    made.source = computedHere();
    made.inputs = {put("report_rounding", profile.rounding(), unitEur)};
    for (std::size_t hour = 0; hour < profile.hours.size(); ++hour)
        if (profile.hours[hour].periods != 0)
            made.children.push_back(explainHour(book, hour));
    return made;
}

} // namespace meritdesk::balance::insight
