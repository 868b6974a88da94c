#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "formats/imports/grid.h"
#include "formats/imports/xlsx_cell.h"

namespace meritdesk::imports {

/// The sheets of an XLSX workbook as grids: dates and times come as "2025-01-31 13:30", numbers by their
/// characters (rounded to the 15 digits that spreadsheets keep), formulas by their stored values. It reads
/// the XML itself: spreadsheet libraries hand numbers out as doubles, which is too late for exact ones.
class Workbook
{
public:
    /// Opens a workbook; "xlsx-damaged" when it is none.
    [[nodiscard]] static Result<Workbook> open(std::string_view bytes);

    [[nodiscard]] std::vector<std::string> sheets() const;

    /// Appends a sheet's rows to a grid; rows without a filled cell are left out. False when the sheet is
    /// larger than an import can be, or damaged: what was read before stays.
    bool read(const std::string& sheet, Grid& grid) const;

private:
    struct Part
    {
        std::string name = {};
        std::string bytes = {};
    };

    [[nodiscard]] const Part* part(std::string_view name) const;
    void readWorkbook();
    void readStrings();
    void readStyles();

    struct Sheet
    {
        std::string name = {};
        std::string part = {};
    };
    class SheetReader;

    std::vector<Part> m_parts = {};
    std::vector<Sheet> m_sheets = {};
    std::vector<std::string> m_strings = {};
    std::vector<NumberShown> m_styles = {};
    bool m_from1904 = false;
};

} // namespace meritdesk::imports
