#include "core/response/demand/explain_parts.h"

#include <algorithm>

#include "core/response/demand/delivery.h"
#include "core/response/kom/explain.h"

namespace meritdesk::response::demand {

namespace {

const Source shortfallSource{
    "Energorynok 2019 No. 7: the missing part is paid at the price of capacity raised by 25 %",
    Grade::Typical};
const Source pilotSource{
    "pilot of 2019: a cap of 50 MW; whether on the depth or on the counted volume is not said",
    Grade::Typical};
const Source komSource{
    "PP RF 1172 of 27.12.2010: demand response lowers the demand of the auction, up to 1 % of "
    "the first point",
    Grade::Inference}; // known from the article, not read in the act
const Source modelSource{"merit order of one price zone: a model, not the market's own run",
                         Grade::Inference};

} // namespace

Derivation explainPaid(const Case& input, const Mechanism& mechanism, const Cell& cell)
{
    auto counted = derived("counted_volume", "counted_share * depth", cell.counted, unitMw);
    counted.inputs = {given("counted_share", cell.share),
                      given("depth", input.depths[cell.depth].fraction(), unitMw)};
    counted.note = std::to_string(input.durations[cell.duration]) + " h";
    counted.source = {std::string(mechanism.source), mechanism.grade};
    auto paid = derived("paid_volume", "counted_volume", cell.paid, unitMw);
    if (mechanism.pilot && input.pilot) {
        paid.source = pilotSource;
        const auto cap = given("pilot_cap", input.pilot->cap.fraction(), unitMw);
        if (input.pilot->onDeclared) {
            paid.formula = "counted_share * min(depth, pilot_cap)";
            paid.inputs = counted.inputs;
            paid.inputs.push_back(cap);
            return paid;
        }
        paid.formula = "min(counted_volume, pilot_cap)";
        paid.inputs = {cap};
    }
    paid.children = {std::move(counted)};
    return paid;
}

Derivation explainPrice(const Case& input, const Mechanism& mechanism, const Cell& cell)
{
    const auto stated = (input.prices.*mechanism.price).value_or(RubPerMwMonth()).fraction();
    auto price = derived("capacity_price", "given_price", cell.price, unitMonthPrice);
    price.inputs = {given("given_price", stated, unitMonthPrice, std::string(mechanism.title))};
    if (mechanism.reserve && input.prices.perPurchasedMw) {
        price.formula += " * reserve_ratio";
        price.inputs.push_back(given("reserve_ratio", input.prices.reserve.fraction()));
    }
    return price;
}

Derivation explainKomDelta(const Case& input, const Mechanism& mechanism, const Cell& cell)
{
    const auto value = cell.komDelta.fraction();
    auto delta = derived("kom_delta", "0", value, unitMonthPrice);
    if (!mechanism.cutsKomDemand || input.depths[cell.depth] == Mw())
        return delta;
    if (input.kom.delta) {
        delta.formula = "given_kom_delta";
        delta.inputs = {given("given_kom_delta", value, unitMonthPrice)};
    } else if (input.kom.zone) {
        const auto runs = komRuns(input.kom, cell.counted);
        const std::string without = input.kom.all ? "kom_price_before" : "kom_price_others";
        delta.formula = without + " - kom_price_after";
        delta.children = {kom::explainPrice(*input.kom.zone, runs.without, runs.others, without),
                          kom::explainPrice(*input.kom.zone, runs.with, runs.counted, "kom_price_after")};
        delta.source = komSource;
    }
    return delta;
}

Derivation explainDrop(const Case& input, const Cell& cell, const Calendar& calendar)
{
    auto drop = derived("price_drop", "0", cell.occasions.drop.fraction(), unitPrice);
    if (cell.occasions.events == 0 || !input.dayAhead)
        return drop;
    drop.formula = "sum(event_drop)";
    drop.source = modelSource;
    for (const auto& entry : calendar.days) {
        if (!entry.chosen || !entry.window)
            continue;
        auto event = derived("event_drop", "sum(hour_drop)", entry.drop().fraction(), unitPrice);
        event.note = printDay(entry.day);
        int number = entry.window->firstHour;
        for (const auto& hour : entry.window->hours) {
            event.children.push_back(derived("hour_drop", "hour_price_before - hour_price_after",
                                             (hour.before - hour.after).fraction(), unitPrice));
            event.children.back().note = std::to_string(number++);
            event.children.back().inputs = {given("hour_price_before", hour.before.fraction(), unitPrice),
                                            given("hour_price_after", hour.after.fraction(), unitPrice)};
        }
        drop.children.push_back(std::move(event));
    }
    return drop;
}

Derivation explainEvents(const Case& input, const Cell& cell)
{
    auto events = derived("events", "chosen_days", cell.occasions.events);
    if (input.depths[cell.depth] == Mw()) {
        events.formula = "0";
    } else if (input.dayAhead) {
        events.inputs = {given("chosen_days", cell.occasions.events)};
    } else {
        events.formula = "events_per_month * months";
        events.inputs = {given("events_per_month", input.eventsPerMonth), given("months", input.months)};
    }
    return events;
}

Derivation explainShortfall(const Case& input, const Cell& cell, const Fraction& factor)
{
    const auto shares = deliveredShares(input);
    const Fraction month = cell.paid * cell.price * (1 + cell.premiumRate);
    auto made = derived(keyOf(Line::Shortfall), "-sum(month_shortfall)",
                        Fraction(-month * missingMonths(shares, factor)), unitRub);
    made.source = cell.premiumRate > 0 ? shortfallSource : Source{};
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const Fraction share = std::min(Fraction(1), Fraction(shares[i] * factor));
        auto child = derived("month_shortfall",
                             "paid_volume * (1 - delivered_share) * capacity_price * (1 + premium_rate)",
                             Fraction(month * (1 - share)), unitRub);
        child.note = std::to_string(i + 1);
        child.inputs = {given("paid_volume", cell.paid, unitMw), given("delivered_share", share),
                        given("capacity_price", cell.price, unitMonthPrice),
                        given("premium_rate", cell.premiumRate)};
        made.children.push_back(std::move(child));
    }
    return made;
}

} // namespace meritdesk::response::demand
