#include "core/balance/insight/comparisons/chinese_deviation.h"

#include <algorithm>

#include "core/balance/derive.h"
#include "core/balance/price_desk.h"

namespace meritdesk::balance::insight {

namespace {

/// Net metered delivery of a span, millionths of a MWh; nothing for a party that gives its imbalance only.
std::optional<Int128> meteredOver(const PartyBook& book, MonthSpan span)
{
    const auto& party = book.input().parties[book.scope().party];
    const auto& periods = book.settlement().table.periods;
    if (party.metered)
        return sumOf(**party.metered, periods, span.begin, span.end);
    if (!party.production && !party.consumption)
        return std::nullopt;
    Int128 net = 0;
    if (party.production)
        net += sumOf(**party.production, periods, span.begin, span.end);
    if (party.consumption)
        net -= sumOf(**party.consumption, periods, span.begin, span.end);
    return net;
}

} // namespace

Fraction beyondBand(const ContractMonth& month, const Fraction& more, const Fraction& less)
{
    const Fraction high = month.contract * (1 + more);
    const Fraction low = month.contract * (1 - less);
    if (month.actual > high)
        return month.actual - high;
    return month.actual < low ? Fraction(low - month.actual) : Fraction(0);
}

Fraction guangdongAssessment(const ContractMonth& month, const Fraction& spread)
{
    const auto beyond = beyondBand(month, 0, 0);
    return month.actual > month.contract ? Fraction(beyond * spread) : Fraction(3 * beyond * spread);
}

Fraction fujianAssessment(const ContractMonth& month, const Fraction& clearing)
{
    const Fraction band(3, 100);
    return beyondBand(month, band, band) * clearing / 20;
}

Fraction sichuanAssessment(const ContractMonth& month, const Fraction& compensation)
{
    return beyondBand(month, Fraction(8, 100), Fraction(4, 100)) * compensation;
}

std::optional<ContractMonth> contractMonth(const PartyBook& book, MonthSpan span)
{
    const auto metered = meteredOver(book, span);
    if (!metered)
        return std::nullopt;
    Int128 scheduled = *metered;
    for (auto at = span.begin; at < span.end; ++at)
        scheduled -= book.imbalance(at);
    const auto& party = book.input().parties[book.scope().party];
    if (party.activated && !party.imbalance)
        scheduled -= sumOf(**party.activated, book.settlement().table.periods, span.begin, span.end);
    if (scheduled == 0 || (scheduled > 0) != (*metered > 0))
        return std::nullopt;
    const auto size = [](const Int128& value) { return inUnits(value < 0 ? -value : value); };
    return ContractMonth{size(scheduled), size(*metered)};
}

std::optional<Fraction> meanOf(const Settlement& settlement, PriceKey key, MonthSpan span)
{
    Integer sum = 0;
    for (auto at = span.begin; at < span.end; ++at) {
        const auto price = settlement.table.price(key, at);
        if (!price)
            return std::nullopt;
        sum += *price;
    }
    return Fraction(sum, Integer(1'000'000) * Integer(span.end - span.begin));
}

Result<Derivation> assessMonths(const PartyBook& book, const Assessment& how)
{
    auto made = derive("comparison_cost", "sum(month_assessment)", 0, unitEur);
    Fraction total = 0;
    for (const auto& span : book.settlement().table.months) {
        if (span.begin < book.scope().begin || span.end > book.scope().end)
            continue;
        const auto month = contractMonth(book, span);
        if (!month)
            return error("deviation-without-contract", "", {{"month", printMonth(span.month)}});
        const auto price = how.price(book.settlement(), span);
        if (!price)
            return error("deviation-without-price", "", {{"month", printMonth(span.month)}});
        auto child = derive("month_assessment", "round(" + how.formula + ", 2)",
                            roundHalfUp(how.assess(*month, *price), 2), unitEur);
        child.note = printMonth(span.month);
        child.source = computedHere();
        child.inputs = {put("contract", month->contract, unitMwh), put("actual", month->actual, unitMwh),
                        put("assessment_price", *price, unitPrice)};
        total += *readFraction(child.value);
        made.children.push_back(std::move(child));
    }
    made.value = printFraction(total);
    return made;
}

} // namespace meritdesk::balance::insight
