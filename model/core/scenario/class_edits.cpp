#include "core/scenario/class_edits.h"

#include <utility>

#include "core/classroom/checks.h"

namespace meritdesk::scenario {

using classroom::Class;

namespace {

/// An edit of the class: the move works on a copy and says why it cannot be made.
template <class Move>
Edit classEdit(const char* key, Move move)
{
    return {.key = key, .apply = [move = std::move(move)](const Scenario& before) -> Result<Scenario> {
                Result<Class> moved = move(*before.room);
                if (!moved)
                    return moved.findings();
                auto after = before;
                after.room = Shared(std::move(moved).value());
                return after;
            }};
}

} // namespace

Edit replaceClass(Class room)
{
    return classEdit("replace-class", [made = std::move(room)](const Class&) -> Result<Class> {
        if (auto findings = classroom::classFindings(made); !findings.empty())
            return findings;
        return made;
    });
}

Edit addSeat(classroom::Seat seat)
{
    return classEdit("add-seat",
                     [seat = std::move(seat)](const Class& room) { return classroom::withSeat(room, seat); });
}

Edit renameSeat(std::string seat, std::string name)
{
    return classEdit("rename-seat", [seat = std::move(seat), name = std::move(name)](const Class& room) {
        return classroom::renamed(room, seat, name);
    });
}

Edit removeSeat(std::string seat)
{
    return classEdit("remove-seat", [seat = std::move(seat)](const Class& room) {
        return classroom::withoutSeat(room, seat);
    });
}

Edit playSeatBy(std::string seat, std::optional<std::string> bidder)
{
    return classEdit("play-seat", [seat = std::move(seat), bidder = std::move(bidder)](const Class& room) {
        return classroom::playedBy(room, seat, bidder);
    });
}

Edit changeSeat(classroom::Seat seat)
{
    return classEdit("change-seat", [seat = std::move(seat)](const Class& room) {
        return classroom::withSeatChanged(room, seat);
    });
}

Edit handInSheets(std::vector<classroom::Sheet> sheets)
{
    return classEdit("hand-in-sheets", [sheets = std::move(sheets)](const Class& room) {
        return classroom::withSheets(room, sheets);
    });
}

Edit takeBackSheet(std::string seat)
{
    return classEdit("take-back-sheet", [seat = std::move(seat)](const Class& room) {
        return classroom::withoutSheet(room, seat);
    });
}

Edit closeRound()
{
    return classEdit("close-round", [](const Class& room) { return classroom::closed(room); });
}

Edit revealRound()
{
    return classEdit("reveal-round", [](const Class& room) { return classroom::revealed(room); });
}

Edit openNextRound()
{
    return classEdit("next-round", [](const Class& room) { return classroom::withNextRound(room); });
}

Edit setClassConduct(classroom::Conduct conduct)
{
    return classEdit("class-terms", [conduct = std::move(conduct)](const Class& room) {
        return classroom::withConduct(room, conduct);
    });
}

} // namespace meritdesk::scenario
