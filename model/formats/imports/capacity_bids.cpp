#include "formats/imports/capacity_bids.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "formats/imports/label_text.h"
#include "formats/imports/number_cell.h"
#include "formats/imports/split_text.h"

namespace meritdesk::imports {

using response::Mw;
using response::RubPerMwMonth;
using response::kom::Bid;
using response::kom::Flag;

namespace {

enum Column : int { Id, Kind, Price, Volume, Divisible, ColumnCount };

using Places = std::array<int, ColumnCount>; ///< columns of the table; -1 for none

/// Beginnings of words for a thing, in the languages of the program and of the market.
struct HeadingBeginning
{
    int means = 0;
    std::string_view beginning = {};
};

constexpr auto headingBeginnings = std::to_array<HeadingBeginning>({
    {Id, "id"},           {Id, "bid"},       {Id, "name"},         {Id, "unit"},         {Id, "заявк"},
    {Id, "код"},          {Id, "участник"},  {Id, "поставщик"},    {Id, "гтп"},          {Id, "наимен"},
    {Id, "pakkumus"},     {Id, "nimi"},      {Id, "机组"},         {Id, "申报"},         {Id, "名称"},
    {Kind, "flag"},       {Kind, "kind"},    {Kind, "type"},       {Kind, "вид"},        {Kind, "тип"},
    {Kind, "признак"},    {Kind, "liik"},    {Kind, "类型"},       {Price, "price"},     {Price, "цена"},
    {Price, "hind"},      {Price, "价格"},   {Price, "电价"},      {Volume, "volume"},   {Volume, "mw"},
    {Volume, "capacity"}, {Volume, "объем"}, {Volume, "мощност"},  {Volume, "мвт"},      {Volume, "maht"},
    {Volume, "võimsus"},  {Volume, "容量"},  {Divisible, "divis"}, {Divisible, "делим"}, {Divisible, "jagat"},
    {Divisible, "可分"},
});

constexpr auto kinds = std::to_array<HeadingBeginning>({
    {static_cast<int>(Flag::Must), "must"},
    {static_cast<int>(Flag::Must), "обязат"},
    {static_cast<int>(Flag::Must), "дпм"},
    {static_cast<int>(Flag::Must), "коммод"},
    {static_cast<int>(Flag::Must), "kohust"},
    {static_cast<int>(Flag::Must), "必"},
    {static_cast<int>(Flag::Forced), "forced"},
    {static_cast<int>(Flag::Forced), "вынужд"},
    {static_cast<int>(Flag::Forced), "sund"},
    {static_cast<int>(Flag::Forced), "强制"},
    {static_cast<int>(Flag::PriceTaker), "price-tak"},
    {static_cast<int>(Flag::PriceTaker), "price tak"},
    {static_cast<int>(Flag::PriceTaker), "ценоприн"},
    {static_cast<int>(Flag::PriceTaker), "hinnav"},
    {static_cast<int>(Flag::PriceTaker), "价格接受"},
    {static_cast<int>(Flag::Priced), "priced"},
    {static_cast<int>(Flag::Priced), "ценов"},
    {static_cast<int>(Flag::Priced), "hinnaga"},
    {static_cast<int>(Flag::Priced), "报价"},
});

constexpr auto refusals =
    std::to_array<std::string_view>({"no", "false", "0", "нет", "недел", "indiv", "ei", "否"});

template <class List>
std::optional<int> meaning(const List& list, std::string_view cell)
{
    const auto plain = comparable(cell);
    for (const auto& word : list)
        if (!plain.empty() && plain.starts_with(comparable(word.beginning)))
            return word.means;
    return std::nullopt;
}

bool refuses(std::string_view cell)
{
    const auto plain = comparable(cell);
    return std::any_of(refusals.begin(), refusals.end(),
                       [&plain](auto word) { return plain.starts_with(comparable(word)); });
}

/// The columns by their headingBeginnings; nothing when the first row has no headingBeginnings.
std::optional<Places> headed(const Grid& grid)
{
    Places places{-1, -1, -1, -1, -1};
    int found = 0;
    for (int column = 0; column < grid.columns(); ++column) {
        const auto which = meaning(headingBeginnings, grid.at(0, column));
        if (!which || places.at(static_cast<std::size_t>(*which)) >= 0)
            continue;
        places.at(static_cast<std::size_t>(*which)) = column;
        ++found;
    }
    return found >= 2 && places[Volume] >= 0 ? std::optional(places) : std::nullopt;
}

/// The columns by how many there are; nothing for a table that is too narrow.
std::optional<Places> counted(int columns)
{
    switch (columns) {
    case 0:
    case 1:
        return std::nullopt;
    case 2:
        return Places{-1, -1, 0, 1, -1};
    case 3:
        return Places{0, -1, 1, 2, -1};
    default:
        return Places{0, 1, 2, 3, columns > 4 ? 4 : -1};
    }
}

/// Reads the rows of one table.
class Rows
{
public:
    Rows(const Grid& grid, Places places, int first)
        : m_grid(grid)
        , m_places(places)
        , m_first(first)
        , m_mark(decimalMark())
    {
    }

