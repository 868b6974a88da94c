#include "formats/json/strategy_input.h"

#include <algorithm>

#include "core/listed.h"
#include "core/strategy/learners.h"
#include "formats/json/bounded_values.h"
#include "formats/json/labels.h"

namespace meritdesk::json {

using namespace strategy; // NOLINT(google-build-using-namespace): this file reads its values

namespace {

constexpr std::array<std::string_view, 2> modeWords{"benchmark", "simulate"};
constexpr long long mostSeed = 4'294'967'295;

std::optional<long long> readCount(const std::optional<Node>& node, Faults& faults, long long minimum,
                                   long long maximum)
{
    static constexpr DecimalLimits limits{.wholeDigits = 12, .decimals = 6, .characters = 64, .exponent = 40};
    return node ? readWhole(*node, faults, limits, minimum, maximum) : std::nullopt;
}

/// The entry of a list that a text names.
template <class List>
auto readListed(const std::optional<Node>& node, Faults& faults, const List& list) ->
    typename List::value_type
{
    std::vector<std::string_view> words;
    for (const auto* entry : list)
        words.push_back(entry->id);
    const auto index = node ? readWord(*node, faults, words) : std::nullopt;
    return index ? list[*index] : nullptr;
}

void readFirms(ObjectReader& reader, Game& game)
{
    game.firms = static_cast<int>(readCount(reader.required("firms"), reader.faults(), 2, 1000).value_or(2));
}

/// Both values of a pair; empty after a fault.
template <class Value, class Read>
std::vector<Value> readPair(const std::optional<Node>& node, Faults& faults, Read read)
{
    std::vector<Value> pair;
    if (!node || !isList(*node, faults))
        return pair;
    if (node->value->items.size() != 2) {
        faults.add(node->path, "not-a-pair", {{"count", std::to_string(node->value->items.size())}});
        return pair;
    }
    for (std::size_t i = 0; i < 2; ++i)
        if (const std::optional<Value> value = read(node->item(i)))
            pair.push_back(*value);
    return pair.size() == 2 ? pair : std::vector<Value>();
}

/// The price cap, above every cost.
void readCap(ObjectReader& reader, Game& game)
{
    const auto node = reader.required("price_cap");
    const auto cap = readValue<Price>(node, reader.faults());
    game.cap = cap.value_or(Price());
    if (!cap || game.costs.empty())
        return;
    const auto highest = *std::max_element(game.costs.begin(), game.costs.end());
    if (*cap <= highest)
        reader.faults().add(node->path, "cap-not-above-cost",
                            {{"value", cap->text()}, {"cost", highest.text()}});
}

/// The cost of every firm; empty after a fault.
void readCost(ObjectReader& reader, Game& game)
{
    const auto node = reader.optional("cost");
    const auto cost = node ? readFromZero<Price>(node, reader.faults()) : Price();
    if (cost)
        game.costs = {*cost};
}

void readPoints(ObjectReader& reader, Game& game, const std::optional<Quantity>& most)
{
    const auto node = reader.optional("points");
    if (!node || !isList(*node, reader.faults()))
        return;
    for (std::size_t i = 0; i < node->value->items.size() && !reader.faults().full(); ++i)
        game.points.push_back(
            readFromZero<Quantity>(node->item(i), reader.faults(), most).value_or(Quantity()));
}

void readOligopoly(ObjectReader& reader, Game& game)
{
    auto& faults = reader.faults();
    readFirms(reader, game);
    const auto capacity = readPositive<Quantity>(reader.required("capacity"), faults);
    readCost(reader, game);
    const auto node = reader.required("demand");
    const auto demand = readPositive<Quantity>(node, faults);
    readCap(reader, game);
    if (!capacity || !demand || !faults.none())
        return;
    game.capacities = {*capacity};
    game.demand = *demand;
    const auto all = auction::TotalQuantity::fromMantissa(Int128(capacity->mantissa()) * game.firms);
    if (Int128(demand->mantissa()) > all.mantissa())
        faults.add(node->path, "demand-above-capacity",
                   {{"value", demand->text()}, {"capacity", all.text()}});
}

void readDuopoly(ObjectReader& reader, Game& game)
{
    auto& faults = reader.faults();
    game.capacities = readPair<Quantity>(reader.required("capacities"), faults, [&](const Node& node) {
        return readPositive<Quantity>(node, faults);
    });
    const auto costs = reader.optional("costs");
    game.costs = {Price(), Price()};
    if (costs)
        game.costs = readPair<Price>(costs, faults,
                                     [&](const Node& node) { return readFromZero<Price>(node, faults); });
    const auto node = reader.required("demand");
    const auto demand = readPositive<Quantity>(node, faults);
    readCap(reader, game);
    if (!demand || game.capacities.empty())
        return;
    game.demand = *demand;
    const auto least = std::max(game.capacities[0], game.capacities[1]);
    const auto most = game.capacities[0] + game.capacities[1];
    if (*demand <= least || *demand >= most)
        faults.add(node->path, "demand-not-between",
                   {{"value", demand->text()}, {"minimum", least.text()}, {"maximum", most.text()}});
}

void readNonAtomic(ObjectReader& reader, Game& game)
{
    game.slope = readPositive<Price>(reader.required("slope"), reader.faults()).value_or(Price());
    const auto demand = readPositive<Quantity>(reader.required("demand"), reader.faults());
    game.demand = demand.value_or(Quantity());
    readPoints(reader, game, demand);
}

void readSupplyFunction(ObjectReader& reader, Game& game)
{
    auto& faults = reader.faults();
    readFirms(reader, game);
    readCost(reader, game);
    const auto capacity = readPositive<Quantity>(reader.required("capacity"), faults);
    game.capacities = {capacity.value_or(Quantity())};
    readCap(reader, game);
    game.scale = readPositive<Quantity>(reader.required("demand_scale"), faults).value_or(Quantity());
    game.shape = readPositive<Ratio>(reader.required("demand_shape"), faults).value_or(Ratio());
    readPoints(reader, game, capacity);
}

/// How the keys of each model are read, in the order of strategy::models.
constexpr std::array<void (*)(ObjectReader&, Game&), models.size()> readers{
    &readOligopoly, &readDuopoly, &readNonAtomic, &readSupplyFunction};

constexpr std::array modelKeys{"firms",     "capacity", "capacities", "cost",         "costs",       "demand",
                               "price_cap", "slope",    "points",     "demand_scale", "demand_shape"};
constexpr std::array simulationKeys{"auction", "learner",   "grid",       "rounds",
                                    "seed",    "step_size", "exploration"};

/// Makes the keys known where it cannot be told whether they belong.
template <class Keys>
void passOver(ObjectReader& reader, const Keys& keys)
{
    for (const auto* key : keys)
        (void)reader.optional(key);
}

/// The learners that the command offers.
std::vector<const Learner*> commandedLearners()
{
    std::vector<const Learner*> commanded;
    for (const auto* learner : learners)
        if (learner->commanded)
            commanded.push_back(learner);
    return commanded;
}

Ratio readShare(ObjectReader& reader, std::string_view key, Ratio otherwise)
{
    static const auto one = Ratio::fromMantissa(1'000'000);
    const auto node = reader.optional(key);
    return node ? readFromZero<Ratio>(node, reader.faults(), one).value_or(otherwise) : otherwise;
}

Simulation readSimulation(ObjectReader& reader)
{
    auto& faults = reader.faults();
    Simulation made;
    const auto auction = reader.required("auction");
    const auto word =
        auction ? readWord(*auction, faults, {auctionWords.begin(), auctionWords.end()}) : std::nullopt;
    made.auction = static_cast<Auction>(word.value_or(0));
    made.learner = readListed(reader.required("learner"), faults, commandedLearners());
    const auto whole = [&](std::string_view key, long long otherwise, long long least, long long most) {
        return readCount(reader.optional(key), faults, least, most).value_or(otherwise);
    };
    made.grid = static_cast<int>(whole("grid", made.grid, 2, 1001));
    made.rounds = static_cast<int>(whole("rounds", made.rounds, 1, 1'000'000));
    made.seed = static_cast<std::uint32_t>(whole("seed", made.seed, 0, mostSeed));
    if (!made.learner)
        passOver(reader, std::array{"step_size", "exploration"});
    else if (made.learner->steps) {
        made.stepSize = readShare(reader, "step_size", made.stepSize);
        made.exploration = readShare(reader, "exploration", made.exploration);
    }
    return made;
}

void readRest(ObjectReader& reader, Study& study)
{
    auto& faults = reader.faults();
    const auto modeNode = reader.required("mode");
    const auto mode =
        modeNode ? readWord(*modeNode, faults, {modeWords.begin(), modeWords.end()}) : std::nullopt;
    const auto modelNode = reader.required("model");
    study.model = readListed(modelNode, faults, models);
    if (!study.model)
        passOver(reader, modelKeys);
    else
        readers[static_cast<std::size_t>(std::find(models.begin(), models.end(), study.model)
                                         - models.begin())](reader, study.game);
    if (!mode) {
        passOver(reader, simulationKeys);
    } else if (*mode == 1) {
        if (study.model && !study.model->simulated)
            faults.add(modelNode->path, "model-not-simulated", {{"value", std::string(study.model->id)}});
        study.simulation = readSimulation(reader);
    }
}

} // namespace

Result<Study> readStudy(std::string_view bytes)
{
    const auto document = parse(bytes);
    if (!document)
        return document.findings();
    const auto& root = document.value();
    Faults faults;
    Study study;
    ObjectReader object({&root, ""}, faults);
    if (!object.ok())
        return faults.findings();
    if (const auto format = object.required("format"))
        if (format->value->kind != Kind::Text || format->value->text != strategyFormat)
            return error("wrong-format", format->path,
                         {{"value", shown(*format->value)}, {"format", std::string(strategyFormat)}});
    study.title = readTitle(object.optional("title"), faults);
    study.units = readUnits(object.optional("units"), faults);
    readRest(object, study);
    object.finish();
    if (!faults.none())
        return faults.findings();
    return study;
}

} // namespace meritdesk::json
