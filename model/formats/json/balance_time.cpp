#include "core/balance/axis.h"
#include "formats/json/balance_context.h"

namespace meritdesk::json {

namespace {

constexpr long long mostSteps = balance::mostSteps;
constexpr long long mostCount = 1'000'000;
constexpr int firstYear = 2005;
constexpr int lastYear = 2050;
constexpr int hourMinutes = 60;
constexpr int dayMinutes = 1440;
constexpr int mostOffsetHours = 14;

/// Two digits at a place, up to `most`; nothing otherwise.
std::optional<int> twoDigits(std::string_view text, std::size_t at, int most)
{
    if (at + 2 > text.size() || text[at] < '0' || text[at] > '9' || text[at + 1] < '0' || text[at + 1] > '9')
        return std::nullopt;
    const int value = (text[at] - '0') * 10 + (text[at + 1] - '0');
    return value <= most ? std::optional(value) : std::nullopt;
}

/// Minutes ahead of UTC: Z, or a sign and hh:mm.
std::optional<int> readOffset(std::string_view text)
{
    if (text == "Z")
        return 0;
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':')
        return std::nullopt;
    const auto hours = twoDigits(text, 1, mostOffsetHours);
    const auto minutes = twoDigits(text, 4, 59);
    if (!hours || !minutes)
        return std::nullopt;
    return (text[0] == '-' ? -1 : 1) * (*hours * hourMinutes + *minutes);
}

/// A time, or a day as its local midnight.
std::optional<std::int64_t> readEdge(const std::optional<Node>& node, const EuropeanZone& zone, int step,
                                     Faults& faults)
{
    if (!node)
        return std::nullopt;
    const auto text = readText(*node, faults);
    if (!text)
        return std::nullopt;
    std::optional<std::int64_t> instant;
    if (const auto day = readDay(*text))
        instant = zone.instantOf(*day, 0);
    else
        instant = readInstant(*text);
    if (!instant)
        faults.add(node->path, "not-an-instant", {{"value", *text}});
    else if (*instant % step != 0)
        faults.add(node->path, "off-step", {{"value", *text}, {"minutes", std::to_string(step)}});
    else
        return instant;
    return std::nullopt;
}

bool makeSteps(BalanceContext& context, const EuropeanZone& zone, long long count, const Node& node)
{
    auto& steps = context.input.steps;
    steps =
        balance::stepsFrom(context.first, static_cast<std::size_t>(count), context.input.stepMinutes, zone);
    const auto yearOf = [](const balance::Step& step) {
        return static_cast<int>(std::chrono::year_month_day(step.day).year());
    };
    if (yearOf(steps.front()) >= firstYear && yearOf(steps.back()) <= lastYear)
        return true;
    context.faults.add(node.path + ".start", "years-out-of-range",
                       {{"first", std::to_string(firstYear)}, {"last", std::to_string(lastYear)}});
    return false;
}

/// 15, 30 or 60; 0 and a fault otherwise.
int readStepMinutes(const std::optional<Node>& node, Faults& faults)
{
    const auto minutes = node ? readCount(*node, faults, 0, mostCount).value_or(0) : 0;
    if (minutes == 15 || minutes == 30 || minutes == 60)
        return static_cast<int>(minutes);
    if (node && faults.none())
        faults.add(node->path, "not-one-of", {{"value", std::to_string(minutes)}, {"words", "15, 30, 60"}});
    return 0;
}

const EuropeanZone* readZone(const std::optional<Node>& node, Faults& faults)
{
    if (!node)
        return &europeanZones.front();
    const auto id = readText(*node, faults);
    const auto* zone = id ? europeanZone(*id) : nullptr;
    if (id && !zone)
        faults.add(node->path, "zone-unknown", {{"value", *id}});
    return zone;
}

/// Steps from the first to the end, 0 and a fault when there are none or too many.
long long stepsTo(const Node& end, const EuropeanZone& zone, BalanceContext& context)
{
    const auto instant = readEdge(end, zone, context.input.stepMinutes, context.faults);
    if (!instant)
        return 0;
    const long long count = (*instant - context.first) / context.input.stepMinutes;
    if (count >= 1 && count <= mostSteps)
        return count;
    context.faults.add(
        end.path, "out-of-range",
        {{"value", std::to_string(count)}, {"minimum", "1"}, {"maximum", std::to_string(mostSteps)}});
    return 0;
}

} // namespace

std::optional<std::int64_t> readInstant(std::string_view text)
{
    constexpr std::size_t shortest = 17; // 2025-12-31T23:45Z
    if (text.size() < shortest || text[10] != 'T' || text[13] != ':')
        return std::nullopt;
    const auto day = readDay(text.substr(0, 10));
    const auto hour = twoDigits(text, 11, 23);
    const auto minute = twoDigits(text, 14, 59);
    std::size_t at = 16;
    int second = 0;
    if (text[at] == ':') {
        const auto given = twoDigits(text, at + 1, 59);
        if (!given)
            return std::nullopt;
        second = *given;
        at += 3;
    }
    const auto offset = readOffset(text.substr(at));
    if (!day || !hour || !minute || !offset || second != 0)
        return std::nullopt;
    return std::int64_t{day->time_since_epoch().count()} * dayMinutes + *hour * hourMinutes + *minute
           - *offset;
}

bool readPeriods(const std::optional<Node>& node, BalanceContext& context)
{
    auto& faults = context.faults;
    if (!node)
        return false;
    ObjectReader reader(*node, faults);
    const auto start = reader.required("start");
    const auto end = reader.optional("end");
    const auto count = reader.optional("count");
    const int step = readStepMinutes(reader.required("step_minutes"), faults);
    const auto* zone = readZone(reader.optional("zone"), faults);
    reader.finish();
    if (reader.ok() && end.has_value() == count.has_value())
        faults.add(node->path, "end-or-count");
    const auto given = count ? readCount(*count, faults, 1, mostSteps).value_or(0) : 0;
    if (!zone || step == 0 || !faults.none())
        return false;
    context.input.zone = zone->id;
    context.input.stepMinutes = step;
    const auto first = readEdge(start, *zone, step, faults);
    if (!first)
        return false;
    context.first = *first;
    const auto steps = end ? stepsTo(*end, *zone, context) : given;
    return steps > 0 && makeSteps(context, *zone, steps, *node);
}

} // namespace meritdesk::json
