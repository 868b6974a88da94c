#include "core/response/dayahead/explain.h"

#include <algorithm>

#include "core/response/dayahead/explain_parts.h"
#include "core/response/derived.h"

namespace meritdesk::response::dayahead {

namespace {

constexpr int moneyDecimals = 2;

std::string noteOf(const Label& label, std::size_t index)
{
    return label.value_or("[" + std::to_string(index) + "]");
}

void deriveBuyer(const Case& input, std::size_t buyer, Derivation& made)
{
    const auto& demand = input.market.demand[buyer];
    made.formula = "buyer_price";
    made.inputs = {given("buyer_price", demand.price.fraction(), unitPrice, noteOf(demand.label, buyer))};
}

/// The tread whose place in the given list is that of the run.
std::size_t treadOf(const Stack& stack, const HourRun& run)
{
    std::size_t tread = 0;
    while (stack.given(tread) != static_cast<std::size_t>(run.index))
        ++tread;
    return tread;
}

/// The price on a piece of supply; where a buyer stopped inside a slope its price is the price.
void deriveSupply(const Case& input, const HourRun& run, std::size_t hour, Derivation& made)
{
    const auto& stack = input.market.stack(hour);
    const auto tread = treadOf(stack, run);
    const auto note = noteOf(stack.labelOf(stack.given(tread)), stack.given(tread));
    const auto from = stack.priceFrom(tread);
    const auto to = stack.priceTo(tread);
    if (from == to) {
        made.formula = "offer_price";
        made.inputs = {given("offer_price", from.fraction(), unitPrice, note)};
        return;
    }
    if (stack.priceAt(tread, run.volume) != run.price) {
        const auto& demand = input.market.demand;
        const auto buyer = std::find_if(demand.begin(), demand.end(),
                                        [&](const Buyer& each) { return each.price == run.price; });
        deriveBuyer(input, static_cast<std::size_t>(buyer - demand.begin()), made);
        return;
    }
    made.formula = "round(block_price_from + (block_price_to - block_price_from) * (cleared_volume - "
                   "block_from) / (block_to - block_from), 12)";
    made.inputs = {given("block_price_from", from.fraction(), unitPrice, note),
                   given("block_price_to", to.fraction(), unitPrice, note),
                   given("cleared_volume", run.volume.fraction(), unitMw),
                   given("block_from", stack.from(tread).fraction(), unitMw),
                   given("block_to", stack.to(tread).fraction(), unitMw)};
}

constexpr HourTerm notBoughtTerm{"hour_not_bought", "price_before", "volume_off"};
constexpr HourTerm costTerm{"hour_cost_after", "price_after", "volume_after"};
constexpr HourTerm gainTerm{"hour_gain", "price_fall", "group_load"};
constexpr HourTerm lossTerm{"hour_loss", "price_fall", "group_generation"};

Derivation sumOf(std::string key, const HourTerm& term, const Fraction& value)
{
    return derived(std::move(key), "sum(" + std::string(term.key) + ")", value, unitMoney);
}

} // namespace

Derivation explainPrice(const Case& input, const Clearing& clearing, std::size_t hour, bool after)
{
    const auto& run = after ? clearing.after[hour] : clearing.before[hour];
    auto made =
        derived(after ? "hour_price_after" : "hour_price_before", {}, run.price.fraction(), unitPrice);
    made.note = nameOf(input, hour);
    made.source = {"Merit order of one price zone, its nodes left out", Grade::Typical};
    if (run.side == Side::Supply) {
        deriveSupply(input, run, hour, made);
    } else if (run.side == Side::Demand) {
        deriveBuyer(input, static_cast<std::size_t>(run.index), made);
    } else {
        made.formula = "scarcity_price";
        made.inputs = {given("scarcity_price", run.price.fraction(), unitPrice)};
    }
    return made;
}

Derivation explainZone(const Case& input, const Clearing& clearing)
{
    const auto& zone = clearing.zone;
    auto saving = sumOf("zone_saving", savingTerm, zone.saving);
    auto notBought = sumOf("zone_not_bought", notBoughtTerm, zone.notBought);
    auto cost = sumOf("zone_cost_after", costTerm, zone.costAfter);
    for (std::size_t hour = 0; hour < clearing.before.size(); ++hour) {
        const auto& before = clearing.before[hour];
        const auto& after = clearing.after[hour];
        const auto name = nameOf(input, hour);
        if (before.price != after.price)
            addTerm(saving, savingTerm, name, before.price - after.price, after.volume);
        if (before.volume != after.volume)
            addTerm(notBought, notBoughtTerm, name, before.price, before.volume - after.volume);
        addTerm(cost, costTerm, name, after.price, after.volume);
    }
    auto made = derived("zone_cost_before", "round(zone_saving + zone_not_bought + zone_cost_after, 2)",
                        roundHalfUp(zone.costBefore(), moneyDecimals), unitMoney);
    made.children = {std::move(saving), std::move(notBought), std::move(cost)};
    return made;
}

Derivation explainGroup(const Case& input, const Clearing& clearing, std::size_t group)
{
    const auto& each = input.groups[group];
    const auto& money = clearing.groups[group];
    auto gain = sumOf("group_saving", gainTerm, money.saving);
    auto loss = sumOf("group_loss", lossTerm, money.loss);
    for (std::size_t hour = 0; hour < clearing.before.size(); ++hour) {
        const auto fall = clearing.before[hour].price - clearing.after[hour].price;
        if (fall == RubPerMwh())
            continue;
        addTerm(gain, gainTerm, nameOf(input, hour), fall, each.load.at(hour));
        addTerm(loss, lossTerm, nameOf(input, hour), fall, each.generation.at(hour));
    }
    auto made = derived("group_net", "round(group_saving - group_loss, 2)",
                        roundHalfUp(Fraction(money.saving - money.loss), moneyDecimals), unitMoney);
    made.note = each.id;
    made.children = {std::move(gain), std::move(loss)};
    return made;
}

std::vector<Derivation> explain(const Case& input, const Clearing& clearing)
{
    std::vector<Derivation> all;
    for (std::size_t hour = 0; hour < clearing.before.size(); ++hour) {
        all.push_back(explainPrice(input, clearing, hour, false));
        if (clearing.before[hour].price != clearing.after[hour].price)
            all.push_back(explainPrice(input, clearing, hour, true));
    }
    all.push_back(explainZone(input, clearing));
    for (std::size_t group = 0; group < input.groups.size(); ++group)
        all.push_back(explainGroup(input, clearing, group));
    for (std::size_t i = 0; i < input.criteria.size(); ++i)
        if (auto told = explainCriterion(input, clearing, i))
            all.push_back(std::move(*told));
    return all;
}

} // namespace meritdesk::response::dayahead
