#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/balance/case.h"
#include "core/balance/periods.h"
#include "core/balance/regime.h"
#include "core/finding.h"

namespace meritdesk::balance {

/// Millionths of EUR/MWh as a fraction.
[[nodiscard]] inline Fraction microPrice(std::int64_t micro)
{
    return {Integer(micro), Integer(1'000'000)};
}

/// What a regime asks for while it prices one period. A value that it needs and that is missing becomes a
/// finding; the price is then idle.
class PriceDesk
{
public:
    PriceDesk(const Case& input, const PeriodTable& table)
        : m_input(input)
        , m_table(table)
    {
    }

    void moveTo(std::size_t period) { m_period = period; }

    /// Millionths, when given for the period.
    [[nodiscard]] std::optional<std::int64_t> given(PriceKey key) const;

    /// Millionths; 0 and a finding when missing. `why` completes the code: "price-missing-<why>".
    std::int64_t need(PriceKey key, std::string_view why);

    /// +1 short, -1 long, 0 nothing activated; 0 and a finding when nobody knows.
    int direction();

    /// Millionths of a MWh.
    [[nodiscard]] Int128 activated(bool up) const;

    /// What the system (in joint supply: Estonia's share) traded with its open supplier; bought below 0.
    [[nodiscard]] int externalSign() const { return m_table.tradedSign[m_period]; }

    /// The weighted average of satisfied demand in a direction, when the case has that direction.
    std::optional<Fraction> satisfied(bool up);

    [[nodiscard]] const std::vector<Finding>& findings() const { return m_findings; }

private:
    [[nodiscard]] std::string placeOf(const std::string& series) const;

    const Case& m_input;
    const PeriodTable& m_table;
    std::size_t m_period = 0;
    std::vector<Finding> m_findings = {};
};

} // namespace meritdesk::balance
