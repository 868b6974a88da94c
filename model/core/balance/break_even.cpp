#include "core/balance/break_even.h"

#include <algorithm>

#include "core/balance/scales.h"
#include "core/units/exact_sum.h"

namespace meritdesk::balance {

namespace {

const Integer microOfEnergy = 1'000'000;

/// What all parties together were short and long in each period, millionths of a MWh, >= 0.
struct BothSides
{
    WideColumn sold = {};
    WideColumn bought = {};
};

BothSides sidesOf(const Case& input, const PeriodTable& table)
{
    BothSides sides{WideColumn(table.periods.size(), 0), WideColumn(table.periods.size(), 0)};
    Column imbalance;
    for (const auto& party : input.parties) {
        imbalanceOf(party, table.periods, imbalance);
        for (std::size_t at = 0; at < imbalance.size(); ++at) {
            sides.sold[at] += std::max<std::int64_t>(-imbalance[at], 0);
            sides.bought[at] += std::max<std::int64_t>(imbalance[at], 0);
        }
    }
    return sides;
}

void addMoney(ExactSum& sum, const Int128& quantity, const Fraction& price)
{
    sum.add(Integer(boost::multiprecision::numerator(price) * Integer(quantity)),
            Integer(boost::multiprecision::denominator(price) * microOfEnergy));
}

/// The equation of one month: money at adder 0, and the energy that carries it.
struct Equation
{
    ExactSum sold = {};
    ExactSum bought = {};
    ExactSum activatedUp = {};
    Int128 soldEnergy = 0;
    Int128 boughtEnergy = 0;
    bool model = false;
};

Equation equationOf(const PeriodTable& table, const std::vector<PeriodPrice>& prices, const BothSides& sides,
                    MonthSpan span)
{
    Equation equation;
    for (auto at = span.begin; at < span.end; ++at) {
        if (!table.periods[at].regime->dual)
            continue;
        addMoney(equation.sold, sides.sold[at], prices[at].sell);
        addMoney(equation.bought, sides.bought[at], prices[at].buy);
        if (const auto up = table.price(PriceKey::Up, at))
            equation.activatedUp.add(Integer(table.activatedUp[at]) * *up, picoEuros);
        if (!prices[at].model)
            continue;
        equation.model = true;
        equation.soldEnergy += sides.sold[at];
        equation.boughtEnergy += sides.bought[at];
    }
    return equation;
}

/// sold + a x energy = costs, where bought energy at the solved price may be one of them.
std::optional<Fraction> solve(const Equation& equation, const Costs& costs)
{
    Fraction missing = costs.reserve.fraction() + costs.clearing.fraction() + costs.capital.fraction();
    missing += costs.upRegulation ? costs.upRegulation->fraction() : equation.activatedUp.value();
    missing += costs.buyFromBrps ? costs.buyFromBrps->fraction() : equation.bought.value();
    missing -= equation.sold.value();
    const Int128 energy = equation.soldEnergy + (costs.buyFromBrps ? 0 : equation.boughtEnergy);
    if (energy == 0)
        return std::nullopt;
    return Fraction(missing * microOfEnergy / Integer(energy));
}

} // namespace

std::vector<std::optional<Fraction>> solveAdders(const Case& input, const PeriodTable& table,
                                                 std::vector<PeriodPrice>& prices,
                                                 std::vector<Finding>& faults)
{
    std::vector<std::optional<Fraction>> adders(table.months.size());
    const auto sides = input.dual.breakEven ? sidesOf(input, table) : BothSides();
    for (std::size_t month = 0; month < table.months.size(); ++month) {
        const auto span = table.months[month];
        const bool model = std::any_of(prices.begin() + static_cast<std::ptrdiff_t>(span.begin),
                                       prices.begin() + static_cast<std::ptrdiff_t>(span.end),
                                       [](const PeriodPrice& price) { return price.model; });
        if (!model)
            continue;
        if (!input.dual.breakEven) {
            adders[month] = input.dual.adder.fraction();
            continue;
        }
        const auto costs = input.costs.find(span.month);
        const auto adder = solve(equationOf(table, prices, sides, span),
                                 costs == input.costs.end() ? Costs() : costs->second);
        if (!adder) {
            faults.push_back(
                error("adder-without-energy", "dual.break_even", {{"month", printMonth(span.month)}}));
            continue;
        }
        adders[month] = adder;
        for (auto at = span.begin; at < span.end; ++at)
            if (prices[at].model) {
                prices[at].sell += *adder;
                prices[at].buy -= *adder;
            }
    }
    return adders;
}

} // namespace meritdesk::balance
