#include "core/strategy/power/explain.h"

#include <utility>

#include "core/auction/clearing.h"
#include "core/auction/rule.h"
#include "core/strategy/derived.h"

namespace meritdesk::strategy::power {

using auction::Side;

namespace {

/// Explains the numbers of one clearing.
class Explainer
{
public:
    Explainer(const Offered& offered, const auction::Rule& rule, std::string_view participant)
        : m_offered(offered)
        , m_rule(rule)
        , m_participant(participant)
        , m_clearing(auction::clear(offered.book, rule))
    {
    }

    [[nodiscard]] std::optional<Derivation> of(Figure figure) const
    {
        switch (figure) {
        case Figure::Price:
            return price();
        case Figure::Sold:
            return sold();
        case Figure::Received:
            return received();
        case Figure::OwnCost:
            return cost("power_own_cost", true);
        case Figure::Profit:
            return profit();
        case Figure::Bill:
            return bill();
        case Figure::SystemCost:
            return cost("power_system_cost", false);
        case Figure::Unserved:
            return unserved();
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] Derivation made(std::string key, std::string formula, const Fraction& value) const
    {
        auto number = derived(std::move(key), std::move(formula), value, {});
        number.source = {std::string(m_rule.source), m_rule.grade};
        return number;
    }

    [[nodiscard]] const auction::Order& order(std::size_t at) const { return m_offered.book.orders[at]; }

    [[nodiscard]] Fraction awarded(std::size_t at) const { return m_clearing.awarded[at].fraction(); }

    /// True for an order that trades, of that side, and of the seller where only its own count.
    [[nodiscard]] bool counts(std::size_t at, Side side, bool ownOnly) const
    {
        return order(at).side == side && m_clearing.awarded[at].mantissa() > 0
               && (!ownOnly || order(at).participant == m_participant);
    }

    /// A sum over the orders that count; each adds `term` and what it says of itself.
    template <class Term>
    [[nodiscard]] Derivation sum(Derivation number, Side side, bool ownOnly, const Term& term) const
    {
        Fraction value = 0;
        for (std::size_t at = 0; at < m_offered.book.orders.size(); ++at)
            if (counts(at, side, ownOnly))
                value += term(number, at);
        if (number.inputs.empty() && number.children.empty())
            number.formula = "0"; // no order counts
        number.value = printFraction(value);
        return number;
    }

    [[nodiscard]] Fraction money(Derivation& into, const char* key, std::size_t at) const
    {
        const auto amount = auction::moneyOf(m_offered.book, m_clearing, at);
        into.inputs.push_back(given(key, amount, order(at).id));
        return amount;
    }

    [[nodiscard]] Derivation sold() const
    {
        return sum(made("power_sold", "sum(power_awarded)", 0), Side::Sell, true,
                   [this](Derivation& into, std::size_t at) {
                       into.inputs.push_back(given("power_awarded", awarded(at), order(at).id));
                       return awarded(at);
                   });
    }

    [[nodiscard]] Derivation received() const
    {
        return sum(made("power_received", "sum(power_order_money)", 0), Side::Sell, true,
                   [this](Derivation& into, std::size_t at) { return money(into, "power_order_money", at); });
    }

    [[nodiscard]] Derivation bill() const
    {
        const auto payers = isOneSided(m_offered.book) ? Side::Sell : Side::Buy;
        return sum(made("power_bill", "sum(power_order_money)", 0), payers, false,
                   [this](Derivation& into, std::size_t at) { return money(into, "power_order_money", at); });
    }

    [[nodiscard]] Derivation cost(const char* key, bool ownOnly) const
    {
        return sum(made(key, "sum(power_order_cost)", 0), Side::Sell, ownOnly,
                   [this](Derivation& into, std::size_t at) {
                       const auto each = m_offered.costs[at].fraction();
                       const Fraction value = each * awarded(at);
                       auto child = made("power_order_cost", "power_unit_cost * power_awarded", value);
                       child.note = order(at).id;
                       child.inputs = {given("power_unit_cost", each), given("power_awarded", awarded(at))};
                       into.children.push_back(std::move(child));
                       return value;
                   });
    }

    [[nodiscard]] Derivation profit() const
    {
        auto income = received();
        auto spent = cost("power_own_cost", true);
        const Fraction value = readFraction(income.value).value_or(0) - readFraction(spent.value).value_or(0);
        auto number = made("power_profit", "power_received - power_own_cost", value);
        number.children = {std::move(income), std::move(spent)};
        return number;
    }

    [[nodiscard]] std::optional<Derivation> price() const
    {
        if (m_clearing.volume.mantissa() == 0)
            return std::nullopt;
        auto paid = bill();
        const auto volume = m_clearing.volume.fraction();
        auto number = made("power_price", "power_bill / power_volume",
                           Fraction(readFraction(paid.value).value_or(0) / volume));
        number.inputs = {given("power_volume", volume)};
        number.children = {std::move(paid)};
        return number;
    }

    [[nodiscard]] std::optional<Derivation> unserved() const
    {
        if (!m_offered.book.options.demand || !m_clearing.facts.unserved)
            return std::nullopt;
        const auto demand = m_offered.book.options.demand->fraction();
        const auto volume = m_clearing.volume.fraction();
        auto number = made("power_unserved", "power_demand - power_volume", Fraction(demand - volume));
        number.inputs = {given("power_demand", demand), given("power_volume", volume)};
        return number;
    }

    const Offered& m_offered;
    const auction::Rule& m_rule;
    std::string_view m_participant;
    auction::Clearing m_clearing;
};

} // namespace

std::optional<Fraction> valueOf(const Outcome& outcome, Figure figure)
{
    switch (figure) {
    case Figure::Price:
        return outcome.price;
    case Figure::Sold:
        return outcome.sold;
    case Figure::Received:
        return outcome.received;
    case Figure::OwnCost:
        return outcome.ownCost;
    case Figure::Profit:
        return outcome.profit();
    case Figure::Bill:
        return outcome.bill;
    case Figure::SystemCost:
        return outcome.systemCost;
    case Figure::Unserved:
        return outcome.unserved;
    }
    return std::nullopt;
}

std::optional<Derivation> explainFigure(const Offered& offered, const auction::Rule& rule,
                                        std::string_view participant, Figure figure)
{
    return Explainer(offered, rule, participant).of(figure);
}

std::optional<Derivation> explainChange(std::optional<Derivation> before, std::optional<Derivation> after)
{
    if (!before || !after)
        return std::nullopt;
    const auto from = readFraction(before->value);
    const auto to = readFraction(after->value);
    if (!from || !to)
        return std::nullopt;
    auto change = derived("power_change", "power_after - power_before", Fraction(*to - *from), {});
    change.source = after->source;
    change.note = after->key == before->key ? std::string() : after->key;
    const auto stated = [](const char* key, Derivation number) {
        const auto value = *readFraction(number.value);
        auto state = derived(key, number.key, value, {});
        state.source = number.source;
        state.children = {std::move(number)};
        return state;
    };
    change.children = {stated("power_before", std::move(*before)), stated("power_after", std::move(*after))};
    return change;
}

} // namespace meritdesk::strategy::power
