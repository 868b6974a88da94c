#include "core/scenario/auction_edits.h"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>

#include "core/scenario/auction_checks.h"

namespace meritdesk::scenario {

using auction::Book;
using auction::Options;
using auction::Order;
using auction::Price;
using auction::Quantity;
using auction::Side;

namespace {

using BookChange = std::function<std::vector<Finding>(Book&)>;

/// An edit of the auction part: the change works on a copy and says what is wrong with the outcome.
Edit bookEdit(std::string key, std::string mergeKey, BookChange change)
{
    const auto apply = [change = std::move(change)](const Scenario& before) -> Result<Scenario> {
        Scenario after = before;
        auto findings = change(after.auction.edit());
        if (!findings.empty())
            return findings;
        return after;
    };
    return {.key = std::move(key), .facts = {}, .mergeKey = std::move(mergeKey), .apply = apply};
}

Finding noSuchOrder(OrderIndex index)
{
    return error("no-such-order", "orders[" + std::to_string(index) + "]",
                 {{"value", std::to_string(index + 1)}});
}

Edit orderEdit(std::string key, std::string mergeKey, OrderIndex index, std::function<void(Order&)> change)
{
    const auto checked = [index, change = std::move(change)](Book& book) -> std::vector<Finding> {
        if (index >= book.orders.size())
            return {noSuchOrder(index)};
        change(book.orders[index]);
        return orderValueFindings(book.orders[index], book.options, index);
    };
    return bookEdit(std::move(key), std::move(mergeKey), checked);
}

/// Ascending, each once; empty with a finding when one lies outside the book.
std::vector<OrderIndex> sortedIndexes(std::vector<OrderIndex> indexes, const Book& book,
                                      std::vector<Finding>& findings)
{
    std::sort(indexes.begin(), indexes.end());
    indexes.erase(std::unique(indexes.begin(), indexes.end()), indexes.end());
    if (indexes.empty() || indexes.back() >= book.orders.size()) {
        findings.push_back(noSuchOrder(indexes.empty() ? book.orders.size() : indexes.back()));
        return {};
    }
    return indexes;
}

/// Hands out ids of a side that no order of the book has, each once.
class FreshIds
{
public:
    explicit FreshIds(const Book& book)
    {
        m_taken.reserve(book.orders.size());
        for (const auto& order : book.orders)
            m_taken.insert(order.id);
    }

