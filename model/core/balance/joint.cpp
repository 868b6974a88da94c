#include "core/balance/joint.h"

#include "core/balance/regime.h"
#include "core/balance/shares.h"

namespace meritdesk::balance {

namespace {

constexpr std::int64_t micro = 1'000'000;
constexpr int cents = 100;

Fraction inUnits(const Int128& millionths)
{
    return {Integer(millionths), Integer(micro)};
}

int signOf(const Int128& value)
{
    return value > 0 ? 1 : value < 0 ? -1 : 0;
}

Fraction magnitude(const Fraction& value)
{
    return value < 0 ? Fraction(-value) : value;
}

/// Of two numbers with one sign; the library's fractions refuse denominators below zero.
Fraction ratio(const Int128& part, const Int128& whole)
{
    return whole < 0 ? Fraction(Integer(-part), Integer(-whole)) : Fraction(Integer(part), Integer(whole));
}

std::string stepPlace(std::string_view series, const PeriodTable& table, std::size_t period)
{
    return std::string(series) + "[" + std::to_string(table.periods[period].first) + "]";
}

/// The sharing of one period's errors.
class Sharing
{
public:
    Sharing(const Case& input, const PeriodTable& table, std::size_t period)
        : m_input(input)
        , m_table(table)
        , m_period(period)
        , m_errors(errorsOf(input, table, period))
    {
        for (const auto& [system, error] : m_errors)
            m_total += error;
        for (const auto& [system, error] : m_errors)
            if (signOf(error) == signOf(m_total))
                m_sharing += error;
    }

    JointPeriod run(std::vector<Finding>& faults)
    {
        shareQuantities();
        JointPeriod result;
        const auto external = externalPrice(faults);
        result.priced = m_total == 0 || external.has_value();
        const auto internal = internalPrice(faults);
        for (std::size_t i = 0; i < m_errors.size(); ++i)
            result.parts.push_back(
                {m_errors[i].first, m_external[i], m_errors[i].second - m_external[i], {}, {}});
        setExternal(result, external);
        setInternal(result, internal);
        result.ownExternal = m_exact.front();
        const Fraction inside = inUnits(m_errors.front().second) - m_exact.front();
        result.ownMoney = inside * internal;
        if (external)
            result.ownMoney += m_exact.front() * *external;
        return result;
    }

private:
    void shareQuantities()
    {
        std::vector<Fraction> lines;
        const auto step = m_input.quantityStep.mantissa();
        for (const auto& [system, error] : m_errors) {
            const bool shares = m_total != 0 && signOf(error) == signOf(m_total);
            m_exact.push_back(shares ? Fraction(inUnits(m_total) * ratio(error, m_sharing)) : Fraction(0));
            lines.push_back(magnitude(m_exact.back()) * Fraction(Integer(micro), Integer(step)));
        }
        const Integer total = Integer(m_total < 0 ? -m_total : m_total) / step;
        const auto whole = byLargestRemainder(lines, total);
        for (const auto& steps : whole)
            m_external.push_back(static_cast<Int128>(Integer(steps * step)) * signOf(m_total));
    }

    std::optional<Fraction> externalPrice(std::vector<Finding>& faults) const
    {
        if (m_total == 0)
            return std::nullopt;
        const auto key = m_total < 0 ? PriceKey::ExternalBuy : PriceKey::ExternalSell;
        if (!m_table.prices[indexOf(key)])
            return std::nullopt;
        const auto price = m_table.price(key, m_period);
        if (!price)
            faults.push_back(
                error("price-missing-external",
                      stepPlace("prices." + std::string(priceKeys[indexOf(key)]), m_table, m_period)));
        return price ? std::optional(Fraction(Integer(*price), Integer(micro))) : std::nullopt;
    }

    [[nodiscard]] bool remains() const
    {
        for (std::size_t i = 0; i < m_errors.size(); ++i)
            if (inUnits(m_errors[i].second) != m_exact[i])
                return true;
        return false;
    }

    Fraction internalPrice(std::vector<Finding>& faults) const
    {
        const auto price = m_input.openSupplier->internalPrice->at(m_table.periods[m_period].first);
        if (price != Series::missing)
            return {Integer(price), Integer(micro)};
        if (remains())
            faults.push_back(error("price-missing-internal",
                                   stepPlace("open_supplier.internal_price", m_table, m_period)));
        return 0;
    }

    void setExternal(JointPeriod& result, const std::optional<Fraction>& price) const
    {
        if (m_total != 0 && !price)
            return;
        const Fraction each = price ? Fraction(magnitude(*price) * cents) : Fraction(0);
        std::vector<Fraction> lines;
        for (const auto& exact : m_exact)
            lines.push_back(magnitude(exact) * each);
        const auto total = roundHalfUp(Fraction(magnitude(inUnits(m_total)) * each));
        const auto whole = byLargestRemainder(lines, total);
        const int sign = signOf(m_total) * (price && *price < 0 ? -1 : 1);
        for (std::size_t i = 0; i < whole.size(); ++i)
            result.parts[i].externalCents = whole[i] * sign;
    }

    /// Those that pay and those that receive each add up to the same total.
    void setInternal(JointPeriod& result, const Fraction& price) const
    {
        for (const int side : {-1, 1}) {
            std::vector<Fraction> lines;
            Fraction sum = 0;
            for (std::size_t i = 0; i < m_errors.size(); ++i) {
                const Fraction inside = inUnits(m_errors[i].second) - m_exact[i];
                const bool here = side < 0 ? inside < 0 : inside > 0;
                lines.push_back(here ? Fraction(magnitude(inside) * magnitude(price) * cents) : Fraction(0));
                sum += lines.back();
            }
            const auto whole = byLargestRemainder(lines, roundHalfUp(sum));
            for (std::size_t i = 0; i < whole.size(); ++i)
                result.parts[i].internalCents += whole[i] * side * (price < 0 ? -1 : 1);
        }
    }

    const Case& m_input;
    const PeriodTable& m_table;
    std::size_t m_period;
    std::vector<std::pair<std::string_view, Int128>> m_errors;
    Int128 m_total = 0;
    Int128 m_sharing = 0;                ///< sum of the errors with the total's sign
    std::vector<Fraction> m_exact = {};  ///< external shares, MWh
    std::vector<Int128> m_external = {}; ///< the same in whole quantity steps
};

} // namespace

bool isJoint(const Case& input, const Period& period)
{
    return input.openSupplier && period.regime->joint;
}

std::vector<std::pair<std::string_view, Int128>> errorsOf(const Case& input, const PeriodTable& table,
                                                          std::size_t period)
{
    std::vector<std::pair<std::string_view, Int128>> errors{{"EE", table.external[period]}};
    const auto& steps = table.periods[period];
    const auto add = [&](std::string_view system, const GivenSeries& given) {
        if (!given)
            return;
        Int128 sum = 0;
        for (std::size_t i = 0; i < steps.steps; ++i)
            sum += (*given)->at(steps.first + i);
        errors.emplace_back(system, sum);
    };
    add("LT", input.openSupplier->lithuania);
    add("LV", input.openSupplier->latvia);
    return errors;
}

JointPeriod jointPeriod(const Case& input, const PeriodTable& table, std::size_t period,
                        std::vector<Finding>& faults)
{
    return Sharing(input, table, period).run(faults);
}

} // namespace meritdesk::balance
