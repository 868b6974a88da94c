#pragma once

#include <array>

#include "core/listed.h"
#include "core/response/demand/baselines/method.h"

namespace meritdesk::response::demand {

extern const BaselineMethod meanMethod;
extern const BaselineMethod medianMethod;
extern const BaselineMethod highMethod;
extern const BaselineMethod lowMethod;
extern const BaselineMethod midMethod;
extern const BaselineMethod ewmaMethod;
extern const BaselineMethod matchDayMethod;
extern const BaselineMethod sameDayMethod;
extern const BaselineMethod hourBeforeMethod;
extern const BaselineMethod firmMethod;

/// Every baseline method, in the order of the screen.
inline constexpr std::array<const BaselineMethod*, 10> baselineMethods{
    &meanMethod, &medianMethod,   &highMethod,    &lowMethod,        &midMethod,
    &ewmaMethod, &matchDayMethod, &sameDayMethod, &hourBeforeMethod, &firmMethod};

} // namespace meritdesk::response::demand
