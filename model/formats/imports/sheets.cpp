#include "formats/imports/sheets.h"

#include <utility>

#include "formats/imports/compound_file.h"
#include "formats/imports/xls_book.h"
#include "formats/imports/xlsx_grid.h"

namespace meritdesk::imports {

Result<std::vector<Sheet>> readSheets(std::string_view bytes)
{
    if (isCompoundFile(bytes))
        return readXls(bytes);
    auto workbook = Workbook::open(bytes);
    if (!workbook)
        return workbook.findings();
    std::vector<Sheet> sheets;
    for (const auto& name : workbook->sheets()) {
        Sheet sheet{.name = name};
        sheet.whole = workbook->read(name, sheet.grid);
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

void appendRows(const Grid& from, Grid& to)
{
    for (int row = 0; row < from.rows(); ++row) {
        to.beginRow(from.line(row));
        for (int column = 0; column < from.cells(row); ++column) {
            const auto cell = from.at(row, column);
            to.add(cell.empty() ? std::string_view() : to.kept(std::string(cell)));
        }
    }
}

} // namespace meritdesk::imports
