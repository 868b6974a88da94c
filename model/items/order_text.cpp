#include "items/order_text.h"

#include <QStringList>

#include <array>
#include <optional>
#include <unordered_set>

#include "items/number_input.h"

namespace meritdesk::items {

using auction::Order;
using auction::Price;
using auction::Quantity;
using auction::Side;

namespace {

struct SideWord
{
    const char* word;
    Side side;
};

/// What people write for a side, in lower case and four languages.
constexpr std::array sideWords{
    SideWord{"buy", Side::Buy},    SideWord{"bid", Side::Buy},          SideWord{"b", Side::Buy},
    SideWord{"demand", Side::Buy}, SideWord{"покупка", Side::Buy},      SideWord{"купля", Side::Buy},
    SideWord{"买", Side::Buy},     SideWord{"购", Side::Buy},           SideWord{"购电", Side::Buy},
    SideWord{"买方", Side::Buy},   SideWord{"购方", Side::Buy},         SideWord{"спрос", Side::Buy},
    SideWord{"sell", Side::Sell},  SideWord{"offer", Side::Sell},       SideWord{"ask", Side::Sell},
    SideWord{"s", Side::Sell},     SideWord{"supply", Side::Sell},      SideWord{"продажа", Side::Sell},
    SideWord{"müük", Side::Sell},  SideWord{"ost", Side::Buy},          SideWord{"卖", Side::Sell},
    SideWord{"售", Side::Sell},    SideWord{"售电", Side::Sell},        SideWord{"卖方", Side::Sell},
    SideWord{"售方", Side::Sell},  SideWord{"предложение", Side::Sell},
};

std::optional<Side> sideOf(const QString& cell)
{
    const auto lower = cell.trimmed().toLower();
    for (const auto& entry : sideWords)
        if (lower == QString::fromUtf8(entry.word))
            return entry.side;
    return std::nullopt;
}

QString sideText(Side side)
{
    return side == Side::Buy ? QStringLiteral("buy") : QStringLiteral("sell");
}

/// The cells of a row that stand before the numbers, and the two numbers; nothing when it has no two.
struct RowParts
{
    QStringList names = {};
    std::optional<Side> side = {};
    Price price = {};
    Quantity quantity = {};
};

std::optional<RowParts> parts(const QStringList& cells)
{
    RowParts row;
    auto last = cells.size();
    while (last > 0 && cells[last - 1].trimmed().isEmpty())
        --last;
    if (last < 2)
        return std::nullopt;
    const auto price = plainNumber(cells[last - 2]);
    const auto quantity = plainNumber(cells[last - 1]);
    const auto exactPrice = price ? Price::read(*price) : std::nullopt;
    const auto exactQuantity = quantity ? Quantity::read(*quantity) : std::nullopt;
    if (!exactPrice || !exactQuantity)
        return std::nullopt;
    row.price = *exactPrice;
    row.quantity = *exactQuantity;
    for (qsizetype i = 0; i < last - 2; ++i) {
        if (const auto side = sideOf(cells[i]); side && !row.side)
            row.side = side;
        else
            row.names << cells[i].trimmed();
    }
    return row;
}

} // namespace

QString orderText(const auction::Book& book, const std::vector<scenario::OrderIndex>& orders)
{
    QStringList lines{QStringLiteral("id\tparticipant\tside\tprice\tquantity")};
    for (const auto index : orders) {
        const auto& order = book.orders[index];
        lines << QStringList{QString::fromStdString(order.id), QString::fromStdString(order.participant),
                             sideText(order.side), QString::fromStdString(order.price.text()),
                             QString::fromStdString(order.quantity.text())}
                     .join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

Result<std::vector<Order>> ordersFromText(const QString& text, Side other, const auction::Book& book)
{
    std::unordered_set<std::string> taken;
    for (const auto& order : book.orders)
        taken.insert(order.id);
    std::vector<Order> orders;
    const auto lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        const auto row = parts(lines[i].split(QLatin1Char('\t')));
        if (!row && i == 0)
            continue; // the heading
        if (!row)
            return error("paste-row-unclear", {}, {{"row", std::to_string(i + 1)}});
        Order order{.side = row->side.value_or(other), .price = row->price, .quantity = row->quantity};
        order.id = row->names.value(0).toStdString();
        order.participant = row->names.value(1, row->names.value(0)).toStdString();
        if (!taken.insert(order.id).second)
            order.id.clear();
        orders.push_back(std::move(order));
    }
    if (orders.empty())
        return error("nothing-to-paste", {});
    return orders;
}

} // namespace meritdesk::items
