#pragma once

#include <optional>
#include <string>

#include "core/auction/book.h"
#include "formats/json/json_reader.h"
#include "formats/json/json_writer.h"

namespace meritdesk::json {

/// The units of an input: names for currency, price and quantity that are copied to the result.
[[nodiscard]] std::optional<auction::Units> readUnits(const std::optional<Node>& node, Faults& faults);

/// The title, which may be empty.
[[nodiscard]] std::optional<std::string> readTitle(const std::optional<Node>& node, Faults& faults);

/// `title` and `units` of a result, those that were given.
void writeLabels(Writer& writer, const std::optional<std::string>& title,
                 const std::optional<auction::Units>& units);

} // namespace meritdesk::json
