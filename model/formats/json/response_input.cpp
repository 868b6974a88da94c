#include "formats/json/response_input.h"

#include <algorithm>
#include <limits>

#include "formats/json/origins.h"
#include "formats/json/response_context.h"

namespace meritdesk::json {

using namespace response;         // NOLINT(google-build-using-namespace): this file reads its values
using namespace response::demand; // NOLINT(google-build-using-namespace): this file reads its values

namespace {

constexpr int monthsOfYear = 12;
constexpr int mostEvents = 31;

/// A list that must rise: each entry after the first above the one before it.
template <class Value, class Read>
std::vector<Value> readRising(const std::optional<Node>& node, Faults& faults, Read read)
{
    std::vector<Value> all;
    if (!node || !isList(*node, faults, 1))
        return all;
    for (std::size_t i = 0; i < node->value->items.size() && !faults.full(); ++i) {
        const auto item = node->item(i);
        const std::optional<Value> value = read(item);
        if (value && !all.empty() && *value <= all.back())
            faults.add(item.path, "does-not-rise", {{"value", shown(*item.value)}});
        if (value)
            all.push_back(*value);
    }
    return all;
}

template <class Value>
std::optional<std::size_t> placeIn(const std::vector<Value>& all, const Value& value)
{
    const auto found = std::find(all.begin(), all.end(), value);
    return found == all.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - all.begin()));
}

/// The place of the case's depth or duration in its list, the last one where none is given.
template <class Value>
std::size_t readPlace(const std::optional<Node>& node, Faults& faults, const std::vector<Value>& all,
                      const std::optional<Value>& value)
{
    const auto place = value ? placeIn(all, *value) : std::nullopt;
    if (value && !place && !all.empty())
        faults.add(node->path, "case-not-listed", {{"value", shown(*node->value)}});
    return place.value_or(all.empty() ? 0 : all.size() - 1);
}

