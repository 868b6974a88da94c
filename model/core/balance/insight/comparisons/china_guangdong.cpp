#include "core/balance/insight/comparisons.h"
#include "core/balance/insight/comparisons/chinese_deviation.h"
#include "core/balance/price_desk.h"

namespace meritdesk::balance::insight {

namespace {

/// |mean price of balance energy - mean day-ahead price| of the month.
std::optional<Fraction> spreadOf(const Settlement& settlement, MonthSpan span)
{
    const auto dayAhead = meanOf(settlement, PriceKey::DayAhead, span);
    if (!dayAhead)
        return std::nullopt;
    Fraction sum = 0;
    for (auto at = span.begin; at < span.end; ++at)
        sum += settlement.prices[at].sell;
    const Fraction spread = sum / Integer(span.end - span.begin) - *dayAhead;
    return spread < 0 ? Fraction(-spread) : spread;
}

Result<Derivation> compute(const PartyBook& book, std::vector<Finding>& notes)
{
    notes.push_back(assumed("deviation-beside-energy"));
    notes.push_back(assumed("spread-stands-in"));
    return assessMonths(book,
                        {"assessment_price * (max(actual - contract, 0) + 3 * max(contract - actual, 0))",
                         guangdongAssessment, spreadOf});
}

} // namespace

// Guangdong-type deviation assessment (偏差考核) of a month: what is used above the contract pays the spread
// of the monthly auction once, what is used below it three times. 10,000 contracted, 9,200 used, spread 45:
// 800 x 45 x 3 = 108,000. Here the spread between balance energy and day-ahead stands in for the auction's.
const Comparison chinaGuangdong{.id = "china-guangdong",
                                .title = "comparison-china-guangdong",
                                .source = "Guangdong-type deviation assessment, as trade pages describe it",
                                .grade = Grade::Typical,
                                .change = nullptr,
                                .compute = compute};

} // namespace meritdesk::balance::insight
