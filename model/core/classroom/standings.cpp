#include "core/classroom/standings.h"

#include <algorithm>

#include "core/auction/explain.h"
#include "core/auction/explain_parts.h"
#include "core/auction/rule.h"
#include "core/derivation/evaluate.h"

namespace meritdesk::classroom {

using auction::Quantity;
using auction::Side;

namespace {

const Source bookkeeping{.text = "MeritDesk, rules of the class rounds", .grade = Grade::Computed};

/// What the awarded quantity takes of the private numbers, best first.
std::vector<ValueStep> usedUp(const Seat& seat, Quantity awarded)
{
    std::vector<ValueStep> used;
    for (const auto& step : rankedValues(seat)) {
        const auto part = std::min(awarded, step.quantity);
        if (part <= Quantity{})
            break;
        used.push_back({step.price, part});
        awarded -= part;
    }
    if (awarded > Quantity{} && !used.empty())
        used.back().quantity += awarded;
    return used;
}

Quantity awardedTo(const ClearedRound& round, std::size_t seat)
{
    Quantity awarded;
    for (std::size_t i = 0; i < round.orders.seatOf.size(); ++i)
        if (round.orders.seatOf[i] == seat)
            awarded += round.clearing.awarded[i];
    return awarded;
}

void addMoney(Derivation& profit, const ClearedRound& round, std::size_t seat)
{
    for (std::size_t i = 0; i < round.orders.seatOf.size(); ++i)
        if (round.orders.seatOf[i] == seat && round.clearing.awarded[i] > Quantity{})
            profit.children.push_back(auction::explainAmount(round.orders.book, round.clearing, i));
}

void addWorth(Derivation& profit, const Class& room, const ClearedRound& round, std::size_t seat)
{
    const auto& book = round.orders.book;
    const bool sells = room.seats[seat].side == Side::Sell;
    for (const auto& step : usedUp(room.seats[seat], awardedTo(round, seat)))
        profit.children.push_back(
            {.key = sells ? "private_cost" : "private_value",
             .formula = sells ? "unit_cost * quantity" : "unit_value * quantity",
             .inputs = {{sells ? "unit_cost" : "unit_value", step.price.text(), auction::priceUnit(book)},
                        {"quantity", step.quantity.text(), auction::quantityUnit(book)}},
             .value = printFraction(Fraction(step.price.fraction() * step.quantity.fraction())),
             .unit = profit.unit,
             .source = bookkeeping});
}

} // namespace

SeatResult resultOf(const Class& room, const ClearedRound& round, std::size_t seat)
{
    SeatResult result;
    for (std::size_t i = 0; i < round.orders.seatOf.size(); ++i) {
        if (round.orders.seatOf[i] != seat)
            continue;
        result.declared += round.orders.book.orders[i].quantity;
        result.awarded += round.clearing.awarded[i];
        result.money += round.clearing.amounts[i];
    }
    for (const auto& step : usedUp(room.seats[seat], result.awarded))
        result.worth += step.price.fraction() * step.quantity.fraction();
    const auto money = result.money.fraction();
    result.profit =
        room.seats[seat].side == Side::Sell ? Fraction(money - result.worth) : Fraction(result.worth - money);
    return result;
}

std::vector<Standing> standingsOf(const Class& room, const std::vector<ClearedRound>& rounds)
{
    std::vector<Standing> standings(room.seats.size());
    for (std::size_t seat = 0; seat < standings.size(); ++seat) {
        standings[seat].seat = seat;
        for (const auto& round : rounds) {
            standings[seat].rounds.push_back(resultOf(room, round, seat));
            standings[seat].total += standings[seat].rounds.back().profit;
        }
    }
    std::stable_sort(standings.begin(), standings.end(),
                     [](const Standing& a, const Standing& b) { return b.total < a.total; });
    for (std::size_t i = 0; i < standings.size(); ++i)
        standings[i].rank =
            i > 0 && standings[i].total == standings[i - 1].total ? standings[i - 1].rank : i + 1;
    return standings;
}

Derivation explainProfit(const Class& room, const ClearedRound& round, std::size_t seat, std::size_t number)
{
    const bool sells = room.seats[seat].side == Side::Sell;
    Derivation profit{.key = "round_profit",
                      .formula =
                          sells ? "sum(amount) - sum(private_cost)" : "sum(private_value) - sum(amount)",
                      .value = printFraction(resultOf(room, round, seat).profit),
                      .unit = auction::currencyUnit(round.orders.book),
                      .source = bookkeeping,
                      .note = std::to_string(number + 1)};
    addMoney(profit, round, seat);
    addWorth(profit, room, round, seat);
    return profit;
}

Derivation explainStanding(const Class& room, const std::vector<ClearedRound>& rounds, std::size_t seat)
{
    Derivation total{.key = "class_profit",
                     .formula = "sum(round_profit)",
                     .unit = room.units ? room.units->currency.value_or("") : "",
                     .source = bookkeeping,
                     .note = room.seats[seat].name};
    Fraction sum = 0;
    for (std::size_t number = 0; number < rounds.size(); ++number) {
        total.children.push_back(explainProfit(room, rounds[number], seat, number));
        sum += resultOf(room, rounds[number], seat).profit;
    }
    total.value = printFraction(sum);
    return total;
}

} // namespace meritdesk::classroom
