#include "core/balance/incentive/drills.h"

#include "core/units/exact_sum.h"

namespace meritdesk::balance::incentive {

namespace {

constexpr int minutesOfHour = 60;
const Integer microPerMwh = powerOfTen(6);

const Fraction& priceOf(const Settlement& settlement, std::size_t period, std::int64_t imbalance)
{
    const auto& price = settlement.prices[period];
    return imbalance < 0 ? price.sell : price.buy;
}

Fraction moneyOf(const Settlement& settlement, std::size_t period, std::int64_t imbalance)
{
    return Fraction(Integer(imbalance), microPerMwh) * priceOf(settlement, period, imbalance);
}

Fraction distance(const SettledHour& hour)
{
    const Fraction apart = hour.byPart - hour.byHour;
    return apart < 0 ? Fraction(-apart) : apart;
}

} // namespace

PriceSigns priceSigns(const Case& input, const Settlement& settlement, std::size_t party)
{
    PriceSigns signs;
    std::array<ExactSum, 4> money;
    const std::array<Quadrant*, 4> quadrants{&signs.surplusPositive, &signs.surplusNegative,
                                             &signs.deficitPositive, &signs.deficitNegative};
    Column imbalance;
    imbalanceOf(input.parties[party], settlement.table.periods, imbalance);
    for (std::size_t at = 0; at < imbalance.size(); ++at) {
        if (imbalance[at] == 0)
            continue;
        const std::size_t side = imbalance[at] > 0 ? 0 : 2;
        const std::size_t sign = priceOf(settlement, at, imbalance[at]) < 0 ? 1 : 0;
        auto& quadrant = *quadrants[side + sign];
        ++quadrant.periods;
        quadrant.energy += imbalance[at];
        money[side + sign].add(moneyOf(settlement, at, imbalance[at]));
    }
    for (std::size_t i = 0; i < quadrants.size(); ++i)
        quadrants[i]->money = money[i].value();
    return signs;
}

std::optional<SettledHour> settledHour(const Case& input, const Settlement& settlement,
                                       const Column& imbalance, std::size_t first)
{
    const auto& periods = settlement.table.periods;
    if (input.steps[periods[first].first].minute % minutesOfHour != 0
        || periods[first].minutes >= minutesOfHour)
        return std::nullopt;
    SettledHour hour{.first = first};
    int minutes = 0;
    std::int64_t net = 0;
    Fraction sell = 0;
    Fraction buy = 0;
    for (auto at = first; at < periods.size() && minutes < minutesOfHour; ++at) {
        minutes += periods[at].minutes;
        net += imbalance[at];
        sell += settlement.prices[at].sell;
        buy += settlement.prices[at].buy;
        hour.byPart += moneyOf(settlement, at, imbalance[at]);
        ++hour.periods;
    }
    if (minutes != minutesOfHour)
        return std::nullopt;
    hour.byHour = Fraction(Integer(net), microPerMwh) * (net < 0 ? sell : buy) / Integer(hour.periods);
    return hour;
}

std::optional<HourDrill> hourDrill(const Case& input, const Settlement& settlement, std::size_t party)
{
    Column imbalance;
    imbalanceOf(input.parties[party], settlement.table.periods, imbalance);
    HourDrill drill;
    ExactSum byPart;
    ExactSum byHour;
    for (std::size_t at = 0; at < imbalance.size();) {
        const auto hour = settledHour(input, settlement, imbalance, at);
        at += hour ? hour->periods : 1;
        if (!hour)
            continue;
        byPart.add(hour->byPart);
        byHour.add(hour->byHour);
        if (drill.hours++ == 0 || distance(*hour) > distance(drill.widest))
            drill.widest = *hour;
    }
    if (drill.hours == 0)
        return std::nullopt;
    drill.byPart = byPart.value();
    drill.byHour = byHour.value();
    return drill;
}

} // namespace meritdesk::balance::incentive
