#pragma once

#include <string_view>
#include <vector>

#include "formats/imports/import_preview.h"
#include "formats/imports/number_cell.h"

namespace meritdesk::imports {

/// Lists the cells that could not be read, the first thousand with their text, and counts the rest.
class Doubts
{
public:
    explicit Doubts(const Grid& grid)
        : m_grid(grid)
    {
    }

    void add(std::string_view code, int row, int column);

    /// Adds what kept a number from being read; a missing one is no doubt.
    void add(NumberFault fault, int row, int column);

    void moveTo(ImportPreview& preview);

private:
    const Grid& m_grid;
    std::vector<DoubtfulCell> m_cells = {};
    int m_count = 0;
};

} // namespace meritdesk::imports