    std::string take(Side side)
    {
        const char prefix = side == Side::Buy ? 'B' : 'S';
        std::size_t& next = m_next.at(side == Side::Buy ? 0U : 1U);
        std::string id = prefix + std::to_string(next);
        while (!m_taken.insert(id).second)
            id = prefix + std::to_string(++next);
        return id;
    }

private:
    std::unordered_set<std::string> m_taken = {};
    std::array<std::size_t, 2> m_next{1, 1};
};

void removeAt(std::vector<Order>& orders, const std::vector<OrderIndex>& sorted)
{
    auto next = sorted.begin();
    std::size_t kept = 0;
    for (std::size_t i = 0; i < orders.size(); ++i) {
        if (next != sorted.end() && *next == i)
            ++next;
        else if (kept != i)
            orders[kept++] = std::move(orders[i]);
        else
            ++kept;
    }
    orders.erase(orders.begin() + static_cast<std::ptrdiff_t>(kept), orders.end());
}

void dropOtherSide(Order& order)
{
    if (order.side == Side::Buy) {
        order.unitEnergyConsumption.reset();
        order.environmentalDeduction.reset();
        order.coalConsumption.reset();
        order.ultraLowEmission = false;
    } else {
        order.gridTariff = {};
        order.levies = {};
    }
}

std::vector<Finding> append(Book& book, const std::vector<Order>& orders)
{
    FreshIds ids(book);
    for (auto order : orders) {
        if (order.id.empty())
            order.id = ids.take(order.side);
        if (order.participant.empty())
            order.participant = order.id;
        book.orders.push_back(std::move(order));
    }
    return bookFindings(book);
}

std::vector<Finding> duplicateIn(Book& book, const std::vector<OrderIndex>& indexes)
{
    std::vector<Finding> findings;
    const auto sorted = sortedIndexes(indexes, book, findings);
    FreshIds ids(book);
    std::vector<Order> orders;
    orders.reserve(book.orders.size() + sorted.size());
    auto next = sorted.begin();
    for (std::size_t i = 0; i < book.orders.size(); ++i) {
        orders.push_back(book.orders[i]);
        if (next == sorted.end() || *next != i)
            continue;
        ++next;
        orders.push_back(book.orders[i]);
        orders.back().id = ids.take(orders.back().side);
    }
    book.orders = std::move(orders);
    return findings;
}

std::vector<Finding> splitIn(Book& book, OrderIndex index, Quantity first)
{
    if (index >= book.orders.size())
        return {noSuchOrder(index)};
    Order rest = book.orders[index];
    if (first <= Quantity{} || first >= rest.quantity)
        return {error("split-outside-order", orderPlace(index, "quantity"),
                      {{"value", first.text()}, {"quantity", rest.quantity.text()}})};
    rest.id = FreshIds(book).take(rest.side);
    rest.quantity -= first;
    book.orders[index].quantity = first;
    auto findings = orderValueFindings(book.orders[index], book.options, index);
    book.orders.insert(book.orders.begin() + static_cast<std::ptrdiff_t>(index) + 1, std::move(rest));
    return findings;
}

std::vector<Finding> mergeIn(Book& book, const std::vector<OrderIndex>& indexes)
{
    std::vector<Finding> findings;
    auto sorted = sortedIndexes(indexes, book, findings);
    if (!findings.empty())
        return findings;
    const auto first = sorted.front();
    Order& target = book.orders[first];
    for (auto i = sorted.begin() + 1; i != sorted.end(); ++i) {
        const Order& other = book.orders[*i];
        if (other.side != target.side || other.price != target.price
            || other.participant != target.participant)
            return {error("merge-of-different-orders", "orders[" + std::to_string(*i) + "]",
                          {{"first", target.id}, {"second", other.id}})};
        target.quantity += other.quantity;
        // Checked as it grows: the sum of many large orders must not run over.
        if (auto tooLarge = orderValueFindings(target, book.options, first); !tooLarge.empty())
            return tooLarge;
    }
    sorted.erase(sorted.begin());
    removeAt(book.orders, sorted);
    return {};
}

} // namespace

std::vector<Finding> orderFindings(const Book& book, OrderIndex index)
{
    if (index >= book.orders.size())
        return {noSuchOrder(index)};
    auto findings = orderValueFindings(book.orders[index], book.options, index);
    for (std::size_t i = 0; i < book.orders.size(); ++i)
        if (i != index && book.orders[i].id == book.orders[index].id)
            findings.push_back(
                error("order-id-taken", orderPlace(index, "id"), {{"value", book.orders[index].id}}));
    return findings;
}

std::string freshOrderId(const Book& book, Side side)
{
    return FreshIds(book).take(side);
}

Edit setOrderPrice(OrderIndex index, Price price, std::string mergeKey)
{
    return orderEdit("edit-order-price", std::move(mergeKey), index,
                     [price](Order& order) { order.price = price; });
}

Edit setOrderQuantity(OrderIndex index, Quantity quantity, std::string mergeKey)
{
    return orderEdit("edit-order-quantity", std::move(mergeKey), index,
                     [quantity](Order& order) { order.quantity = quantity; });
}

Edit reshapeOrder(OrderIndex index, Price price, Quantity quantity, std::string mergeKey)
{
    return orderEdit("edit-order-shape", std::move(mergeKey), index, [price, quantity](Order& order) {
        order.price = price;
        order.quantity = quantity;
    });
}

Edit setOrderId(OrderIndex index, std::string id)
{
    return bookEdit("edit-order-id", {}, [index, id = std::move(id)](Book& book) -> std::vector<Finding> {
        if (index >= book.orders.size())
            return {noSuchOrder(index)};
        Order& order = book.orders[index];
        if (order.participant == order.id)
            order.participant = id;
        order.id = id;
        return orderFindings(book, index);
    });
}

Edit setOrderParticipant(OrderIndex index, std::string participant)
{
    return orderEdit("edit-order-participant", {}, index,
                     [participant = std::move(participant)](Order& order) {
                         order.participant = participant.empty() ? order.id : participant;
                     });
}

Edit setOrderSide(OrderIndex index, Side side)
{
    return orderEdit("edit-order-side", {}, index, [side](Order& order) {
        order.side = side;
        dropOtherSide(order);
    });
}

Edit addOrders(std::vector<Order> orders)
{
    return bookEdit("add-orders", {},
                    [orders = std::move(orders)](Book& book) { return append(book, orders); });
}

Edit removeOrders(std::vector<OrderIndex> indexes)
{
    return bookEdit("remove-orders", {}, [indexes = std::move(indexes)](Book& book) {
        std::vector<Finding> findings;
        removeAt(book.orders, sortedIndexes(indexes, book, findings));
        return findings;
    });
}

Edit duplicateOrders(std::vector<OrderIndex> indexes)
{
    return bookEdit("duplicate-orders", {},
                    [indexes = std::move(indexes)](Book& book) { return duplicateIn(book, indexes); });
}

Edit splitOrder(OrderIndex index, Quantity first)
{
    return bookEdit("split-order", {}, [index, first](Book& book) { return splitIn(book, index, first); });
}

Edit mergeOrders(std::vector<OrderIndex> indexes)
{
    return bookEdit("merge-orders", {},
                    [indexes = std::move(indexes)](Book& book) { return mergeIn(book, indexes); });
}

Edit setAuctionOptions(Options options)
{
    return bookEdit("edit-auction-options", {}, [options = std::move(options)](Book& book) {
        book.options = options;
        return bookFindings(book);
    });
}

Edit chooseRules(std::vector<std::string> rules)
{
    return bookEdit("choose-rules", {}, [rules = std::move(rules)](Book& book) -> std::vector<Finding> {
        if (rules.empty())
            return {error("no-rule-chosen", "rule")};
        std::unordered_set<std::string_view> seen;
        for (const auto& rule : rules)
            if (!seen.insert(rule).second)
                return {error("rule-chosen-twice", "rule", {{"value", rule}})};
        book.rules = rules;
        return {};
    });
}

Edit replaceBook(Book book)
{
    return bookEdit("replace-book", {}, [book = std::move(book)](Book& target) {
        target = book;
        return bookFindings(target);
    });
}

Quantity halfOf(Quantity quantity, Quantity step)
{
    const auto steps = quantity.mantissa() / step.mantissa();
    return Quantity::fromMantissa(steps / 2 * step.mantissa());
}

} // namespace meritdesk::scenario
