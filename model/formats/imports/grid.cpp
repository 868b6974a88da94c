#include "formats/imports/grid.h"

#include <algorithm>
#include <utility>

namespace meritdesk::imports {

Grid::Grid(std::string text)
    : m_text(std::make_shared<const std::string>(std::move(text)))
    , m_kept(std::make_shared<std::deque<std::string>>())
{
}

void Grid::beginRow(int line)
{
    m_starts.push_back(static_cast<std::uint32_t>(m_cells.size()));
    m_lines.push_back(line);
}

Grid Grid::emptied() const
{
    Grid grid = *this;
    grid.m_cells.clear();
    grid.m_starts.clear();
    grid.m_lines.clear();
    return grid;
}

std::string_view Grid::kept(std::string text)
{
    return m_kept->emplace_back(std::move(text));
}

int Grid::columns() const
{
    int most = 0;
    for (int row = 0; row < rows(); ++row)
        most = std::max(most, cells(row));
    return most;
}

int Grid::cells(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    const auto end = index + 1 < m_starts.size() ? m_starts[index + 1] : m_cells.size();
    return static_cast<int>(end - m_starts[index]);
}

std::string_view Grid::at(int row, int column) const
{
    if (row < 0 || row >= rows() || column < 0 || column >= cells(row))
        return {};
    return m_cells[m_starts[static_cast<std::size_t>(row)] + static_cast<std::size_t>(column)];
}

} // namespace meritdesk::imports
