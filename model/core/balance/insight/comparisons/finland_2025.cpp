#include "core/balance/insight/comparisons.h"
#include "core/balance/insight/comparisons/fee_sets.h"
#include "core/balance/regimes.h"

namespace meritdesk::balance::insight {

namespace {

Case change(const Case& input, std::vector<Finding>& notes)
{
    notes.push_back(assumed("fees-of-country"));
    notes.push_back(assumed("weekly-fee-left-out"));
    auto changed = withFees(input, {feeOf("finland-volume", FeeBasis::ConsumptionAndProduction, 135),
                                    feeOf("finland-imbalance", FeeBasis::Imbalance, 115)});
    changed.regime = &nordicSingle;
    changed.switchDates.clear();
    for (const auto key : {PriceKey::Imbalance, PriceKey::Sell, PriceKey::Buy})
        changed.prices.series[indexOf(key)] = {};
    return changed;
}

} // namespace

// Finland, 2025: the Nordic single price, 1.35 EUR/MWh consumed and produced, about 1.15 EUR/MWh of absolute
// imbalance; the weekly fee of about 30 EUR is left out. 100 MWh and 10 MWh: 135.00 + 11.50.
const Comparison finland2025{.id = "finland-2025",
                             .title = "comparison-finland-2025",
                             .source =
                                 "eSett handbook; Fingrid, volume fee 2025; the imbalance fee from memory",
                             .grade = Grade::Memory,
                             .change = change,
                             .compute = nullptr};

} // namespace meritdesk::balance::insight
