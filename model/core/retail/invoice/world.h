#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/finding.h"
#include "core/result.h"
#include "core/retail/category.h"
#include "core/retail/invoice/invoice.h"
#include "core/retail/prepared.h"

namespace meritdesk::retail::invoice {

/// The true month of a consumer under the category of its invoice: what causes alter. Points into the
/// prepared case.
struct Ground
{
    const PreparedCase* prepared = nullptr;
    std::size_t site = 0;
    std::size_t month = 0;
    const Category* category = nullptr;
    MonthContext context = {};
    std::vector<BillLine> lines = {};

    [[nodiscard]] const Site& consumer() const { return *context.site; }

    [[nodiscard]] const PreparedTariff& tariff() const { return *context.tariff; }

    [[nodiscard]] const HourlyValues& fact() const { return context.hours->fact; }
};

/// Finds the month of an invoice and bills it.
[[nodiscard]] Result<Ground> groundOf(const PreparedCase& prepared, const Invoice& invoice);

/// The month as somebody who errs sees it. The tariff is prepared anew from the month.
struct World
{
    Site site = {};
    MonthTariff month = {};
    std::vector<Day> workingDays = {};
    SiteMonth hours = {};
    const Category* category = nullptr;
    std::optional<Exact> purchasedKw = {}; ///< instead of the mean over its days
    std::optional<Exact> networkKw = {};
    PreparedTariff tariff = {};
};

/// The month altered; nothing when the change does not apply (it returns false).
[[nodiscard]] std::shared_ptr<const World> altered(const Ground& ground,
                                                   const std::function<bool(World&)>& change);

[[nodiscard]] MonthContext contextOf(const World& world);

/// The lines of a month under a category; empty when it lacks what the category needs.
[[nodiscard]] std::vector<BillLine> linesOf(const MonthContext& month, const Category& category);

/// What would be billed under an error.
struct Alternative
{
    std::vector<Fact> facts = {};
    std::shared_ptr<const World> world = {};
    std::vector<BillLine> lines = {};
};

/// Adds what the altered month is billed, if the change applies and the month can be billed.
void addAlternative(const Ground& ground, std::vector<Alternative>& alternatives, std::vector<Fact> facts,
                    const std::function<bool(World&)>& change);

} // namespace meritdesk::retail::invoice