    Result<std::vector<Bid>> read()
    {
        std::vector<Bid> bids;
        for (int row = m_first; row < m_grid.rows(); ++row)
            if (auto bid = readRow(row))
                bids.push_back(std::move(*bid));
        if (!m_faults.empty())
            return m_faults;
        if (bids.empty())
            return error("capacity-table-empty", {});
        return bids;
    }

private:
    [[nodiscard]] std::string_view cell(int row, Column column) const
    {
        return m_places[column] < 0 ? std::string_view() : m_grid.at(row, m_places[column]);
    }

    [[nodiscard]] char decimalMark() const
    {
        for (int row = m_first; row < m_grid.rows(); ++row)
            for (const auto column : {Price, Volume})
                if (const char mark = decimalMarkOf(cell(row, column)))
                    return mark;
        return '.';
    }

    void fault(std::string code, int row, std::string_view value)
    {
        const auto line = std::to_string(m_grid.line(row));
        m_faults.push_back(
            error(std::move(code), "line " + line, {{"line", line}, {"value", std::string(value)}}));
    }

    template <class Amount>
    std::optional<Amount> amount(int row, Column column)
    {
        const auto text = cell(row, column);
        const auto number = readNumber(text, m_mark);
        if (number.fault == NumberFault::Missing && column == Price)
            return std::nullopt;
        if (number.fault != NumberFault::None) {
            fault("capacity-table-number", row, text);
            return std::nullopt;
        }
        return Amount::fromMantissa(number.mantissa);
    }

    std::optional<Bid> readRow(int row)
    {
        const auto before = m_faults.size();
        Bid bid;
        bid.id = std::string(cell(row, Id));
        if (bid.id.empty())
            bid.id = std::to_string(row - m_first + 1);
        const auto price = amount<RubPerMwMonth>(row, Price);
        bid.volume = amount<Mw>(row, Volume).value_or(Mw());
        bid.flag = price ? Flag::Priced : Flag::PriceTaker;
        if (const auto kind = cell(row, Kind); !kind.empty()) {
            const auto known = meaning(kinds, kind);
            if (!known)
                fault("capacity-table-flag", row, kind);
            bid.flag = static_cast<Flag>(known.value_or(0));
        }
        if (bid.flag == Flag::Priced) {
            if (!price && m_faults.size() == before)
                fault("capacity-table-price", row, bid.id);
            bid.price = price.value_or(RubPerMwMonth());
            bid.divisible = !refuses(cell(row, Divisible));
        }
        return m_faults.size() == before ? std::optional(std::move(bid)) : std::nullopt;
    }

    const Grid& m_grid;
    Places m_places;
    int m_first;
    char m_mark;
    std::vector<Finding> m_faults = {};
};

} // namespace

Result<std::vector<Bid>> readCapacityBids(std::string_view text)
{
    // A spreadsheet copies with tabs; a line that begins with an empty cell would hide them.
    const bool hasTabs = text.find('\t') != std::string_view::npos;
    const auto grid = splitText(std::string(text), hasTabs ? '\t' : findSeparator(text));
    if (grid.rows() == 0)
        return error("capacity-table-empty", {});
    if (const auto places = headed(grid))
        return Rows(grid, *places, 1).read();
    const auto places = counted(grid.columns());
    if (!places)
        return error("capacity-table-columns", {});
    return Rows(grid, *places, 0).read();
}

} // namespace meritdesk::imports
