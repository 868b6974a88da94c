#include "core/response/demand/netting.h"

namespace meritdesk::response::demand {

std::vector<CompanyNet> netByCompany(const Case& input, const Cell& cell)
{
    std::vector<CompanyNet> all;
    const Fraction komYear = cell.komDelta.fraction() * input.months;
    const auto drop = cell.occasions.drop.fraction();
    for (std::size_t i = 0; i < input.companies.size(); ++i) {
        const auto& company = input.companies[i];
        all.push_back({i, Fraction((company.komPurchase - company.komGeneration).fraction() * komYear),
                       Fraction((company.dayAheadPurchase - company.dayAheadGeneration).fraction() * drop)});
    }
    return all;
}

} // namespace meritdesk::response::demand
