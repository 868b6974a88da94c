#include "core/classroom/play.h"

#include <algorithm>
#include <utility>

#include "core/classroom/bidders.h"
#include "core/classroom/checks.h"
#include "core/classroom/rounds.h"

namespace meritdesk::classroom {

namespace {

Finding notOpen(const Class& room)
{
    return error("class-round-not-open", "rounds", {{"round", std::to_string(room.rounds.size())}});
}

Finding noSuchSeat(const std::string& seat)
{
    return error("class-no-such-seat", "seats." + seat, {{"value", seat}});
}

/// The sheets that lie on the table must still be ones that could be handed in.
Result<Class> checked(Class room)
{
    auto findings = classFindings(room);
    if (findings.empty() && isOpen(room))
        for (const auto& sheet : room.rounds.back().sheets)
            for (auto& finding : sheetFindings(room, room.rounds.size() - 1, sheet))
                findings.push_back(std::move(finding));
    if (!findings.empty())
        return findings;
    return room;
}

void takeBack(Round& round, const std::string& seat)
{
    std::erase_if(round.sheets, [&seat](const Sheet& sheet) { return sheet.seat == seat; });
}

void put(Round& round, const Sheet& sheet)
{
    takeBack(round, sheet.seat);
    round.sheets.push_back(sheet);
}

/// What keeps a round of honest bids from being cleared; nothing where nobody has private numbers.
std::vector<Finding> honestFindings(Class room)
{
    if (std::all_of(room.seats.begin(), room.seats.end(),
                    [](const Seat& seat) { return seat.values.empty(); }))
        return {};
    for (auto& seat : room.seats)
        seat.bidder = std::string(honest.id);
    room.rounds.assign(1, {.terms = room.terms});
    const auto played = closed(std::move(room));
    return played ? std::vector<Finding>() : played.findings();
}

template <class Change>
Result<Class> seatChanged(Class room, const std::string& id, Change change)
{
    const auto seat = seatAt(room, id);
    if (!seat)
        return noSuchSeat(id);
    change(room.seats[*seat]);
    return checked(std::move(room));
}

} // namespace

Result<Class> withSheets(Class room, const std::vector<Sheet>& sheets)
{
    if (!isOpen(room))
        return notOpen(room);
    std::vector<Finding> findings;
    for (const auto& sheet : sheets)
        for (auto& finding : sheetFindings(room, room.rounds.size() - 1, sheet))
            findings.push_back(std::move(finding));
    if (!findings.empty())
        return findings;
    for (const auto& sheet : sheets)
        put(room.rounds.back(), sheet);
    return room;
}

Result<Class> withoutSheet(Class room, const std::string& seat)
{
    if (!isOpen(room))
        return notOpen(room);
    if (!sheetOf(room.rounds.back(), seat))
        return error("class-no-sheet", "sheets." + seat, {{"value", seat}});
    takeBack(room.rounds.back(), seat);
    return room;
}

Result<Class> closed(Class room)
{
    if (!isOpen(room))
        return notOpen(room);
    const auto number = room.rounds.size() - 1;
    for (std::size_t seat = 0; seat < room.seats.size(); ++seat) {
        if (!room.seats[seat].bidder || sheetOf(room.rounds[number], room.seats[seat].id))
            continue; // the trainer may have typed for a computer
        if (auto sheet = computerSheet(room, number, seat); !sheet.rows.empty())
            put(room.rounds[number], sheet);
    }
    if (const auto cleared = clearingOf(room, number); !cleared)
        return cleared.findings();
    room.rounds[number].stage = Stage::Closed;
    return room;
}

Result<Class> revealed(Class room)
{
    if (room.rounds.empty() || room.rounds.back().stage != Stage::Closed)
        return error("class-round-not-closed", "rounds", {{"round", std::to_string(room.rounds.size())}});
    room.rounds.back().stage = Stage::Revealed;
    return room;
}

Result<Class> withNextRound(Class room)
{
    if (room.seats.empty())
        return error("class-without-seats", "seats");
    if (!room.rounds.empty() && room.rounds.back().stage != Stage::Revealed)
        return error("class-round-not-revealed", "rounds", {{"round", std::to_string(room.rounds.size())}});
    if (room.rounds.size() >= mostRounds)
        return error("class-too-many-rounds", "rounds", {{"most", std::to_string(mostRounds)}});
    room.rounds.push_back({.terms = room.terms});
    return checked(std::move(room));
}

Conduct conductOf(const Class& room)
{
    return {.terms = room.terms, .capacityBinds = room.capacityBinds, .plannedRounds = room.plannedRounds};
}

Result<Class> withConduct(Class room, Conduct conduct)
{
    room.terms = std::move(conduct.terms);
    room.capacityBinds = conduct.capacityBinds;
    room.plannedRounds = conduct.plannedRounds;
    if (isOpen(room))
        room.rounds.back().terms = room.terms;
    auto made = checked(std::move(room));
    if (made)
        if (auto findings = honestFindings(*made); !findings.empty())
            return findings;
    return made;
}

Result<Class> withSeat(Class room, Seat seat)
{
    if (seat.id.empty())
        seat.id = freshSeatId(room);
    room.seats.push_back(std::move(seat));
    return checked(std::move(room));
}

Result<Class> renamed(Class room, const std::string& seat, std::string name)
{
    return seatChanged(std::move(room), seat, [&name](Seat& one) { one.name = std::move(name); });
}

Result<Class> playedBy(Class room, const std::string& seat, std::optional<std::string> bidder)
{
    return seatChanged(std::move(room), seat, [&bidder](Seat& one) { one.bidder = std::move(bidder); });
}

Result<Class> withSeatChanged(Class room, Seat seat)
{
    const auto at = seatAt(room, seat.id);
    if (!at)
        return noSuchSeat(seat.id);
    auto& place = room.seats[*at];
    const bool turned = place.side != seat.side;
    if (hasBegun(room) && (turned || place.values != seat.values))
        return error("class-has-begun", "seats." + seat.id);
    if (turned && isOpen(room))
        takeBack(room.rounds.back(), seat.id);
    place = std::move(seat);
    return checked(std::move(room));
}

Result<Class> withoutSeat(Class room, const std::string& seat)
{
    const auto at = seatAt(room, seat);
    if (!at)
        return noSuchSeat(seat);
    for (const auto& round : room.rounds)
        if (round.stage != Stage::Open && sheetOf(round, seat))
            return error("class-seat-has-played", "seats." + seat, {{"seat", room.seats[*at].name}});
    if (isOpen(room))
        takeBack(room.rounds.back(), seat);
    room.seats.erase(room.seats.begin() + static_cast<std::ptrdiff_t>(*at));
    return room;
}

std::string freshSeatId(const Class& room)
{
    for (std::size_t number = room.seats.size() + 1;; ++number)
        if (auto id = "P" + std::to_string(number); !seatAt(room, id))
            return id;
}

} // namespace meritdesk::classroom
