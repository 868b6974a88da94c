#pragma once

#include "items/reports/response_paper.h"

namespace meritdesk::items {

/// More tables of a year of demand response: the days of events, the companies of the group, the baselines.

/// Days of the calendar, a month a row: how many, how many meet the criterion of the model, how many are
/// chosen.
[[nodiscard]] exports::Table monthsOnPaper(const PaperStudy& of);

/// Every day, or the chosen ones only, with its window, both sides of the criterion and the model's verdict.
[[nodiscard]] exports::Table daysOnPaper(const PaperStudy& of, bool chosenOnly);

/// What the companies buy, sell and generate; no rows without companies.
[[nodiscard]] exports::Table volumesOnPaper(const PaperStudy& of);

/// What each company gains under each mechanism.
[[nodiscard]] exports::Table gainsOnPaper(const PaperStudy& of);

/// What every baseline method makes of the metered event; no rows without baselines.
[[nodiscard]] exports::Table baselinesOnPaper(const PaperStudy& of);

/// Days that the baselines leave out, and why.
[[nodiscard]] exports::Table excludedOnPaper(const PaperStudy& of);

} // namespace meritdesk::items
