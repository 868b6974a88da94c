#pragma once

#include <array>
#include <span>
#include <string_view>

#include "core/response/demand/lines.h"

namespace meritdesk::response::demand {

/// Something a year's money is asked about ("what if it were x times as much?").
struct Factor
{
    std::string_view id = {};
    std::string_view title = {};      ///< label key
    std::span<const Line> lines = {}; ///< that it multiplies
    bool delivery = false;            ///< multiplies each month's delivered share instead
};

extern const Factor priceFactor;
extern const Factor deliveryFactor;
extern const Factor komFactor;
extern const Factor dayAheadFactor;
extern const Factor costsFactor;

/// Every factor, in the order of the contract.
inline constexpr std::array<const Factor*, 5> factors{&priceFactor, &deliveryFactor, &komFactor,
                                                      &dayAheadFactor, &costsFactor};

} // namespace meritdesk::response::demand
