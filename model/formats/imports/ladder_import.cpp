#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "formats/imports/counted_days.h"
#include "formats/imports/ladder_reading.h"
#include "formats/imports/meter_edit.h"
#include "formats/imports/number_cell.h"
#include "formats/imports/table_import.h"

namespace meritdesk::imports {

namespace {

using auction::Order;

/// The cells of the first block's quantities hold a minus somewhere.
bool hasSigns(const Grid& grid, int firstRow, const LadderColumns& columns)
{
    const int column = columns.blocks.front().quantity;
    for (int row = firstRow; row < grid.rows(); ++row)
        for (const char mark : {'.', ','})
            if (readNumber(grid.at(row, column), mark).mantissa < 0)
                return true;
    return false;
}

SideBy decideSide(const Grid& grid, int firstRow, const LadderColumns& columns, Understanding& understanding)
{
    std::vector<std::string> ids;
    if (columns.side >= 0)
        ids.emplace_back("words");
    if (std::all_of(columns.blocks.begin(), columns.blocks.end(),
                    [](const auto& block) { return block.side; }))
        ids.emplace_back("blocks");
    const bool said = !ids.empty();
    if (hasSigns(grid, firstRow, columns))
        ids.emplace_back("sign");
    const bool guess = ids.empty();
    ids.emplace_back("buy");
    ids.emplace_back("sell");
    const auto side =
        understanding.decide(choice::side, optionsOf(choice::side, ids), ids.front(), guess || !said);
    constexpr std::array<std::pair<std::string_view, SideBy>, 5> kinds{{{"words", SideBy::Words},
                                                                        {"sign", SideBy::Sign},
                                                                        {"blocks", SideBy::Blocks},
                                                                        {"buy", SideBy::Buy},
                                                                        {"sell", SideBy::Sell}}};
    return std::find_if(kinds.begin(), kinds.end(), [&](const auto& kind) { return kind.first == side; })
        ->second;
}

void nameRoles(const LadderColumns& columns, ImportPreview& preview)
{
    const auto name = [&](int column, const char* role) {
        if (column >= 0 && column < static_cast<int>(preview.columns.size()))
            preview.columns[static_cast<std::size_t>(column)].role = role;
    };
    for (const auto& block : columns.blocks) {
        name(block.price, "role-price");
        name(block.quantity, "role-quantity");
        name(block.participant, "role-participant");
        name(block.id, "role-id");
    }
    name(columns.side, "role-side");
    name(columns.group, "role-group");
}

/// Orders that come beside others get ids that are free.
void makeFree(std::vector<Order>& orders, const std::vector<Order>& there)
{
    std::set<std::string> used;
    for (const auto& order : there)
        used.insert(order.id);
    for (auto& order : orders) {
        const auto wanted = order.id;
        for (int n = 2; !used.insert(order.id).second; ++n)
            order.id = wanted + "-" + std::to_string(n);
    }
}

scenario::Edit ladderEdit(std::vector<Order> orders, bool append, std::string file)
{
    return {.key = "edit-import-orders",
            .facts = {{"file", std::move(file)}},
            .apply = [orders = std::move(orders),
                      append](const scenario::Scenario& before) -> Result<scenario::Scenario> {
                auto next = before;
                auto& book = next.auction.edit();
                auto added = orders;
                if (append)
                    makeFree(added, book.orders);
                else
                    book.orders.clear();
                book.orders.insert(book.orders.end(), added.begin(), added.end());
                return next;
            }};
}

} // namespace

bool looksLikeLadder(const TableProfile& profile, int rows)
{
    static const std::vector<std::string_view> price{"цен", "price", "hind", "价"};
    static const std::vector<std::string_view> quantity{
        "объ", "колич", "quantity", "qty", "volume", "amount", "kogus", "maht", "数量", "电量", "mw", "мвт"};
    const auto heads = [&](const std::vector<std::string_view>& words) {
        return std::any_of(profile.headings.begin(), profile.headings.end(),
                           [&](const auto& heading) { return holdsAny(heading, words); });
    };
    const bool timed =
        std::any_of(profile.columns.begin(), profile.columns.end(),
                    [](const ColumnProfile& column) { return column.days * 10 > column.filled * 7; });
    if (heads(price) && heads(quantity))
        return !timed;
    for (const auto& heading : profile.headings)
        if (const auto stamp = readStamp(heading, DayOrder::DayFirst); stamp && stamp->day)
            return false; // days across
    if (isWholeMonth(rows))
        return false; // values of a month in several columns
    // no headings at all: words and two numbers, without any time
    const bool times =
        std::any_of(profile.columns.begin(), profile.columns.end(),
                    [](const ColumnProfile& column) { return column.stamps + column.days > 0; });
    const auto numbers = std::count_if(profile.columns.begin(), profile.columns.end(),
                                       [](const ColumnProfile& column) { return column.numbers > 0; });
    return !times && profile.columns.size() >= 2 && profile.columns.size() <= 8 && numbers >= 2;
}

void understandLadder(const TableProfile& profile, Understanding& understanding, ImportPreview& preview)
{
    const Grid& grid = *preview.grid;
    const auto columns = ladderColumns(grid, profile);
    if (columns.blocks.empty()) {
        preview.findings.push_back(error("import-no-orders", ""));
        return;
    }
    Doubts doubts(grid);
    LadderStyle style{.decimalMark = decideDecimalMark(grid, profile.firstData, understanding),
                      .sideBy = decideSide(grid, profile.firstData, columns, understanding),
                      .step = understanding.request().scenario.auction->options.quantityStep};
    auto orders = readLadder(grid, profile.firstData, columns, style, doubts);
    doubts.moveTo(preview);
    nameRoles(columns, preview);
    preview.counts.orders = static_cast<int>(orders.size());
    if (orders.empty()) {
        preview.findings.push_back(error("import-no-orders", ""));
        return;
    }
    bool append = false;
    if (!understanding.request().scenario.auction->orders.empty())
        append = understanding.decide(choice::apply, optionsOf(choice::apply, {"replace", "add"}), "replace")
                 == "add";
    preview.edit = ladderEdit(std::move(orders), append, provenanceOf(understanding.request()));
}

} // namespace meritdesk::imports
