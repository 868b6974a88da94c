#include "core/balance/insight/comparisons.h"
#include "core/balance/insight/comparisons/fee_sets.h"

namespace meritdesk::balance::insight {

namespace {

Case change(const Case& input, std::vector<Finding>& notes)
{
    notes.push_back(assumed("fees-of-country"));
    return withFees(input, {feeOf("latvia-consumption", FeeBasis::Consumption, 300),
                            feeOf("latvia-imbalance", FeeBasis::Imbalance, 4207)});
}

} // namespace

// Latvia, July to December 2025: 3.00 EUR/MWh consumed and 42.07 EUR/MWh of the party's absolute imbalance.
// 12,480 MWh and 612.4 MWh: 37,440.00 + 25,763.67.
const Comparison latvia2025{.id = "latvia-2025",
                            .title = "comparison-latvia-2025",
                            .source = "AST, balancing and system imbalance prices, July to December 2025",
                            .grade = Grade::Law,
                            .change = change,
                            .compute = nullptr};

} // namespace meritdesk::balance::insight
