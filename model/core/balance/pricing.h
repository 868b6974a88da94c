#pragma once

#include <map>
#include <vector>

#include "core/balance/settlement.h"

namespace meritdesk::balance {

/// Warnings by code: the first place of each.
class Warnings
{
public:
    void at(const std::string& code, std::string place, std::vector<Fact> facts = {});
    void atPeriod(const std::string& code, std::size_t period, std::vector<Fact> facts = {});

    [[nodiscard]] std::vector<Finding> sorted() const;

private:
    std::map<std::string, Finding> m_first = {};
};

/// The open supply of every period: what was traded outside, at which price, shared with whom. Sets the signs
/// of Estonia's trade in the table.
[[nodiscard]] std::vector<External> externalOf(const Case& input, PeriodTable& table, Warnings& warnings,
                                               std::vector<Finding>& faults);

/// The price of every period before the adders that a break-even solves.
[[nodiscard]] std::vector<PeriodPrice> pricesOf(const Case& input, const PeriodTable& table,
                                                Warnings& warnings, std::vector<Finding>& faults);

/// Activated energy without a price, and with a price series that lacks it.
void checkActivations(const PeriodTable& table, Warnings& warnings, std::vector<Finding>& faults);

} // namespace meritdesk::balance
