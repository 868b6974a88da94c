#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace meritdesk::imports {

/// A CSV whose fields may stand in double quotes, blanks around them dropped, empty lines skipped: a header
/// and its rows, each with as many fields.
struct QuotedCsv
{
    std::vector<std::string> header = {};
    std::vector<std::vector<std::string>> rows = {};
    std::vector<std::size_t> lines = {}; ///< line number of each row, from 1
};

/// Reads UTF-8 with or without byte order mark, LF or CRLF. Findings name the line: `csv-quotes`,
/// `csv-width`, `csv-empty`, `not-utf8`.
[[nodiscard]] Result<QuotedCsv> readQuotedCsv(std::string_view bytes, char separator);

} // namespace meritdesk::imports
