#include "core/classroom/class.h"

#include <algorithm>

namespace meritdesk::classroom {

std::optional<std::size_t> seatAt(const Class& room, std::string_view id)
{
    const auto found =
        std::find_if(room.seats.begin(), room.seats.end(), [id](const Seat& seat) { return seat.id == id; });
    if (found == room.seats.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - room.seats.begin());
}

const Sheet* sheetOf(const Round& round, std::string_view seat)
{
    const auto found = std::find_if(round.sheets.begin(), round.sheets.end(),
                                    [seat](const Sheet& sheet) { return sheet.seat == seat; });
    return found == round.sheets.end() ? nullptr : &*found;
}

auction::Quantity capacityOf(const Seat& seat)
{
    auction::Quantity capacity;
    for (const auto& step : seat.values)
        capacity += step.quantity;
    return capacity;
}

std::vector<ValueStep> rankedValues(const Seat& seat)
{
    auto ranked = seat.values;
    std::stable_sort(ranked.begin(), ranked.end(), [&seat](const ValueStep& a, const ValueStep& b) {
        return seat.side == auction::Side::Sell ? a.price < b.price : b.price < a.price;
    });
    return ranked;
}

std::optional<std::size_t> currentRound(const Class& room)
{
    if (room.rounds.empty())
        return std::nullopt;
    return room.rounds.size() - 1;
}

bool isOpen(const Class& room)
{
    return !room.rounds.empty() && room.rounds.back().stage == Stage::Open;
}

bool hasBegun(const Class& room)
{
    return std::any_of(room.rounds.begin(), room.rounds.end(),
                       [](const Round& round) { return round.stage != Stage::Open; });
}

std::size_t revealedRounds(const Class& room)
{
    return static_cast<std::size_t>(
        std::count_if(room.rounds.begin(), room.rounds.end(),
                      [](const Round& round) { return round.stage == Stage::Revealed; }));
}

} // namespace meritdesk::classroom
