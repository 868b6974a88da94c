#include "core/balance/insight/key_figures.h"

#include "core/balance/derive.h"
#include "core/balance/explain.h"

namespace meritdesk::balance::insight {

namespace {

Int128 givenOver(const PartyBook& book, const GivenSeries& series)
{
    const auto& scope = book.scope();
    if (!series || scope.begin == scope.end)
        return 0;
    return sumOf(**series, book.settlement().table.periods, scope.begin, scope.end);
}

void takeExtremes(const PartyBook& book, KeyFigures& figures)
{
    Fraction most = 0;
    Fraction least = 0;
    for (auto at = book.scope().begin; at < book.scope().end; ++at) {
        const auto cost = book.cost(at);
        if (cost > most) {
            most = cost;
            figures.dearest = at;
        }
        if (cost < least) {
            least = cost;
            figures.cheapest = at;
        }
    }
}

std::optional<Integer> overOf(const std::vector<const Report*>& reports)
{
    Integer sum = 0;
    for (const auto* report : reports) {
        if (!report->overDayAhead)
            return std::nullopt;
        sum += *report->overDayAhead;
    }
    return sum;
}

Derivation explainAbsolute(const PartyBook& book, Derivation made)
{
    made.formula = "sum(month_absolute)";
    for (const auto* report : reportsOf(book.settlement(), book.scope()))
        made.inputs.push_back(
            put("month_absolute", inUnits(report->absolute), unitMwh, printMonth(report->month)));
    return made;
}

Derivation explainCostPerMwh(const PartyBook& book, const KeyFigures& figures, Derivation made)
{
    made.formula = "sum(balance_total) / energy_turnover";
    made.inputs = {put("energy_turnover", inUnits(figures.turnover), unitMwh)};
    for (const auto* report : reportsOf(book.settlement(), book.scope()))
        made.children.push_back(explainTotal(book.input(), book.settlement(), *report));
    return made;
}

/// Each month is rounded once, from its exact sum.
Derivation explainOver(const PartyBook& book, Derivation made)
{
    made.formula = "sum(month_over_day_ahead)";
    for (const auto* report : reportsOf(book.settlement(), book.scope())) {
        auto month = derive("month_over_day_ahead", "round(sum(over_day_ahead), 2)",
                            euros(*report->overDayAhead), unitEur);
        month.note = printMonth(report->month);
        month.source = computedHere();
        const auto scope = scopeOf(book.settlement(), book.scope().party, report->month);
        for (auto at = scope.begin; at < scope.end; ++at)
            if (book.imbalance(at) != 0)
                month.inputs.push_back(
                    put("over_day_ahead", book.overDayAhead(at).value_or(0), unitEur, book.start(at)));
        made.children.push_back(std::move(month));
    }
    return made;
}

Derivation explainPerfect(const PartyBook& book, const KeyFigures& figures, Derivation made)
{
    made.formula = "sum(sold_to_brp) - sum(bought_from_brp) + imbalance_fees";
    made.inputs = {put("imbalance_fees", euros(figures.imbalanceFees), unitEur)};
    for (const auto* report : reportsOf(book.settlement(), book.scope())) {
        made.children.push_back(explainEnergy(book.input(), book.settlement(), *report, true));
        made.children.push_back(explainEnergy(book.input(), book.settlement(), *report, false));
    }
    return made;
}

constexpr std::array<const char*, 5> figureUnits{unitMwh, "", unitPrice, unitEur, unitEur};

} // namespace

std::optional<Fraction> KeyFigures::value(Figure figure) const
{
    switch (figure) {
    case Figure::AbsoluteImbalance:
        return inUnits(absolute);
    case Figure::ImbalanceShare:
        return consumption > 0 ? std::optional(Fraction(Integer(absolute), Integer(consumption)))
                               : std::nullopt;
    case Figure::CostPerMwh:
        return turnover > 0 ? std::optional(Fraction(euros(total()) / inUnits(turnover))) : std::nullopt;
    case Figure::OverDayAhead:
        return overDayAhead ? std::optional(euros(*overDayAhead)) : std::nullopt;
    case Figure::PerfectForecast:
        break;
    }
    return euros(perfectForecast());
}

KeyFigures keyFigures(const PartyBook& book)
{
    const auto reports = reportsOf(book.settlement(), book.scope());
    const auto& party = book.input().parties[book.scope().party];
    KeyFigures figures;
    figures.consumption = givenOver(book, party.consumption);
    figures.turnover = figures.consumption + givenOver(book, party.production);
    figures.overDayAhead = overOf(reports);
    for (const auto* report : reports) {
        figures.absolute += report->absolute;
        figures.net += report->net();
        for (const auto& fee : report->fees) {
            const bool onImbalance = book.input().fees[fee.fee].basis == FeeBasis::Imbalance;
            (onImbalance ? figures.imbalanceFees : figures.otherFees) += fee.cents;
        }
    }
    takeExtremes(book, figures);
    return figures;
}

Derivation explainFigure(const PartyBook& book, const KeyFigures& figures, Figure figure)
{
    const auto at = static_cast<std::size_t>(figure);
    auto made = derive(std::string(figureKeys[at]), {}, figures.value(figure).value_or(0), figureUnits[at]);
    made.source = computedHere();
    switch (figure) {
    case Figure::AbsoluteImbalance:
        return explainAbsolute(book, std::move(made));
    case Figure::CostPerMwh:
        return explainCostPerMwh(book, figures, std::move(made));
    case Figure::OverDayAhead:
        return explainOver(book, std::move(made));
    case Figure::PerfectForecast:
        return explainPerfect(book, figures, std::move(made));
    case Figure::ImbalanceShare:
        break;
    }
    made.formula = "absolute_imbalance / energy_consumed";
    made.inputs = {put("absolute_imbalance", inUnits(figures.absolute), unitMwh),
                   put("energy_consumed", inUnits(figures.consumption), unitMwh)};
    return made;
}

} // namespace meritdesk::balance::insight
