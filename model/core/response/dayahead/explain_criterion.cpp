#include "core/response/dayahead/explain.h"
#include "core/response/dayahead/explain_parts.h"
#include "core/response/derived.h"

namespace meritdesk::response::dayahead {

namespace {

constexpr HourTerm reductionTerm{"hour_reduction_cost", "price_after", "load_reduction"};

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
    made.note = each.kind->title;
    made.source = {"Model: the criterion of the operator is not public", Grade::Typical};
    made.children = {sideOf(each.kind->left, *verdict.left, event, each),
                     sideOf(each.kind->right, *verdict.right, event, each)};
    return made;
}

} // namespace meritdesk::response::dayahead
