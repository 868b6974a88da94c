#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/retail/case.h"

namespace meritdesk::imports {

/// A label as it is compared: small letters, blanks and line breaks as one blank, ё as е, and Latin letters
/// that look like Russian ones ("CH II" typed on the other keyboard) as these. Only texts that went through
/// it compare, so purely Latin words change too.
[[nodiscard]] std::string comparable(std::string_view label);

/// The voltage that a label names: ВН, СН-I (СН1), СН II, НН; the first one where there are several.
[[nodiscard]] std::optional<retail::Voltage> voltageIn(std::string_view label);

/// The month that a text names: "октябрь 2025", "за ноябрь 2025 г.", "01.11.2025", "2025-11", "112025".
[[nodiscard]] std::optional<Month> monthIn(std::string_view text);

/// The same for a cell of a table, where "2001,05" is a price and no May.
[[nodiscard]] std::optional<Month> monthNamed(std::string_view cell);

} // namespace meritdesk::imports
