#pragma once

#include <optional>
#include <vector>

#include "core/calendar/production_calendar.h"
#include "core/result.h"
#include "core/retail/bill.h"
#include "core/retail/whatif/apply.h"

namespace meritdesk::retail::whatif {

/// What staying in a category costs before and after a what-if, roubles without VAT over the months.
struct CategorySaving
{
    const Category* category = nullptr;
    bool available = false; ///< in every month
    std::optional<Money> before = {};
    std::optional<Money> after = {};

    /// before - after; below zero when it costs more.
    [[nodiscard]] std::optional<Money> saving() const;

    bool operator==(const CategorySaving&) const = default;
};

/// A what-if computed: the load as it would be, and the bill before and after, in full detail.
struct Outcome
{
    ChangedSite changed = {};
    SiteBill before = {};
    SiteBill after = {};
    std::vector<CategorySaving> categories = {}; ///< in the order of core/retail/categories.h

    /// What the best legal choice of the year costs less; nothing when there is none before or after.
    [[nodiscard]] std::optional<Money> bestSaving() const;
};

/// Bills a prepared site as it is and as it would be.
[[nodiscard]] Result<Outcome> outcomeOf(const PreparedCase& prepared, std::size_t site, const WhatIf& whatIf,
                                        const ProductionCalendar& calendar);

/// The bill of a prepared site with other months, in full detail.
[[nodiscard]] SiteBill billMonths(const PreparedCase& prepared, std::size_t site,
                                  const std::vector<SiteMonth>& months, const ProductionCalendar& calendar);

/// The outcome of a site's changed months.
[[nodiscard]] Outcome outcomeOf(const PreparedCase& prepared, std::size_t site, ChangedSite changed,
                                const ProductionCalendar& calendar);

} // namespace meritdesk::retail::whatif
