#pragma once

#include <algorithm>
#include <functional>
#include <string>

#include "core/retail/bill_case.h"
#include "core/retail/category.h"
#include "core/retail/invoice/check.h"
#include "core/retail/prepared.h"
#include "tests/core/retail/random_case.h"

namespace meritdesk::tests {

/// A case of one consumer with everything that causes alter: bands, voltages, a working Saturday, signed
/// rates.
struct InvoiceCase
{
    retail::Case input = {};
    std::string category = "6";
    std::size_t month = 1;

    explicit InvoiceCase(const Dice& dice)
        : input(randomCase(dice))
    {
        auto& tariff = input.months[month];
        auto days = *workingDays(weekdays(), tariff.month);
        const auto saturday = firstDay(tariff.month) + std::chrono::days(4); // 2025-04-05
        days.insert(std::lower_bound(days.begin(), days.end(), saturday), saturday);
        tariff.workingDays = days;
        tariff.peakHours->emplace(saturday, 12);
        for (auto& each : input.months) {
            const auto one = each.prices.transmission.at("");
            each.prices.transmission = {{"SN2", one},
                                        {"NN", {rate("3100.5"), rate("700.25"), rate("1300000.75")}},
                                        {"VN", {rate("900.5"), rate("100.25"), rate("400000.75")}}};
            if (!dice.share)
                each.prices.margin = {{.belowKw = rate("670"), .rate = rate("310.2")},
                                      {.rate = rate("120.44")}};
            each.prices.planVolumeRate = rate("-1.25");
            each.prices.deviationRate = rate("-3.5");
        }
    }

    [[nodiscard]] retail::CaseBill bill(const retail::Case& what) const
    {
        return retail::billCase(what, weekdays()).value();
    }

    /// The invoice of somebody who bills the case with an error.
    [[nodiscard]] retail::invoice::Invoice
    billedWith(const std::function<void(retail::Case&)>& error,
               retail::invoice::Split split = retail::invoice::Split::Lines, std::string_view as = {}) const
    {
        auto wrong = input;
        error(wrong);
        const auto whole = bill(wrong);
        const auto& ofMonth = whole.sites[0].months[month];
        const auto id = as.empty() ? std::string_view(category) : as;
        const auto found = std::find_if(ofMonth.categories.begin(), ofMonth.categories.end(),
                                        [&](const auto& each) { return each.category->id == id; });
        auto invoice = retail::invoice::ownInvoice(input.sites[0].name, ofMonth, *found, split);
        invoice.category = category;
        return invoice;
    }

    [[nodiscard]] retail::invoice::Invoice
    own(retail::invoice::Split split = retail::invoice::Split::Lines) const
    {
        return billedWith([](retail::Case&) {}, split);
    }

    [[nodiscard]] retail::invoice::Check check(const retail::invoice::Invoice& invoice) const
    {
        const auto prepared = retail::prepare(input, weekdays()).value();
        return retail::invoice::checkInvoice(prepared, invoice).value();
    }
};

/// The row of the line of that key (of its first line), or of a sum.
[[nodiscard]] inline const retail::invoice::Row& rowOf(const retail::invoice::Check& check,
                                                       const std::string& key)
{
    const auto found = std::find_if(check.rows.begin(), check.rows.end(), [&](const auto& row) {
        return row.sum == key || (!row.targets.empty() && row.targets.front().text() == key);
    });
    return check.rows.at(static_cast<std::size_t>(found - check.rows.begin()));
}

/// Ids of the suspected causes.
[[nodiscard]] std::vector<std::string> suspectsOf(const retail::invoice::Row& row);

} // namespace meritdesk::tests
