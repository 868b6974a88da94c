#include "items/reports/screen_paper.h"

#include <algorithm>
#include <utility>

namespace meritdesk::items {

namespace {

exports::Cell onPaper(const ScreenCell& cell)
{
    return {cell.marked ? cell.shown + QStringLiteral(" *") : cell.shown, cell.exact};
}

} // namespace

exports::Table onPaper(const ScreenTable& table)
{
    exports::Table paper;
    for (const auto& column : table.columns)
        paper.columns.push_back({column.title, {}, column.number});
    for (const auto& row : table.rows) {
        paper.rows.emplace_back();
        for (const auto& cell : row)
            paper.rows.back().push_back(onPaper(cell));
    }
    return paper;
}

bool hasMarks(const ScreenTable& table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [](const auto& row) {
        return std::any_of(row.begin(), row.end(), [](const auto& cell) { return cell.marked; });
    });
}

ScreenTable withoutMarks(ScreenTable table)
{
    for (auto& row : table.rows)
        for (auto& cell : row)
            cell.marked = false;
    return table;
}

ScreenTable withNumberedColumns(ScreenTable matrix, std::size_t most)
{
    const auto kept = std::min(most, matrix.rows.size());
    matrix.columns.resize(kept + 1);
    matrix.rows.resize(kept);
    for (std::size_t i = 0; i < kept; ++i) {
        const auto number = QString::number(i + 1);
        matrix.columns[i + 1].title = number;
        matrix.rows[i].resize(kept + 1);
        auto& name = matrix.rows[i].front().shown;
        name = QStringLiteral("%1. %2").arg(number, name);
    }
    return matrix;
}

} // namespace meritdesk::items
