#pragma once

#include <string_view>
#include <vector>

#include "core/result.h"

namespace meritdesk::imports {

/// A line of a CSV text: its cells, trimmed, and its number from 1.
struct CsvLine
{
    std::vector<std::string_view> cells = {};
    int number = 0;
};

/// A CSV text: its header and a cursor over its lines of data. The text must outlive it.
class CsvTable
{
public:
    /// Checks the encoding (UTF-8, a byte order mark allowed) and reads the header: the first line that is
    /// not empty. Findings csv-not-utf8, csv-no-data (at "line n", with the facts line and value).
    [[nodiscard]] static Result<CsvTable> open(std::string_view bytes);

    [[nodiscard]] const std::vector<std::string_view>& header() const { return m_header; }

    /// The next line that is not empty into `line`; false at the end. The number of its cells is not checked.
    bool next(CsvLine& line);

private:
    bool nextLine(std::string_view& line);

    std::string_view m_rest = {};
    std::vector<std::string_view> m_header = {};
    char m_separator = ',';
    int m_number = 0;
};

/// A finding about one line of a file: place "line n", facts line and value, the value cut to 60 bytes.
[[nodiscard]] Finding lineFault(std::string code, int line, std::string_view value = {},
                                std::vector<Fact> more = {});

/// True for well-formed UTF-8 (no overlong forms, no surrogates).
[[nodiscard]] bool isUtf8(std::string_view bytes);

} // namespace meritdesk::imports
