#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/calendar/day.h"
#include "core/derivation/derivation.h"

namespace meritdesk::retail {

/// The dated tables of the law that the engine bills by: the texts of resources/data, compiled in, so that a
/// change of the law is a line of a table and no code.
extern const std::string_view vatTable;         ///< resources/data/vat_ru.csv
extern const std::string_view eligibilityTable; ///< resources/data/eligibility_ru.csv

using TableRow = std::vector<std::string_view>;

/// The rows below the heading of a table whose cells are separated by semicolons. The text must outlive them.
[[nodiscard]] std::vector<TableRow> tableRows(std::string_view text);

/// The grade that a cell names: law, inference, typical, memory; what is no grade counts as memory.
[[nodiscard]] Grade gradeNamed(std::string_view cell);

/// The month of a cell; nothing where it is empty, which means always.
[[nodiscard]] std::optional<Month> monthCell(std::string_view cell);

} // namespace meritdesk::retail
