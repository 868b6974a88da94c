#include "formats/imports/ladder_reading.h"

#include <set>
#include <utility>

#include "formats/imports/number_cell.h"

namespace meritdesk::imports {

namespace {

using auction::Order;
using auction::Side;

constexpr Int128 microsInMantissa = 1'000'000; ///< mantissas of readNumber have 12 decimals, orders 6

class LadderReader
{
public:
    LadderReader(const Grid& grid, const LadderColumns& columns, const LadderStyle& style, Doubts& doubts)
        : m_grid(grid)
        , m_columns(columns)
        , m_style(style)
        , m_doubts(doubts)
    {
    }

    std::vector<Order> read(int firstRow)
    {
        for (int row = firstRow; row < m_grid.rows(); ++row)
            for (const auto& block : m_columns.blocks)
                readOrder(row, block);
        nameTheRest();
        return std::move(m_orders);
    }

private:
    void readOrder(int row, const LadderBlock& block)
    {
        if (m_grid.at(row, block.price).empty() && m_grid.at(row, block.quantity).empty())
            return;
        const auto price = micros(row, block.price);
        auto quantity = micros(row, block.quantity);
        if (!price || !quantity)
            return;
        const auto side = sideOfOrder(row, block, *quantity);
        if (!side)
            return;
        if (m_style.sideBy == SideBy::Sign && *quantity < 0)
            quantity = -*quantity;
        if (*quantity <= 0 || *quantity % m_style.step.mantissa() != 0) {
            m_doubts.add(*quantity <= 0 ? "import-quantity-not-positive" : "import-quantity-step", row,
                         block.quantity);
            return;
        }
        Order order{.side = *side,
                    .price = auction::Price::fromMantissa(*price),
                    .quantity = auction::Quantity::fromMantissa(*quantity)};
        addNames(row, block, order);
        m_orders.push_back(std::move(order));
    }

    std::optional<std::int64_t> micros(int row, int column)
    {
        auto number = readNumber(m_grid.at(row, column), m_style.decimalMark);
        if (number.fault == NumberFault::Missing) {
            m_doubts.add("import-not-a-number", row, column);
            return std::nullopt;
        }
        if (number.fault == NumberFault::None && number.mantissa % microsInMantissa != 0)
            number.fault = NumberFault::TooFine;
        if (number.fault != NumberFault::None) {
            m_doubts.add(number.fault, row, column);
            return std::nullopt;
        }
        return static_cast<std::int64_t>(number.mantissa / microsInMantissa);
    }

    std::optional<Side> sideOfOrder(int row, const LadderBlock& block, std::int64_t quantity)
    {
        switch (m_style.sideBy) {
        case SideBy::Buy:
            return Side::Buy;
        case SideBy::Sell:
            return Side::Sell;
        case SideBy::Sign:
            return quantity < 0 ? Side::Sell : Side::Buy;
        case SideBy::Blocks:
            return block.side;
        case SideBy::Words:
            break;
        }
        const auto side = sideOf(m_grid.at(row, m_columns.side));
        if (!side)
            m_doubts.add("import-not-a-side", row, m_columns.side);
        return side;
    }

    void addNames(int row, const LadderBlock& block, Order& order)
    {
        auto id = std::string(m_grid.at(row, block.id));
        if (!id.empty() && m_ids.insert(id).second)
            order.id = std::move(id);
        order.participant = std::string(m_grid.at(row, block.participant));
        if (const auto group = m_grid.at(row, m_columns.group); !group.empty())
            order.group = std::string(group);
    }

    /// Ids for the orders without one, and participants: never empty, the id where none is given.
    void nameTheRest()
    {
        int buys = 0;
        int sells = 0;
        for (auto& order : m_orders) {
            int& count = order.side == Side::Buy ? buys : sells;
            while (order.id.empty()) {
                auto id = (order.side == Side::Buy ? "B" : "S") + std::to_string(++count);
                if (m_ids.insert(id).second)
                    order.id = std::move(id);
            }
            if (order.participant.empty())
                order.participant = order.id;
        }
    }

    const Grid& m_grid;
    const LadderColumns& m_columns;
    const LadderStyle& m_style;
    Doubts& m_doubts;
    std::set<std::string> m_ids = {};
    std::vector<Order> m_orders = {};
};

} // namespace

std::vector<Order> readLadder(const Grid& grid, int firstRow, const LadderColumns& columns,
                              const LadderStyle& style, Doubts& doubts)
{
    return LadderReader(grid, columns, style, doubts).read(firstRow);
}

} // namespace meritdesk::imports
