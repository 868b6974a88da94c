#include "core/retail/forecast/explain_forecast.h"

#include <array>

#include "core/derivation/evaluate.h"
#include "core/retail/bill_month.h"
#include "core/retail/category.h"
#include "core/retail/derive.h"
#include "core/retail/explain_month.h"
#include "core/retail/explain_total.h"

namespace meritdesk::retail::forecast {

namespace {

constexpr auto unitPercent = "%";
constexpr int percentPlaces = 3;

const Source ownMethod{"Own method: a plan from past days, none later than two days before", Grade::Computed};

Exact kwhOf(const History& history, const Integer& energy)
{
    return trimmed({energy, history.scale, 1});
}

/// One of the sums over the months.
struct SumKind
{
    std::string_view key = {}; ///< of the sum
    const char* month = "";    ///< of its months
    Integer Deviations::*sum = nullptr;
};

constexpr SumKind factSum{"fact_kwh", "month_fact_kwh", &Deviations::fact};
constexpr SumKind planSum{"planned_kwh", "month_planned_kwh", &Deviations::plan};
constexpr SumKind overSum{"over_kwh", "month_over_kwh", &Deviations::over};
constexpr SumKind underSum{"under_kwh", "month_under_kwh", &Deviations::under};

Derivation sumOf(const History& history, const Score& score, const SumKind& kind)
{
    auto total = derive(std::string(kind.key), std::string("sum(") + kind.month + ")",
                        kwhOf(history, score.sums.*kind.sum).fraction(), unitKwh);
    for (const auto& [month, sums] : score.months)
        total.inputs.push_back(input(kind.month, kwhOf(history, sums.*kind.sum), unitKwh, printMonth(month)));
    return total;
}

/// A score as a formula over the sums that stand below it.
struct ScoreKind
{
    std::string_view id = {};
    const char* key = "";
    const char* formula = "";
    const char* unit = "";
    std::array<const SumKind*, 3> sums = {}; ///< null: fewer
};

constexpr std::array<ScoreKind, 6> scoreKinds{{
    {"wape",
     "wape_percent",
     "round((over_kwh + under_kwh) / fact_kwh * 100, 3)",
     unitPercent,
     {&overSum, &underSum, &factSum}},
    {"bias",
     "bias_percent",
     "round((planned_kwh - fact_kwh) / fact_kwh * 100, 3)",
     unitPercent,
     {&planSum, &factSum}},
    {"over-share",
     "over_share_percent",
     "round(over_kwh / (over_kwh + under_kwh) * 100, 3)",
     unitPercent,
     {&overSum, &underSum}},
    {"deviation", "deviation_kwh", "over_kwh + under_kwh", unitKwh, {&overSum, &underSum}},
    {"over", "over_all_kwh", "over_kwh", unitKwh, {&overSum}},
    {"under", "under_all_kwh", "under_kwh", unitKwh, {&underSum}},
}};

Derivation basisDay(const History& history, const BasisDay& basis, std::size_t hour)
{
    const auto& day = history.days[basis.day];
    const auto kwh = history.kwh(day.hours.at(hour));
    const Exact weight{.mantissa = basis.weight};
    auto part = derive("weighted_kwh", "day_weight * hour_kwh", Exact(weight * kwh).fraction(), unitKwh);
    part.note = printDay(day.day);
    part.inputs = {input("day_weight", weight, {}), input("hour_kwh", kwh, unitKwh, printDay(day.day))};
    return part;
}

std::optional<Derivation> explainLines(const PreparedCase& prepared, const MonthContext& context,
                                       const MonthBill& bill, const Category& category)
{
    auto month = derive("month_cost", "sum(line_cost)", 0, unitRub);
    month.note = printMonth(bill.month);
    Fraction total = 0;
    for (const auto* line : {"over-plan", "under-plan", "deviation"}) {
        auto child = explainMonth(*prepared.input, context, bill, {0, {}, category.id, line});
        if (!child)
            return std::nullopt;
        child->note = child->key;
        child->key = "line_cost";
        total += *readFraction(child->value);
        month.children.push_back(std::move(*child));
    }
    month.value = printFraction(total);
    return month;
}

} // namespace

std::optional<Derivation> explainPlannedHour(const History& history, const YearPlan& plan, std::size_t day,
                                             std::size_t hour)
{
    if (day >= plan.days.size() || !plan.days[day].by || hour >= hoursADay)
        return std::nullopt;
    const auto& planned = plan.days[day];
    auto derivation =
        derive("planned_hour_kwh", "round(sum(weighted_kwh) / sum(weight) / plan_step, 0) * plan_step",
               history.kwh(planned.hours.at(hour)).fraction(), unitKwh, ownMethod);
    derivation.note = printDay(history.days[day].day) + " " + std::to_string(hour + 1) + ", "
                      + std::string(planned.by->title);
    derivation.inputs.push_back(input("plan_step", history.kwh(history.step), unitKwh));
    for (const auto& basis : planned.basis) {
        derivation.inputs.push_back(
            input("weight", Exact{.mantissa = basis.weight}, {}, printDay(history.days[basis.day].day)));
        derivation.children.push_back(basisDay(history, basis, hour));
    }
    return derivation;
}

std::optional<Derivation> explainScore(const History& history, const Score& score, std::string_view key)
{
    for (const auto& kind : scoreKinds) {
        if (kind.id != key)
            continue;
        Derivation derivation{.key = kind.key, .formula = kind.formula, .unit = kind.unit};
        derivation.note = score.method->title;
        for (const auto* sum : kind.sums)
            if (sum)
                derivation.children.push_back(sumOf(history, score, *sum));
        const auto value = evaluate(derivation);
        if (!value) // nothing was consumed, or nothing deviated
            return std::nullopt;
        derivation.value = printFraction(*value);
        return derivation;
    }
    return std::nullopt;
}

Derivation explainDay(const History& history, const YearPlan& plan, std::size_t day)
{
    const auto& fact = history.days[day];
    const auto& planned = plan.days[day];
    const auto sums = planned.by ? deviationsOf(fact, planned) : Deviations();
    auto derivation = derive("deviation_kwh", "sum(hour_deviation)",
                             kwhOf(history, sums.over + sums.under).fraction(), unitKwh);
    derivation.note = printDay(fact.day);
    for (std::size_t hour = 0; hour < hoursADay && planned.by; ++hour) {
        const auto actual = history.kwh(fact.hours.at(hour));
        const auto expected = history.kwh(planned.hours.at(hour));
        const auto larger = actual < expected ? expected : actual;
        const auto smaller = actual < expected ? actual : expected;
        auto child = derive("hour_deviation", "max(fact_kwh, planned_kwh) - min(fact_kwh, planned_kwh)",
                            Exact(larger - smaller).fraction(), unitKwh);
        child.note = printDay(fact.day) + " " + std::to_string(hour + 1);
        child.inputs = {input("fact_kwh", actual, unitKwh), input("planned_kwh", expected, unitKwh)};
        derivation.children.push_back(std::move(child));
    }
    if (!planned.by)
        derivation.formula = "0";
    return derivation;
}

std::optional<Derivation> explainCost(const PreparedCase& prepared, std::size_t site,
                                      const std::vector<SiteMonth>& planned, const Category& category)
{
    const auto& consumer = *prepared.sites[site].input;
    auto cost = derive("deviation_cost", "sum(month_cost)", 0, unitRub);
    cost.note = category.label;
    Fraction total = 0;
    for (std::size_t i = 0; i < planned.size(); ++i) {
        const auto context = monthContext(consumer, prepared.tariffs[i], planned[i]);
        const auto bill = billMonth(consumer, prepared.tariffs[i], planned[i], true);
        auto month = explainLines(prepared, context, bill, category);
        if (!month)
            return std::nullopt;
        total += *readFraction(month->value);
        cost.children.push_back(std::move(*month));
    }
    cost.value = printFraction(total);
    return cost;
}

std::optional<Derivation> explainDrawn(const PreparedCase& prepared, std::size_t site,
                                       const ProductionCalendar& calendar, const DrawnYear& drawn,
                                       const Category& category)
{
    const auto& [band, year] = drawn;
    const auto months =
        drawnMonths(prepared, site, calendar, {band.terms, band.methods[year.method], year.draw});
    if (!months)
        return std::nullopt;
    auto total = explainTotal(prepared, site, *months, category, "drawn_total");
    if (total)
        total->note = std::string(band.methods[year.method]->title) + ", " + std::to_string(year.draw + 1);
    return total;
}

std::optional<Derivation> explainCheaperShare(const Band& band)
{
    if (!band.best || band.draws == 0)
        return std::nullopt;
    Derivation share{
        .key = "cheaper_share", .formula = "round(cheaper_draws / draws * 100, 1)", .unit = unitPercent};
    share.inputs = {input("cheaper_draws", Exact{.mantissa = static_cast<std::int64_t>(band.cheaper)}, {}),
                    input("draws", Exact{.mantissa = static_cast<std::int64_t>(band.draws)}, {}),
                    input("best_hourly_total", band.bestTotal, std::string(band.best->label))};
    share.value = printFraction(*evaluate(share));
    return share;
}

} // namespace meritdesk::retail::forecast
