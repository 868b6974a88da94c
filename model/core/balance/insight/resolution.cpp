#include "core/balance/insight/resolution.h"

#include <algorithm>

#include "core/balance/derive.h"
#include "core/calendar/european_zone.h"
#include "core/units/exact_sum.h"

namespace meritdesk::balance::insight {

namespace {

constexpr int hourMinutes = 60;

struct StepMoney
{
    const Step* step = nullptr;
    std::int64_t imbalance = 0; ///< millionths of a MWh
    const PeriodPrice* price = nullptr;
};

using Hour = std::vector<StepMoney>;

/// The steps of the scope's periods, hour by hour.
std::vector<Hour> hoursOf(const PartyBook& book)
{
    const auto& table = book.settlement().table;
    std::vector<Period> steps;
    std::vector<const PeriodPrice*> prices;
    for (auto at = book.scope().begin; at < book.scope().end; ++at)
        for (std::size_t i = 0; i < table.periods[at].steps; ++i) {
            steps.push_back({.first = table.periods[at].first + i});
            prices.push_back(&book.settlement().prices[at]);
        }
    Column imbalance;
    imbalanceOf(book.input().parties[book.scope().party], steps, imbalance);
    std::vector<Hour> hours;
    std::int64_t last = -1;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto& step = book.input().steps[steps[i].first];
        if (hours.empty() || step.minute / hourMinutes != last)
            hours.emplace_back();
        last = step.minute / hourMinutes;
        hours.back().push_back({&step, imbalance[i], prices[i]});
    }
    return hours;
}

Fraction priceOf(const StepMoney& each, std::int64_t imbalance)
{
    return imbalance < 0 ? each.price->sell : each.price->buy;
}

std::int64_t netOf(const Hour& hour)
{
    std::int64_t net = 0;
    for (const auto& each : hour)
        net += each.imbalance;
    return net;
}

Fraction meanPrice(const Hour& hour, std::int64_t net)
{
    Fraction sum = 0;
    for (const auto& each : hour)
        sum += priceOf(each, net);
    return sum / Integer(hour.size());
}

bool netted(const Hour& hour)
{
    const auto longer = [](const StepMoney& each) { return each.imbalance > 0; };
    const auto shorter = [](const StepMoney& each) { return each.imbalance < 0; };
    return std::any_of(hour.begin(), hour.end(), longer) && std::any_of(hour.begin(), hour.end(), shorter);
}

/// EUR of the fees on an imbalance of a day.
Fraction feesOn(const Case& input, Day day, std::int64_t size)
{
    Fraction sum = 0;
    for (const auto& fee : input.fees)
        if (fee.basis == FeeBasis::Imbalance && fee.holdsOn(day))
            sum += fee.rate.fraction() * inUnits(size);
    return sum;
}

struct SideSum
{
    Int128 absolute = 0;
    ExactSum cost = {};
    ExactSum fees = {};

    void add(const Case& input, Day day, std::int64_t imbalance, const Fraction& price)
    {
        const auto size = imbalance < 0 ? -imbalance : imbalance;
        absolute += size;
        cost.add(Fraction(-inUnits(imbalance) * price));
        fees.add(feesOn(input, day, size));
    }

    [[nodiscard]] ResolutionSide closed() const { return {absolute, cost.value(), fees.value()}; }
};

std::string startOf(const Hour& hour)
{
    return printLocal(hour.front().step->minute, hour.front().step->offset);
}

Derivation explainFine(const Hour& hour, Fraction& sum)
{
    auto made = derive("hour_in_steps", {}, 0, unitEur);
    made.note = startOf(hour);
    made.source = computedHere();
    Fraction cost = 0;
    for (const auto& each : hour) {
        const auto price = priceOf(each, each.imbalance);
        auto child = derive("step_cost", "0 - period_imbalance * balance_price",
                            -inUnits(each.imbalance) * price, unitEur);
        child.note = printLocal(each.step->minute, each.step->offset);
        child.source = computedHere();
        child.inputs = {put("period_imbalance", inUnits(each.imbalance), unitMwh),
                        put("balance_price", price, unitPrice)};
        cost += *readFraction(child.value);
        made.children.push_back(std::move(child));
    }
    made.formula = "sum(step_cost)";
    made.value = printFraction(cost);
    sum += cost;
    return made;
}

Derivation explainNetted(const Hour& hour, Fraction& sum)
{
    const auto net = netOf(hour);
    const auto price = meanPrice(hour, net);
    auto made = derive("hour_as_one", "0 - sum(period_imbalance) * mean(balance_price)",
                       -inUnits(net) * price, unitEur);
    made.note = startOf(hour);
    made.source = {"assumed: the hour's price is the mean of its steps", Grade::Inference};
    for (const auto& each : hour) {
        const auto at = printLocal(each.step->minute, each.step->offset);
        made.inputs.push_back(put("period_imbalance", inUnits(each.imbalance), unitMwh, at));
        made.inputs.push_back(put("balance_price", priceOf(each, net), unitPrice, at));
    }
    sum += *readFraction(made.value);
    return made;
}

} // namespace

Result<Resolution> resolutionOf(const PartyBook& book)
{
    const auto& input = book.input();
    if (input.stepMinutes >= hourMinutes)
        return error("resolution-needs-steps", "periods.step_minutes");
    SideSum fine;
    SideSum hourly;
    Resolution resolution{.fineMinutes = input.stepMinutes};
    for (const auto& hour : hoursOf(book)) {
        for (const auto& each : hour)
            fine.add(input, each.step->day, each.imbalance, priceOf(each, each.imbalance));
        const auto net = netOf(hour);
        hourly.add(input, hour.front().step->day, net, meanPrice(hour, net));
        resolution.nettedHours += netted(hour) ? 1U : 0U;
    }
    const auto& periods = book.settlement().table.periods;
    for (auto at = book.scope().begin; at < book.scope().end; ++at)
        resolution.settledHourly = resolution.settledHourly || periods[at].steps > 1;
    resolution.fine = fine.closed();
    resolution.hourly = hourly.closed();
    return resolution;
}

Derivation explainResolution(const PartyBook& book, const Resolution& resolution)
{
    auto fine = derive("cost_in_steps", "sum(hour_in_steps)", 0, unitEur);
    auto hourly = derive("cost_in_hours", "sum(hour_as_one)", 0, unitEur);
    Fraction fineSum = 0;
    Fraction hourlySum = 0;
    for (const auto& hour : hoursOf(book)) {
        fine.children.push_back(explainFine(hour, fineSum));
        hourly.children.push_back(explainNetted(hour, hourlySum));
    }
    fine.value = printFraction(fineSum);
    hourly.value = printFraction(hourlySum);
    fine.source = hourly.source = computedHere();
    auto made =
        derive("resolution_difference", "cost_in_steps + fees_in_steps - cost_in_hours - fees_in_hours",
               resolution.difference(), unitEur);
    made.source = computedHere();
    made.inputs = {put("fees_in_steps", resolution.fine.fees, unitEur),
                   put("fees_in_hours", resolution.hourly.fees, unitEur)};
    made.children = {std::move(fine), std::move(hourly)};
    return made;
}

} // namespace meritdesk::balance::insight
