#include "formats/imports/doubts.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace meritdesk::imports {

namespace {

constexpr int listed = 1000;
constexpr std::size_t longestText = 80;

std::string placeOf(const Grid& grid, int row, int column)
{
    return "line " + std::to_string(grid.line(row)) + " column " + std::to_string(column + 1);
}

/// The beginning of a text, cut between characters.
std::string shortened(std::string_view text)
{
    auto end = std::min(text.size(), longestText);
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return std::string(text.substr(0, end));
}

} // namespace

void Doubts::add(std::string_view code, int row, int column)
{
    if (++m_count > listed)
        return;
    std::string text = shortened(m_grid.at(row, column));
    auto finding = warning(std::string(code), placeOf(m_grid, row, column), {{"value", text}});
    m_cells.push_back({row, column, std::move(text), std::move(finding)});
}

void Doubts::add(NumberFault fault, int row, int column)
{
    constexpr std::array<std::string_view, 5> codes{"", "", "import-not-a-number", "import-too-big",
                                                    "import-too-fine"};
    const auto code = codes[static_cast<std::size_t>(fault)];
    if (!code.empty())
        add(code, row, column);
}

void Doubts::moveTo(ImportPreview& preview)
{
    preview.counts.doubtful = m_count;
    preview.doubtful = std::move(m_cells);
}

} // namespace meritdesk::imports
