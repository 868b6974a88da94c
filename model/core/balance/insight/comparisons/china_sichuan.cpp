#include "core/balance/insight/comparisons.h"
#include "core/balance/insight/comparisons/chinese_deviation.h"

namespace meritdesk::balance::insight {

namespace {

/// 10 % of the mean day-ahead price: what the rule takes of the contract price where nothing was adjusted.
std::optional<Fraction> compensationOf(const Settlement& settlement, MonthSpan span)
{
    auto mean = meanOf(settlement, PriceKey::DayAhead, span);
    if (mean)
        *mean /= 10;
    return mean;
}

Result<Derivation> compute(const PartyBook& book, std::vector<Finding>& notes)
{
    notes.push_back(assumed("deviation-beside-energy"));
    notes.push_back(assumed("compensation-stands-in"));
    return assessMonths(
        book, {"assessment_price * (max(actual - 1.08 * contract, 0) + max(0.96 * contract - actual, 0))",
               sichuanAssessment, compensationOf});
}

} // namespace

// Sichuan-type deviation assessment (偏差考核) of 2018: free from 4 % below the contract to 8 % above, beyond
// it the compensation price of the adjustment, or 10 % of the mean contract price where there was none.
// 10,000 contracted, 9,200 used, 35: 400 x 35 = 14,000. Here the mean day-ahead price stands in for the
// contract's.
const Comparison chinaSichuan{.id = "china-sichuan",
                              .title = "comparison-china-sichuan",
                              .source = "Sichuan, rules of 2018, as copies have them",
                              .grade = Grade::Typical,
                              .change = nullptr,
                              .compute = compute};

} // namespace meritdesk::balance::insight
