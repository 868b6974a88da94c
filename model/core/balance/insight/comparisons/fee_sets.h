#pragma once

#include "core/balance/insight/comparison.h"

namespace meritdesk::balance::insight {

/// A fee without dates; the rate in hundredths of EUR/MWh.
[[nodiscard]] inline Fee feeOf(std::string code, FeeBasis basis, std::int64_t hundredths)
{
    return {std::move(code), basis, EurPerMwh::fromMantissa(hundredths * 10'000), {}, {}};
}

/// The case with another operator's fees; its energy prices stay.
[[nodiscard]] inline Case withFees(const Case& input, std::vector<Fee> fees)
{
    Case changed = input;
    changed.fees = std::move(fees);
    changed.defaultFees = false;
    return changed;
}

} // namespace meritdesk::balance::insight
