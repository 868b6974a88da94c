#include "formats/json/lab_input.h"

#include <algorithm>

#include "core/scenario/lab_edits.h"
#include "core/strategy/lab/tactics.h"
#include "core/strategy/learners.h"
#include "formats/json/bounded_values.h"
#include "formats/json/json_writer.h"

namespace meritdesk::json {

using namespace strategy; // NOLINT(google-build-using-namespace): this file reads its values
using lab::Experiment;

namespace {

constexpr std::string_view bookWord = "book"; ///< in the place of a model
constexpr std::array<std::string_view, 3> learnsWords{"sellers", "buyers", "both"};
constexpr DecimalLimits wholeNumbers{.wholeDigits = 12, .decimals = 6, .characters = 64, .exponent = 40};
constexpr long long mostSeed = 4'294'967'295;
constexpr std::size_t mostFirms = 2; ///< capacities and costs that a game tells apart

template <class Value>
void valueInto(const std::optional<Node>& node, Faults& faults, Value& value)
{
    value = readValue<Value>(node, faults).value_or(value);
}

long long countOf(const std::optional<Node>& node, Faults& faults, long long least, long long most)
{
    return node ? readWhole(*node, faults, wholeNumbers, least, most).value_or(least) : least;
}

template <class List>
std::vector<std::string_view> idsOf(const List& list)
{
    std::vector<std::string_view> ids;
    for (const auto* each : list)
        ids.push_back(each->id);
    return ids;
}

template <class Value>
std::vector<Value> readValues(const std::optional<Node>& node, Faults& faults)
{
    std::vector<Value> values;
    if (!node || !isList(*node, faults, 1))
        return values;
    for (std::size_t i = 0; i < node->value->items.size() && i < mostFirms; ++i)
        values.push_back(readValue<Value>(node->item(i), faults).value_or(Value()));
    return values;
}

void readGame(const std::optional<Node>& node, Faults& faults, Game& game)
{
    if (!node)
        return;
    ObjectReader reader(*node, faults);
    game.firms = static_cast<int>(countOf(reader.required("firms"), faults, 2, 1000));
    game.capacities = readValues<Quantity>(reader.required("capacities"), faults);
    game.costs = readValues<Price>(reader.required("costs"), faults);
    valueInto(reader.required("demand"), faults, game.demand);
    valueInto(reader.required("price_cap"), faults, game.cap);
    valueInto(reader.required("slope"), faults, game.slope);
    valueInto(reader.required("demand_scale"), faults, game.scale);
    valueInto(reader.required("demand_shape"), faults, game.shape);
    reader.finish();
}

void readChoices(const std::optional<Node>& node, Faults& faults, lab::Choices& choices)
{
    if (!node)
        return;
    ObjectReader reader(*node, faults);
    const auto tactic = reader.required("tactic");
    if (const auto at = tactic ? readWord(*tactic, faults, idsOf(lab::tactics)) : std::nullopt)
        choices.tactic = lab::tactics.at(*at);
    valueInto(reader.required("lowest"), faults, choices.lowest);
    valueInto(reader.required("highest"), faults, choices.highest);
    valueInto(reader.required("mark_up"), faults, choices.markUp);
    choices.places = static_cast<int>(countOf(reader.required("places"), faults, 2, 1001));
    reader.finish();
}

void readModel(const std::optional<Node>& node, Faults& faults, Experiment& made)
{
    auto words = idsOf(models);
    words.push_back(bookWord);
    if (const auto at = node ? readWord(*node, faults, words) : std::nullopt)
        made.model = *at < models.size() ? models.at(*at) : nullptr;
}

void readChosen(ObjectReader& reader, Experiment& made)
{
    auto& faults = reader.faults();
    made.formats.clear();
    made.learners.clear();
    if (const auto formats = reader.required("formats"); formats && isList(*formats, faults))
        for (std::size_t i = 0; i < formats->value->items.size() && !faults.full(); ++i)
            if (auto text = readText(formats->item(i), faults, 1, 100))
                made.formats.push_back(std::move(*text));
    if (const auto chosen = reader.required("learners"); chosen && isList(*chosen, faults))
        for (std::size_t i = 0; i < chosen->value->items.size() && !faults.full(); ++i)
            if (const auto at = readWord(chosen->item(i), faults, idsOf(learners)))
                made.learners.push_back(learners.at(*at));
}

void readRounds(ObjectReader& reader, Experiment& made)
{
    auto& faults = reader.faults();
    const auto learns = reader.required("learns");
    if (const auto at =
            learns ? readWord(*learns, faults, {learnsWords.begin(), learnsWords.end()}) : std::nullopt)
        made.learns = static_cast<lab::Learns>(*at);
    made.firstSeed = static_cast<std::uint32_t>(countOf(reader.required("first_seed"), faults, 0, mostSeed));
    made.seeds = static_cast<int>(countOf(reader.required("seeds"), faults, 1, 100));
    made.rounds = static_cast<int>(countOf(reader.required("rounds"), faults, 1, 1'000'000));
    valueInto(reader.required("step_size"), faults, made.stepSize);
    valueInto(reader.required("exploration"), faults, made.exploration);
}

void writeGame(Writer& writer, const Game& game)
{
    writer.key("game").beginObject().key("firms").number(game.firms).key("capacities").beginArray();
    for (const auto& capacity : game.capacities)
        writer.text(capacity.text());
    writer.endArray().key("costs").beginArray();
    for (const auto& cost : game.costs)
        writer.text(cost.text());
    writer.endArray().member("demand", game.demand.text()).member("price_cap", game.cap.text());
    writer.member("slope", game.slope.text()).member("demand_scale", game.scale.text());
    writer.member("demand_shape", game.shape.text()).endObject();
}

void writeChoices(Writer& writer, const lab::Choices& choices)
{
    writer.key("choices").beginObject().member("tactic", choices.tactic->id);
    writer.member("lowest", choices.lowest.text()).member("highest", choices.highest.text());
    writer.member("mark_up", choices.markUp.text()).key("places").number(choices.places).endObject();
}

} // namespace

Result<Experiment> readStoredLab(std::string_view bytes)
{
    const auto root = parse(bytes);
    if (!root)
        return root.findings();
    Faults faults;
    Experiment made;
    ObjectReader reader({&*root, {}}, faults);
    if (const auto format = reader.required("format"))
        (void)readWord(*format, faults, {labFormat});
    readModel(reader.required("model"), faults, made);
    readGame(reader.required("game"), faults, made.game);
    readChoices(reader.required("choices"), faults, made.choices);
    readChosen(reader, made);
    readRounds(reader, made);
    reader.finish();
    if (!faults.none())
        return faults.findings();
    // What no edit would have put in is no experiment of a document.
    const auto sound = scenario::setLab(made).apply({});
    if (!sound)
        return sound.findings();
    return made;
}

std::string writeLab(const Experiment& experiment)
{
    Writer writer;
    writer.beginObject().member("format", labFormat);
    writer.member("model", experiment.model ? experiment.model->id : bookWord);
    writeGame(writer, experiment.game);
    writeChoices(writer, experiment.choices);
    writer.key("formats").beginArray();
    for (const auto& format : experiment.formats)
        writer.text(format);
    writer.endArray().key("learners").beginArray();
    for (const auto* learner : experiment.learners)
        writer.text(learner->id);
    writer.endArray().member("learns", learnsWords.at(static_cast<std::size_t>(experiment.learns)));
    writer.key("first_seed").number(experiment.firstSeed).key("seeds").number(experiment.seeds);
    writer.key("rounds").number(experiment.rounds).member("step_size", experiment.stepSize.text());
    return writer.member("exploration", experiment.exploration.text()).endObject().take();
}

} // namespace meritdesk::json
