#include "core/strategy/power/mitigation.h"

#include <algorithm>

namespace meritdesk::strategy::power {

using auction::Side;

namespace {

std::vector<std::string> sellersOf(const auction::Book& book)
{
    std::vector<std::string> names;
    for (const auto& order : book.orders)
        if (order.side == Side::Sell
            && std::find(names.begin(), names.end(), order.participant) == names.end())
            names.push_back(order.participant);
    return names;
}

Fraction quantityOf(const auction::Book& book, Side side, const std::string* participant)
{
    Fraction sum = 0;
    for (const auto& order : book.orders)
        if (order.side == side && (!participant || order.participant == *participant))
            sum += order.quantity.fraction();
    return sum;
}

} // namespace

std::vector<Pivotal> pivotalSellers(const auction::Book& book)
{
    const Fraction demand =
        book.options.demand ? book.options.demand->fraction() : quantityOf(book, Side::Buy, nullptr);
    const Fraction all = quantityOf(book, Side::Sell, nullptr);
    std::vector<Pivotal> pivotal;
    if (demand == 0)
        return pivotal;
    for (const auto& name : sellersOf(book)) {
        const Fraction index = (all - quantityOf(book, Side::Sell, &name)) / demand;
        if (index < 1)
            pivotal.push_back({name, index});
    }
    return pivotal;
}

Offered capped(const Offered& offered, Price cap)
{
    Offered made{offered.book, {}};
    made.book.orders.clear();
    for (std::size_t i = 0; i < offered.book.orders.size(); ++i) {
        auto order = offered.book.orders[i];
        if (order.side == Side::Sell && order.price > cap) {
            if (offered.costs[i] > cap)
                continue;
            order.price = cap;
        }
        made.book.orders.push_back(std::move(order));
        made.costs.push_back(offered.costs[i]);
    }
    return made;
}

Offered atReference(const Offered& offered, const std::vector<Pivotal>& sellers, Ratio share)
{
    Offered made = offered;
    for (std::size_t i = 0; i < made.book.orders.size(); ++i) {
        auto& order = made.book.orders[i];
        const bool isNamed = std::any_of(sellers.begin(), sellers.end(), [&](const Pivotal& seller) {
            return seller.participant == order.participant;
        });
        const Fraction cost = made.costs[i].fraction();
        if (order.side == Side::Sell && isNamed
            && order.price.fraction() > cost + abs(cost) * share.fraction())
            order.price = made.costs[i];
    }
    return made;
}

} // namespace meritdesk::strategy::power
