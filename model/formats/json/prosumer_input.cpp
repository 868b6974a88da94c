#include "formats/json/prosumer_input.h"

#include <algorithm>
#include <array>

#include "core/prosumer/check.h"
#include "core/prosumer/schemes.h"
#include "formats/json/bounded_values.h"
#include "formats/json/labels.h"

namespace meritdesk::json {

using namespace prosumer; // NOLINT(google-build-using-namespace): this file reads its values

namespace {

/// What a stored case may lack: no edit may make a document that cannot be opened.
constexpr std::array<std::string_view, 1> unfinished{"list-too-short"};

constexpr long long mostOfADay = 1440; ///< intervals, of a minute each

/// A value from zero up, or what stands for an absent one.
template <class Value>
Value fromZero(const std::optional<Node>& node, Faults& faults)
{
    return readFromZero<Value>(node, faults).value_or(Value());
}

Price priceOf(const std::optional<Node>& node, Faults& faults)
{
    return readValue<Price>(node, faults).value_or(Price());
}

Interval readInterval(const Node& node, Faults& faults)
{
    ObjectReader reader(node, faults);
    Interval made;
    made.load = fromZero<Quantity>(reader.required("load"), faults);
    made.generation = fromZero<Quantity>(reader.required("generation"), faults);
    made.retail = priceOf(reader.required("retail"), faults);
    made.wholesale = priceOf(reader.required("wholesale"), faults);
    made.exportRate = made.wholesale;
    if (const auto own = reader.optional("export_rate"))
        made.exportRate = priceOf(own, faults);
    made.period = readName(reader.optional("period"), faults);
    reader.finish();
    return made;
}

/// Takes over what the engine's check says.
void take(const std::vector<Finding>& findings, Faults& faults)
{
    for (const auto& each : findings)
        faults.add(each.place, each.code, each.facts);
}

void readIntervals(const std::optional<Node>& node, Faults& faults, Case& input)
{
    if (!node || !isList(*node, faults, 1))
        return;
    for (std::size_t i = 0; i < node->value->items.size() && !faults.full(); ++i)
        input.intervals.push_back(readInterval(node->item(i), faults));
    if (faults.none()) // what could not be read has no period to speak of
        take(periodFaults(input), faults);
}

void readMechanism(const std::optional<Node>& node, Faults& faults, Case& input)
{
    if (!node)
        return;
    ObjectReader reader(*node, faults);
    MechanismPrice made;
    made.price = priceOf(reader.required("price"), faults);
    made.volume = fromZero<Quantity>(reader.required("volume"), faults);
    made.marketAverage = priceOf(reader.required("market_average"), faults);
    reader.finish();
    input.mechanism = made;
}

void readAggregator(const std::optional<Node>& node, Faults& faults, Case& input)
{
    if (!node)
        return;
    ObjectReader reader(*node, faults);
    AggregatorOffer made;
    made.fee = fromZero<Price>(reader.optional("fee"), faults);
    made.minimumLot = fromZero<Quantity>(reader.optional("minimum_lot"), faults);
    reader.finish();
    input.aggregator = made;
}

void readScheme(const Node& node, Faults& faults, Case& input)
{
    std::vector<std::string_view> words;
    for (const auto* scheme : schemes)
        words.push_back(scheme->id);
    const auto index = readWord(node, faults, words);
    if (!index)
        return;
    const auto* scheme = schemes[*index];
    if (std::find(input.schemes.begin(), input.schemes.end(), scheme) != input.schemes.end())
        faults.add(node.path, "scheme-twice", {{"value", std::string(scheme->id)}});
    else if (!scheme->isEnabled(input))
        faults.add(node.path, "scheme-not-enabled",
                   {{"value", std::string(scheme->id)}, {"key", std::string(scheme->needs)}});
    else
        input.schemes.push_back(scheme);
}

void readSchemes(const std::optional<Node>& node, Faults& faults, Case& input)
{
    if (!node) {
        std::copy_if(schemes.begin(), schemes.end(), std::back_inserter(input.schemes),
                     [&input](const Scheme* scheme) { return scheme->isEnabled(input); });
        return;
    }
    if (!isList(*node, faults, 1))
        return;
    for (std::size_t i = 0; i < node->value->items.size() && !faults.full(); ++i)
        readScheme(node->item(i), faults, input);
}

void readMarket(const std::optional<Node>& node, Faults& faults, Case& input)
{
    if (!node)
        return;
    ObjectReader reader(*node, faults);
    auto& made = input.market;
    made.members = readPositive<Quantity>(reader.optional("members"), faults).value_or(made.members);
    made.unitsPerUnit =
        readPositive<Quantity>(reader.optional("units_per_unit"), faults).value_or(made.unitsPerUnit);
    made.floor = priceOf(reader.optional("floor"), faults);
    if (const auto book = reader.optional("book"))
        made.book = readBookIn(*book, faults);
    reader.finish();
}

/// What the desk keeps besides the command's keys.
void readKept(ObjectReader& reader, Case& input)
{
    static constexpr DecimalLimits limits{.wholeDigits = 12, .decimals = 6, .characters = 64, .exponent = 40};
    auto& faults = reader.faults();
    readMarket(reader.optional("market"), faults, input);
    if (const auto perDay = reader.optional("per_day"))
        input.perDay = readWhole(*perDay, faults, limits, 1, mostOfADay).value_or(input.perDay);
}

void readRest(ObjectReader& reader, Case& input)
{
    auto& faults = reader.faults();
    readIntervals(reader.required("intervals"), faults, input);
    input.fixed = fromZero<Charge>(reader.optional("fixed"), faults);
    input.credit = fromZero<Quantity>(reader.optional("credit"), faults);
    input.surplusRate = priceOf(reader.optional("surplus_rate"), faults);
    if (const auto benchmark = reader.optional("benchmark_price"))
        input.benchmarkPrice = priceOf(benchmark, faults);
    readMechanism(reader.optional("mechanism"), faults, input);
    readAggregator(reader.optional("aggregator"), faults, input);
    readSchemes(reader.optional("schemes"), faults, input);
    const bool nets =
        std::find(input.schemes.begin(), input.schemes.end(), &netMetering) != input.schemes.end();
    if (nets && faults.none())
        take(retailFaults(input), faults);
}

Result<Case> readWith(Faults faults, std::string_view bytes)
{
    const auto document = parse(bytes);
    if (!document)
        return document.findings();
    const auto& root = document.value();
    Case input;
    ObjectReader object({&root, ""}, faults);
    if (!object.ok())
        return faults.findings();
    if (const auto format = object.required("format"))
        if (format->value->kind != Kind::Text || format->value->text != prosumerFormat)
            return error("wrong-format", format->path,
                         {{"value", shown(*format->value)}, {"format", std::string(prosumerFormat)}});
    input.title = readTitle(object.optional("title"), faults);
    input.units = readUnits(object.optional("units"), faults);
    readRest(object, input);
    if (faults.tolerant())
        readKept(object, input);
    object.finish();
    if (!faults.none())
        return faults.findings();
    return input;
}

} // namespace

Result<Case> readProsumer(std::string_view bytes)
{
    return readWith(Faults(), bytes);
}

Result<Case> readStoredProsumer(std::string_view bytes)
{
    return readWith(Faults(unfinished), bytes);
}

} // namespace meritdesk::json
