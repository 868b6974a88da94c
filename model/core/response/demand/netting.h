#pragma once

#include <vector>

#include "core/response/demand/cell.h"

namespace meritdesk::response::demand {

/// What one company wins by the prices that fall, purchases less generation; RUB a year, exact.
struct CompanyNet
{
    std::size_t company = 0; ///< in the case
    Fraction kom = {};
    Fraction dayAhead = {};

    [[nodiscard]] Fraction net() const { return kom + dayAhead; }

    bool operator==(const CompanyNet&) const = default;
};

/// Every company in the cell, in the order of the case: who buys more than it sells wins.
[[nodiscard]] std::vector<CompanyNet> netByCompany(const Case& input, const Cell& cell);

} // namespace meritdesk::response::demand
