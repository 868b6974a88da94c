#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace meritdesk::imports {

/// A table of raw cells as a file or a paste holds them: rows may differ in length, cells are trimmed UTF-8.
/// The cells are views into text that the grid keeps, so a year of half-hours is one allocation of text.
class Grid
{
public:
    /// An empty grid whose rows will look into `text`.
    explicit Grid(std::string text = {});

    [[nodiscard]] std::string_view text() const { return *m_text; }

    /// Starts a row; `line` is its number in the file, from 1.
    void beginRow(int line);

    /// Adds a cell to the last row; `cell` must look into text() or into kept().
    void add(std::string_view cell) { m_cells.push_back(cell); }

    /// A grid without rows that looks into the same texts.
    [[nodiscard]] Grid emptied() const;

    /// Keeps a text for as long as the grid lives and gives the view of it.
    [[nodiscard]] std::string_view kept(std::string text);

    [[nodiscard]] int rows() const { return static_cast<int>(m_starts.size()); }

    [[nodiscard]] int columns() const; ///< of the longest row
    [[nodiscard]] int cells(int row) const;

    [[nodiscard]] int line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }

    /// The cell, or an empty text where the row is shorter.
    [[nodiscard]] std::string_view at(int row, int column) const;

private:
    std::shared_ptr<const std::string> m_text;
    std::shared_ptr<std::deque<std::string>> m_kept;
    std::vector<std::string_view> m_cells = {};
    std::vector<std::uint32_t> m_starts = {};
    std::vector<int> m_lines = {};
};

} // namespace meritdesk::imports
