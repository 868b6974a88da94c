#pragma once

#include <memory>

#include "items/balance_insight_answers.h"
#include "items/balance_insight_model.h"

namespace meritdesk::items {

using CostInsightPtr = std::shared_ptr<const CostInsight>;
using SystemInsightPtr = std::shared_ptr<const SystemInsight>;
using RegimeInsightPtr = std::shared_ptr<const RegimeInsight>;
using ForecastInsightPtr = std::shared_ptr<const ForecastInsight>;

/// Tables of the insights; columns without rows while there is no answer (null).

/// The cost of the 24 local hours, with their sum and what the monthly rounding made of it.
[[nodiscard]] InsightTable costHoursTable(const CostInsightPtr& insight);

/// The cost of the seven weekdays.
[[nodiscard]] InsightTable costWeekdaysTable(const CostInsightPtr& insight);

/// The dearest periods with their shares; a row each as in WorstPeriods.
[[nodiscard]] InsightTable worstPeriodsTable(const CostInsightPtr& insight);

/// The key figures, a row each.
[[nodiscard]] InsightTable keyFiguresTable(const CostInsightPtr& insight);

/// The four quadrants, those that helped first, with a sum of either side.
[[nodiscard]] InsightTable quadrantsTable(const SystemInsightPtr& insight);

/// The rules side by side, a row each as in RegimeInsight::rows.
[[nodiscard]] InsightTable alternativesTable(const RegimeInsightPtr& insight);

/// Whether a rule assesses a deviation beside the energy: it does not compare with what was settled.
[[nodiscard]] bool isBesideEnergy(const balance::insight::Alternative& row);

/// Quarters against hours; no rows for hourly data.
[[nodiscard]] InsightTable resolutionTable(const RegimeInsightPtr& insight);

/// The outcomes of better forecasts, in tenths of the imbalance.
[[nodiscard]] InsightTable forecastTable(const ForecastInsightPtr& insight);

/// What an outcome saves against the settlement, in cents; below zero it costs.
[[nodiscard]] Integer savedCents(const ForecastInsight& insight,
                                 const balance::insight::ForecastOutcome& outcome);

/// An outcome beside its place on the curve: "10 %: 1,200.00 EUR".
[[nodiscard]] QString forecastMark(const ForecastInsight& insight,
                                   const balance::insight::ForecastOutcome& outcome);

/// An outcome read from the curve, in words.
[[nodiscard]] QString forecastReading(const ForecastInsight& insight,
                                      const balance::insight::ForecastOutcome& outcome);

/// What the better forecast saves, or would have cost, in one sentence; why there is no answer otherwise.
[[nodiscard]] QString forecastSentence(const ForecastInsight& insight);

/// What the forecast's outcomes take for granted.
[[nodiscard]] QString forecastAssumption(const ForecastInsight& insight);

/// What the panel of the system says above its table.
[[nodiscard]] QString systemSentence(const SystemInsight& insight);

/// What quarters against hours come to, or why it cannot be said.
[[nodiscard]] QString resolutionSentence(const RegimeInsight& insight);

} // namespace meritdesk::items
