#pragma once

#include <string>
#include <string_view>

namespace meritdesk::json {

/// A text of the input in short, for a sentence or a path: one line, cut to 60 bytes with "…" behind.
[[nodiscard]] std::string shortened(std::string_view text);

} // namespace meritdesk::json
