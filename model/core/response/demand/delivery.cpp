#include "core/response/demand/delivery.h"

#include <algorithm>

namespace meritdesk::response::demand {

std::vector<Fraction> deliveredShares(const Case& input)
{
    std::vector<Fraction> shares;
    for (int month = 0; month < input.months; ++month)
        shares.push_back(std::min(Fraction(1), input.delivery.at(month).fraction()));
    return shares;
}

Fraction missingMonths(const std::vector<Fraction>& shares, const Fraction& factor)
{
    Fraction missing = 0;
    for (const auto& share : shares)
        missing += 1 - std::min(Fraction(1), Fraction(share * factor));
    return missing;
}

std::vector<Finding> deliveryWarnings(const Case& input)
{
    std::vector<Finding> warnings;
    const auto& shares = input.delivery.shares;
    for (std::size_t i = 0; i < shares.size(); ++i)
        if (shares[i] > whole<Share>(1)) {
            const auto place = input.delivery.byMonth ? "delivery[" + std::to_string(i) + "]" : "delivery";
            warnings.push_back(warning("delivery-above-one", place, {{"value", shares[i].text()}}));
        }
    return warnings;
}

} // namespace meritdesk::response::demand
