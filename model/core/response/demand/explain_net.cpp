#include "core/response/demand/explain.h"
#include "core/response/demand/explain_parts.h"

namespace meritdesk::response::demand {

namespace {

/// The sum of the companies' volumes by which a line is weighed.
Derivation explainVolume(const Case& input, std::string key, Mw Company::*volume)
{
    Fraction sum = 0;
    auto made = derived(std::move(key), "sum(company_volume)", 0, unitMw);
    for (const auto& company : input.companies) {
        sum += (company.*volume).fraction();
        made.inputs.push_back(given("company_volume", (company.*volume).fraction(), unitMw, company.id));
    }
    made.value = printFraction(sum);
    return made;
}

Derivation explainCapacity(const Case& input, const Mechanism& mechanism, const Cell& cell)
{
    auto made = derived(keyOf(Line::Capacity), "paid_volume * capacity_price * months",
                        lineOf(cell, Line::Capacity), unitRub);
    made.inputs = {given("months", input.months)};
    made.children = {explainPaid(input, mechanism, cell), explainPrice(input, mechanism, cell)};
    return made;
}

Derivation explainKom(const Case& input, const Mechanism& mechanism, const Cell& cell, bool sold)
{
    const auto line = sold ? Line::KomGeneration : Line::Kom;
    const std::string volume = sold ? "group_kom_generation" : "group_kom_purchase";
    auto made = derived(keyOf(line), (sold ? "-" : "") + volume + " * kom_delta * months", lineOf(cell, line),
                        unitRub);
    made.inputs = {given("months", input.months)};
    made.children = {explainVolume(input, volume, sold ? &Company::komGeneration : &Company::komPurchase),
                     explainKomDelta(input, mechanism, cell)};
    return made;
}

Derivation explainDayAhead(const Case& input, const Cell& cell, const Calendar& calendar, bool sold)
{
    const auto line = sold ? Line::DayAheadGeneration : Line::DayAhead;
    const std::string volume = sold ? "group_dayahead_generation" : "group_dayahead_purchase";
    auto made =
        derived(keyOf(line), (sold ? "-" : "") + volume + " * price_drop", lineOf(cell, line), unitRub);
    made.children = {
        explainVolume(input, volume, sold ? &Company::dayAheadGeneration : &Company::dayAheadPurchase),
        explainDrop(input, cell, calendar)};
    return made;
}

Derivation explainEnergy(const Case& input, const Cell& cell, const Calendar& calendar)
{
    auto made = derived(keyOf(Line::Energy), "0", lineOf(cell, Line::Energy), unitRub);
    if (!input.countEnergy || !input.dayAhead)
        return made;
    made.formula = "sum(hour_price_before) * depth";
    made.inputs = {given("depth", input.depths[cell.depth].fraction(), unitMw)};
    for (const auto& entry : calendar.days)
        if (entry.chosen && entry.window) {
            int hour = entry.window->firstHour;
            for (const auto& each : entry.window->hours)
                made.inputs.push_back(given("hour_price_before", each.before.fraction(), unitPrice,
                                            printDay(entry.day) + ", " + std::to_string(hour++)));
        }
    return made;
}

std::vector<Derivation> explainCosts(const Case& input, const Cell& cell)
{
    auto annual = derived(keyOf(Line::CostAnnual), "0", lineOf(cell, Line::CostAnnual), unitRub);
    const auto depth = input.depths[cell.depth].fraction();
    if (depth > 0) {
        annual.formula = "-annual_cost";
        annual.inputs = {given("annual_cost", input.costs.annual.fraction(), unitRub)};
    }
    auto events =
        derived(keyOf(Line::CostEvents), "-cost_per_event * events", lineOf(cell, Line::CostEvents), unitRub);
    events.inputs = {given("cost_per_event", input.costs.perEvent.fraction(), unitRub)};
    events.children = {explainEvents(input, cell)};
    auto production = derived(keyOf(Line::CostProduction), "-cost_per_mwh * depth * duration * events",
                              lineOf(cell, Line::CostProduction), unitRub);
    production.inputs = {given("cost_per_mwh", input.costs.perMwh.fraction(), unitPrice),
                         given("depth", depth, unitMw),
                         given("duration", input.durations[cell.duration], "h")};
    production.children = {explainEvents(input, cell)};
    return {std::move(annual), std::move(events), std::move(production)};
}

} // namespace

Derivation explainNet(const Case& input, const Mechanism& mechanism, const Cell& cell,
                      const Calendar& calendar)
{
    std::string sum;
    for (std::size_t i = 0; i < lineKeys.size(); ++i)
        sum += (sum.empty() ? "" : " + ") + keyOf(static_cast<Line>(i));
    auto net = derived("dr_net", "round(" + sum + ", 2)", roundHalfUp(cell.net(), 2), unitRub);
    net.note =
        input.depths[cell.depth].text() + " MW, " + std::to_string(input.durations[cell.duration]) + " h";
    net.source = {std::string(mechanism.source), mechanism.grade};
    net.children = {
        explainCapacity(input, mechanism, cell),       explainShortfall(input, cell),
        explainKom(input, mechanism, cell, false),     explainKom(input, mechanism, cell, true),
        explainDayAhead(input, cell, calendar, false), explainDayAhead(input, cell, calendar, true),
        explainEnergy(input, cell, calendar)};
    for (auto& cost : explainCosts(input, cell))
        net.children.push_back(std::move(cost));
    return net;
}

} // namespace meritdesk::response::demand
