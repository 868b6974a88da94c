#pragma once

#include "items/response_fields.h"

namespace meritdesk::items {

/// Inputs of the effect on the capacity auction (КОМ).
[[nodiscard]] ResponseFieldGroup komFields(const response::demand::Case& input);

/// Inputs of the choice of events; the case has a day-ahead market (РСВ).
[[nodiscard]] ResponseFieldGroup dayAheadFields(const response::demand::Case& input);

} // namespace meritdesk::items
