#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "core/retail/hours.h"
#include "formats/imports/message_80020.h"

namespace meritdesk::imports {

/// One day of one channel: kWh mantissas of retail::Kwh by hour, or HourlySeries::missing.
using DayOfHours = std::array<Int128, 24>;

/// True when two channel codes are the same number ("1" and "01").
[[nodiscard]] bool sameChannel(std::string_view a, std::string_view b);

/// The strict selection: the hours of a point's channel, nothing when the message does not hold both.
/// Without a point the message must hold exactly one. Findings have the place "line n" and the facts line
/// and value: xml-point-twice, xml-channel-twice, xml-one-point, xml-clock-change, xml-period, xml-overlap,
/// xml-value, xml-negative.
[[nodiscard]] Result<std::optional<DayOfHours>>
select80020(const Message80020& message, const std::optional<std::string>& point, std::string_view channel);

} // namespace meritdesk::imports
