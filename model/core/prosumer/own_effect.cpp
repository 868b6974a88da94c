#include "core/prosumer/own_effect.h"

#include <algorithm>

#include "core/auction/check.h"
#include "core/auction/explain.h"
#include "core/auction/rule.h"
#include "core/derivation/evaluate.h"

// 60 MW offered at 0 into a stack whose gas unit sets 80: nuclear and X-A fill in, X-B sets 50. Exporters
// earn 60 x 50 = 3,000, not 60 x 80 = 4,800; the buyers' bill falls from 80,000 to 50,000.

namespace meritdesk::prosumer {

namespace {

using auction::Book;
using auction::Order;

/// An id that no order of the book has.
std::string freeId(const Book& book)
{
    std::string id = "prosumers";
    const auto taken = [&](const Order& order) { return order.id == id || order.participant == id; };
    while (std::any_of(book.orders.begin(), book.orders.end(), taken))
        id += '+';
    return id;
}

auction::Quantity inSteps(const Fraction& exported, auction::Quantity step)
{
    const Fraction steps = exported / step.fraction();
    const Integer mantissa = floorOf(steps) * step.mantissa();
    return auction::Quantity::fromMantissa(static_cast<std::int64_t>(mantissa));
}

Book withExports(const Book& book, auction::Quantity offered, auction::Price floor)
{
    auto made = book;
    Order order;
    order.id = freeId(book);
    order.participant = order.id;
    order.side = auction::Side::Sell;
    order.price = floor;
    order.quantity = offered;
    made.orders.push_back(std::move(order));
    return made;
}

std::optional<Fraction> priceOfAll(const auction::Clearing& clearing)
{
    return clearing.price ? clearing.price : clearing.averagePrice;
}

Derivation derivedOwn(std::string_view key, std::string formula, const Fraction& value)
{
    Derivation made;
    made.key = key;
    made.formula = std::move(formula);
    made.value = printFraction(value);
    made.source = {"scheme of the model; not official", Grade::Computed};
    return made;
}

Derivation earnedAt(std::string_view key, std::string_view priceKey, const OwnEffect& effect,
                    const Fraction& price)
{
    auto made =
        derivedOwn(key, "own_awarded * " + std::string(priceKey), effect.awarded().fraction() * price);
    made.inputs = {{"own_awarded", effect.awarded().text(), {}, {}},
                   {std::string(priceKey), printFraction(price), {}, {}}};
    return made;
}

} // namespace

Fraction exportedTogether(const Case& input, std::size_t interval)
{
    if (interval >= input.intervals.size())
        return 0;
    return exportOf(input.intervals[interval]).fraction() * input.market.members.fraction()
           / input.market.unitsPerUnit.fraction();
}

std::size_t largestExport(const Case& input)
{
    const auto best =
        std::max_element(input.intervals.begin(), input.intervals.end(),
                         [](const Interval& a, const Interval& b) { return exportOf(a) < exportOf(b); });
    return best == input.intervals.end() ? 0 : static_cast<std::size_t>(best - input.intervals.begin());
}

std::optional<Fraction> OwnEffect::priceBefore() const
{
    return priceOfAll(before);
}

std::optional<Fraction> OwnEffect::priceAfter() const
{
    return priceOfAll(after);
}

std::optional<Fraction> OwnEffect::earnedAtOld() const
{
    const auto price = priceBefore();
    return price ? std::optional<Fraction>(awarded().fraction() * *price) : std::nullopt;
}

Fraction OwnEffect::earned() const
{
    return auction::moneyOf(bookAfter, after, bookAfter.orders.size() - 1);
}

Result<OwnEffect> ownEffect(const Book& book, const auction::Rule& rule, const Fraction& exported,
                            auction::Price floor)
{
    auto faults = auction::checkUnder(book, rule);
    if (!faults.empty())
        return faults;
    const auto step = book.options.quantityStep;
    if (exported > Fraction(Integer(1'000'000'000'000)))
        return error("out-of-range", "market.members",
                     {{"value", printExact(exported)}, {"minimum", "0"}, {"maximum", "1000000000000"}});
    const auto offered = inSteps(exported, step);
    if (offered <= auction::Quantity())
        return error("nothing-exported", "market.members",
                     {{"value", printExact(exported)}, {"step", step.text()}});
    auto with = withExports(book, offered, floor);
    faults = auction::checkUnder(with, rule);
    if (!faults.empty())
        return faults;
    OwnEffect made;
    made.before = auction::clear(book, rule);
    made.after = auction::clear(with, rule);
    made.bookBefore = book;
    made.bookAfter = std::move(with);
    made.exported = exported;
    made.offered = offered;
    return made;
}

Derivation explainEarnedAtOld(const OwnEffect& effect)
{
    return earnedAt("own_earned_old", "own_price_old", effect, effect.priceBefore().value_or(0));
}

/// Under rules with prices of their own, the exporters' own mean price.
Derivation explainEarned(const OwnEffect& effect)
{
    const auto awarded = effect.awarded().fraction();
    const Fraction price = awarded == 0 ? Fraction(0) : Fraction(effect.earned() / awarded);
    return earnedAt("own_earned_new", "own_price_new", effect, price);
}

Derivation explainOwnLoss(const OwnEffect& effect)
{
    auto made = derivedOwn("own_loss", "own_earned_old - own_earned_new",
                           effect.earnedAtOld().value_or(0) - effect.earned());
    made.children = {explainEarnedAtOld(effect), explainEarned(effect)};
    return made;
}

Derivation explainBuyersGain(const OwnEffect& effect)
{
    auto made = derivedOwn("own_buyers_gain", "own_bill_before - own_bill_after",
                           effect.billBefore() - effect.billAfter());
    auto before = auction::explainTotals(effect.bookBefore, effect.before);
    auto after = auction::explainTotals(effect.bookAfter, effect.after);
    before.key = "own_bill_before";
    after.key = "own_bill_after";
    made.children = {std::move(before), std::move(after)};
    return made;
}

} // namespace meritdesk::prosumer