void readMatrix(ObjectReader& reader, Case& input)
{
    auto& faults = reader.faults();
    input.depths = readRising<Mw>(reader.required("depths"), faults,
                                  [&](const Node& item) { return decOf<Mw>(item, faults, DecFrom::Zero); });
    input.durations = readRising<int>(reader.required("durations"), faults, [&](const Node& item) {
        const auto hours = wholeOf(item, faults, 1, longestDuration);
        return hours ? std::optional(static_cast<int>(*hours)) : std::nullopt;
    });
    std::optional<Node> depth;
    std::optional<Node> duration;
    if (const auto node = reader.optional("case")) {
        ObjectReader cell(*node, faults);
        depth = cell.optional("depth");
        duration = cell.optional("duration");
        cell.finish();
    }
    input.depth = readPlace(depth, faults, input.depths, decOf<Mw>(depth, faults, DecFrom::Anywhere));
    const auto hours =
        wholeOf(duration, faults, std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
    input.duration = readPlace(duration, faults, input.durations,
                               hours ? std::optional(static_cast<int>(*hours)) : std::nullopt);
}

void readReserve(const std::optional<Node>& node, Faults& faults, CapacityPrices& prices)
{
    decInto(node, faults, DecFrom::Zero, prices.reserve);
    if (prices.reserve < whole<Share>(1))
        faults.add(node->path, "below-least", {{"value", prices.reserve.text()}, {"least", "1"}});
}

void readPrices(const std::optional<Node>& node, Faults& faults, CapacityPrices& prices)
{
    if (!node)
        return;
    ObjectReader reader(*node, faults);
    for (const auto* mechanism : mechanisms)
        prices.*mechanism->price =
            decOf<RubPerMwMonth>(reader.optional(mechanism->priceKey), faults, DecFrom::Zero);
    if (const auto per = reader.optional("buy_per"))
        prices.perPurchasedMw = readWord(*per, faults, {"peak-mw", "purchased-mw"}) == 1;
    readReserve(reader.optional("reserve"), faults, prices);
    reader.finish();
}

std::vector<std::string_view> mechanismIds()
{
    std::vector<std::string_view> ids;
    for (const auto* mechanism : mechanisms)
        ids.push_back(mechanism->id);
    return ids;
}

void readNamed(const Node& node, Faults& faults, Case& input)
{
    if (!isList(node, faults, 1))
        return;
    for (std::size_t i = 0; i < node.value->items.size() && !faults.full(); ++i) {
        const auto item = node.item(i);
        const auto index = readWord(item, faults, mechanismIds());
        if (!index)
            continue;
        const auto* mechanism = mechanisms[*index];
        if (placeIn(input.chosen, mechanism))
            faults.add(item.path, "given-twice", {{"value", shown(*item.value)}});
        else
            input.chosen.push_back(mechanism);
    }
}

/// The mechanisms, named or those whose price is given; `given` tells which prices stand in the text.
void readMechanisms(const std::optional<Node>& node, ObjectReader& reader, Case& input)
{
    auto& faults = reader.faults();
    const auto pricesNode = reader.optional("prices");
    if (node) {
        readNamed(*node, faults, input);
        for (const auto* mechanism : input.chosen) {
            const auto* price = pricesNode ? pricesNode->value->find(mechanism->priceKey) : nullptr;
            if (!price || price->isNull())
                faults.add("prices." + std::string(mechanism->priceKey), "mechanism-without-price",
                           {{"mechanism", std::string(mechanism->id)}});
        }
        return;
    }
    for (const auto* mechanism : mechanisms)
        if (input.prices.*mechanism->price)
            input.chosen.push_back(mechanism);
    if (input.chosen.empty() && faults.none())
        faults.add("prices", "no-mechanism-price");
}

CountedShares readShares(const Node& node, Faults& faults)
{
    CountedShares shares = {};
    ObjectReader reader(node, faults);
    for (int hours = 1; hours <= longestDuration; ++hours)
        if (const auto given = reader.optional(std::to_string(hours)))
            shareInto(given, faults, shares[static_cast<std::size_t>(hours - 1)].emplace());
    reader.finish();
    return shares;
}

void readCounted(const std::optional<Node>& node, Faults& faults, Case& input)
{
    std::optional<ObjectReader> reader;
    if (node)
        reader.emplace(*node, faults);
    for (std::size_t i = 0; i < mechanisms.size(); ++i) {
        const auto table = reader ? reader->optional(mechanisms[i]->id) : std::nullopt;
        input.counted[i] = table ? readShares(*table, faults) : mechanisms[i]->shares();
    }
    if (reader)
        reader->finish();
}

/// Every duration has a counted share under every mechanism that is used.
void checkDurations(const std::optional<Node>& node, Faults& faults, const Case& input)
{
    for (std::size_t i = 0; i < input.durations.size(); ++i)
        for (const auto* mechanism : input.chosen) {
            const auto& shares = input.counted[indexOf(*mechanism)];
            if (shares[static_cast<std::size_t>(input.durations[i] - 1)])
                continue;
            faults.add(
                node->item(i).path, "duration-without-share",
                {{"value", std::to_string(input.durations[i])}, {"mechanism", std::string(mechanism->id)}});
            break;
        }
}

void readPilot(const std::optional<Node>& node, Faults& faults, Case& input)
{
    if (!node)
        return;
    auto& pilot = input.pilot.emplace();
    ObjectReader reader(*node, faults);
    decInto(reader.required("cap"), faults, DecFrom::Zero, pilot.cap);
    if (const auto on = reader.optional("on"))
        pilot.onDeclared = readWord(*on, faults, {"counted", "declared"}) == 1;
    reader.finish();
}

void readDelivery(const std::optional<Node>& node, Faults& faults, Case& input)
{
    if (!node)
        return;
    auto& delivery = input.delivery;
    if (node->value->kind != Kind::Array) {
        decInto(node, faults, DecFrom::Zero, delivery.shares.front());
        return;
    }
    delivery.byMonth = true;
    const auto count = node->value->items.size();
    const auto months = static_cast<std::size_t>(input.months);
    if (count != months && !faults.tolerant())
        faults.add(node->path, "series-length",
                   {{"count", std::to_string(count)}, {"steps", std::to_string(months)}});
    else
        delivery.shares = decsOf<Share>(*node, faults, DecFrom::Zero);
}

void readPay(ObjectReader& reader, Case& input)
{
    auto& faults = reader.faults();
    readPrices(reader.optional("prices"), faults, input.prices);
    readMechanisms(reader.optional("mechanisms"), reader, input);
    readCounted(reader.optional("k_by_hours"), faults, input);
    checkDurations(reader.optional("durations"), faults, input);
    wholeInto(reader.optional("months"), faults, 1, monthsOfYear, input.months);
    readPilot(reader.optional("pilot"), faults, input);
    readDelivery(reader.optional("delivery"), faults, input);
    decInto(reader.optional("premium_rate"), faults, DecFrom::Zero, input.premiumRate);
    wholeInto(reader.optional("events_per_month"), faults, 0, mostEvents, input.eventsPerMonth);
}

void readCase(const Value& root, Faults& faults, Case& input)
{
    ObjectReader reader({&root, {}}, faults);
    if (!reader.ok())
        return;
    input.quantityStep = readHead(reader, responseFormat);
    readMatrix(reader, input);
    readPay(reader, input);
    readKomEffect(reader.optional("kom"), faults, input.kom);
    readDayAheadCase(reader.optional("dayahead"), faults, input);
    readGroup(reader, input);
    readBaselines(reader.optional("baselines"), faults, input);
    if (faults.tolerant())
        readOrigins(reader.optional("origins"), faults, originKinds, input.origins);
    reader.finish();
}

Result<Case> readWith(Faults faults, std::string_view bytes, const Progress& progress)
{
    const auto root = parse(bytes, progress);
    if (!root)
        return root.findings();
    Case input;
    readCase(*root, faults, input);
    if (!faults.none())
        return faults.findings();
    return input;
}

} // namespace

Result<Case> readResponse(std::string_view bytes, const Progress& progress)
{
    return readWith(Faults(), bytes, progress);
}

Result<Case> readStoredResponse(std::string_view bytes, const Progress& progress)
{
    return readWith(Faults(halfMade), bytes, progress);
}

} // namespace meritdesk::json
