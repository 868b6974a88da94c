#include "core/balance/incentive/explain_parts.h"

namespace meritdesk::balance::incentive {

namespace {

/// A part of the whole spread of a party: what its deficits or its surpluses would pay at two prices.
Fraction spreadOf(const Ground& ground, const Column& imbalance, bool sold)
{
    Integer sum = 0;
    for (const auto& period : ground.periods) {
        const auto deviation = imbalance[period.period];
        if (deviation != 0 && (deviation < 0) == sold)
            sum += sold ? Integer(-Integer(deviation) * (period.high - period.single))
                        : Integer(Integer(deviation) * (period.single - period.low));
    }
    return {sum, powerOfTen(12)};
}

const Fraction& priceOf(const Lesson& lesson, std::size_t period, std::int64_t deviation)
{
    const auto& price = lesson.settlement.prices[period];
    return deviation < 0 ? price.sell : price.buy;
}

Derivation moneyOf(const Lesson& lesson, std::size_t period, std::int64_t deviation)
{
    const auto& price = priceOf(lesson, period, deviation);
    const Fraction quantity = inUnits(deviation);
    auto made = derive("period_money", "own_deviation * balance_price", quantity * price, unitEur);
    made.note = startOf(lesson, period);
    made.inputs = {put("own_deviation", quantity, unitMwh), put("balance_price", price, unitPrice)};
    return made;
}

/// An hour settled as a whole: the net of its deviations at the mean of its prices.
Derivation wholeHour(const Lesson& lesson, const Column& imbalance, const SettledHour& hour)
{
    auto made = derive("settled_by_hour", "net_deviation * hour_mean_price", hour.byHour, unitEur);
    auto net = derive("net_deviation", "sum(own_deviation)", 0, unitMwh);
    auto mean = derive("hour_mean_price", "mean(balance_price)", 0, unitPrice);
    std::int64_t sum = 0;
    for (std::size_t at = hour.first; at < hour.first + hour.periods; ++at)
        sum += imbalance[at];
    Fraction prices = 0;
    for (std::size_t at = hour.first; at < hour.first + hour.periods; ++at) {
        const auto& price = priceOf(lesson, at, sum);
        net.inputs.push_back(put("own_deviation", inUnits(imbalance[at]), unitMwh, startOf(lesson, at)));
        mean.inputs.push_back(put("balance_price", price, unitPrice, startOf(lesson, at)));
        prices += price;
    }
    net.value = derive({}, {}, inUnits(sum), {}).value;
    mean.value = derive({}, {}, Fraction(prices / Integer(hour.periods)), {}).value;
    made.children = {std::move(net), std::move(mean)};
    return made;
}

Derivation hourDifference(const Lesson& lesson, const Column& imbalance, const SettledHour& hour)
{
    auto made = derive("hour_difference", "settled_by_hour - settled_by_part",
                       Fraction(hour.byHour - hour.byPart), unitEur);
    made.note = startOf(lesson, hour.first);
    auto parts = derive("settled_by_part", "sum(period_money)", hour.byPart, unitEur);
    for (std::size_t at = hour.first; at < hour.first + hour.periods; ++at)
        parts.children.push_back(moneyOf(lesson, at, imbalance[at]));
    made.children = {std::move(parts), wholeHour(lesson, imbalance, hour)};
    return made;
}

} // namespace

Derivation explainSide(const Lesson& lesson, bool helping)
{
    return byDay(lesson, helping ? "helping_cost" : "harming_cost",
                 [&](const GroundPeriod& period) -> std::optional<Derivation> {
                     const int side = period.deviation < 0 ? -period.direction : period.direction;
                     if (period.deviation == 0 || side != (helping ? 1 : -1))
                         return std::nullopt;
                     return branchCost(lesson, period, 0, 0, {});
                 });
}

Derivation explainSurplus(const Lesson& lesson)
{
    auto made =
        derive("operator_spread", "mix * whole_spread", lesson.ground.everybody.taken(lesson.mix), unitEur);
    made.inputs = {put("mix", lesson.mix)};
    auto whole = derive("whole_spread", "sum(party_spread)", lesson.ground.everybody.taken(1), unitEur);
    Column imbalance;
    for (const auto& party : lesson.input.parties) {
        imbalanceOf(party, lesson.settlement.table.periods, imbalance);
        const auto deficit = spreadOf(lesson.ground, imbalance, true);
        const auto surplus = spreadOf(lesson.ground, imbalance, false);
        auto part =
            derive("party_spread", "deficit_spread + surplus_spread", Fraction(deficit + surplus), unitEur);
        part.note = party.id;
        part.inputs = {put("deficit_spread", deficit, unitEur), put("surplus_spread", surplus, unitEur)};
        whole.children.push_back(std::move(part));
    }
    made.children = {std::move(whole)};
    return made;
}

Derivation explainGiveBack(const Lesson& lesson)
{
    const auto& all = lesson.ground.everybody;
    auto made = derive("give_back", "operator_spread / imbalance_energy", giveBack(lesson.ground, lesson.mix),
                       unitPrice);
    made.children = {explainSurplus(lesson)};
    if (all.energy == 0)
        made.formula = "0";
    else
        made.inputs = {put("imbalance_energy", inUnits(all.energy), unitMwh)};
    return made;
}

Derivation explainForesight(const Ground& ground)
{
    auto made = derive("hit_rate", "foreseen / foreseeable", ground.foresight(), {});
    if (ground.foreseeable == 0)
        made.formula = "1 / 2";
    else
        made.inputs = {put("foreseen", Fraction(Integer(ground.foreseen))),
                       put("foreseeable", Fraction(Integer(ground.foreseeable)))};
    return made;
}

Derivation explainNegative(const Lesson& lesson, bool surplus)
{
    auto made = derive(surplus ? "negative_surplus" : "negative_deficit", "sum(period_money)", 0, unitEur);
    Column imbalance;
    imbalanceOf(lesson.input.parties[lesson.ground.party], lesson.settlement.table.periods, imbalance);
    for (std::size_t at = 0; at < imbalance.size(); ++at)
        if (imbalance[at] != 0 && (imbalance[at] > 0) == surplus && priceOf(lesson, at, imbalance[at]) < 0)
            made.children.push_back(moneyOf(lesson, at, imbalance[at]));
    const auto signs = priceSigns(lesson.input, lesson.settlement, lesson.ground.party);
    made.value =
        derive({}, {}, surplus ? signs.surplusNegative.money : signs.deficitNegative.money, {}).value;
    return made;
}

Derivation explainHours(const Lesson& lesson)
{
    auto made = derive("hours_difference", "sum(hour_difference)", 0, unitEur);
    Column imbalance;
    imbalanceOf(lesson.input.parties[lesson.ground.party], lesson.settlement.table.periods, imbalance);
    Fraction sum = 0;
    for (std::size_t at = 0; at < imbalance.size();) {
        const auto hour = settledHour(lesson.input, lesson.settlement, imbalance, at);
        at += hour ? hour->periods : 1;
        if (!hour || hour->byPart == hour->byHour)
            continue;
        made.children.push_back(hourDifference(lesson, imbalance, *hour));
        sum += hour->byHour - hour->byPart;
    }
    made.value = derive({}, {}, sum, {}).value;
    return made;
}

} // namespace meritdesk::balance::incentive
