#include "core/balance/insight/comparisons.h"
#include "core/balance/insight/comparisons/chinese_deviation.h"

namespace meritdesk::balance::insight {

namespace {

std::optional<Fraction> clearingOf(const Settlement& settlement, MonthSpan span)
{
    return meanOf(settlement, PriceKey::DayAhead, span);
}

Result<Derivation> compute(const PartyBook& book, std::vector<Finding>& notes)
{
    notes.push_back(assumed("deviation-beside-energy"));
    notes.push_back(assumed("clearing-price-stands-in"));
    return assessMonths(
        book,
        {"assessment_price * 0.05 * (max(actual - 1.03 * contract, 0) + max(0.97 * contract - actual, 0))",
         fujianAssessment, clearingOf});
}

} // namespace

// Fujian-type deviation assessment (偏差考核), draft of 2021: beyond 3 % of the contract either way, 5 % of
// the monthly clearing price. 10,000 contracted, 9,200 used, 400: 500 x 400 x 5 % = 10,000. Here the month's
// mean day-ahead price stands in for the clearing price.
const Comparison chinaFujian{.id = "china-fujian",
                             .title = "comparison-china-fujian",
                             .source = "Fujian, draft rules of 2021, as copies have them",
                             .grade = Grade::Typical,
                             .change = nullptr,
                             .compute = compute};

} // namespace meritdesk::balance::insight
