#pragma once

#include "core/balance/insight/alternatives.h"
#include "core/balance/insight/cost_profile.h"
#include "core/balance/insight/forecast.h"
#include "core/balance/insight/key_figures.h"
#include "core/balance/insight/resolution.h"
#include "core/balance/insight/with_system.h"
#include "core/balance/insight/worst_periods.h"
#include "items/balance_insight.h"

namespace meritdesk::items {

/// Where the money went: by hour, by weekday, the dearest periods, the key figures.
struct CostInsight
{
    InsightSource source;
    balance::insight::CostProfile profile = {};
    balance::insight::WorstPeriods worst = {};
    balance::insight::KeyFigures figures = {};
};

[[nodiscard]] CostInsight costInsight(const InsightSource& source, balance::insight::WorstBy by);

/// Own imbalance against the system's.
struct SystemInsight
{
    InsightSource source;
    balance::insight::WithSystem view = {};
};

[[nodiscard]] SystemInsight systemInsight(const InsightSource& source);

/// The same data under every rule, and in quarters against hours.
struct RegimeInsight
{
    InsightSource source;
    bool mayFill = true;
    std::vector<balance::insight::Alternative> rows = {};
    std::optional<balance::insight::Resolution> resolution = {};
    std::vector<Finding> noResolution = {}; ///< why there is none
};

[[nodiscard]] RegimeInsight regimeInsight(const InsightSource& source, bool mayFill,
                                          const Progress& progress);

/// What is asked of a better forecast.
struct ForecastQuestion
{
    Fraction share = balance::insight::usualForecastShare();
    balance::insight::ForecastReach reach = balance::insight::ForecastReach::PricesHeld;

    bool operator==(const ForecastQuestion&) const = default;
};

/// The outcomes of a better forecast, or why there are none.
struct ForecastInsight
{
    InsightSource source;
    ForecastQuestion question = {};
    balance::insight::ForecastOutcome before = {};
    balance::insight::ForecastOutcome after = {};
    std::vector<balance::insight::ForecastOutcome> curve = {}; ///< by tenths
    std::vector<Finding> lacks = {};
    std::vector<double> costBefore = {}; ///< EUR by period, for drawing
    std::vector<double> costAfter = {};  ///< EUR by period, for drawing
};

[[nodiscard]] ForecastInsight forecastInsight(const InsightSource& source, const ForecastQuestion& question,
                                              const Progress& progress);

} // namespace meritdesk::items
