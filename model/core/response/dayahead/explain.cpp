#include "core/response/dayahead/explain.h"

#include <algorithm>

#include "core/response/derived.h"

namespace meritdesk::response::dayahead {

namespace {

constexpr auto unitMw = "MW";
constexpr auto unitPrice = "RUB/MWh";
constexpr auto unitMoney = "RUB";
constexpr int moneyDecimals = 2;

/// "2017-06-30, 3" or "3".
std::string nameOf(const Case& input, std::size_t hour)
{
    const auto number = std::to_string(hour + 1);
    return input.day ? printDay(*input.day) + ", " + number : number;
}

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

/// A sum over hours of factor * quantity.
struct HourTerm
{
    std::string_view key = {};
    std::string_view factor = {};
    std::string_view quantity = {};
};

void addTerm(Derivation& made, const HourTerm& term, const std::string& note, RubPerMwh price, Mw volume)
{
    const std::string factor(term.factor);
    const std::string quantity(term.quantity);
    auto child = derived(std::string(term.key), factor + " * " + quantity,
                         price.fraction() * volume.fraction(), unitMoney);
    child.note = note;
    child.inputs = {given(factor, price.fraction(), unitPrice), given(quantity, volume.fraction(), unitMw)};
    made.children.push_back(std::move(child));
}

constexpr HourTerm savingTerm{"hour_saving", "price_fall", "volume_after"};
constexpr HourTerm notBoughtTerm{"hour_not_bought", "price_before", "volume_off"};
constexpr HourTerm costTerm{"hour_cost_after", "price_after", "volume_after"};
constexpr HourTerm gainTerm{"hour_gain", "price_fall", "group_load"};
constexpr HourTerm lossTerm{"hour_loss", "price_fall", "group_generation"};
constexpr HourTerm reductionTerm{"hour_reduction_cost", "price_after", "load_reduction"};

Derivation sumOf(std::string key, const HourTerm& term, const Fraction& value)
{
    return derived(std::move(key), "sum(" + std::string(term.key) + ")", value, unitMoney);
}

/// Hours with a reduction, and how they are called.
struct Event
{
    std::vector<EventHour> hours = {};
    std::vector<std::string> names = {};
};

Event namedEvent(const Case& input, const Clearing& clearing)
{
    Event event{.hours = eventOf(clearing)};
    for (std::size_t hour = 0; hour < clearing.reduction.size(); ++hour)
        if (clearing.reduction[hour] > Mw())
            event.names.push_back(nameOf(input, hour));
    return event;
}

void addPrices(Derivation& made, const Event& event, const std::string& key,
               RubPerMwh (*price)(const EventHour&))
{
    for (std::size_t i = 0; i < event.hours.size(); ++i)
        made.inputs.push_back(given(key, price(event.hours[i]).fraction(), unitPrice, event.names[i]));
}

void tellSaving(Derivation& made, const Event& event, const Criterion& /*criterion*/)
{
    made.formula = "round(sum(hour_saving), 2)";
    for (std::size_t i = 0; i < event.hours.size(); ++i)
        addTerm(made, savingTerm, event.names[i], event.hours[i].before - event.hours[i].after,
                event.hours[i].volume);
}

void tellReduction(Derivation& made, const Event& event, const Criterion& /*criterion*/)
{
    made.formula = "round(sum(hour_reduction_cost), 2)";
    for (std::size_t i = 0; i < event.hours.size(); ++i)
        addTerm(made, reductionTerm, event.names[i], event.hours[i].after, event.hours[i].reduction);
}

void tellCost(Derivation& made, const Event& /*event*/, const Criterion& criterion)
{
    made.formula = "round(cost_given, 2)";
    made.inputs = {given("cost_given", criterion.number.fraction(), unitMoney)};
}

void tellFall(Derivation& made, const Event& event, const Criterion& /*criterion*/)
{
    made.formula = "round(mean(price_fall), 6)";
    addPrices(made, event, "price_fall", [](const EventHour& hour) { return hour.before - hour.after; });
}

void tellBefore(Derivation& made, const Event& event, const Criterion& /*criterion*/)
{
    made.formula = "round(mean(price_before), 6)";
    addPrices(made, event, "price_before", [](const EventHour& hour) { return hour.before; });
}

void tellLeastFall(Derivation& made, const Event& event, const Criterion& criterion)
{
    tellBefore(made, event, criterion);
    made.formula = "round(threshold_given * mean(price_before), 6)";
    made.inputs.push_back(given("threshold_given", criterion.number.fraction(), {}));
}

void tellStrike(Derivation& made, const Event& /*event*/, const Criterion& criterion)
{
    made.formula = "round(strike_given, 6)";
    made.inputs = {given("strike_given", criterion.number.fraction(), unitPrice)};
}

/// How a side of a criterion is told, by its label key.
struct SideTeller
{
    std::string_view key = {};
    void (*tell)(Derivation&, const Event&, const Criterion&) = nullptr;
};

constexpr std::array<SideTeller, 7> tellers{{{"remaining_saving", tellSaving},
                                             {"reduction_at_price", tellReduction},
                                             {"event_cost", tellCost},
                                             {"mean_price_fall", tellFall},
                                             {"least_price_fall", tellLeastFall},
                                             {"mean_price_before", tellBefore},
                                             {"strike_price", tellStrike}}};

Derivation sideOf(std::string_view key, const Fraction& value, const Event& event, const Criterion& criterion)
{
    auto made = derived(std::string(key), {}, value, std::string(criterion.kind->unit));
    for (const auto& teller : tellers)
        if (teller.key == key)
            teller.tell(made, event, criterion);
    return made;
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

std::optional<Derivation> explainCriterion(const Case& input, const Clearing& clearing, std::size_t criterion)
{
    const auto& each = input.criteria[criterion];
    const auto& verdict = clearing.verdicts[criterion];
    if (!verdict.left || !verdict.right)
        return std::nullopt;
    const auto event = namedEvent(input, clearing);
    auto made =
        derived("criterion_margin", std::string(each.kind->left) + " - " + std::string(each.kind->right),
                *verdict.left - *verdict.right, std::string(each.kind->unit));
    made.note = each.kind->id;
    made.source = {"Model: the criterion of the operator is not public", Grade::Typical};
    made.children = {sideOf(each.kind->left, *verdict.left, event, each),
                     sideOf(each.kind->right, *verdict.right, event, each)};
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
