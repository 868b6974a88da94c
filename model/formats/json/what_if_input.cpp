#include "formats/json/what_if_input.h"

#include <utility>

#include "core/retail/categories.h"
#include "formats/json/categories_values.h"
#include "formats/json/what_if_parts.h"

namespace meritdesk::json {

using namespace retail::whatif; // NOLINT(google-build-using-namespace): this file reads its values
using scenario::WhatIfs;

namespace {

/// Calls `read` with every entry of a list that must be there.
template <class Read>
void eachItem(const std::optional<Node>& node, Faults& faults, Read read)
{
    if (!node || !isList(*node, faults))
        return;
    for (std::size_t i = 0; i < node->value->items.size() && !faults.full(); ++i)
        read(node->item(i));
}

/// A set of whole numbers 1..size, all of them when the key is not there.
template <std::size_t size>
void readSet(const std::optional<Node>& node, Faults& faults, std::bitset<size>& set)
{
    static constexpr DecimalLimits limits{.wholeDigits = 2, .decimals = 0, .characters = 16, .exponent = 4};
    if (!node)
        return;
    set.reset();
    eachItem(node, faults, [&](const Node& item) {
        if (const auto number = readWhole(item, faults, limits, 1, static_cast<long long>(size)))
            set.set(static_cast<std::size_t>(*number - 1));
    });
}

Amount readAmount(const std::optional<Node>& node, Faults& faults)
{
    const auto mantissa = node ? readTwelve(*node, faults) : std::nullopt;
    return Amount::fromMantissa(mantissa.value_or(0));
}

void readWhen(ObjectReader& object, Faults& faults, When& when)
{
    if (const auto days = object.optional("days"))
        if (const auto word = readWord(*days, faults, {dayTypeWords.begin(), dayTypeWords.end()}))
            when.days = static_cast<DayType>(*word);
    readSet(object.optional("weekdays"), faults, when.weekdays);
    readSet(object.optional("months"), faults, when.months);
    readSet(object.optional("hours"), faults, when.hours);
}

Change readChange(const Node& node, Faults& faults)
{
    ObjectReader object(node, faults);
    Change change;
    if (const auto kind = object.required("kind"))
        change.kind = readText(*kind, faults).value_or("");
    readWhen(object, faults, change.when);
    readSet(object.optional("into"), faults, change.into);
    if (const auto amounts = object.optional("amounts")) {
        if (amounts->value->kind != Kind::Object)
            faults.add(amounts->path, "not-an-object");
        for (const auto& [key, value] : amounts->value->members)
            change.amounts[key] = readAmount(Node{&value, amounts->path + "." + key}, faults);
    }
    object.finish();
    return change;
}

std::optional<Storage> readStorage(const std::optional<Node>& node, Faults& faults)
{
    if (!node)
        return std::nullopt;
    ObjectReader object(*node, faults);
    const auto amount = [&](std::string_view key) { return readAmount(object.required(key), faults); };
    const auto power = amount("power_kw");
    const auto capacity = amount("capacity_kwh");
    const auto efficiency = amount("efficiency_percent");
    const auto cycles = amount("cycles_a_day");
    object.finish();
    return Storage{power, capacity, efficiency, cycles};
}

std::optional<Flexible> readFlexible(const std::optional<Node>& node, Faults& faults)
{
    if (!node)
        return std::nullopt;
    ObjectReader object(*node, faults);
    Flexible flexible;
    readWhen(object, faults, flexible.when);
    readSet(object.optional("into"), faults, flexible.into);
    flexible.powerKw = readAmount(object.required("power_kw"), faults);
    flexible.energyKwh = readAmount(object.required("energy_kwh"), faults);
    object.finish();
    return flexible;
}

std::optional<Goal> readGoal(const std::optional<Node>& node, Faults& faults)
{
    if (!node)
        return std::nullopt;
    std::vector<std::string_view> ids;
    for (const auto* category : retail::categories)
        ids.push_back(category->id);
    ObjectReader object(*node, faults);
    Goal goal;
    if (const auto category = object.required("category"))
        if (const auto index = readWord(*category, faults, ids))
            goal.category = ids[*index];
    goal.storage = readStorage(object.optional("storage"), faults);
    goal.flexible = readFlexible(object.optional("flexible"), faults);
    object.finish();
    return goal;
}

Card readCard(const Node& node, Faults& faults)
{
    ObjectReader object(node, faults);
    Card card;
    if (const auto name = object.required("name"))
        card.whatIf.name = readName(*name, faults).value_or("");
    if (const auto follows = object.optional("plan_follows"))
        card.whatIf.planFollows = readBool(*follows, faults).value_or(true);
    eachItem(object.required("changes"), faults,
             [&](const Node& item) { card.whatIf.changes.push_back(readChange(item, faults)); });
    card.goal = readGoal(object.optional("cheapest_plan"), faults);
    object.finish();
    return card;
}

void readSite(const Node& node, Faults& faults, WhatIfs& all)
{
    ObjectReader object(node, faults);
    std::string site;
    if (const auto name = object.required("site"))
        site = readName(*name, faults).value_or("");
    scenario::Cards cards;
    eachItem(object.required("what_ifs"), faults,
             [&](const Node& item) { cards.push_back(readCard(item, faults)); });
    object.finish();
    if (all.bySite.contains(site))
        faults.add(node.path + ".site", "site-name-taken", {{"value", site}});
    if (!cards.empty())
        all.bySite[site] = std::move(cards);
}

/// The findings of the values, each with the place of its consumer in front.
std::vector<Finding> findingsOf(const WhatIfs& all, const std::vector<std::string>& order)
{
    std::vector<Finding> findings;
    for (std::size_t i = 0; i < order.size(); ++i)
        for (auto& finding : scenario::cardFindings(all.of(order[i]))) {
            finding.place = "sites[" + std::to_string(i) + "]." + finding.place;
            findings.push_back(std::move(finding));
        }
    return findings;
}

/// The consumers in the order of the file.
std::vector<std::string> orderOf(const Value& root)
{
    std::vector<std::string> order;
    if (const auto* sites = root.find("sites"))
        for (const auto& item : sites->items)
            if (const auto* name = item.find("site"))
                order.push_back(name->text);
    return order;
}

} // namespace

Result<WhatIfs> readWhatIfs(std::string_view bytes)
{
    const auto document = parse(bytes);
    if (!document)
        return document.findings();
    const auto& root = document.value();
    Faults faults;
    WhatIfs all;
    ObjectReader object({&root, ""}, faults);
    if (const auto format = object.required("format"))
        if (format->value->kind != Kind::Text || format->value->text != whatIfFormat)
            return error("wrong-format", format->path,
                         {{"value", shown(*format->value)}, {"format", std::string(whatIfFormat)}});
    const auto sites = object.required("sites");
    object.finish();
    eachItem(sites, faults, [&](const Node& item) { readSite(item, faults, all); });
    if (!faults.none())
        return faults.findings();
    if (auto findings = findingsOf(all, orderOf(root)); !findings.empty())
        return findings;
    return all;
}

} // namespace meritdesk::json
