#pragma once

#include <string>

#include "formats/imports/import_preview.h"
#include "formats/imports/price_cells.h"

namespace meritdesk::imports {

/// Rows of a grid, [first, end).
struct RowRange
{
    int first = 0;
    int end = 0;
};

/// Reads the zones of the day (зоны суток) in rows of a report into `prices`: rows "ночная",
/// "полупиковая" and "пиковая", or "ночная" and "дневная", below the heading of a coefficient of capacity or
/// of a wholesale price, with capacity in it or without. A zone is energy and coefficient where the report
/// has both, else the price with capacity in it; what is found or lacks is listed in the preview under
/// `subject`.
void readZonePrices(PriceCells& cells, const RowRange& rows, const std::string& subject,
                    ImportPreview& preview, retail::Prices& prices);

} // namespace meritdesk::imports
