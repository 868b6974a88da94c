#include "core/balance/pricing.h"

#include "core/balance/price_desk.h"

namespace meritdesk::balance {

namespace {

const Integer microOfPrice = 1'000'000;
constexpr Int128 windowMicro = 30'000'000; ///< 30 MWh

std::string stepPlace(PriceKey key, const PeriodTable& table, std::size_t period)
{
    return "prices." + std::string(priceKeys[indexOf(key)]) + "["
           + std::to_string(table.periods[period].first) + "]";
}

Fraction factor(Factor value)
{
    return value.fraction();
}

Fraction magnitude(std::int64_t value)
{
    return {Integer(value < 0 ? -value : value), microOfPrice};
}

/// The neutrality component of a month; 0 and a warning where there is none.
Fraction neutralityOf(const Case& input, Month month, Warnings& warnings)
{
    const auto found = input.prices.neutrality.find(month);
    if (found == input.prices.neutrality.end()) {
        warnings.at("neutrality-missing", "prices.neutrality", {{"month", printMonth(month)}});
        return 0;
    }
    if (found->second.recipe)
        warnings.at("neutrality-recipe", "prices.neutrality", {{"month", printMonth(month)}});
    return found->second.value;
}

PriceSource sourceOf(int direction)
{
    return direction > 0 ? PriceSource::Up : direction < 0 ? PriceSource::Down : PriceSource::Fallback;
}

/// Prices the periods one after the other.
class Pricing
{
public:
    Pricing(const Case& input, const PeriodTable& table, Warnings& warnings)
        : m_input(input)
        , m_table(table)
        , m_warnings(warnings)
        , m_desk(input, table)
    {
    }

    PeriodPrice price(std::size_t period)
    {
        m_period = period;
        m_desk.moveTo(period);
        const auto& regime = *m_table.periods[period].regime;
        if (auto published = regime.dual ? publishedPair() : publishedPrice())
            return *published;
        if (regime.standIn)
            m_warnings.atPeriod("stand-in-model", period, {{"regime", std::string(regime.id)}});
        if (regime.simplified)
            m_warnings.at("rebap-simplified", "regime");
        return regime.dual ? dual(regime) : single(regime);
    }

    [[nodiscard]] const std::vector<Finding>& deskFindings() const { return m_desk.findings(); }

    [[nodiscard]] const std::vector<Finding>& findings() const { return m_findings; }

private:
    std::optional<PeriodPrice> publishedPrice() const
    {
        const auto price = m_table.price(PriceKey::Imbalance, m_period);
        if (!price)
            return std::nullopt;
        return PeriodPrice{PriceSource::Published, microPrice(*price), microPrice(*price), "imbalance",
                           "imbalance"};
    }

    std::optional<PeriodPrice> publishedPair()
    {
        const auto sell = m_table.price(PriceKey::Sell, m_period);
        const auto buy = m_table.price(PriceKey::Buy, m_period);
        if (!sell && !buy)
            return std::nullopt;
        if (!sell || !buy)
            m_findings.push_back(error("published-price-alone",
                                       stepPlace(sell ? PriceKey::Buy : PriceKey::Sell, m_table, m_period)));
        return PeriodPrice{PriceSource::Published, microPrice(sell.value_or(0)), microPrice(buy.value_or(0)),
                           "sell", "buy"};
    }

    PeriodPrice single(const Regime& regime)
    {
        const auto base = regime.single(m_desk);
        const int direction = directionOf(m_table, m_period).value_or(0);
        PeriodPrice price{sourceOf(direction), base.price, {}, base.key, base.key, base.neutralitySign};
        if (base.neutralitySign != 0) {
            const auto neutrality = neutralityOf(m_input, m_table.periods[m_period].month, m_warnings);
            price.sell = base.neutralitySign > 0 ? Fraction(price.sell + neutrality)
                                                 : Fraction(price.sell - neutrality);
        }
        price.buy = price.sell;
        return price;
    }

    PeriodPrice dual(const Regime& regime)
    {
        const auto base = regime.dual(m_desk);
        const auto& dual = m_input.dual;
        const Fraction adder = dual.breakEven ? Fraction(0) : dual.adder.fraction();
        PeriodPrice price{PriceSource::Model, {}, {}, base.highKey, base.lowKey, 0, true};
        price.sell = microPrice(base.high) + factor(dual.kSell) * magnitude(base.high) + adder;
        price.buy = microPrice(base.low) - factor(dual.kBuy) * magnitude(base.low) - adder;
        return price;
    }

