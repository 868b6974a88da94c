#include "core/response/demand/baselines/check.h"

#include <algorithm>

#include "core/response/demand/baselines/methods.h"

namespace meritdesk::response::demand {

namespace {

std::string methodPlace(std::size_t method, const char* key)
{
    return "baselines.methods[" + std::to_string(method) + "]." + key;
}

std::optional<Finding> windowFault(const BaselineCase& site)
{
    if (site.obligation <= Mw())
        return error("not-positive", "baselines.obligation", {{"value", site.obligation.text()}});
    const auto& window = site.window;
    if (window.first < 1 || window.hours() < 1 || window.last > hoursOfDay)
        return error("event-past-day", "baselines.duration", {{"value", std::to_string(window.hours())}});
    return std::nullopt;
}

std::optional<Finding> historyFault(const BaselineCase& site)
{
    for (std::size_t i = 0; i < site.days.size(); ++i) {
        const auto text = printDay(site.days[i].day);
        if (i > 0 && site.days[i].day <= site.days[i - 1].day)
            return error("does-not-rise", "baselines.days[" + std::to_string(i) + "].day", {{"value", text}});
    }
    if (!site.days.empty() && site.days.back().day >= site.eventDay)
        return error("event-not-after-history", "baselines.event.day", {{"value", printDay(site.eventDay)}});
    return std::nullopt;
}

std::optional<Finding> adjustFault(const BaselineCase& site)
{
    const auto& hours = site.adjustHours;
    for (std::size_t i = 0; i < hours.size(); ++i) {
        const auto place = "baselines.adjust_hours[" + std::to_string(i) + "]";
        const std::vector<Fact> facts{{"value", std::to_string(hours[i])}};
        if (site.window.holds(hours[i]))
            return error("adjust-hour-in-event", place, facts);
        if (std::find(hours.begin(), hours.begin() + static_cast<std::ptrdiff_t>(i), hours[i])
            != hours.begin() + static_cast<std::ptrdiff_t>(i))
            return error("given-twice", place, facts);
    }
    return std::nullopt;
}

std::optional<Finding> historyMethodFault(const BaselineCase& site, const MethodChoice& choice,
                                          std::size_t method, std::size_t left)
{
    if (choice.y < 1 || static_cast<std::size_t>(choice.y) > left)
        return error("days-too-few", methodPlace(method, "y"),
                     {{"value", std::to_string(choice.y)}, {"left", std::to_string(left)}});
    if (choice.method->takesX && (choice.x < 1 || choice.x > choice.y))
        return error("days-too-few", methodPlace(method, "x"),
                     {{"value", std::to_string(choice.x)}, {"left", std::to_string(choice.y)}});
    if (choice.method->evenRest && (choice.y - choice.x) % 2 != 0)
        return error("rest-not-even", methodPlace(method, "x"),
                     {{"x", std::to_string(choice.x)}, {"y", std::to_string(choice.y)}});
    if (choice.adjustment != Adjustment::None && site.adjustHours.empty())
        return error("adjust-without-hours", methodPlace(method, "adjust"));
    if (choice.method->takesAlpha && choice.alpha <= 0)
        return error("not-positive", methodPlace(method, "alpha"), {{"value", "0"}});
    return std::nullopt;
}

std::optional<Finding> faultOf(const BaselineCase& site, std::size_t at, std::size_t left)
{
    const auto& choice = site.methods[at];
    if (choice.method->existsIn && !choice.method->existsIn(site.window))
        return error("method-hours-missing", methodPlace(at, "method"),
                     {{"method", std::string(choice.method->id)}});
    if (choice.method->takesHistory)
        return historyMethodFault(site, choice, at, left);
    if (choice.method->takesPlc && choice.plc < site.obligation)
        return error("below-least", methodPlace(at, "plc"),
                     {{"value", choice.plc.text()}, {"least", site.obligation.text()}});
    return std::nullopt;
}

/// The site with one of its methods alone.
MethodResult measureOne(const BaselineCase& site, std::size_t method)
{
    auto alone = site;
    alone.methods = {site.methods[method]};
    return measure(alone).methods.front();
}

} // namespace

std::optional<Finding> siteFault(const BaselineCase& site)
{
    if (auto fault = windowFault(site))
        return fault;
    if (auto fault = historyFault(site))
        return fault;
    return adjustFault(site);
}

std::optional<Finding> methodFault(const BaselineCase& site, std::size_t method)
{
    return faultOf(site, method, sortDays(site).left.size());
}

MeasuredSite measureWhatFits(const BaselineCase& site)
{
    MeasuredSite made{.fault = siteFault(site)};
    if (made.fault)
        return made;
    const auto days = sortDays(site);
    made.excluded = days.excluded;
    made.left = days.left.size();
    for (std::size_t i = 0; i < site.methods.size(); ++i) {
        made.faults.push_back(faultOf(site, i, made.left));
        made.methods.push_back(made.faults.back() ? std::nullopt : std::optional(measureOne(site, i)));
    }
    return made;
}

bool canMeasure(const BaselineCase& site)
{
    if (siteFault(site))
        return false;
    const auto left = sortDays(site).left.size();
    for (std::size_t i = 0; i < site.methods.size(); ++i)
        if (faultOf(site, i, left))
            return false;
    return !site.methods.empty();
}

namespace {

bool isIn(const std::vector<LeftDay>& list, Day day)
{
    return std::any_of(list.begin(), list.end(), [day](const LeftDay& left) { return left.day->day == day; });
}

/// What a method looks back on, and what it takes of that.
struct Looked
{
    std::vector<LeftDay> back = {};
    std::vector<LeftDay> taken = {};
};

Looked lookedOf(const BaselineCase& site, std::size_t method, const SortedDays& days)
{
    const auto& choice = site.methods[method];
    if (!choice.method->takesHistory || faultOf(site, method, days.left.size()))
        return {};
    Looked looked{.back = {days.left.end() - choice.y, days.left.end()}};
    looked.taken = choice.method->taken
                       ? choice.method->taken({site.window, choice, site.eventLoad, std::span(looked.back)})
                       : looked.back;
    return looked;
}

DayUse useOf(Day day, const Looked& looked, const SortedDays& days)
{
    for (const auto& out : days.excluded)
        if (out.day == day)
            return out.reason == "low-use" ? DayUse::LowUse : DayUse::NotEligible;
    if (isIn(looked.taken, day))
        return DayUse::Taken;
    return isIn(looked.back, day) ? DayUse::NotTaken : DayUse::TooOld;
}

} // namespace

std::vector<DayUse> dayUses(const BaselineCase& site, std::size_t method)
{
    if (siteFault(site))
        return std::vector<DayUse>(site.days.size(), DayUse::TooOld);
    const auto days = sortDays(site);
    const auto looked = lookedOf(site, method, days);
    std::vector<DayUse> uses;
    for (const auto& day : site.days)
        uses.push_back(useOf(day.day, looked, days));
    return uses;
}

} // namespace meritdesk::response::demand
