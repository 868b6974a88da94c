#include "core/strategy/power/outcome.h"

#include "core/auction/clearing.h"
#include "core/strategy/derived.h"

namespace meritdesk::strategy::power {

using auction::Side;

Offered truthful(const auction::Book& book)
{
    Offered made{book, {}};
    for (const auto& order : book.orders)
        made.costs.push_back(order.price);
    return made;
}

Outcome outcomeOf(const Offered& offered, const auction::Rule& rule, std::string_view participant)
{
    const auto& book = offered.book;
    const auto clearing = auction::clear(book, rule);
    const auto payers = isOneSided(book) ? Side::Sell : Side::Buy;
    Outcome made;
    for (std::size_t i = 0; i < book.orders.size(); ++i) {
        const auto& order = book.orders[i];
        const auto money = moneyOf(book, clearing, i);
        const Fraction cost = offered.costs[i].fraction() * clearing.awarded[i].fraction();
        if (order.side == payers)
            made.bill += money;
        if (order.side != Side::Sell)
            continue;
        made.systemCost += cost;
        if (order.participant != participant)
            continue;
        made.sold += clearing.awarded[i].fraction();
        made.received += money;
        made.ownCost += cost;
    }
    if (clearing.volume.mantissa() > 0)
        made.price = Fraction(made.bill / clearing.volume.fraction());
    if (clearing.facts.unserved)
        made.unserved = clearing.facts.unserved->fraction();
    return made;
}

Derivation explainProfit(const Outcome& outcome)
{
    return derived("power_profit", "power_received - power_own_cost", outcome.profit(),
                   {given("power_received", outcome.received), given("power_own_cost", outcome.ownCost)});
}

} // namespace meritdesk::strategy::power
