#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "formats/imports/compound_file.h"

namespace meritdesk::imports {

/// UTF-8 from the characters of an XLS text: two bytes each, or one (the low byte of UTF-16).
[[nodiscard]] std::string xlsText(std::string_view characters, bool wide);

/// The shared texts of a workbook, out of the record that lists them and those that continue it.
[[nodiscard]] std::vector<std::string> sharedTexts(const std::vector<std::string_view>& records);

} // namespace meritdesk::imports
