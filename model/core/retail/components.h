#pragma once

#include <array>

#include "core/retail/component.h"

namespace meritdesk::retail {

extern const Component energyComponent;
extern const Component overPlanComponent;
extern const Component underPlanComponent;
extern const Component planVolumeComponent;
extern const Component deviationComponent;
extern const Component capacityComponent;
extern const Component capacityMarginComponent;
extern const Component demandResponseComponent;
extern const Component networkCapacityComponent;

/// Every component of a bill, in the order of its lines.
inline constexpr std::array<const Component*, 9> components{
    &energyComponent,         &overPlanComponent,       &underPlanComponent,
    &planVolumeComponent,     &deviationComponent,      &capacityComponent,
    &capacityMarginComponent, &demandResponseComponent, &networkCapacityComponent};

} // namespace meritdesk::retail
