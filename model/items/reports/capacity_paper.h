#pragma once

#include <vector>

#include "core/response/kom/clear.h"
#include "formats/exports/table.h"

namespace meritdesk::items {

/// Tables of a capacity auction (конкурентный отбор мощности, КОМ), for paper and for workbooks: numbers in
/// the locale, exact beside them.

/// A price zone of a case with what its clearing made of it.
struct PaperZone
{
    const response::kom::Case& input;
    const response::kom::Zone& zone;
    const response::kom::ZoneResult& result;
};

/// The demand curve and the crossing with supply, without and with the demand response that counts.
[[nodiscard]] exports::Table curveOnPaper(const PaperZone& zone);

/// What was offered, what counts below the cap, what is left out.
[[nodiscard]] exports::Table countedOnPaper(const PaperZone& zone);

/// Every bid, and what was taken of it in both runs.
[[nodiscard]] exports::Table bidsOnPaper(const PaperZone& zone);

/// What the fall of the price is worth to each company; no rows without companies.
[[nodiscard]] exports::Table groupsOnPaper(const PaperZone& zone);

/// The price at other own volumes; no rows without a series.
[[nodiscard]] exports::Table seriesOnPaper(const PaperZone& zone);

/// What sets a price, in words.
[[nodiscard]] QString setByInWords(const response::kom::Zone& zone, const response::kom::Run& run);

} // namespace meritdesk::items
