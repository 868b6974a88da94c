#include <algorithm>

#include "core/response/demand/baselines/days.h"
#include "formats/json/response_context.h"

namespace meritdesk::json {

using namespace response;         // NOLINT(google-build-using-namespace): this file reads its values
using namespace response::demand; // NOLINT(google-build-using-namespace): this file reads its values

namespace {

DayLoad readLoad(const std::optional<Node>& node, Faults& faults)
{
    DayLoad load = {};
    if (!node || !isList(*node, faults))
        return load;
    const auto count = node->value->items.size();
    if (count != load.size()) {
        faults.add(node->path, "series-length",
                   {{"count", std::to_string(count)}, {"steps", std::to_string(load.size())}});
        return load;
    }
    for (std::size_t hour = 0; hour < count && !faults.full(); ++hour)
        load[hour] = decMantissa(node->item(hour), faults, DecFrom::Zero).value_or(0);
    return load;
}

void readWindow(ObjectReader& reader, BaselineCase& site)
{
    auto& faults = reader.faults();
    const auto lengthNode = reader.required("duration");
    const auto first = wholeOf(reader.required("first_hour"), faults, 1, hoursOfDay);
    const auto length = wholeOf(lengthNode, faults, 1, hoursOfDay);
    if (!first || !length)
        return;
    if (*first + *length - 1 > hoursOfDay)
        faults.add(lengthNode->path, "event-past-day", {{"value", std::to_string(*length)}});
    else
        site.window = {static_cast<int>(*first), static_cast<int>(*first + *length - 1)};
}

HistoryDay readHistoryDay(const Node& node, Faults& faults, const std::vector<HistoryDay>& earlier)
{
    HistoryDay day;
    ObjectReader reader(node, faults);
    const auto dayNode = reader.required("day");
    const auto read = dayOf(dayNode, faults);
    day.day = read.value_or(Day());
    if (read && !earlier.empty() && day.day <= earlier.back().day)
        faults.add(dayNode->path, "does-not-rise", {{"value", shown(*dayNode->value)}});
    day.load = readLoad(reader.required("load"), faults);
    if (const auto eligible = reader.optional("eligible"))
        day.eligible = readBool(*eligible, faults).value_or(true);
    reader.finish();
    return day;
}

void readHistory(const std::optional<Node>& node, Faults& faults, BaselineCase& site)
{
    if (!node || !isList(*node, faults))
        return;
    for (std::size_t i = 0; i < node->value->items.size() && !faults.full(); ++i)
        site.days.push_back(readHistoryDay(node->item(i), faults, site.days));
}

void readEvent(const std::optional<Node>& node, Faults& faults, BaselineCase& site)
{
    if (!node)
        return;
    ObjectReader reader(*node, faults);
    const auto dayNode = reader.required("day");
    const auto day = dayOf(dayNode, faults);
    site.eventDay = day.value_or(Day());
    if (day && !site.days.empty() && site.days.back().day >= *day)
        faults.add(dayNode->path, "event-not-after-history", {{"value", shown(*dayNode->value)}});
    site.eventLoad = readLoad(reader.required("load"), faults);
    reader.finish();
}

void readAdjustHours(const std::optional<Node>& node, Faults& faults, BaselineCase& site)
{
    if (!node || !isList(*node, faults))
        return;
    auto& hours = site.adjustHours;
    for (std::size_t i = 0; i < node->value->items.size() && !faults.full(); ++i) {
        const auto item = node->item(i);
        const auto read = wholeOf(item, faults, 1, hoursOfDay);
        if (!read)
            continue;
        const auto hour = static_cast<int>(*read);
        if (site.window.holds(hour))
            faults.add(item.path, "adjust-hour-in-event", {{"value", std::to_string(hour)}});
        else if (std::find(hours.begin(), hours.end(), hour) != hours.end())
            faults.add(item.path, "given-twice", {{"value", std::to_string(hour)}});
        hours.push_back(hour);
    }
}

} // namespace

void readBaselines(const std::optional<Node>& node, Faults& faults, Case& input)
{
    if (!node)
        return;
    auto& site = input.baselines.emplace();
    site.adjustCap = millionths<Share>(200'000);
    site.rrmseLimit = millionths<Share>(200'000);
    ObjectReader reader(*node, faults);
    decInto(reader.required("obligation"), faults, DecFrom::AboveZero, site.obligation);
    readWindow(reader, site);
    readHistory(reader.optional("days"), faults, site);
    readEvent(reader.required("event"), faults, site);
    shareInto(reader.optional("low_use"), faults, site.lowUse);
    readAdjustHours(reader.optional("adjust_hours"), faults, site);
    shareInto(reader.optional("adjust_cap"), faults, site.adjustCap);
    if (const auto rule = reader.optional("share_rule"))
        site.hourlyMinimum = readWord(*rule, faults, {"sum", "hourly-min"}) == 1;
    decInto(reader.optional("rrmse_limit"), faults, DecFrom::Zero, site.rrmseLimit);
    const auto methods = reader.required("methods");
    reader.finish();
    readMethods(methods, faults, site);
}

} // namespace meritdesk::json
