// Lerner index (P - C) / P: the mark-up of the price over the marginal cost.
// Used in market monitoring together with the residual supply index (Jiangsu spot market rules V1.0, Annex 6
// has the kindred bid and price mark-ups). A round knows no costs, so the seller's own offer stands in: what
// is shown is the index of a seller that offers at cost, a lower bound for one that offers above it. The
// price is the highest offer served. Worked: gas at cost 80; price 80: 0; price 200: 0.6.
#include "core/auction/screens/lerner.h"

#include <algorithm>
#include <set>

#include "core/auction/screens/explain.h"
#include "core/auction/screens/screens.h"

namespace meritdesk::auction {

namespace {

void explain(const RoundView& view, std::vector<Derivation>& numbers)
{
    const auto price = highestServedOffer(view.round());
    if (!price)
        return;
    for (const auto& seller : lernerOfOffers(view.round())) {
        auto number = derivationOf(lerner, "lerner_index", "(highest_served - own_offer) / highest_served",
                                   seller.index);
        number.note = seller.participant;
        number.inputs = {inputOf("highest_served", price->fraction()), inputOf("own_offer", seller.offer)};
        numbers.push_back(std::move(number));
    }
}

bool isServedOffer(const Declaration& order)
{
    return order.side == Side::Sell && order.awarded.value_or(Quantity{}) > Quantity{};
}

} // namespace

std::optional<Fraction> lernerIndex(const Fraction& price, const Fraction& cost)
{
    return price == 0 ? std::nullopt : std::optional<Fraction>((price - cost) / price);
}

std::optional<Price> highestServedOffer(const Round& round)
{
    std::optional<Price> highest;
    for (const auto& order : round.orders)
        if (isServedOffer(order))
            highest = highest ? std::max(*highest, order.price) : order.price;
    return highest;
}

std::vector<SellerLerner> lernerOfOffers(const Round& round)
{
    std::set<std::string_view> served;
    for (const auto& order : round.orders)
        if (isServedOffer(order))
            served.insert(order.participant);
    std::vector<SellerLerner> sellers;
    const auto price = highestServedOffer(round);
    for (const auto& bidder : biddersOf(round)) {
        if (bidder.side != Side::Sell || !served.contains(bidder.participant))
            continue;
        if (const auto index = lernerIndex(price.value_or(Price{}).fraction(), bidder.price))
            sellers.push_back({bidder.participant, bidder.price, *index});
    }
    return sellers;
}

const Screen lerner{.id = "lerner",
                    .title = "screen.lerner",
                    .source = "Lerner 1934; the own offer stands in for the cost",
                    .grade = Grade::Computed,
                    .explain = &explain};

} // namespace meritdesk::auction
