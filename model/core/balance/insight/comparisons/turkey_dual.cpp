#include "core/balance/insight/comparisons.h"
#include "core/balance/insight/comparisons/fee_sets.h"
#include "core/balance/regimes.h"

namespace meritdesk::balance::insight {

namespace {

Case change(const Case& input, std::vector<Finding>& notes)
{
    notes.push_back(assumed("margins-of-country"));
    auto changed = withFees(input, {});
    changed.regime = &dualMargin;
    changed.switchDates.clear();
    changed.dual = {.kSell = Factor::fromMantissa(30'000), .kBuy = Factor::fromMantissa(30'000)};
    for (const auto key : {PriceKey::Imbalance, PriceKey::Sell, PriceKey::Buy})
        changed.prices.series[indexOf(key)] = {};
    return changed;
}

} // namespace

// Turkey until 2025: short 1.03 x max(MCP, SMP), long 0.97 x min(MCP, SMP); MCP is the day-ahead price, SMP
// the price in the system's direction. 50 and 70: 72.10 and 48.50. At negative prices, which Turkey has not,
// the margin still works against the party.
const Comparison turkeyDual{.id = "turkey-dual",
                            .title = "comparison-turkey-dual",
                            .source = "Turkish imbalance formulas before 2026, as public code has them",
                            .grade = Grade::Typical,
                            .change = change,
                            .compute = nullptr};

} // namespace meritdesk::balance::insight
