#pragma once

#include <vector>

#include "core/response/dayahead/clear.h"
#include "formats/exports/table.h"

namespace meritdesk::items {

/// Tables of a day-ahead market (рынок на сутки вперёд, РСВ), for paper and for workbooks: numbers in the
/// locale, exact beside them.

/// Hours with what clearing made of them, without and with the reductions.
struct PaperHours
{
    const response::dayahead::Case& input;
    const response::dayahead::Clearing& clearing;
};

/// "30.06.2017, hour 11" where hours go past a day, the bare number of a day's hour; `hour` from 0.
[[nodiscard]] QString hourOnPaper(const response::dayahead::Case& input, std::size_t hour);

/// What is switched off when.
[[nodiscard]] exports::Table reductionsOnPaper(const PaperHours& hours);

/// Prices of the hours and what sets them; all of them, or those with a reduction only.
[[nodiscard]] exports::Table hoursOnPaper(const PaperHours& hours, bool eventOnly);

/// The same with volumes and what is not served, every hour: for a workbook.
[[nodiscard]] exports::Table hoursInFull(const PaperHours& hours);

/// What the zone paid before, and into what that splits.
[[nodiscard]] exports::Table zoneOnPaper(const PaperHours& hours);

/// Gain and loss of each company; no rows without companies.
[[nodiscard]] exports::Table companiesOnPaper(const PaperHours& hours);

/// Both sides of each criterion and the verdict of the model; no rows without criteria.
[[nodiscard]] exports::Table verdictsOnPaper(const PaperHours& hours);

} // namespace meritdesk::items
