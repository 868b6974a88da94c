#include "core/classroom/play.h"

#include <algorithm>
#include <utility>

#include "core/classroom/bidder.h"
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

void put(Round& round, const Sheet& sheet)
{
    std::erase_if(round.sheets, [&sheet](const Sheet& old) { return old.seat == sheet.seat; });
    round.sheets.push_back(sheet);
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
    std::erase_if(room.rounds.back().sheets, [&seat](const Sheet& sheet) { return sheet.seat == seat; });
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

Result<Class> withTerms(Class room, Terms terms)
{
    room.terms = std::move(terms);
    if (isOpen(room))
        room.rounds.back().terms = room.terms;
    return checked(std::move(room));
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

Result<Class> withValues(Class room, const std::string& seat, std::vector<ValueStep> values)
{
    if (hasBegun(room))
        return error("class-has-begun", "seats." + seat);
    return seatChanged(std::move(room), seat, [&values](Seat& one) { one.values = std::move(values); });
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
        std::erase_if(room.rounds.back().sheets, [&seat](const Sheet& sheet) { return sheet.seat == seat; });
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
