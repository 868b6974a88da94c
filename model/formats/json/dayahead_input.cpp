#include "formats/json/dayahead_input.h"

#include "core/response/dayahead/check.h"
#include "formats/json/dec_reader.h"
#include "formats/json/market_input.h"
#include "formats/json/origins.h"

namespace meritdesk::json {

using namespace response;           // NOLINT(google-build-using-namespace): this file reads its values
using namespace response::dayahead; // NOLINT(google-build-using-namespace): this file reads its values

namespace {

constexpr std::int64_t mostHours = 999'999'999'999'999'999; // every whole decimal

Reduction readReduction(const Node& node, Faults& faults)
{
    ObjectReader reader(node, faults);
    Reduction reduction;
    reduction.depth = decOf<Mw>(reader.required("depth"), faults, DecFrom::Zero).value_or(Mw());
    reduction.firstHour = wholeOf(reader.required("first_hour"), faults, 1, mostHours).value_or(1);
    reduction.duration = wholeOf(reader.required("duration"), faults, 1, mostHours).value_or(1);
    reader.finish();
    return reduction;
}

/// One decimal, or one for every hour.
Hourly readHourly(const std::optional<Node>& node, Faults& faults, std::size_t hours)
{
    Hourly hourly;
    if (!node)
        return hourly;
    if (node->value->kind != Kind::Array) {
        hourly.values = {decOf<Mw>(node, faults, DecFrom::Zero).value_or(Mw())};
        return hourly;
    }
    const auto count = node->value->items.size();
    if (count != hours && !faults.tolerant())
        faults.add(node->path, "not-one-an-hour",
                   {{"count", std::to_string(count)}, {"hours", std::to_string(hours)}});
    else
        hourly.values = decsOf<Mw>(*node, faults, DecFrom::Zero);
    return hourly;
}

Group readGroup(const Node& node, Faults& faults, std::set<std::string>& ids, std::size_t hours)
{
    ObjectReader reader(node, faults);
    Group group;
    group.id = idOf(reader.required("id"), faults, ids);
    group.load = readHourly(reader.optional("load"), faults, hours);
    group.generation = readHourly(reader.optional("generation"), faults, hours);
    reader.finish();
    return group;
}

/// Calls `read` with every entry of a list that may be absent.
template <class Read>
void eachOf(const std::optional<Node>& node, Faults& faults, Read read)
{
    if (!node || !isList(*node, faults))
        return;
    for (std::size_t i = 0; i < node->value->items.size() && !faults.full(); ++i)
        read(node->item(i));
}

void readLists(ObjectReader& reader, Case& input)
{
    auto& faults = reader.faults();
    std::set<std::string> ids;
    const auto hours = input.market.hours();
    eachOf(reader.optional("reductions"), faults,
           [&](const Node& node) { input.reductions.push_back(readReduction(node, faults)); });
    eachOf(reader.optional("groups"), faults,
           [&](const Node& node) { input.groups.push_back(readGroup(node, faults, ids, hours)); });
    eachOf(reader.optional("criteria"), faults,
           [&](const Node& node) { input.criteria.push_back(readCriterion(node, faults)); });
}

void readKept(ObjectReader& reader, Case& input)
{
    auto& faults = reader.faults();
    if (const auto currency = reader.optional("currency"))
        input.currency = readText(*currency, faults, 1).value_or(input.currency);
    readOrigins(reader.optional("origins"), faults, originKinds, input.origins);
}

Result<Case> readWith(Faults faults, std::string_view bytes)
{
    const auto root = parse(bytes);
    if (!root)
        return root.findings();
    Case input;
    ObjectReader reader({&*root, {}}, faults);
    input.quantityStep = readHead(reader, dayAheadFormat);
    input.day = dayOf(reader.optional("day"), faults);
    readMarket(reader, input.market);
    readLists(reader, input);
    if (faults.tolerant())
        readKept(reader, input);
    reader.finish();
    if (!faults.none())
        return faults.findings();
    return input;
}

} // namespace

Result<Case> readDayAhead(std::string_view bytes)
{
    auto read = readWith(Faults(), bytes);
    if (!read)
        return read;
    Faults faults;
    for (auto& fault : faultsOf(*read))
        faults.add(fault.place, fault.code, fault.facts);
    if (!faults.none())
        return faults.findings();
    return read;
}

Result<Case> readStoredDayAhead(std::string_view bytes)
{
    return readWith(Faults(halfMade), bytes);
}

} // namespace meritdesk::json
