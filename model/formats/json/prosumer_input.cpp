#include "formats/json/prosumer_input.h"

#include <algorithm>
#include <set>

#include "core/prosumer/schemes.h"
#include "formats/json/bounded_values.h"
#include "formats/json/labels.h"

namespace meritdesk::json {

using namespace prosumer; // NOLINT(google-build-using-namespace): this file reads its values

namespace {

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

/// The intervals of a period stand together.
void checkPeriods(const Case& input, Faults& faults)
{
    std::set<std::optional<std::string>> seen;
    for (std::size_t i = 0; i < input.intervals.size(); ++i) {
        const auto& period = input.intervals[i].period;
        const bool begins = i == 0 || period != input.intervals[i - 1].period;
        if (begins && !seen.insert(period).second)
            faults.add("intervals[" + std::to_string(i) + "].period", "period-torn",
                       {{"value", period.value_or("null")}});
    }
}

/// One retail price within a period.
void checkRetail(const Case& input, Faults& faults)
{
    std::size_t first = 0;
    for (std::size_t i = 1; i < input.intervals.size(); ++i) {
        const auto& interval = input.intervals[i];
        if (interval.period != input.intervals[first].period)
            first = i;
        else if (interval.retail != input.intervals[first].retail)
            faults.add("intervals[" + std::to_string(i) + "].retail", "retail-not-one",
                       {{"value", interval.retail.text()}, {"first", input.intervals[first].retail.text()}});
    }
}

void readIntervals(const std::optional<Node>& node, Faults& faults, Case& input)
{
    if (!node || !isList(*node, faults, 1))
        return;
    for (std::size_t i = 0; i < node->value->items.size() && !faults.full(); ++i)
        input.intervals.push_back(readInterval(node->item(i), faults));
    if (faults.none()) // what could not be read has no period to speak of
        checkPeriods(input, faults);
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
        checkRetail(input, faults);
}

} // namespace

Result<Case> readProsumer(std::string_view bytes)
{
    const auto document = parse(bytes);
    if (!document)
        return document.findings();
    const auto& root = document.value();
    Faults faults;
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
    object.finish();
    if (!faults.none())
        return faults.findings();
    return input;
}

} // namespace meritdesk::json
