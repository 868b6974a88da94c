#include "core/response/demand/baselines/explain.h"

#include "core/response/demand/baselines/means.h"
#include "core/response/demand/baselines/methods.h"
#include "core/response/derived.h"

namespace meritdesk::response::demand {

namespace {

constexpr int shownDecimals = 6;
constexpr auto unitMw = "MW";

Source sourceOf(const MethodChoice& choice)
{
    return {std::string(choice.method->source), choice.method->grade};
}

/// The baseline of an hour before and after its adjustment.
Derivation explainHour(const BaselineCase& site, const MethodChoice& choice, const DayLoad& raw,
                       const Prediction& prediction, int hour)
{
    Derivation made{.key = "hour_baseline",
                    .formula = "raw_baseline",
                    .inputs = {given("raw_baseline", fractionOf(at(raw, hour)), unitMw)},
                    .value = printFraction(fractionOf(at(prediction.load, hour))),
                    .unit = unitMw,
                    .source = sourceOf(choice)};
    if (!prediction.adjustment)
        return made;
    const bool ratio = choice.adjustment == Adjustment::Multiplicative;
    made.formula =
        ratio ? "round(raw_baseline * baseline_adjustment, 12)" : "raw_baseline + baseline_adjustment";
    std::string hours;
    for (const int each : site.adjustHours)
        hours += (hours.empty() ? "" : ", ") + std::to_string(each);
    made.inputs.push_back(given("baseline_adjustment", fractionOf(*prediction.adjustment),
                                ratio ? std::string() : unitMw, hours));
    return made;
}

/// What a level to come down to has delivered in an hour.
void explainLevel(const BaselineCase& site, const MethodChoice& choice, Derivation& made)
{
    if (choice.strict) {
        made.formula = readFraction(made.value) == Fraction(0) ? "0" : "obligation";
        made.inputs.push_back(given("obligation", site.obligation.fraction(), unitMw));
        return;
    }
    made.formula = "max(0, plc - max(hour_load, plc - obligation))";
    made.inputs.push_back(given("plc", choice.plc.fraction(), unitMw));
    made.inputs.push_back(given("obligation", site.obligation.fraction(), unitMw));
}

std::vector<Derivation> explainHours(const BaselineCase& site, const MethodChoice& choice,
                                     const MethodResult& result)
{
    DayLoad raw = {};
    if (result.prediction) {
        auto plain = choice;
        plain.adjustment = Adjustment::None;
        const auto days = sortDays(site);
        raw = predict(site, plain, site.eventLoad, days.left).load;
    }
    std::vector<Derivation> hours;
    for (int hour = site.window.first; hour <= site.window.last; ++hour) {
        const auto reduction = result.reductions[static_cast<std::size_t>(hour - site.window.first)];
        Derivation made{.key = "hour_reduction",
                        .formula = "max(0, hour_baseline - hour_load)",
                        .inputs = {given("hour_load", fractionOf(at(site.eventLoad, hour)), unitMw)},
                        .value = printFraction(fractionOf(reduction)),
                        .unit = unitMw,
                        .note = std::to_string(hour)};
        if (result.prediction)
            made.children = {explainHour(site, choice, raw, *result.prediction, hour)};
        else
            explainLevel(site, choice, made);
        hours.push_back(std::move(made));
    }
    return hours;
}

} // namespace

Derivation explainShare(const BaselineCase& site, const MethodChoice& choice, const MethodResult& result)
{
    return {.key = "baseline_share",
            .formula = std::string("round(min(1, ") + (site.hourlyMinimum ? "min" : "mean")
                       + "(hour_reduction) / obligation), 6)",
            .inputs = {given("obligation", site.obligation.fraction(), unitMw)},
            .value = printFraction(roundHalfUp(result.share, shownDecimals)),
            .source = sourceOf(choice),
            .note = std::string(choice.method->title),
            .children = explainHours(site, choice, result)};
}

std::optional<Derivation> explainError(const MethodChoice& choice, const MethodResult& result)
{
    const auto& accuracy = result.accuracy;
    if (!accuracy.rrmse)
        return std::nullopt;
    return Derivation{.key = "baseline_error",
                      .formula = "round(root(squared_errors * foretold_hours / (foretold_load * "
                                 "foretold_load)), 6)",
                      .inputs = {given("squared_errors", accuracy.squared, "MW²"),
                                 given("foretold_load", accuracy.load, unitMw),
                                 given("foretold_hours", accuracy.hours)},
                      .value = printFraction(*accuracy.rrmse),
                      .source = {"PJM: a baseline is accepted with an error below 20 %", Grade::Typical},
                      .note = std::string(choice.method->title)};
}

} // namespace meritdesk::response::demand
