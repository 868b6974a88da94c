#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/calendar/production_calendar.h"
#include "core/finding.h"
#include "core/progress.h"
#include "core/retail/bill.h"
#include "core/retail/case.h"
#include "core/shared.h"

namespace meritdesk::items {

/// A case and what its bill came to: the bill, or the findings that say why there is none.
struct BilledCase
{
    Shared<retail::Case> input = {};
    std::optional<retail::CaseBill> bill = {};
    std::vector<Finding> findings = {};

    /// True when there is a bill of that site, month by month.
    [[nodiscard]] bool has(std::size_t site) const
    {
        return bill && site < bill->sites.size() && !bill->sites[site].months.empty();
    }
};

using BilledCasePtr = std::shared_ptr<const BilledCase>;

/// Bills a case (long work, for a worker).
[[nodiscard]] BilledCasePtr billedCase(const Shared<retail::Case>& input, const ProductionCalendar& calendar,
                                       const Progress& progress = {});

/// Bills one site of a case: the bill has a place for every site and is filled for this one. Of thousands of
/// sites only the one that is looked at is worth its lines.
[[nodiscard]] BilledCasePtr billedSite(const Shared<retail::Case>& input, std::size_t site,
                                       const ProductionCalendar& calendar);

} // namespace meritdesk::items
