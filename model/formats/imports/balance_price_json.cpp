#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

#include "core/calendar/european_zone.h"
#include "formats/formats.h"
#include "formats/imports/balance_json.h"
#include "formats/imports/table_profile.h"
#include "formats/json/json_reader.h"

namespace meritdesk::imports {

namespace {

using json::Kind;
using json::Value;

constexpr int sure = 95;
constexpr int secondsOfMinute = 60;

/// Which fields of a row become which columns of the long table.
struct JsonShape
{
    struct Field
    {
        std::string_view name = {};
        std::string_view heading = {};
    };

    std::string_view time = {};   ///< field of the time; empty where there is no more
    std::string_view report = {}; ///< what it is
    std::array<Field, 5> fields = {};
};

/// The Estonian operator's dashboard (day-ahead prices, balance) and the rows of a public price archive.
constexpr std::array<JsonShape, 3> shapes{
    {{"timestamp", "nps_price", {{{"price", "price"}}}},
     {"timestamp",
      "operator_balance",
      {{{"imbalance", "volume"},
        {"imbalance_buy_price", "buy"},
        {"imbalance_sell_price", "sell"},
        {"regulate_up", "upward"},
        {"regulate_down", "downward"}}}},
     {"mtu_start", "imbalance_prices", {{{"price_eur_mwh", "price"}}}}}};

int recognisePrices(std::string_view bytes, std::string_view /*name*/)
{
    const auto first = bytes.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || (bytes[first] != '{' && bytes[first] != '['))
        return 0;
    const auto holds = [&](std::string_view key) { return bytes.find(key) != std::string_view::npos; };
    const bool operators = holds("\"success\"") && holds("\"data\"")
                           && (holds("\"timestamp\"") || bytes.find("\"success\"") < bytes.find("\"data\""));
    return operators || (holds("\"mtu_start\"") && holds("\"price_eur_mwh\"")) ? sure : 0;
}

/// A list of rows, and whose they are.
struct Rows
{
    const Value* list = nullptr;
    std::string area = {};
};

bool has(const Value& row, std::string_view key)
{
    return row.find(key) != nullptr;
}

bool isRow(const Value& value)
{
    return value.kind == Kind::Object && (has(value, "timestamp") || has(value, "mtu_start"));
}

/// Lists of rows anywhere near the top: the answer itself, its data, its data by area.
void collectRows(const Value& value, const std::string& key, int depth, std::vector<Rows>& found)
{
    constexpr int deepest = 3;
    if (value.kind == Kind::Array && std::any_of(value.items.begin(), value.items.end(), isRow))
        found.push_back({&value, key == "data" || key.empty() ? "ee" : key});
    if (value.kind == Kind::Object && depth < deepest)
        for (const auto& [name, member] : value.members)
            collectRows(member, name, depth + 1, found);
}

const Value* rowIn(const Value& list)
{
    const auto found = std::find_if(list.items.begin(), list.items.end(), isRow);
    return found == list.items.end() ? nullptr : &*found;
}

const JsonShape* shapeOf(const Value& row)
{
    for (const auto& shape : shapes)
        if (has(row, shape.time)
            && std::any_of(shape.fields.begin(), shape.fields.end(), [&](const JsonShape::Field& field) {
                   return !field.name.empty() && has(row, field.name);
               }))
            return &shape;
    return nullptr;
}

/// The gas balance has the same names of prices, without any volume beside them.
bool isGas(const Value& row, const std::string& file)
{
    const bool prices = has(row, "imbalance_buy_price") || has(row, "imbalance_sell_price");
    const bool volumes = has(row, "imbalance") || has(row, "regulate_up") || has(row, "regulate_down");
    return prices && (!volumes || lowered(file).find("gas") != std::string::npos);
}

/// A time as the table shows it: seconds since 1970 become UTC, others stay.
std::string timeText(const Value* time)
{
    if (!time || time->isNull())
        return {};
    const auto& text = time->text;
    constexpr std::size_t longest = 11;
    const bool seconds = time->kind == Kind::Number && !text.empty() && text.size() <= longest
                         && text.find_first_not_of("0123456789") == std::string::npos;
    if (!seconds)
        return time->kind == Kind::Text ? text : json::shown(*time);
    const auto all = std::stoll(text);
    if (all % secondsOfMinute != 0 || all > std::int64_t{4'102'444'800})
        return text;
    return printLocal(all / secondsOfMinute, 0).substr(0, 16) + "Z";
}

void addRows(const Rows& rows, const JsonShape& shape, Grid& grid)
{
    for (const auto& row : rows.list->items) {
        grid.beginRow(grid.rows() + 1);
        if (row.kind != Kind::Object) {
            grid.add(grid.kept(json::shown(row)));
            grid.add({});
            grid.add(grid.kept(rows.area));
            continue;
        }
        grid.add(grid.kept(timeText(row.find(shape.time))));
        grid.add({});
        grid.add(grid.kept(rows.area));
        for (const auto& field : shape.fields)
            if (!field.name.empty())
                grid.add(grid.kept(cellText(row.find(field.name))));
    }
}

void addHeader(const JsonShape& shape, Grid& grid)
{
    beginLongTable(grid);
    for (const auto& field : shape.fields)
        if (!field.name.empty())
            grid.add(grid.kept(std::string(field.heading)));
}

/// One file as a report of the grid.
void addFile(const Value& root, const std::string& file, Grid& grid, std::vector<BalanceReport>& reports,
             std::vector<Finding>& findings)
{
    std::vector<Rows> lists;
    collectRows(root, {}, 0, lists);
    const auto* first = lists.empty() ? nullptr : rowIn(*lists.front().list);
    const auto* shape = first ? shapeOf(*first) : nullptr;
    if (first && isGas(*first, file))
        return findings.push_back(error("import-balance-gas", file));
    if (!shape)
        return findings.push_back(error("import-balance-no-report", file, {{"message", ""}}));
    BalanceReport report{.name = std::string(shape->report), .source = file, .header = grid.rows()};
    addHeader(*shape, grid);
    for (const auto& list : lists)
        addRows(list, *shape, grid);
    report.end = grid.rows();
    reports.push_back(std::move(report));
}

Result<ImportPreview> readPrices(const ImportRequest& request)
{
    return readAnswers(request, "balance-price-json", addFile);
}

} // namespace
} // namespace meritdesk::imports

namespace meritdesk::formats {

const ImportFormat balancePriceJsonImport{.id = "balance-price-json",
                                          .title = "import-format-balance-price-json",
                                          .patterns = "*.json",
                                          .recognise = imports::recognisePrices,
                                          .read = imports::readPrices};

} // namespace meritdesk::formats
