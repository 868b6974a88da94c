#include "core/response/demand/baselines/methods.h"
#include "core/response/provenance/given_parts.h"

namespace meritdesk::response {

using demand::BaselineCase;

namespace {

constexpr auto unitMw = "MW";
constexpr std::int64_t shareDefault = 200'000; ///< of the adjustment's cap and the error's limit, millionths

std::string shareText(demand::Pico count)
{
    return Share::fromMantissa(count).text();
}

/// What a method was given, in the order of its keys.
GivenNumber choiceOf(const std::string& place, const demand::MethodChoice& choice)
{
    GivenNumber made{.place = place,
                     .label = "given-method",
                     .subject = std::string(choice.method->title)}; // a label key too
    if (choice.method->takesHistory)
        made.values.push_back("y " + std::to_string(choice.y));
    if (choice.method->takesX)
        made.values.push_back("x " + std::to_string(choice.x));
    if (choice.method->takesAlpha)
        made.values.push_back("alpha " + shareText(choice.alpha));
    if (choice.method->takesPlc)
        made.values.push_back("plc " + choice.plc.text());
    return made;
}

void addShare(GivenList& list, GivenNumber number, const Share& value, const char* source)
{
    if (value == millionths<Share>(shareDefault))
        list.standing(std::move(number), typicalOf(source));
    else
        list.given(std::move(number));
}

} // namespace

void addSite(GivenList& list, const BaselineCase& site)
{
    const std::string place = "baselines";
    list.given(numberOf(place + ".obligation", "obligation", site.obligation, unitMw));
    list.given({.place = place + ".first_hour",
                .label = "given-event-hours",
                .values = {std::to_string(site.window.first), std::to_string(site.window.last)}});
    list.given(
        seriesOf(place + ".event", "given-event-load", site.eventLoad.size(), "h", printDay(site.eventDay)));
    list.given(seriesOf(place + ".days", "given-history", site.days.size()));
    auto low = numberOf(place + ".low_use", "given-low-use", site.lowUse);
    if (site.lowUse == Share())
        list.standing(std::move(low), typicalOf("origin-no-filter"));
    else
        list.given(std::move(low));
    if (!site.adjustHours.empty()) {
        GivenNumber hours{.place = place + ".adjust_hours", .label = "given-adjust-hours"};
        for (const int hour : site.adjustHours)
            hours.values.push_back(std::to_string(hour));
        list.given(std::move(hours));
    }
    addShare(list, numberOf(place + ".adjust_cap", "given-adjust-cap", site.adjustCap), site.adjustCap,
             "origin-adjust-cap");
    addShare(list, numberOf(place + ".rrmse_limit", "given-rrmse-limit", site.rrmseLimit), site.rrmseLimit,
             "origin-rrmse");
    for (std::size_t i = 0; i < site.methods.size(); ++i)
        list.given(choiceOf(element(place + ".methods", i), site.methods[i]));
}

} // namespace meritdesk::response
