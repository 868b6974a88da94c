#include "core/classroom/rounds.h"

#include <utility>

#include "core/auction/check.h"
#include "core/auction/rules.h"

namespace meritdesk::classroom {

RoundBook bookOf(const Class& room, std::size_t round)
{
    const auto& played = room.rounds[round];
    RoundBook made{.book = {.title = room.title,
                            .units = room.units,
                            .rules = {played.terms.rule},
                            .options = played.terms.options}};
    for (std::size_t seat = 0; seat < room.seats.size(); ++seat) {
        const auto* sheet = sheetOf(played, room.seats[seat].id);
        for (std::size_t row = 0; sheet && row < sheet->rows.size(); ++row) {
            made.book.orders.push_back({.id = room.seats[seat].id + "-" + std::to_string(row + 1),
                                        .participant = room.seats[seat].name,
                                        .side = room.seats[seat].side,
                                        .price = sheet->rows[row].price,
                                        .quantity = sheet->rows[row].quantity});
            made.seatOf.push_back(seat);
        }
    }
    return made;
}

Result<ClearedRound> clearingOf(const Class& room, std::size_t round)
{
    ClearedRound cleared{.orders = bookOf(room, round)};
    const auto& book = cleared.orders.book;
    const auto* rule = listed(auction::rules, book.rules.front());
    if (!rule)
        return error("class-unknown-rule", "rule", {{"value", book.rules.front()}});
    if (book.orders.empty())
        return error("class-no-sheets", {}, {{"round", std::to_string(round + 1)}});
    if (auto findings = auction::checkUnder(book, *rule); !findings.empty())
        return findings;
    cleared.clearing = auction::clear(book, *rule);
    return cleared;
}

std::optional<Fraction> boardPrice(const ClearedRound& round)
{
    return round.clearing.price ? round.clearing.price : round.clearing.averagePrice;
}

std::vector<ClearedRound> revealedClearings(const Class& room)
{
    std::vector<ClearedRound> cleared;
    for (std::size_t round = 0; round < room.rounds.size(); ++round)
        if (room.rounds[round].stage == Stage::Revealed)
            if (auto made = clearingOf(room, round))
                cleared.push_back(std::move(made).value());
    return cleared;
}

} // namespace meritdesk::classroom
