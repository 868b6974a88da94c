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

constexpr std::string_view imbalanceTariff = "imbalance-tariff";
constexpr auto lastConfirmed = std::chrono::year(2025) / 12; ///< month of the imbalance tariff

} // namespace

std::vector<Fee> estonianFees()
{
    return {
        {std::string(imbalanceTariff), FeeBasis::Imbalance, rate(81), day(2025, 2, 1), {}},
        {"capacity-fee", FeeBasis::ConsumptionAndProduction, rate(373), day(2026, 1, 1), day(2026, 12, 31)}};
}

Source sourceOfFee(const Fee& fee, Month month)
{
    if (fee.code != imbalanceTariff)
        return {"Elering, balancing capacity fee 2026", Grade::Law};
    if (month > lastConfirmed)
        return {"Elering, imbalance tariff 2025: its rate from 2026 on is not confirmed", Grade::Inference};
    return {"Elering, imbalance tariff 2025", Grade::Law};
}

} // namespace meritdesk::balance
