#include "views/parts/export_sheets.h"

#include <algorithm>
#include <utility>

namespace meritdesk::views {

void addSheets(std::vector<exports::Table>& tables, std::vector<exports::Table> workbook)
{
    for (auto& sheet : workbook)
        if (std::none_of(tables.begin(), tables.end(),
                         [&sheet](const exports::Table& table) { return table.title == sheet.title; }))
            tables.push_back(std::move(sheet));
}

} // namespace meritdesk::views
