#include "core/balance/month_prices.h"

#include <algorithm>
#include <bit>

#include "core/balance/scales.h"

namespace meritdesk::balance {

namespace {

constexpr std::int64_t largestWhole = std::int64_t{1} << 60;
constexpr int accumulatorBits = 126;
constexpr std::int64_t micro = 1'000'000;

std::optional<std::int64_t> inMicro(const Fraction& price)
{
    const auto parts = boost::multiprecision::denominator(price);
    if (parts > micro || micro % static_cast<std::int64_t>(parts) != 0)
        return std::nullopt;
    const Integer whole =
        boost::multiprecision::numerator(price) * (micro / static_cast<std::int64_t>(parts));
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
        const auto buy = prices[at].isOne() ? sell : inMicro(prices[at].buy);
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
    Int128 all = 0; // one product a period: what is not sold is bought
    Int128 quantity = 0;
    const auto* from = imbalance.data() + m_span.begin;
    for (std::size_t i = 0; i < m_sell.size(); ++i) {
        const auto value = from[i];
        const bool isShort = value < 0;
        const auto product = Int128{value} * (isShort ? m_sell[i] : m_buy[i]);
        all += product;
        sold -= isShort ? product : Int128{0};
        money.soldQuantity -= isShort ? value : 0;
        quantity += value;
    }
    money.boughtQuantity = quantity + money.soldQuantity;
    const auto bought = all + sold;
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
