#include "core/retail/derive.h"

#include <algorithm>

#include "core/derivation/evaluate.h"

namespace meritdesk::retail {

namespace {

std::string hourNote(std::size_t indexInMonth, Month month)
{
    const auto day = firstDay(month) + std::chrono::days(static_cast<int>(indexInMonth / 24));
    return printDay(day) + " " + std::to_string(indexInMonth % 24 + 1);
}

/// One hour's kWh x price.
Derivation hourCost(const Exact& kwh, const Exact& price, std::string note)
{
    auto cost = derive("hour_cost", "hour_kwh * hour_price", Exact(kwh * price).fraction(), unitRub);
    cost.inputs = {input("hour_kwh", kwh, unitKwh), input("hour_price", price, unitRubPerKwh)};
    cost.note = std::move(note);
    return cost;
}

Exact dayVolume(const HourlyValues& kwh, std::size_t day)
{
    Exact total;
    for (std::size_t hour = day * 24; hour < day * 24 + 24; ++hour)
        total = total + kwh.at(hour);
    return total;
}

std::string dayNote(Month month, std::size_t day)
{
    return printDay(firstDay(month) + std::chrono::days(static_cast<int>(day)));
}

/// The largest planned hour of a working day.
Derivation deriveLargest(const MonthContext& month, Day day, const std::vector<std::size_t>& hours)
{
    const auto& fact = month.hours->fact;
    const auto largest = fact.at(indexOfLargest(fact, hours));
    auto derivation = derive("day_largest_kw", "max(planned_hour_kw)", largest.fraction(), unitKw);
    derivation.note = printDay(day);
    for (const auto hour : hours)
        derivation.inputs.push_back(
            input("planned_hour_kw", fact.at(hour), unitKw, hourNote(hour, month.tariff->input->month)));
    return derivation;
}

} // namespace

std::string formulaKey(std::string_view key)
{
    std::string text(key);
    std::replace(text.begin(), text.end(), '-', '_');
    return text;
}

Input input(std::string key, const Exact& value, std::string unit, std::string note)
{
    return {std::move(key), printFraction(value.fraction()), std::move(unit), std::move(note)};
}

Input input(std::string key, const Money& value, std::string note)
{
    return {std::move(key), value.text(), unitRub, std::move(note)};
}

Derivation derive(std::string key, std::string formula, const Fraction& value, std::string unit,
                  Source source)
{
    return {.key = std::move(key),
            .formula = std::move(formula),
            .value = printFraction(value),
            .unit = std::move(unit),
            .source = std::move(source)};
}

Derivation deriveLine(const BillLine& line, const std::string& exactFormula, Source source)
{
    return derive(formulaKey(line.key), "round(" + exactFormula + ", 2)", line.amount.roubles(), unitRub,
                  std::move(source));
}

void addHourlyCost(Derivation& parent, const MonthContext& month, const HourlyValues& kwh,
                   const HourlyValues& prices)
{
    for (std::size_t day = 0; day * 24 < kwh.size(); ++day) {
        auto cost = derive("day_cost", "sum(hour_cost)", 0, unitRub);
        cost.note = dayNote(month.tariff->input->month, day);
        Exact total;
        for (std::size_t hour = day * 24; hour < day * 24 + 24; ++hour) {
            if (kwh.at(hour).isZero())
                continue;
            total = total + kwh.at(hour) * prices.at(hour);
            cost.children.push_back(
                hourCost(kwh.at(hour), prices.at(hour), hourNote(hour, month.tariff->input->month)));
        }
        cost.value = printFraction(total.fraction());
        if (!cost.children.empty())
            parent.children.push_back(std::move(cost));
    }
}

Derivation deriveVolume(std::string key, const MonthContext& month, const HourlyValues& kwh)
{
    auto volume = derive(std::move(key), "sum(day_kwh)", sum(kwh).fraction(), unitKwh);
    for (std::size_t day = 0; day * 24 < kwh.size(); ++day)
        volume.inputs.push_back(
            input("day_kwh", dayVolume(kwh, day), unitKwh, dayNote(month.tariff->input->month, day)));
    return volume;
}

Derivation deriveZoneVolume(const MonthContext& month, const HourSet& hours)
{
    Exact total;
    std::vector<Input> inputs;
    for (std::size_t hour = 0; hour < hours.size(); ++hour) {
        if (!hours.test(hour))
            continue;
        total = total + month.byHourOfDay.at(hour);
        inputs.push_back(
            input("hour_of_day_kwh", month.byHourOfDay.at(hour), unitKwh, std::to_string(hour + 1)));
    }
    auto volume = derive("kwh", "sum(hour_of_day_kwh)", total.fraction(), unitKwh);
    volume.inputs = std::move(inputs);
    return volume;
}

Derivation derivePurchased(const MonthContext& month)
{
    auto capacity = derive("purchased_kw", "mean(peak_hour_kw)", month.purchasedKw->fraction(), unitKw,
                           {"PP RF 442, PP RF 1179: purchased capacity", Grade::Inference});
    for (const auto& [day, hour] : *month.tariff->input->peakHours) {
        const auto index = static_cast<std::size_t>((dayOfMonth(day) - 1) * 24 + hour - 1);
        capacity.inputs.push_back(input("peak_hour_kw", month.hours->fact.at(index), unitKw,
                                        hourNote(index, month.tariff->input->month)));
    }
    return capacity;
}

Derivation deriveNetwork(const MonthContext& month)
{
    auto capacity = derive("network_kw", "mean(day_largest_kw)", month.networkKw->fraction(), unitKw,
                           {"PP RF 861, cl. 15(1)", Grade::Law});
    const auto& tariff = *month.tariff;
    for (std::size_t i = 0; i < tariff.plannedHours.size(); ++i)
        capacity.children.push_back(deriveLargest(month, tariff.workingDays[i], tariff.plannedHours[i]));
    return capacity;
}

} // namespace meritdesk::retail
