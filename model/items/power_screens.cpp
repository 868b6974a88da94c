#include "items/power_screens.h"

#include <algorithm>

#include "core/auction/clearing.h"
#include "core/auction/screens/lerner.h"
#include "core/strategy/derived.h"

namespace meritdesk::items {

using auction::Side;

namespace {

auction::Round roundOf(const auction::Book& book, const auction::Rule& rule, const char* id)
{
    auction::Round made{.id = id, .demand = book.options.demand};
    const auto clearing = auction::clear(book, rule);
    for (std::size_t at = 0; at < book.orders.size(); ++at) {
        const auto& order = book.orders[at];
        made.orders.push_back({.participant = order.participant,
                               .side = order.side,
                               .price = order.price,
                               .quantity = order.quantity,
                               .awarded = clearing.awarded[at]});
    }
    return made;
}

} // namespace

ScreenedSeries screenPower(const PowerStudy& study, const PowerState& before, const PowerState& after)
{
    auction::Series series{.units = study.book->units};
    series.rounds = {roundOf(before.offered.book, *study.question.rule, "before"),
                     roundOf(after.offered.book, *study.question.rule, "after")};
    return screenSeries(Shared(std::move(series)));
}

std::map<std::string, Fraction> dearestCosts(const PowerStudy& study, const PowerState& state)
{
    const auto& offered = state.offered;
    const auto clearing = auction::clear(offered.book, *study.question.rule);
    std::map<std::string, Fraction> made;
    for (std::size_t at = 0; at < offered.book.orders.size(); ++at) {
        const auto& order = offered.book.orders[at];
        if (order.side != Side::Sell || clearing.awarded[at].mantissa() == 0)
            continue;
        const auto cost = offered.costs[at].fraction();
        const auto [found, isFirst] = made.try_emplace(order.participant, cost);
        if (!isFirst)
            found->second = std::max(found->second, cost);
    }
    return made;
}

std::optional<Derivation> explainLerner(const PowerStudy& study, const PowerState& state,
                                        const std::string& seller)
{
    const auto costs = dearestCosts(study, state);
    const auto found = costs.find(seller);
    const auto& price = state.outcome.price;
    const auto index =
        price && found != costs.end() ? auction::lernerIndex(*price, found->second) : std::nullopt;
    if (!index)
        return std::nullopt;
    auto made = strategy::derived(
        "power_lerner", "(power_price - power_dearest_cost) / power_price", *index,
        {strategy::given("power_price", *price), strategy::given("power_dearest_cost", found->second)});
    made.note = seller;
    made.source = {"Lerner 1934", Grade::Computed};
    return made;
}

} // namespace meritdesk::items
