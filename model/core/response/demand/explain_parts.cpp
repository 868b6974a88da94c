#include "core/response/demand/explain_parts.h"

#include <algorithm>

#include "core/response/demand/delivery.h"

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
    Grade::Law};
const Source modelSource{"merit order of one price zone: a model, not the market's own run",
                         Grade::Inference};

} // namespace

Derivation explainPaid(const Case& input, const Mechanism& mechanism, const Cell& cell)
{
    auto counted = derive("counted_volume", "counted_share * depth", cell.counted, unitMw);
    counted.inputs = {put("counted_share", cell.share),
                      put("depth", input.depths[cell.depth].fraction(), unitMw)};
    counted.note = std::to_string(input.durations[cell.duration]) + " h";
    counted.source = {std::string(mechanism.source), mechanism.grade};
    auto paid = derive("paid_volume", "counted_volume", cell.paid, unitMw);
    if (mechanism.pilot && input.pilot) {
        paid.source = pilotSource;
        const auto cap = put("pilot_cap", input.pilot->cap.fraction(), unitMw);
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
    const auto given = (input.prices.*mechanism.price).value_or(RubPerMwMonth()).fraction();
    auto price = derive("capacity_price", "given_price", cell.price, unitMonthPrice);
    price.inputs = {put("given_price", given, unitMonthPrice, std::string(mechanism.priceKey))};
    if (mechanism.reserve && input.prices.perPurchasedMw) {
        price.formula += " * reserve_ratio";
        price.inputs.push_back(put("reserve_ratio", input.prices.reserve.fraction()));
    }
    return price;
}

Derivation explainKomDelta(const Case& input, const Mechanism& mechanism, const Cell& cell)
{
    const auto value = cell.komDelta.fraction();
    auto delta = derive("kom_delta", "0", value, unitMonthPrice);
    if (!mechanism.cutsKomDemand || input.depths[cell.depth] == Mw())
        return delta;
    if (input.kom.delta) {
        delta.formula = "given_kom_delta";
        delta.inputs = {put("given_kom_delta", value, unitMonthPrice)};
    } else if (input.kom.zone) {
        const auto runs = komRuns(input.kom, cell.counted);
        delta.formula = "kom_price_without - kom_price_with";
        delta.inputs = {put("kom_price_without", runs.without.price.fraction(), unitMonthPrice),
                        put("kom_price_with", runs.with.price.fraction(), unitMonthPrice)};
        delta.source = komSource;
    }
    return delta;
}

Derivation explainDrop(const Case& input, const Cell& cell, const Calendar& calendar)
{
    auto drop = derive("price_drop", "0", cell.occasions.drop.fraction(), unitPrice);
    if (cell.occasions.events == 0 || !input.dayAhead)
        return drop;
    drop.formula = "sum(event_drop)";
    drop.source = modelSource;
    for (const auto& entry : calendar.days) {
        if (!entry.chosen || !entry.window)
            continue;
        auto event = derive("event_drop", "sum(hour_drop)", entry.drop().fraction(), unitPrice);
        event.note = printDay(entry.day);
        int number = entry.window->firstHour;
        for (const auto& hour : entry.window->hours) {
            event.children.push_back(derive("hour_drop", "hour_price_before - hour_price_after",
                                            (hour.before - hour.after).fraction(), unitPrice));
            event.children.back().note = std::to_string(number++);
            event.children.back().inputs = {put("hour_price_before", hour.before.fraction(), unitPrice),
                                            put("hour_price_after", hour.after.fraction(), unitPrice)};
        }
        drop.children.push_back(std::move(event));
    }
    return drop;
}

Derivation explainEvents(const Case& input, const Cell& cell)
{
    auto events = derive("events", "chosen_days", cell.occasions.events);
    if (input.depths[cell.depth] == Mw()) {
        events.formula = "0";
    } else if (input.dayAhead) {
        events.inputs = {put("chosen_days", cell.occasions.events)};
    } else {
        events.formula = "events_per_month * months";
        events.inputs = {put("events_per_month", input.eventsPerMonth), put("months", input.months)};
    }
    return events;
}

Derivation explainShortfall(const Case& input, const Cell& cell, const Fraction& factor)
{
    const auto shares = deliveredShares(input);
    const Fraction month = cell.paid * cell.price * (1 + cell.premiumRate);
    auto made = derive(keyOf(Line::Shortfall), "-sum(month_shortfall)",
                       Fraction(-month * missingMonths(shares, factor)), unitRub);
    made.source = cell.premiumRate > 0 ? shortfallSource : Source{};
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const Fraction share = std::min(Fraction(1), Fraction(shares[i] * factor));
        auto child = derive("month_shortfall",
                            "paid_volume * (1 - delivered_share) * capacity_price * (1 + premium_rate)",
                            Fraction(month * (1 - share)), unitRub);
        child.note = std::to_string(i + 1);
        child.inputs = {put("paid_volume", cell.paid, unitMw), put("delivered_share", share),
                        put("capacity_price", cell.price, unitMonthPrice),
                        put("premium_rate", cell.premiumRate)};
        made.children.push_back(std::move(child));
    }
    return made;
}

} // namespace meritdesk::response::demand
