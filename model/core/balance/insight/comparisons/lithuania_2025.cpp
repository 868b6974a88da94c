#include "core/balance/insight/comparisons.h"
#include "core/balance/insight/comparisons/fee_sets.h"

namespace meritdesk::balance::insight {

namespace {

Case change(const Case& input, std::vector<Finding>& notes)
{
    notes.push_back(assumed("fees-of-country"));
    return withFees(input, {feeOf("lithuania-consumption", FeeBasis::Consumption, 269),
                            feeOf("lithuania-imbalance", FeeBasis::Imbalance, 2687)});
}

} // namespace

// Lithuania, 2025: 2.69 EUR/MWh consumed and 26.87 EUR/MWh of absolute imbalance, by a report of the press;
// the bases are inferred from the Latvian ones. 100 MWh and 10 MWh: 269.00 + 268.70.
const Comparison lithuania2025{.id = "lithuania-2025",
                               .title = "comparison-lithuania-2025",
                               .source = "ERR 1609685459, Lithuanian balancing fees of 2025",
                               .grade = Grade::Inference,
                               .change = change,
                               .compute = nullptr};

} // namespace meritdesk::balance::insight
