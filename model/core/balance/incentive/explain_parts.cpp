#include "core/balance/incentive/explain_parts.h"

#include "core/calendar/european_zone.h"

namespace meritdesk::balance::incentive {

namespace {

/// The price of the pair that a deviation settles at: single + mix x (high - single), or down to the lowest.
Derivation pairPrice(const Lesson& lesson, const GroundPeriod& period, bool sold)
{
    const Fraction single = inUnits(period.single);
    auto edge = extremeOf(lesson, period, sold);
    const Fraction far = inUnits(sold ? period.high : period.low);
    auto made = derive(sold ? "mixed_sell" : "mixed_buy", "one_price + mix * (" + edge.key + " - one_price)",
                       Fraction(single + lesson.mix * (far - single)), unitPrice);
    made.inputs = {put("one_price", single, unitPrice), put("mix", lesson.mix)};
    made.children = {std::move(edge)};
    return made;
}

} // namespace

std::string startOf(const Lesson& lesson, std::size_t period)
{
    const auto& step = lesson.input.steps[lesson.settlement.table.periods[period].first];
    return printLocal(step.minute, step.offset);
}

Derivation byDay(const Lesson& lesson, const std::string& key,
                 const std::function<std::optional<Derivation>(const GroundPeriod& period)>& make)
{
    const auto dayKey = key + "_day";
    const auto periodKey = key + "_period";
    auto whole = derive(key, "sum(" + dayKey + ")", 0, unitEur);
    Fraction total = 0;
    Fraction ofDay = 0;
    std::optional<Day> day;
    for (const auto& period : lesson.ground.periods) {
        auto node = make(period);
        const auto value = node ? readFraction(node->value).value_or(Fraction(0)) : Fraction(0);
        if (value == 0)
            continue;
        node->key = periodKey;
        node->note = startOf(lesson, period.period);
        const auto& step = lesson.input.steps[lesson.settlement.table.periods[period.period].first];
        if (day != step.day) {
            day = step.day;
            ofDay = 0;
            whole.children.push_back(derive(dayKey, "sum(" + periodKey + ")", 0, unitEur));
            whole.children.back().note = printDay(*day);
        }
        ofDay += value;
        total += value;
        whole.children.back().value = printFraction(ofDay);
        whole.children.back().children.push_back(*std::move(node));
    }
    whole.value = printFraction(total);
    if (whole.children.empty())
        whole.formula = "0";
    return whole;
}

Derivation extremeOf(const Lesson& lesson, const GroundPeriod& period, bool highest)
{
    std::string keys;
    std::vector<Input> inputs;
    for (const auto& candidate : candidatesOf(lesson.settlement, period.period)) {
        keys += (keys.empty() ? "" : ", ") + std::string(candidate.key);
        inputs.push_back(put(std::string(candidate.key), inUnits(candidate.price), unitPrice));
    }
    auto made = derive(highest ? "highest_price" : "lowest_price", (highest ? "max(" : "min(") + keys + ")",
                       inUnits(highest ? period.high : period.low), unitPrice);
    made.inputs = std::move(inputs);
    return made;
}

Derivation branchCost(const Lesson& lesson, const GroundPeriod& period, int side, std::int64_t bias,
                      const std::string& key)
{
    const Integer biased = Integer(period.deviation) + Integer(side) * bias;
    const Fraction quantity = inUnits(biased);
    const bool sold = biased < 0;
    auto price = pairPrice(lesson, period, sold);
    const Fraction dayAhead = inUnits(period.dayAhead);
    auto made = derive(key, "biased_deviation * (day_ahead - " + price.key + ")",
                       Fraction(quantity * (dayAhead - *readFraction(price.value))), unitEur);
    made.inputs = {put("day_ahead", dayAhead, unitPrice)};
    auto energy = derive("biased_deviation",
                         side == 0  ? "own_deviation"
                         : side > 0 ? "own_deviation + bias"
                                    : "own_deviation - bias",
                         quantity, unitMwh);
    energy.inputs = {put("own_deviation", inUnits(period.deviation), unitMwh)};
    if (side != 0)
        energy.inputs.push_back(put("bias", inUnits(bias), unitMwh));
    made.children = {std::move(energy), std::move(price)};
    return made;
}

} // namespace meritdesk::balance::incentive
