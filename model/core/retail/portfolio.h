#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/calendar/production_calendar.h"
#include "core/result.h"
#include "core/retail/bill.h"
#include "core/retail/categories.h"
#include "core/retail/each_site.h"

namespace meritdesk::retail {

/// What a table of many sites says of one.
struct SiteYear
{
    YearBill year = {};
    std::array<std::vector<Reason>, categories.size()> reasons = {}; ///< of any month, each once
    std::optional<Ratio> hoursOfUse = {}; ///< a month: the volume by the sum of the months' network kW, h

    bool operator==(const SiteYear&) const = default;
};

/// Sums over the sites that have a best choice and a cost of today's category, roubles without VAT.
struct PortfolioSums
{
    std::size_t sites = 0;
    Money today = {};
    Money best = {};
    Money saving = {};

    bool operator==(const PortfolioSums&) const = default;
};

/// All sites of a case by their year alone, without lines or months.
struct PortfolioBill
{
    std::vector<SiteYear> sites = {};      ///< in the case's order
    std::vector<std::size_t> ranking = {}; ///< by saving against today's category, as CaseBill::ranking
    PortfolioSums sums = {};
    std::vector<Finding> warnings = {};

    bool operator==(const PortfolioBill&) const = default;
};

/// Bills every site of a case under every category, to the kopecks of billCase(), and keeps the years; the
/// case's detail is not looked at. The result does not depend on the number of cores.
[[nodiscard]] Result<PortfolioBill> billPortfolio(const Case& input, const ProductionCalendar& calendar,
                                                  const ManySites& how = {});

/// A category that would be cheaper than the best choice and is closed to the site, though it can be
/// computed.
struct ClosedSaving
{
    std::size_t category = 0; ///< place in the list
    Money saving = {};        ///< what it would cost less than the best choice, > 0

    bool operator==(const ClosedSaving&) const = default;
};

/// The cheapest of them; nothing when there is none.
[[nodiscard]] std::optional<ClosedSaving> closedSaving(const SiteYear& site);

} // namespace meritdesk::retail
