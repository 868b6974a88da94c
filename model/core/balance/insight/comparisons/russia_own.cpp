#include "core/balance/derive.h"
#include "core/balance/insight/comparisons.h"
#include "core/balance/insight/comparisons/russian_initiative.h"
#include "core/balance/price_desk.h"

namespace meritdesk::balance::insight {

namespace {

Derivation periodOf(const PartyBook& book, std::size_t period, const Fraction& dayAhead)
{
    const bool deficit = book.imbalance(period) < 0;
    const auto price = russianPrice(Initiative::Own, deficit, dayAhead, book.price(period));
    auto made = derive("own_initiative_cost",
                       deficit ? "0 - period_imbalance * max(day_ahead, balance_price)"
                               : "0 - period_imbalance * min(day_ahead, balance_price)",
                       -inUnits(book.imbalance(period)) * price, unitEur);
    made.note = book.start(period);
    made.inputs = {put("period_imbalance", inUnits(book.imbalance(period)), unitMwh),
                   put("day_ahead", dayAhead, unitPrice),
                   put("balance_price", book.price(period), unitPrice)};
    made.source = computedHere();
    return made;
}

Result<Derivation> compute(const PartyBook& book, std::vector<Finding>& notes)
{
    notes.push_back(assumed("own-initiative"));
    notes.push_back(assumed("balance-price-as-balancing-market"));
    auto made = derive("comparison_cost", "round(sum(own_initiative_cost), 2)", 0, unitEur);
    Fraction sum = 0;
    for (auto at = book.scope().begin; at < book.scope().end; ++at) {
        if (book.imbalance(at) == 0)
            continue;
        const auto dayAhead = book.settlement().table.price(PriceKey::DayAhead, at);
        if (!dayAhead)
            return error("price-missing-always",
                         "prices.day_ahead[" + std::to_string(book.settlement().table.periods[at].first)
                             + "]");
        made.children.push_back(periodOf(book, at, microPrice(*dayAhead)));
        sum += *readFraction(made.children.back().value);
    }
    made.value = printFraction(roundHalfUp(sum, 2));
    return made;
}

} // namespace

// Russia, wholesale: a deviation by own initiative pays max(day-ahead, balancing) for what is short and is
// paid min(day-ahead, balancing) for what is long; by external initiative the balancing price. All of it is
// taken as own here: energy delivered on order is no imbalance. Day-ahead 50, balancing 70: short 70,
// long 50.
const Comparison russiaOwn{.id = "russia-own",
                           .title = "comparison-russia-own",
                           .source = "RF Government Resolution 1172 of 27.12.2010; the prices from memory",
                           .grade = Grade::Memory,
                           .change = nullptr,
                           .compute = compute};

} // namespace meritdesk::balance::insight