    const Case& m_input;
    const PeriodTable& m_table;
    Warnings& m_warnings;
    PriceDesk m_desk;
    std::size_t m_period = 0;
    std::vector<Finding> m_findings = {};
};

template <class Value>
int signOf(const Value& value)
{
    return value > 0 ? 1 : value < 0 ? -1 : 0;
}

/// Trade outside at a price that its series lacks is a fault; without a series it is left out.
std::optional<std::int64_t> externalPrice(const PeriodTable& table, std::size_t period, Warnings& warnings,
                                          std::vector<Finding>& faults)
{
    const auto quantity = table.external[period];
    if (quantity == 0)
        return std::nullopt;
    const auto key = quantity < 0 ? PriceKey::ExternalBuy : PriceKey::ExternalSell;
    if (!table.prices[indexOf(key)]) {
        warnings.atPeriod("external-unpriced", period);
        return std::nullopt;
    }
    const auto price = table.price(key, period);
    if (!price)
        faults.push_back(error("price-missing-external", stepPlace(key, table, period)));
    return price;
}

} // namespace

void Warnings::at(const std::string& code, std::string place, std::vector<Fact> facts)
{
    m_first.try_emplace(code, warning(code, std::move(place), std::move(facts)));
}

void Warnings::atPeriod(const std::string& code, std::size_t period, std::vector<Fact> facts)
{
    if (!m_first.contains(code))
        at(code, "periods[" + std::to_string(period) + "]", std::move(facts));
}

std::vector<Finding> Warnings::sorted() const
{
    std::vector<Finding> all;
    for (const auto& [code, finding] : m_first)
        all.push_back(finding);
    return all;
}

std::vector<External> externalOf(const Case& input, PeriodTable& table, Warnings& warnings,
                                 std::vector<Finding>& faults)
{
    std::vector<External> all(table.periods.size());
    table.tradedSign.assign(table.periods.size(), 0);
    for (std::size_t at = 0; at < all.size(); ++at) {
        const auto& regime = *table.periods[at].regime;
        const auto quantity = table.external[at];
        if (regime.windowed && (quantity > windowMicro || quantity < -windowMicro))
            warnings.atPeriod("window-exceeded", at);
        if (isJoint(input, table.periods[at])) {
            all[at].joint = jointPeriod(input, table, at, faults);
            table.tradedSign[at] = signOf(all[at].joint->ownExternal);
            if (table.tradedSign[at] != 0 && !all[at].joint->priced)
                warnings.atPeriod("external-unpriced", at);
        } else {
            all[at].price = externalPrice(table, at, warnings, faults);
            table.tradedSign[at] = signOf(quantity);
        }
    }
    return all;
}

std::vector<PeriodPrice> pricesOf(const Case& input, const PeriodTable& table, Warnings& warnings,
                                  std::vector<Finding>& faults)
{
    Pricing pricing(input, table, warnings);
    std::vector<PeriodPrice> prices;
    prices.reserve(table.periods.size());
    for (std::size_t at = 0; at < table.periods.size(); ++at)
        prices.push_back(pricing.price(at));
    faults.insert(faults.end(), pricing.deskFindings().begin(), pricing.deskFindings().end());
    faults.insert(faults.end(), pricing.findings().begin(), pricing.findings().end());
    return prices;
}

void checkActivations(const PeriodTable& table, Warnings& warnings, std::vector<Finding>& faults)
{
    for (std::size_t at = 0; at < table.periods.size(); ++at)
        for (const auto key : {PriceKey::Up, PriceKey::Down}) {
            const auto quantity = key == PriceKey::Up ? table.activatedUp[at] : table.activatedDown[at];
            if (quantity == 0)
                continue;
            if (!table.prices[indexOf(key)])
                warnings.atPeriod("activation-unpriced", at);
            else if (!table.price(key, at))
                faults.push_back(error("price-missing-activated", stepPlace(key, table, at)));
        }
}

} // namespace meritdesk::balance
