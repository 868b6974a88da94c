#pragma once

#include <array>

#include "core/listed.h"
#include "core/retail/forecast/method.h"

namespace meritdesk::retail::forecast {

extern const Method previousDay;
extern const Method lastWeek;
extern const Method weekdayMean;
extern const Method weekdayProfile;
extern const Method similarDays;

/// Every way to plan, in the order of the screen.
inline constexpr std::array<const Method*, 5> methods{&previousDay, &lastWeek, &weekdayMean, &weekdayProfile,
                                                      &similarDays};

} // namespace meritdesk::retail::forecast
