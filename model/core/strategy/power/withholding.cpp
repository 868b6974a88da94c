#include "core/strategy/power/withholding.h"

#include <algorithm>
#include <numeric>

namespace meritdesk::strategy::power {

using auction::Side;

namespace {

std::int64_t capacityOf(const auction::Book& book, const std::string& participant)
{
    std::int64_t capacity = 0;
    for (const auto& order : book.orders)
        if (order.side == Side::Sell && order.participant == participant)
            capacity += order.quantity.mantissa();
    return capacity;
}

/// The participant's sell orders, dearest first; of equals the last first.
std::vector<std::size_t> dearestFirst(const Offered& offered, const std::string& participant)
{
    std::vector<std::size_t> own;
    for (std::size_t i = offered.book.orders.size(); i-- > 0;)
        if (offered.book.orders[i].side == Side::Sell && offered.book.orders[i].participant == participant)
            own.push_back(i);
    std::stable_sort(own.begin(), own.end(),
                     [&](std::size_t a, std::size_t b) { return offered.costs[a] > offered.costs[b]; });
    return own;
}

/// An id that no order has.
std::string freshId(const auction::Book& book, const std::string& id)
{
    auto fresh = id + "*";
    const auto isTaken = [&] {
        return std::any_of(book.orders.begin(), book.orders.end(),
                           [&](const auction::Order& order) { return order.id == fresh; });
    };
    while (isTaken())
        fresh += "*";
    return fresh;
}

void offerElsewhere(Offered& offered, const auction::Order& order, Quantity quantity, Price price, Price cost)
{
    auto moved = order;
    moved.id = freshId(offered.book, order.id);
    moved.quantity = quantity;
    moved.price = price;
    offered.book.orders.push_back(std::move(moved));
    offered.costs.push_back(cost);
}

} // namespace

std::vector<Finding> faultsOf(const auction::Book& book, const Withholding& how)
{
    const auto capacity = capacityOf(book, how.participant);
    if (capacity == 0)
        return {error("no-such-seller", "participant", {{"value", how.participant}})};
    const auto step = how.step.mantissa();
    const auto grid = book.options.quantityStep.mantissa();
    if (step <= 0)
        return {error("not-above-zero", "step", {{"value", how.step.text()}})};
    if (step % grid != 0)
        return {error("not-a-multiple", "step",
                      {{"value", how.step.text()}, {"step", book.options.quantityStep.text()}})};
    if (capacity / step >= mostSweepPoints)
        return {error("too-many-points", "step",
                      {{"value", how.step.text()}, {"maximum", std::to_string(mostSweepPoints)}})};
    return {};
}

Offered withheld(const Offered& offered, const Withholding& how, Quantity quantity)
{
    Offered made = offered;
    std::vector<bool> gone(offered.book.orders.size());
    auto left = quantity;
    for (const auto i : dearestFirst(offered, how.participant)) {
        const auto& order = offered.book.orders[i];
        const auto taken = std::min(left, order.quantity);
        if (taken.mantissa() == 0)
            break;
        left -= taken;
        made.book.orders[i].quantity = order.quantity - taken;
        gone[i] = taken == order.quantity;
        if (how.offeredAt)
            offerElsewhere(made, order, taken, std::max(*how.offeredAt, order.price), offered.costs[i]);
    }
    for (std::size_t i = gone.size(); i-- > 0;)
        if (gone[i]) {
            made.book.orders.erase(made.book.orders.begin() + static_cast<std::ptrdiff_t>(i));
            made.costs.erase(made.costs.begin() + static_cast<std::ptrdiff_t>(i));
        }
    return made;
}

Result<Sweep> sweep(const auction::Book& book, const auction::Rule& rule, const Withholding& how,
                    const Progress& progress)
{
    return sweepUnder(
        book, rule, how, [](const Offered& offered) { return offered; }, progress);
}

Result<Sweep> sweepUnder(const auction::Book& book, const auction::Rule& rule, const Withholding& how,
                         const Mend& mend, const Progress& progress)
{
    if (auto faults = faultsOf(book, how); !faults.empty())
        return faults;
    const auto offered = truthful(book);
    const auto capacity = capacityOf(book, how.participant);
    Sweep made;
    for (std::int64_t at = 0; at <= capacity; at += how.step.mantissa()) {
        if (!goOn(progress, static_cast<double>(at) / static_cast<double>(capacity)))
            return error("cancelled", {});
        const auto quantity = Quantity::fromMantissa(at);
        made.points.push_back(
            {quantity, outcomeOf(mend(withheld(offered, how, quantity)), rule, how.participant)});
        const auto last = made.points.size() - 1;
        const auto& outcome = made.points[last].outcome;
        if (outcome.profit() > made.points[made.best].outcome.profit())
            made.best = last;
        if (!made.jump && last > 0 && outcome.price > made.points[last - 1].outcome.price)
            made.jump = last;
    }
    return made;
}

} // namespace meritdesk::strategy::power
