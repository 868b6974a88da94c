#include "core/response/demand/baselines/measure.h"

#include <algorithm>
#include <numeric>

#include "core/finding.h"
#include "core/response/demand/baselines/means.h"
#include "core/response/demand/baselines/methods.h"

namespace meritdesk::response::demand {

namespace {

Pico sumOver(const std::vector<int>& hours, const DayLoad& load)
{
    return std::accumulate(hours.begin(), hours.end(), Pico{0},
                           [&load](Pico sum, int hour) { return sum + at(load, hour); });
}

/// Mean of the day over mean of the baseline, held within 1 - cap .. 1 + cap; 1 without a baseline.
Pico ratioOf(const BaselineCase& site, Pico metered, Pico foretold)
{
    const auto cap = site.adjustCap.mantissa();
    if (foretold == 0)
        return onePico;
    // Far ratios are held before the division, whose quotient they would not fit.
    if (Wide(metered) * Wide(onePico) >= Wide(foretold) * Wide(onePico + cap))
        return onePico + cap;
    return std::max(roundedQuotient(Wide(metered) * Wide(onePico), Wide(foretold)), onePico - cap);
}

void scale(Prediction& prediction, Pico ratio)
{
    for (auto& load : prediction.load)
        load = roundedQuotient(Wide(load) * Wide(ratio), Wide(onePico));
    prediction.adjustment = ratio;
}

void shift(Prediction& prediction, Pico by)
{
    for (auto& load : prediction.load)
        load += by;
    prediction.adjustment = by;
}

void adjust(const BaselineCase& site, Adjustment kind, const DayLoad& day, Prediction& prediction)
{
    const auto metered = sumOver(site.adjustHours, day);
    const auto foretold = sumOver(site.adjustHours, prediction.load);
    if (kind == Adjustment::Multiplicative) {
        scale(prediction, ratioOf(site, metered, foretold));
        return;
    }
    const auto by = roundedQuotient(Wide(metered - foretold), Wide(site.adjustHours.size()));
    shift(prediction, kind == Adjustment::AdditiveUp ? std::max<Pico>(0, by) : by);
}

std::vector<Pico> reductionsOf(const BaselineCase& site, const DayLoad& baseline)
{
    std::vector<Pico> reductions;
    for (int hour = site.window.first; hour <= site.window.last; ++hour)
        reductions.push_back(std::max<Pico>(0, at(baseline, hour) - at(site.eventLoad, hour)));
    return reductions;
}

/// The delivered share of the obligation: the mean reduction, or the smallest, and never more than all.
Fraction shareOf(const BaselineCase& site, const MethodResult& result)
{
    const Fraction delivered =
        site.hourlyMinimum ? fractionOf(*std::min_element(result.reductions.begin(), result.reductions.end()))
                           : result.reduction;
    return std::min(Fraction(1), Fraction(delivered / site.obligation.fraction()));
}

MethodResult resultOf(const BaselineCase& site, const MethodChoice& choice, std::span<const LeftDay> left)
{
    MethodResult result;
    if (choice.method->baseline) {
        result.prediction = predict(site, choice, site.eventLoad, left);
        result.reductions = reductionsOf(site, result.prediction->load);
        result.accuracy = accuracyOf(site, choice, left);
    } else {
        result.reductions = choice.method->reduction(site, choice);
    }
    const auto sum = std::accumulate(result.reductions.begin(), result.reductions.end(), Pico{0});
    result.reduction = fractionOf(sum) / site.window.hours();
    result.share = shareOf(site, result);
    if (result.accuracy.rrmse)
        result.accurate = *result.accuracy.rrmse < site.rrmseLimit.fraction();
    return result;
}

} // namespace

Prediction predict(const BaselineCase& site, const MethodChoice& choice, const DayLoad& day,
                   std::span<const LeftDay> before)
{
    const auto days = before.last(static_cast<std::size_t>(choice.y));
    Prediction prediction{choice.method->baseline({site.window, choice, day, days})};
    if (choice.adjustment != Adjustment::None)
        adjust(site, choice.adjustment, day, prediction);
    return prediction;
}

BaselineResult measure(const BaselineCase& site)
{
    const auto days = sortDays(site);
    BaselineResult all{.excluded = days.excluded};
    for (std::size_t i = 0; i < site.methods.size(); ++i) {
        all.methods.push_back(resultOf(site, site.methods[i], days.left));
        const auto& result = all.methods.back();
        if (result.accurate == false)
            all.warnings.push_back(warning(
                "baseline-inaccurate", "baselines.methods[" + std::to_string(i) + "]",
                {{"rrmse", printRounded(*result.accuracy.rrmse, 6)}, {"limit", site.rrmseLimit.text()}}));
    }
    return all;
}

} // namespace meritdesk::response::demand
