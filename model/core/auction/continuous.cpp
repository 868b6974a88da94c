#include "core/auction/continuous.h"

#include <queue>

#include <algorithm>
#include <tuple>

namespace meritdesk::auction {

namespace {

/// An order waiting in the book of one side.
struct Resting
{
    Price price = {};
    std::size_t entry = 0; ///< how many entered before it
    Index order = none;
};

/// The best price on top, the older first at one price; buyers with their prices negated.
struct RanksAfter
{
    bool operator()(const Resting& a, const Resting& b) const
    {
        return std::tie(a.price, a.entry) > std::tie(b.price, b.entry);
    }
};

using RestingBook = std::priority_queue<Resting, std::vector<Resting>, RanksAfter>;

/// The two books of continuous trading.
class Continuous
{
public:
    Continuous(const Book& book, std::vector<Quantity> left, Clearing& clearing)
        : m_book(book)
        , m_left(std::move(left))
        , m_clearing(clearing)
    {
    }

    void enter(Index order, std::size_t entry)
    {
        const bool buys = m_book.orders[order].side == Side::Buy;
        const auto price = m_book.orders[order].price;
        auto& opposite = buys ? m_sellers : m_buyers;
        while (m_left[order].mantissa() > 0 && !opposite.empty() && crosses(price, opposite.top(), buys)) {
            trade(order, opposite.top().order, buys);
            if (m_left[opposite.top().order].mantissa() == 0)
                opposite.pop();
        }
        if (m_left[order].mantissa() > 0)
            (buys ? m_buyers : m_sellers).push({buys ? -price : price, entry, order});
    }

private:
    [[nodiscard]] static bool crosses(Price price, const Resting& resting, bool buys)
    {
        return buys ? resting.price <= price : price <= -resting.price;
    }

    void trade(Index incoming, Index resting, bool buys)
    {
        const auto quantity = std::min(m_left[incoming], m_left[resting]);
        const auto step = static_cast<Index>(stepsOf(m_clearing));
        m_clearing.trades.push_back({step, buys ? incoming : resting, buys ? resting : incoming, quantity});
        m_clearing.volume += TotalQuantity::fromMantissa(quantity.mantissa());
        m_left[incoming] -= quantity;
        m_left[resting] -= quantity;
    }

    const Book& m_book;
    std::vector<Quantity> m_left;
    Clearing& m_clearing;
    RestingBook m_buyers = {};
    RestingBook m_sellers = {};
};

} // namespace

EntryOrder::EntryOrder(const Book& book, const Instant* callUntil)
    : m_book(book)
    , m_callUntil(callUntil)
{
}

bool EntryOrder::isInCall(const Order& order, const Instant* callUntil)
{
    return callUntil != nullptr && (!order.time || *order.time <= *callUntil);
}

EntryOrder::Key EntryOrder::keyOf(Index order) const
{
    const auto& one = m_book.orders[order];
    const std::int32_t phase = isInCall(one, m_callUntil) ? 0 : 2;
    if (!one.time)
        return {phase + 1, 0, 0, order};
    return {phase, one.time->seconds, one.time->nanoseconds, order};
}

bool EntryOrder::isBefore(Index a, Index b) const
{
    return keyOf(a) < keyOf(b);
}

std::vector<Index> EntryOrder::all() const
{
    std::vector<Key> keys;
    keys.reserve(m_book.orders.size());
    for (std::size_t i = 0; i < m_book.orders.size(); ++i)
        keys.push_back(keyOf(static_cast<Index>(i)));
    std::sort(keys.begin(), keys.end());
    std::vector<Index> orders;
    orders.reserve(keys.size());
    for (const auto& key : keys)
        orders.push_back(key.order);
    return orders;
}

void tradeContinuously(const Book& book, const std::vector<Index>& entering, std::vector<Quantity> left,
                       Clearing& clearing)
{
    Continuous trading(book, std::move(left), clearing);
    for (std::size_t entry = 0; entry < entering.size(); ++entry)
        trading.enter(entering[entry], entry);
}

DoubledPrices restingPrice(const Book& book, const EntryOrder& entry, const Match& match)
{
    const auto resting = entry.isBefore(match.buy, match.sell) ? match.buy : match.sell;
    const auto price = 2 * book.orders[resting].price.mantissa();
    return {price, price};
}

} // namespace meritdesk::auction
