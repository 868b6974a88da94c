#include "core/balance/insight/rerun.h"

#include <algorithm>
#include <set>

#include "core/balance/fees.h"
#include "core/balance/insight/comparison.h"
#include "core/balance/insight/fills.h"

namespace meritdesk::balance::insight {

namespace {

std::vector<Fee> feesUnder(const Regime& regime)
{
    std::vector<Fee> fees;
    if (!regime.estonian || !regime.hasDate())
        return fees;
    for (auto fee : estonianFees()) {
        if (!fee.holdsOn(regime.from()))
            continue;
        fee.from = {};
        fee.to = {};
        fees.push_back(std::move(fee));
    }
    return fees;
}

/// Uses the first fill that has not been used, can mend a fault and has something to fill with.
bool fillOnce(const Case& original, Case& changed, const std::vector<Finding>& faults,
              std::set<const Fill*>& used, std::vector<Finding>& notes)
{
    for (const auto* fill : fills) {
        if (used.contains(fill) || std::none_of(faults.begin(), faults.end(), fill->mends))
            continue;
        const auto count = fill->fill(original, changed);
        if (count == 0)
            continue;
        used.insert(fill);
        notes.push_back(assumed("fill-" + std::string(fill->id), {}, {{"count", std::to_string(count)}}));
        return true;
    }
    return false;
}

} // namespace

Result<Rerun> rerun(const Case& original, Case changed, bool mayFill, const Progress& progress)
{
    std::vector<Finding> notes;
    std::set<const Fill*> used;
    auto settled = settle(changed, progress);
    const auto first = settled.findings();
    while (!settled && mayFill && fillOnce(original, changed, settled.findings(), used, notes))
        settled = settle(changed, progress);
    if (!settled)
        return used.empty() || settled.findings().front().code == "cancelled" ? settled.findings() : first;
    Rerun made{std::move(changed), std::move(settled).value(), std::move(notes)};
    made.notes.insert(made.notes.end(), made.settlement.warnings.begin(), made.settlement.warnings.end());
    return made;
}

Case forced(const Case& input, const Regime& regime)
{
    Case changed = input;
    changed.regime = &regime;
    changed.switchDates.clear();
    for (const auto key : {PriceKey::Imbalance, PriceKey::Sell, PriceKey::Buy})
        changed.prices.series[indexOf(key)] = {};
    if (input.defaultFees)
        changed.fees = feesUnder(regime);
    return changed;
}

} // namespace meritdesk::balance::insight
