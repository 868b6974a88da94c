#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace meritdesk::tests {

/// A cell of a made-up XLS workbook: a text, or a number shown by a built-in format (0 General, 14 a day,
/// 22 a stamp).
struct XlsCell
{
    int row = 0;
    int column = 0;
    std::string text = {};
    double number = 0;
    int format = -1; ///< -1 for a text
};

struct XlsSheet
{
    std::string name = {};
    std::vector<XlsCell> cells = {};

    /// The cells of a row of texts from a column on; empty texts make no cell.
    XlsSheet& texts(int row, const std::vector<std::string>& line, int column = 0)
    {
        for (const auto& text : line) {
            if (!text.empty())
                cells.push_back({row, column, text});
            ++column;
        }
        return *this;
    }

    XlsSheet& number(int row, int column, double value, int format = 0)
    {
        cells.push_back({row, column, {}, value, format});
        return *this;
    }
};

/// The bytes of an XLS workbook (BIFF 8 in a compound file) as Excel 97 to 2003 wrote them.
[[nodiscard]] std::string xlsBytes(const std::vector<XlsSheet>& sheets);

} // namespace meritdesk::tests
