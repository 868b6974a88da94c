#pragma once

#include <optional>
#include <string>

#include "core/balance/settlement.h"
#include "core/derivation/derivation.h"

namespace meritdesk::balance::insight {

/// Whose periods a question is about: a party and its settlement periods, half-open.
struct Scope
{
    std::size_t party = 0;
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const Scope&) const = default;
};

/// A party over a month of a settlement, or over all of it. Empty for a month that the settlement has not.
[[nodiscard]] Scope scopeOf(const Settlement& settlement, std::size_t party, std::optional<Month> month = {});

/// A party's money period by period, exact and unrounded: what every question of this folder stands on.
/// Imbalance above 0 is surplus; money is what the party pays, below 0 what it is paid.
class PartyBook
{
public:
    PartyBook(const Case& input, const Settlement& settlement, Scope scope);

    [[nodiscard]] const Case& input() const { return m_input; }

    [[nodiscard]] const Settlement& settlement() const { return m_settlement; }

    [[nodiscard]] const Scope& scope() const { return m_scope; }

    /// Millionths of a MWh.
    [[nodiscard]] std::int64_t imbalance(std::size_t period) const { return m_imbalance[period]; }

    /// Millionths of a MWh, without the sign.
    [[nodiscard]] std::int64_t size(std::size_t period) const
    {
        return m_imbalance[period] < 0 ? -m_imbalance[period] : m_imbalance[period];
    }

    /// The price that the period's imbalance is settled at, EUR/MWh.
    [[nodiscard]] const Fraction& price(std::size_t period) const;

    /// EUR: -imbalance x price.
    [[nodiscard]] Fraction cost(std::size_t period) const;

    /// EUR above the day-ahead price: -imbalance x (price - day-ahead). Nothing where it is not known; 0 at
    /// no imbalance.
    [[nodiscard]] std::optional<Fraction> overDayAhead(std::size_t period) const;

    /// The first step of a period.
    [[nodiscard]] const Step& step(std::size_t period) const;

    /// Local start with the offset.
    [[nodiscard]] std::string start(std::size_t period) const;

    /// How the money of a period came about, down to its price.
    [[nodiscard]] Derivation explainCost(std::size_t period) const;

private:
    const Case& m_input;
    const Settlement& m_settlement;
    Scope m_scope;
    Column m_imbalance = {};
};

/// The monthly reports of a scope's party that lie in it.
[[nodiscard]] std::vector<const Report*> reportsOf(const Settlement& settlement, const Scope& scope);

} // namespace meritdesk::balance::insight
