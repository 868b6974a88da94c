#include "core/retail/norm_tables.h"

namespace meritdesk::retail {

namespace {

/// Takes the text before a mark off the front, and the mark.
std::string_view takeUntil(std::string_view& text, char mark)
{
    const auto end = text.find(mark);
    const auto part = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return part;
}

TableRow cellsOf(std::string_view line)
{
    TableRow cells;
    const bool openEnd = line.ends_with(';');
    while (!line.empty())
        cells.push_back(takeUntil(line, ';'));
    if (openEnd)
        cells.emplace_back();
    return cells;
}

} // namespace

std::vector<TableRow> tableRows(std::string_view text)
{
    std::vector<TableRow> rows;
    takeUntil(text, '\n');
    while (!text.empty()) {
        auto line = takeUntil(text, '\n');
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (!line.empty())
            rows.push_back(cellsOf(line));
    }
    return rows;
}

Grade gradeNamed(std::string_view cell)
{
    if (cell == "law")
        return Grade::Law;
    if (cell == "inference")
        return Grade::Inference;
    return cell == "typical" ? Grade::Typical : Grade::Memory;
}

std::optional<Month> monthCell(std::string_view cell)
{
    return readMonth(cell);
}

} // namespace meritdesk::retail
