#include "core/balance/fees.h"

namespace meritdesk::balance {

namespace {

using std::chrono::year;

Day day(int y, int m, int d)
{
    return Day(year(y) / m / d);
}

EurPerMwh rate(std::int64_t hundredths)
{
    return EurPerMwh::fromMantissa(hundredths * 10'000);
}

} // namespace

std::vector<Fee> estonianFees()
{
    return {
        {"imbalance-tariff", FeeBasis::Imbalance, rate(81), day(2025, 2, 1), {}},
        {"capacity-fee", FeeBasis::ConsumptionAndProduction, rate(373), day(2026, 1, 1), day(2026, 12, 31)}};
}

} // namespace meritdesk::balance
