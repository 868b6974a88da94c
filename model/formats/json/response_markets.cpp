#include <algorithm>
#include <limits>

#include "core/response/dayahead/check.h"
#include "formats/json/kom_input.h"
#include "formats/json/market_input.h"
#include "formats/json/response_context.h"

namespace meritdesk::json {

using namespace response;         // NOLINT(google-build-using-namespace): this file reads its values
using namespace response::demand; // NOLINT(google-build-using-namespace): this file reads its values

namespace {

constexpr int mostHours = std::numeric_limits<int>::max();

void readDays(const std::optional<Node>& node, Faults& faults, std::set<Day>& used, std::vector<Day>& days)
{
    if (!node || !isList(*node, faults, 1))
        return;
    for (std::size_t i = 0; i < node->value->items.size() && !faults.full(); ++i) {
        const auto item = node->item(i);
        const auto day = dayOf(item, faults);
        if (day && !used.insert(*day).second)
            faults.add(item.path, "given-twice", {{"value", shown(*item.value)}});
        if (day)
            days.push_back(*day);
    }
}

Profile readProfile(const Node& node, Faults& faults, std::set<Day>& used)
{
    Profile profile;
    const auto before = faults.findings().size();
    ObjectReader reader(node, faults);
    readDays(reader.required("days"), faults, used, profile.days);
    readMarket(reader, profile.market);
    reader.finish();
    if (faults.findings().size() == before && !faults.tolerant())
        for (auto& fault : dayahead::faultsOf(profile.market, node.path + "."))
            faults.add(fault.place, fault.code, fault.facts);
    return profile;
}

void readProfiles(const std::optional<Node>& node, Faults& faults, DayAheadCase& market)
{
    if (!node || !isList(*node, faults, 1))
        return;
    std::set<Day> used;
    for (std::size_t i = 0; i < node->value->items.size() && !faults.full(); ++i)
        market.profiles.push_back(readProfile(node->item(i), faults, used));
}

void readManualDays(const std::optional<Node>& node, Faults& faults, DayAheadCase& market)
{
    if (!node || !isList(*node, faults))
        return;
    for (std::size_t i = 0; i < node->value->items.size() && !faults.full(); ++i)
        if (const auto day = dayOf(node->item(i), faults))
            market.manualDays.push_back(*day);
}

/// The hours of the shortest profile.
int hoursOf(const DayAheadCase& market)
{
    auto hours = market.profiles.front().market.hours();
    for (const auto& profile : market.profiles)
        hours = std::min(hours, profile.market.hours());
    return static_cast<int>(hours);
}

/// The search lies inside every profile.
void checkSearch(const ObjectReader& reader, const DayAheadCase& market)
{
    auto& faults = reader.faults();
    const auto& search = market.search;
    const int hours = hoursOf(market);
    const std::vector<Fact> past{{"value", std::to_string(search.lastHour.value_or(search.firstHour))},
                                 {"hours", std::to_string(hours)}};
    if (search.lastHour.value_or(0) > hours)
        faults.add(reader.pathOf("last_hour"), "search-past-profile", past);
    else if (search.lastHour && search.firstHour > *search.lastHour)
        faults.add(reader.pathOf("first_hour"), "search-hours-fall");
    else if (search.firstHour > hours)
        faults.add(reader.pathOf("first_hour"), "search-past-profile", past);
}

void readSearch(const std::optional<Node>& node, Faults& faults, DayAheadCase& market)
{
    if (!node)
        return;
    const auto before = faults.findings().size();
    ObjectReader reader(*node, faults);
    auto& search = market.search;
    if (const auto by = reader.optional("by"))
        search.bySaving = readWord(*by, faults, {"price", "saving"}) == 1;
    wholeInto(reader.optional("first_hour"), faults, 1, mostHours, search.firstHour);
    if (const auto last = reader.optional("last_hour"))
        wholeInto(last, faults, 1, mostHours, search.lastHour.emplace());
    reader.finish();
    if (faults.findings().size() == before && !market.profiles.empty() && !faults.tolerant())
        checkSearch(reader, market);
}

/// The last place of a list of the case: the longest duration, the largest depth.
template <class Value>
std::string lastOf(const char* list, const std::vector<Value>& all)
{
    return std::string(list) + "[" + std::to_string(all.size() - 1) + "]";
}

/// The longest event fits the search hours of every profile, and no hour of them uses less than the largest
/// depth.
void checkEvents(Faults& faults, const Case& input, const DayAheadCase& market)
{
    for (const auto& profile : market.profiles) {
        const auto& hours = profile.market;
        const int last = market.search.lastOf(hours);
        const int room = last - market.search.firstHour + 1;
        if (input.durations.back() > room) {
            faults.add(lastOf("durations", input.durations), "duration-past-search",
                       {{"value", std::to_string(input.durations.back())}, {"hours", std::to_string(room)}});
            return;
        }
        const auto least =
            *std::min_element(hours.load.begin() + market.search.firstHour - 1, hours.load.begin() + last);
        if (input.depths.back() > least) {
            faults.add(lastOf("depths", input.depths), "depth-above-load",
                       {{"value", input.depths.back().text()}, {"load", least.text()}});
            return;
        }
    }
}

} // namespace

void readKomEffect(const std::optional<Node>& node, Faults& faults, KomEffect& to)
{
    if (!node)
        return;
    ObjectReader reader(*node, faults);
    const auto delta = reader.optional("delta");
    const auto zone = reader.optional("zone");
    const auto effect = reader.optional("effect");
    reader.finish();
    if (!reader.ok())
        return;
    if (delta.has_value() == zone.has_value() || (delta && effect)) {
        faults.add(node->path, "kom-delta-or-zone");
        return;
    }
    to.delta = decOf<RubPerMwMonth>(delta, faults, DecFrom::Zero);
    std::set<std::string> ids;
    if (zone)
        to.zone = readZone(*zone, faults, ids, ZoneKind::Inside);
    if (effect)
        to.all = readWord(*effect, faults, {"own", "all"}) == 1;
}

void readDayAheadCase(const std::optional<Node>& node, Faults& faults, Case& input)
{
    if (!node)
        return;
    auto& market = input.dayAhead.emplace();
    const auto before = faults.findings().size();
    ObjectReader reader(*node, faults);
    readProfiles(reader.required("profiles"), faults, market);
    if (const auto criterion = reader.optional("criterion")) {
        std::optional<Node> days;
        market.criterion = readCriterion(*criterion, faults, true, &days);
        readManualDays(days, faults, market);
    }
    readSearch(reader.optional("search"), faults, market);
    reader.finish();
    if (faults.findings().size() == before && !input.depths.empty() && !input.durations.empty()
        && !faults.tolerant())
        checkEvents(faults, input, market);
}

} // namespace meritdesk::json
