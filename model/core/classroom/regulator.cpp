#include "core/classroom/regulator.h"

namespace meritdesk::classroom {

namespace {

std::vector<auction::Capacity> capacitiesOf(const Class& room)
{
    std::vector<auction::Capacity> capacities;
    for (const auto& seat : room.seats)
        if (seat.side == auction::Side::Sell && capacityOf(seat) > auction::Quantity{})
            capacities.push_back({seat.name, capacityOf(seat)});
    return capacities;
}

auction::Round roundOf(const Class& room, std::size_t number)
{
    auction::Round round{.id = std::to_string(number + 1),
                         .demand = room.rounds[number].terms.options.demand};
    if (auto capacities = capacitiesOf(room); !capacities.empty())
        round.capacities = std::move(capacities);
    const auto cleared = clearingOf(room, number);
    if (!cleared)
        return round;
    const auto& orders = cleared->orders.book.orders;
    for (std::size_t i = 0; i < orders.size(); ++i)
        round.orders.push_back({.participant = orders[i].participant,
                                .side = orders[i].side,
                                .price = orders[i].price,
                                .quantity = orders[i].quantity,
                                .awarded = cleared->clearing.awarded[i]});
    return round;
}

} // namespace

auction::Series seriesOf(const Class& room)
{
    auction::Series series{.title = room.title, .units = room.units};
    for (std::size_t number = 0; number < room.rounds.size(); ++number)
        if (room.rounds[number].stage == Stage::Revealed)
            series.rounds.push_back(roundOf(room, number));
    return series;
}

} // namespace meritdesk::classroom
