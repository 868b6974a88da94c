#include "core/retail/vat.h"

namespace meritdesk::retail {

namespace {

constexpr Month december(int year)
{
    return Month(std::chrono::year(year), std::chrono::December);
}

} // namespace

const std::array<VatPeriod, 3> vatPeriods{{
    {december(2018), 18, "Tax Code of the RF, art. 164, to 2018", Grade::Memory},
    {december(2025), 20, "Law 303-FZ of 03.08.2018, from 2019", Grade::Memory},
    {december(9999), 22, "Law 425-FZ of 28.11.2025, from 2026", Grade::Law},
}};

const VatPeriod& vatPeriod(Month month)
{
    for (const auto& period : vatPeriods)
        if (month <= period.last)
            return period;
    return vatPeriods.back();
}

Exact vatPercent(const Case& input, const MonthTariff& month)
{
    if (month.vatPercent)
        return exact(*month.vatPercent);
    if (input.vatPercent)
        return exact(*input.vatPercent);
    return {.mantissa = vatPeriod(month.month).percent};
}

} // namespace meritdesk::retail
