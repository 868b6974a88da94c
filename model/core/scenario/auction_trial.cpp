#include "core/scenario/auction_trial.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/scenario/auction_checks.h"
#include "core/scenario/auction_edits.h"
#include "core/units/int128.h"

namespace meritdesk::scenario {

using auction::Book;
using auction::Options;
using auction::Order;
using auction::Price;
using auction::Quantity;
using auction::Side;

namespace {

constexpr Int128 largest = static_cast<Int128>(orderLimit) * 1'000'000; ///< mantissa

template <class T>
void take(const Tried<T>& from, std::optional<T>& option)
{
    if (from.on)
        option = from.value;
}

void takeOptions(const Trial& trial, Options& options)
{
    take(trial.demand, options.demand);
    take(trial.volumeCap, options.volumeCap);
    take(trial.priceCap, options.priceCap);
    take(trial.priceStep, options.priceStep);
    take(trial.beta, options.beta);
}

/// The multiple of the step at or below (`up`: at or above) the price.
Price onStep(Price price, Price step, bool up)
{
    const auto rest = price.mantissa() % step.mantissa();
    auto below = price.mantissa() - rest - (rest < 0 ? step.mantissa() : 0);
    if (up && rest != 0)
        below += step.mantissa();
    return Price::fromMantissa(below);
}

/// Moves an order; false, with the order as it was, where the numbers run over.
bool move(Order& order, const Trial& trial, Quantity step)
{
    const Int128 price = static_cast<Int128>(order.price.mantissa()) + trial.priceShift.mantissa();
    Int128 quantity =
        static_cast<Int128>(order.quantity.mantissa()) * trial.quantityPart.mantissa() / 1'000'000;
    if (price >= largest || price <= -largest || quantity >= largest)
        return false;
    if (trial.quantityPart != Trial::whole && step > Quantity{})
        quantity -= quantity % step.mantissa();
    order.price = Price::fromMantissa(static_cast<std::int64_t>(price));
    order.quantity = Quantity::fromMantissa(static_cast<std::int64_t>(quantity));
    return true;
}

std::vector<Finding> moveOrders(Book& book, const Trial& trial)
{
    if (trial.quantityPart < Price{})
        return {error("option-negative", "trial.quantity_part", {{"value", trial.quantityPart.text()}})};
    bool known = false;
    for (std::size_t i = 0; i < book.orders.size(); ++i) {
        auto& order = book.orders[i];
        if (order.participant != trial.participant)
            continue;
        known = true;
        if (!move(order, trial, book.options.quantityStep))
            return {
                error("order-value-too-large", orderPlace(i, "price"), {{"value", order.quantity.text()}})};
    }
    if (!known)
        return {error("no-such-participant", "trial.participant", {{"value", trial.participant}})};
    const auto isGone = [](const Order& order) { return order.quantity == Quantity{}; };
    book.orders.erase(std::remove_if(book.orders.begin(), book.orders.end(), isGone), book.orders.end());
    if (book.orders.empty())
        return {error("trial-without-orders", "trial")};
    return {};
}

void roundPrices(Book& book, Price step)
{
    for (auto& order : book.orders)
        order.price = onStep(order.price, step, order.side == Side::Sell);
    if (book.options.priceCap)
        book.options.priceCap = onStep(*book.options.priceCap, step, false);
}

} // namespace

bool changesNothing(const Trial& trial)
{
    return !trial.demand.on && !trial.volumeCap.on && !trial.priceCap.on && !trial.priceStep.on
           && !trial.beta.on
           && (trial.participant.empty()
               || (trial.priceShift == Price{} && trial.quantityPart == Trial::whole));
}

Result<Book> tried(Book book, const Trial& trial)
{
    takeOptions(trial, book.options);
    if (!trial.participant.empty())
        if (auto findings = moveOrders(book, trial); !findings.empty())
            return findings;
    if (trial.priceStep.on && trial.priceStep.value > Price{}) // any other is refused below
        roundPrices(book, *trial.priceStep.value);
    if (auto findings = bookFindings(book); !findings.empty())
        return findings;
    return book;
}

Edit keepTrial(Trial trial)
{
    const auto apply = [trial = std::move(trial)](const Scenario& before) -> Result<Scenario> {
        auto book = tried(*before.auction, trial);
        if (!book)
            return book.findings();
        Scenario after = before;
        after.auction.edit() = std::move(book).value();
        return after;
    };
    return {.key = "keep-trial", .facts = {}, .mergeKey = {}, .apply = apply};
}

} // namespace meritdesk::scenario
