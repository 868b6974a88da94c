#include "core/classroom/class_template.h"

#include <algorithm>

#include "core/auction/check.h"
#include "core/auction/rules.h"
#include "core/classroom/bidders.h"
#include "core/classroom/templates.h"

namespace meritdesk::classroom {

using auction::Quantity;
using auction::Side;

namespace {

const ClassTemplate& kindOf(const Setup& setup)
{
    const auto* kind = listed(templates, setup.kind);
    return kind ? *kind : symmetric;
}

std::size_t seatsOf(const Setup& setup)
{
    return std::clamp(setup.seats, fewestNewSeats, mostNewSeats);
}

/// A kind without a rule for a fixed demand has buyers; there is always a seller.
std::size_t buyersOf(const Setup& setup)
{
    const std::size_t fewest = kindOf(setup).soleRule.empty() ? 1 : 0;
    return std::clamp(setup.buyers, fewest, seatsOf(setup) - 1);
}

Seat seatOf(const Setup& setup, std::size_t number)
{
    const auto& kind = kindOf(setup);
    const auto sellers = seatsOf(setup) - buyersOf(setup);
    const bool sells = number < sellers;
    Seat seat{.id = "P" + std::to_string(number + 1), .side = sells ? Side::Sell : Side::Buy};
    const bool named = number < setup.names.size() && !setup.names[number].empty();
    seat.name = named ? setup.names[number] : seat.id;
    if (sells)
        seat.technology = kind.technology;
    seat.values = sells ? kind.valuesOf(Side::Sell, number, sellers)
                        : kind.valuesOf(Side::Buy, number - sellers, buyersOf(setup));
    // The strategies take turns, so that a class of computers shows them all.
    const auto people = seatsOf(setup) - std::min(setup.computers, seatsOf(setup));
    if (number >= people)
        seat.bidder = std::string(bidders[(number - people) % bidders.size()]->id);
    return seat;
}

/// A fixed demand: a share of what the sellers have, in whole units.
void fixDemand(Class& room, const ClassTemplate& kind)
{
    std::int64_t capacity = 0;
    for (const auto& seat : room.seats)
        capacity += capacityOf(seat).mantissa();
    const auto units = capacity / 100 * kind.demandPercent / 1'000'000;
    room.terms.options.demand = Quantity::fromMantissa(units * 1'000'000);
    room.terms.options.priceCap = kind.cap;
}

Class withoutRule(const Setup& setup)
{
    const auto& kind = kindOf(setup);
    Class room{.title = setup.title,
               .units = auction::Units{std::string(kind.currency), std::string(kind.price),
                                       std::string(kind.quantity)},
               .plannedRounds = std::clamp<std::size_t>(setup.rounds, 1, mostRounds),
               .seed = setup.seed};
    for (std::size_t number = 0; number < seatsOf(setup); ++number)
        room.seats.push_back(seatOf(setup, number));
    if (buyersOf(setup) == 0)
        fixDemand(room, kind);
    return room;
}

/// True when a book in which everybody declares all of its private numbers can be cleared under the rule.
bool takes(const Class& room, const auction::Rule& rule)
{
    auction::Book book{.options = room.terms.options};
    for (const auto& seat : room.seats)
        for (const auto& step : seat.values)
            book.orders.push_back({.id = std::to_string(book.orders.size()),
                                   .participant = seat.name,
                                   .side = seat.side,
                                   .price = step.price,
                                   .quantity = step.quantity});
    return auction::checkUnder(book, rule).empty();
}

} // namespace

std::vector<std::string_view> rulesFor(const Setup& setup)
{
    const auto room = withoutRule(setup);
    std::vector<std::string_view> ids;
    for (const auto* rule : auction::rules)
        if (takes(room, *rule))
            ids.push_back(rule->id);
    return ids;
}

Class makeClass(const Setup& setup)
{
    const auto& kind = kindOf(setup);
    auto room = withoutRule(setup);
    const auto fitting = rulesFor(setup);
    const bool wished = std::find(fitting.begin(), fitting.end(), setup.rule) != fitting.end();
    room.terms.rule = wished ? setup.rule : std::string(buyersOf(setup) == 0 ? kind.soleRule : kind.rule);
    room.rounds.push_back({.terms = room.terms});
    return room;
}

} // namespace meritdesk::classroom
