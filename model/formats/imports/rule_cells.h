#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>

#include "core/retail/case.h"

namespace meritdesk::imports {

/// A built-in file (":/data/..."); empty when it is not there.
[[nodiscard]] std::string builtIn(const QString& name);

/// A whole number within its limits, both included; nothing for anything else.
[[nodiscard]] std::optional<int> wholeCell(std::string_view text, int minimum, int maximum);

/// Hours 1..24 with blanks between; nothing when there is none or one is no hour.
[[nodiscard]] std::optional<retail::HourSet> hoursCell(std::string_view text);

} // namespace meritdesk::imports
