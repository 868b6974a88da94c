#include "core/balance/month_prices.h"

#include <algorithm>
#include <bit>

namespace meritdesk::balance {

namespace {

constexpr std::int64_t largestWhole = std::int64_t{1} << 60;
constexpr int accumulatorBits = 126;
const Integer micro = 1'000'000;
const Integer picoEuros = 1'000'000'000'000; ///< in a euro: a product of two millionths

std::optional<std::int64_t> inMicro(const Fraction& price)
{
    const Fraction scaled = price * micro;
    if (boost::multiprecision::denominator(scaled) != 1)
        return std::nullopt;
    const auto whole = boost::multiprecision::numerator(scaled);
    if (whole > largestWhole || whole < -largestWhole)
        return std::nullopt;
    return static_cast<std::int64_t>(whole);
}

int bitsOf(std::uint64_t value)
{
    return static_cast<int>(std::bit_width(value));
}

} // namespace

MonthPrices::MonthPrices(const std::vector<PeriodPrice>& prices, MonthSpan span)
    : m_prices(prices)
    , m_span(span)
{
    for (auto at = span.begin; at < span.end && m_whole; ++at) {
        const auto sell = inMicro(prices[at].sell);
        const auto buy = inMicro(prices[at].buy);
        m_whole = sell && buy;
        if (!m_whole)
            break;
        m_sell.push_back(*sell);
        m_buy.push_back(*buy);
        m_largest = std::max({m_largest, std::abs(*sell), std::abs(*buy)});
    }
}

MonthMoney MonthPrices::money(const Column& imbalance) const
{
    std::int64_t largest = 0;
    for (auto at = m_span.begin; at < m_span.end; ++at)
        largest = std::max(largest, std::abs(imbalance[at]));
    const auto bits = bitsOf(static_cast<std::uint64_t>(largest))
                      + bitsOf(static_cast<std::uint64_t>(m_largest)) + bitsOf(m_span.end - m_span.begin);
    return m_whole && bits <= accumulatorBits ? quick(imbalance) : slow(imbalance);
}

MonthMoney MonthPrices::quick(const Column& imbalance) const
{
    MonthMoney money;
    Int128 sold = 0;
    Int128 bought = 0;
    const auto* from = imbalance.data() + m_span.begin;
    for (std::size_t i = 0; i < m_sell.size(); ++i) {
        const auto shortage = std::max<std::int64_t>(-from[i], 0);
        const auto surplus = std::max<std::int64_t>(from[i], 0);
        money.soldQuantity += shortage;
        money.boughtQuantity += surplus;
        sold += Int128{shortage} * m_sell[i];
        bought += Int128{surplus} * m_buy[i];
    }
    money.sold.add(Integer(sold), picoEuros);
    money.bought.add(Integer(bought), picoEuros);
    return money;
}

MonthMoney MonthPrices::slow(const Column& imbalance) const
{
    MonthMoney money;
    for (auto at = m_span.begin; at < m_span.end; ++at) {
        const auto value = imbalance[at];
        if (value == 0)
            continue;
        const auto& price = value < 0 ? m_prices[at].sell : m_prices[at].buy;
        (value < 0 ? money.soldQuantity : money.boughtQuantity) += std::abs(value);
        (value < 0 ? money.sold : money.bought)
            .add(Integer(boost::multiprecision::numerator(price) * std::abs(value)),
                 Integer(boost::multiprecision::denominator(price) * micro));
    }
    return money;
}

} // namespace meritdesk::balance
