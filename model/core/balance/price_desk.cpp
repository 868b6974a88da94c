#include "core/balance/price_desk.h"

namespace meritdesk::balance {

namespace {

/// Sum of quantity and of quantity x price of a product over a period.
struct Weighted
{
    Integer quantity = {};
    Integer money = {};
};

constexpr std::int64_t micro = 1'000'000;

Fraction shortened(const Fraction& value, const Satisfied& how)
{
    if (!how.decimals)
        return value;
    if (!how.cut)
        return roundHalfUp(value, *how.decimals);
    const auto scale = powerOfTen(*how.decimals);
    const Fraction scaled = value * scale;
    const auto whole = scaled < 0 ? Integer(-floorOf(-scaled)) : floorOf(scaled);
    return {whole, scale};
}

} // namespace

std::string PriceDesk::placeOf(const std::string& series) const
{
    return series + "[" + std::to_string(m_table.periods[m_period].first) + "]";
}

std::optional<std::int64_t> PriceDesk::given(PriceKey key) const
{
    return m_table.price(key, m_period);
}

std::int64_t PriceDesk::need(PriceKey key, std::string_view why)
{
    if (const auto price = given(key))
        return *price;
    m_findings.push_back(error("price-missing-" + std::string(why),
                               placeOf("prices." + std::string(priceKeys[indexOf(key)]))));
    return 0;
}

int PriceDesk::direction()
{
    if (const auto known = directionOf(m_table, m_period))
        return *known;
    m_findings.push_back(error("direction-missing", placeOf("prices.direction")));
    return 0;
}

Int128 PriceDesk::activated(bool up) const
{
    return up ? m_table.activatedUp[m_period] : m_table.activatedDown[m_period];
}

std::optional<Fraction> PriceDesk::satisfied(bool up)
{
    const auto& how = m_input.prices.satisfied;
    const auto& direction = !how ? std::nullopt : up ? how->up : how->down;
    if (!direction)
        return std::nullopt;
    const auto& period = m_table.periods[m_period];
    const auto place = std::string("prices.satisfied.") + (up ? "up" : "down");
    Weighted sum;
    const auto add = [&](const std::optional<SatisfiedProduct>& product, const char* name) {
        if (!product)
            return;
        Integer quantity = 0;
        for (std::size_t i = 0; i < period.steps; ++i)
            quantity += product->quantity->at(period.first + i);
        if (quantity == 0)
            return;
        const auto price = product->price->at(period.first);
        if (price == Series::missing) {
            m_findings.push_back(error("price-missing-satisfied", placeOf(place + "." + name + ".price")));
            return;
        }
        sum.quantity += quantity;
        sum.money += quantity * price;
    };
    add(direction->afrr, "afrr");
    add(direction->mfrr, "mfrr");
    if (sum.quantity == 0) {
        m_findings.push_back(error("satisfied-nothing", placeOf(place)));
        return Fraction(0);
    }
    return shortened(Fraction(sum.money, Integer(sum.quantity * micro)), *how);
}

} // namespace meritdesk::balance
