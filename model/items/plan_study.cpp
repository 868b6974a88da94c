#include "items/plan_study.h"

#include <algorithm>

#include "core/retail/forecast/methods.h"
#include "core/retail/forecast/plan_months.h"
#include "core/retail/one_site.h"
#include "core/retail/sensitivity/axes.h"

namespace meritdesk::items {

namespace forecast = retail::forecast;
using forecast::Method;

namespace {

constexpr double bandShare = 0.6; ///< of the outlook's work

/// Prepares the consumer; without its own plan where that lacks hours.
bool prepareConsumer(PlanStudy& study, const ProductionCalendar& calendar)
{
    auto prepared = retail::prepare(study.consumer, calendar);
    if (!prepared && prepared.findings().front().code == "plan-incomplete") {
        study.findings = prepared.findings();
        study.consumer.sites.front().plan.reset();
        prepared = retail::prepare(study.consumer, calendar);
    }
    if (!prepared) {
        study.findings = prepared.findings();
        return false;
    }
    study.prepared = std::move(prepared).value();
    auto history = forecast::historyOf(*study.prepared, 0, calendar);
    if (!history) {
        study.findings = history.findings();
        return false;
    }
    study.history = std::move(history).value();
    return true;
}

StudiedMethod studied(const PlanStudy& study, const Method& method, retail::RateBook& rates)
{
    StudiedMethod made{.plan = forecast::planYear(study.history, method)};
    made.score = forecast::scoreOf(study.history, made.plan);
    made.months = forecast::plannedMonths(*study.prepared, 0, study.history,
                                          forecast::hoursOf(study.history, made.plan), rates);
    made.costs = forecast::planCosts(*study.prepared, 0, made.months);
    return made;
}

/// The share of a part of the work as a share of all of it.
Progress part(const Progress& progress, double from, double share)
{
    return [progress, from, share](double done) { return goOn(progress, from + share * done); };
}

} // namespace

PlanStudyPtr studyPlans(const Shared<retail::Case>& input, std::size_t site,
                        const ProductionCalendar& calendar, const Progress& progress)
{
    auto study = std::make_shared<PlanStudy>(PlanStudy{.input = input, .site = site});
    if (site >= input->sites.size() || input->months.empty())
        return study;
    study->consumer = retail::oneSite(*input, site);
    if (!prepareConsumer(*study, calendar))
        return study;
    retail::RateBook rates;
    for (const auto* method : forecast::methods) {
        if (!goOn(progress, static_cast<double>(study->methods.size()) / forecast::methods.size()))
            return study;
        study->methods.push_back(studied(*study, *method, rates));
    }
    study->lacking = forecast::lackingForPlans(*study->prepared, 0, study->methods.front().months);
    return study;
}

PlanOutlookPtr outlookOf(const PlanStudyPtr& study, const forecast::BandTerms& terms,
                         const ProductionCalendar& calendar, const Progress& progress)
{
    auto outlook = std::make_shared<PlanOutlook>(PlanOutlook{.study = study});
    auto band = forecast::bandOf(*study->prepared, 0, calendar, terms, part(progress, 0, bandShare));
    if (band)
        outlook->band = std::move(band).value();
    else
        outlook->bandFindings = band.findings();
    auto base = retail::sensitivity::baseOf(*study->prepared, 0);
    if (!base) {
        outlook->findings = base.findings();
        return outlook;
    }
    outlook->base = std::move(base).value();
    const double share = (1 - bandShare) / static_cast<double>(retail::sensitivity::axes.size());
    for (const auto* axis : retail::sensitivity::axes) {
        const auto from = bandShare + share * static_cast<double>(outlook->curves.size());
        auto curve =
            retail::sensitivity::curveOf(*outlook->base, *axis, calendar, part(progress, from, share));
        if (!curve)
            return outlook; // told to stop
        outlook->curves.push_back(std::move(curve).value());
    }
    return outlook;
}

} // namespace meritdesk::items
