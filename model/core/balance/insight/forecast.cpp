#include "core/balance/insight/forecast.h"

#include "core/balance/derive.h"
#include "core/balance/reports.h"
#include "core/balance/settle.h"

namespace meritdesk::balance::insight {

namespace {

/// Every step of a case as a period of its own.
std::vector<Period> stepsOf(const Case& input)
{
    std::vector<Period> periods(input.steps.size());
    for (std::size_t at = 0; at < periods.size(); ++at)
        periods[at].first = at;
    return periods;
}

Series shrunk(const Column& imbalance, const Fraction& share)
{
    const Fraction left = 1 - share;
    Series made;
    made.micro.reserve(imbalance.size());
    for (const auto value : imbalance)
        made.micro.push_back(static_cast<std::int64_t>(roundHalfUp(Fraction(left * Integer(value)))));
    return made;
}

/// The area's volume moves by as much as the party's imbalance.
void moveArea(Case& input, const Column& before, const Series& after)
{
    if (!input.prices.areaVolume)
        return;
    Series moved;
    for (std::size_t at = 0; at < before.size(); ++at)
        moved.micro.push_back((*input.prices.areaVolume)->at(at) + after.micro[at] - before[at]);
    input.prices.areaVolume = Shared(std::move(moved));
}

/// The money of a party's reports that lie in the scope.
ForecastOutcome summed(const Case& input, const Settlement& settlement, const Scope& scope,
                       const Fraction& share)
{
    ForecastOutcome outcome{.share = share};
    for (const auto* report : reportsOf(settlement, scope)) {
        outcome.absolute += report->absolute;
        outcome.net += report->net();
        for (const auto& fee : report->fees)
            (input.fees[fee.fee].basis == FeeBasis::Imbalance ? outcome.imbalanceFees : outcome.otherFees) +=
                fee.cents;
    }
    return outcome;
}

/// The reports of the one party at the prices that were settled.
ForecastOutcome atHeldPrices(const PartyBook& book, Case changed, const Fraction& share)
{
    changed.parties = {changed.parties[book.scope().party]};
    Settlement held{.table = book.settlement().table, .prices = book.settlement().prices};
    [[maybe_unused]] const bool done = makeReports(changed, held, {});
    return summed(changed, held, {0, book.scope().begin, book.scope().end}, share);
}

Derivation moneyOf(const PartyBook& book, const ForecastOutcome& outcome, const std::string& key)
{
    auto made = derive(key, key + "_net + " + key + "_fees",
                       euros(Integer(outcome.net + outcome.imbalanceFees)), unitEur);
    made.source = computedHere();
    made.note = book.input().parties[book.scope().party].id;
    made.inputs = {put(key + "_net", euros(outcome.net), unitEur),
                   put(key + "_fees", euros(outcome.imbalanceFees), unitEur),
                   put(key + "_quantity", inUnits(outcome.absolute), unitMwh)};
    return made;
}

} // namespace

Case withForecast(const Case& input, std::size_t party, const Fraction& share, ForecastReach reach)
{
    Case changed = input;
    Column imbalance;
    imbalanceOf(input.parties[party], stepsOf(input), imbalance);
    auto series = shrunk(imbalance, share);
    if (reach == ForecastReach::SystemMoves)
        moveArea(changed, imbalance, series);
    auto& changedParty = changed.parties[party];
    changedParty.imbalance = Shared(std::move(series));
    changedParty.metered = {};
    changedParty.scheduled = {};
    return changed;
}

Result<ForecastOutcome> forecastOutcome(const PartyBook& book, const Fraction& share, ForecastReach reach)
{
    if (share < 0 || share > 1)
        return error("forecast-share", "share", {{"value", printFraction(share)}});
    auto changed = withForecast(book.input(), book.scope().party, share, reach);
    if (reach == ForecastReach::PricesHeld)
        return atHeldPrices(book, std::move(changed), share);
    const auto settled = settle(changed);
    if (!settled)
        return settled.findings();
    return summed(changed, *settled, book.scope(), share);
}

Result<std::vector<ForecastOutcome>> forecastCurve(const PartyBook& book, int steps, ForecastReach reach,
                                                   const Progress& progress)
{
    std::vector<ForecastOutcome> curve;
    for (int i = 0; i <= steps; ++i) {
        if (!goOn(progress, static_cast<double>(i) / (steps + 1)))
            return error("cancelled", "");
        auto outcome = forecastOutcome(book, {i, steps}, reach);
        if (!outcome)
            return outcome.findings();
        curve.push_back(std::move(outcome).value());
    }
    return curve;
}

Derivation explainSaving(const PartyBook& book, const ForecastOutcome& before, const ForecastOutcome& after,
                         ForecastReach reach)
{
    auto made =
        derive("forecast_saving", "forecast_before - forecast_after",
               euros(Integer(before.net + before.imbalanceFees - after.net - after.imbalanceFees)), unitEur);
    made.source = {reach == ForecastReach::PricesHeld
                       ? "assumed: the system's direction and every price stay as settled"
                       : "assumed: the area's volume moves with the party's imbalance",
                   Grade::Inference};
    made.inputs = {put("forecast_share", after.share, {})};
    made.children = {moneyOf(book, before, "forecast_before"), moneyOf(book, after, "forecast_after")};
    return made;
}

} // namespace meritdesk::balance::insight
