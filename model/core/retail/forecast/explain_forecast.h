#pragma once

#include <optional>
#include <string_view>

#include "core/derivation/derivation.h"
#include "core/retail/forecast/band.h"
#include "core/retail/forecast/cost.h"
#include "core/retail/forecast/score.h"

namespace meritdesk::retail::forecast {

/// How the plan of an hour (0..23) of a planned day came about: which days, with which weights. Nothing for a
/// day without plan.
[[nodiscard]] std::optional<Derivation> explainPlannedHour(const History& history, const YearPlan& plan,
                                                           std::size_t day, std::size_t hour);

/// How a score came about, month by month; `key` is `wape`, `bias`, `over-share`, `deviation`, `over` or
/// `under`. Nothing where there is no such number.
[[nodiscard]] std::optional<Derivation> explainScore(const History& history, const Score& score,
                                                     std::string_view key);

/// The deviations of one day in kWh.
[[nodiscard]] Derivation explainDay(const History& history, const YearPlan& plan, std::size_t day);

/// What the deviations of the planned months cost in a category, line by line, down to the hours.
[[nodiscard]] std::optional<Derivation> explainCost(const PreparedCase& prepared, std::size_t site,
                                                    const std::vector<SiteMonth>& planned,
                                                    const Category& category);

/// Days [first, first + days) of a history.
struct Days
{
    const History& history;
    std::size_t first = 0;
    std::size_t days = 1;
};

/// What the deviations of some days cost in a category, roubles before the invoice's rounding by month: every
/// hour's deviation at its price. Nothing when the category cannot be computed or a day lies outside.
[[nodiscard]] std::optional<Derivation> explainDayCosts(const PreparedCase& prepared, std::size_t site,
                                                        const std::vector<SiteMonth>& planned,
                                                        const Category& category, const Days& days);

/// A drawn year of a band.
struct DrawnYear
{
    const Band& band;
    const Drawn& year;
};

/// What a category costs in a drawn year, month by month down to the hours: the year is drawn again.
[[nodiscard]] std::optional<Derivation> explainDrawn(const PreparedCase& prepared, std::size_t site,
                                                     const ProductionCalendar& calendar,
                                                     const DrawnYear& drawn, const Category& category);

/// The share of drawn years in which a category with a plan was the cheaper one, percent; nothing without a
/// category to compare with.
[[nodiscard]] std::optional<Derivation> explainCheaperShare(const Band& band);

} // namespace meritdesk::retail::forecast
