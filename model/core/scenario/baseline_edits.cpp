#include "core/scenario/baseline_edits.h"

#include <algorithm>
#include <utility>

#include "core/response/demand/baselines/check.h"
#include "core/response/demand/baselines/fit.h"
#include "core/response/demand/baselines/methods.h"
#include "core/scenario/response_edits.h"

namespace meritdesk::scenario {

using response::millionths;
using response::Origin;
using response::OriginKind;
using response::Share;
using response::demand::BaselineCase;
using response::demand::BaselineMethod;
using response::demand::Case;
using response::demand::EventWindow;
using response::demand::MethodChoice;

namespace {

constexpr std::int64_t usualLimit = 200'000; ///< of the error and of the ratio, millionths
constexpr int adjustedHours = 3;             ///< that end one hour before the event

using SiteChange = std::function<std::optional<Finding>(BaselineCase&)>;

std::optional<Finding> firstFault(const BaselineCase& site)
{
    if (auto fault = response::demand::siteFault(site))
        return fault;
    for (std::size_t i = 0; i < site.methods.size(); ++i)
        if (auto fault = response::demand::methodFault(site, i))
            return fault;
    return std::nullopt;
}

Edit changeSite(EditName name, SiteChange change)
{
    return changeResponse(std::move(name),
                          [change = std::move(change)](Case& input) -> std::optional<Finding> {
                              if (!input.baselines)
                                  return error("no-baselines", "baselines");
                              if (auto fault = change(*input.baselines))
                                  return fault;
                              response::demand::fitSite(*input.baselines);
                              return firstFault(*input.baselines);
                          });
}

/// The three hours that end one hour before the event, as far as the day has them.
std::vector<int> usualHours(const EventWindow& window)
{
    std::vector<int> hours;
    for (int hour = window.first - 1 - adjustedHours; hour < window.first - 1; ++hour)
        if (hour >= 1)
            hours.push_back(hour);
    return hours;
}

void addUsualMethods(BaselineCase& site)
{
    for (const auto* method :
         {&response::demand::highMethod, &response::demand::midMethod, &response::demand::meanMethod,
          &response::demand::matchDayMethod, &response::demand::sameDayMethod})
        if (!method->existsIn || method->existsIn(site.window))
            site.methods.push_back(response::demand::usualChoice(site, *method));
}

BaselineCase usualSite(const EventWindow& window)
{
    BaselineCase site;
    site.lowUse = millionths<Share>(250'000);
    site.adjustCap = millionths<Share>(usualLimit);
    site.rrmseLimit = millionths<Share>(usualLimit);
    site.adjustHours = usualHours(window);
    return site;
}

std::optional<Finding> shareFault(const Share& share, const char* place)
{
    if (share >= Share() && share <= response::whole<Share>(1))
        return std::nullopt;
    return error("out-of-range", place, {{"value", share.text()}, {"minimum", "0"}, {"maximum", "1"}});
}

std::optional<Finding> rulesFault(const BaselineRules& rules)
{
    if (auto fault = shareFault(rules.lowUse, "baselines.low_use"))
        return fault;
    if (auto fault = shareFault(rules.adjustCap, "baselines.adjust_cap"))
        return fault;
    if (rules.rrmseLimit < Share())
        return error("below-least", "baselines.rrmse_limit",
                     {{"value", rules.rrmseLimit.text()}, {"least", "0"}});
    for (const int hour : rules.adjustHours)
        if (hour < 1 || hour > response::demand::hoursOfDay)
            return error("out-of-range", "baselines.adjust_hours",
                         {{"value", std::to_string(hour)}, {"minimum", "1"}, {"maximum", "24"}});
    return std::nullopt;
}

} // namespace

Edit putHistory(MeteredHistory history, Day event, EventTerms terms, std::string source)
{
    return changeResponse(
        {.key = "put-history", .facts = {{"day", printDay(event)}}},
        [history = std::move(history), event, terms, source](Case& input) -> std::optional<Finding> {
            auto site = input.baselines.value_or(usualSite(terms.window));
            site.obligation = terms.obligation;
            site.window = terms.window;
            site.eventDay = event;
            site.eventLoad = history.event;
            site.days = history.days;
            if (auto fault = response::demand::siteFault({.obligation = site.obligation,
                                                          .window = site.window,
                                                          .eventDay = event,
                                                          .days = site.days}))
                return fault;
            if (site.methods.empty())
                addUsualMethods(site);
            response::demand::fitSite(site);
            if (auto fault = firstFault(site))
                return fault;
            input.baselines = std::move(site);
            const Origin origin{OriginKind::Own, source};
            input.origins["baselines.event"] = origin;
            input.origins["baselines.days"] = origin;
            return std::nullopt;
        });
}

Edit removeBaselines()
{
    return changeResponse({.key = "remove-baselines"}, [](Case& input) -> std::optional<Finding> {
        if (!input.baselines)
            return error("no-baselines", "baselines");
        input.baselines.reset();
        return std::nullopt;
    });
}

Edit setEventTerms(EventTerms terms)
{
    return changeSite({.key = "set-event-terms"}, [terms](BaselineCase& site) -> std::optional<Finding> {
        site.obligation = terms.obligation;
        site.window = terms.window;
        return std::nullopt;
    });
}

Edit setDayEligible(Day day, bool eligible)
{
    return changeSite(
        {.key = eligible ? "day-takes-part" : "day-left-out", .facts = {{"day", printDay(day)}}},
        [day, eligible](BaselineCase& site) -> std::optional<Finding> {
            for (auto& each : site.days)
                if (each.day == day) {
                    each.eligible = eligible;
                    return std::nullopt;
                }
            return error("history-day-gone", "baselines.days", {{"day", printDay(day)}});
        });
}

BaselineRules rulesOf(const BaselineCase& site)
{
    return {site.lowUse, site.adjustHours, site.adjustCap, site.hourlyMinimum, site.rrmseLimit};
}

Edit setBaselineRules(BaselineRules rules)
{
    return changeSite({.key = "set-baseline-rules"},
                      [rules = std::move(rules)](BaselineCase& site) -> std::optional<Finding> {
                          if (auto fault = rulesFault(rules))
                              return fault;
                          site.lowUse = rules.lowUse;
                          site.adjustHours = rules.adjustHours;
                          site.adjustCap = rules.adjustCap;
                          site.hourlyMinimum = rules.hourlyMinimum;
                          site.rrmseLimit = rules.rrmseLimit;
                          return std::nullopt;
                      });
}

Edit addBaselineMethod(const BaselineMethod& method)
{
    return changeSite({.key = "add-baseline-method"},
                      [&method](BaselineCase& site) -> std::optional<Finding> {
                          site.methods.push_back(response::demand::usualChoice(site, method));
                          return std::nullopt;
                      });
}

Edit changeBaselineMethod(std::size_t at, MethodChoice choice)
{
    return changeSite({.key = "change-baseline-method"},
                      [at, choice](BaselineCase& site) -> std::optional<Finding> {
                          if (at >= site.methods.size())
                              return error("baseline-method-gone", "baselines.methods");
                          site.methods[at] = choice;
                          return std::nullopt;
                      });
}

Edit removeBaselineMethod(std::size_t at)
{
    return changeSite({.key = "remove-baseline-method"}, [at](BaselineCase& site) -> std::optional<Finding> {
        if (at >= site.methods.size())
            return error("baseline-method-gone", "baselines.methods");
        if (site.methods.size() == 1)
            return error("last-baseline-method", "baselines.methods");
        site.methods.erase(site.methods.begin() + static_cast<std::ptrdiff_t>(at));
        return std::nullopt;
    });
}

} // namespace meritdesk::scenario
