#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/classroom/play.h"
#include "core/scenario/edit.h"

namespace meritdesk::scenario {

/// The moves of a class game (core/classroom/play.h) as edits of the document.

/// Puts another class into the scenario; one without seats takes it away.
[[nodiscard]] Edit replaceClass(classroom::Class room);
[[nodiscard]] Edit addSeat(classroom::Seat seat);
[[nodiscard]] Edit renameSeat(std::string seat, std::string name);
[[nodiscard]] Edit removeSeat(std::string seat);
/// Nothing for a person, else the id of a computer bidder.
[[nodiscard]] Edit playSeatBy(std::string seat, std::optional<std::string> bidder);
/// Replaces the seat that has this id.
[[nodiscard]] Edit changeSeat(classroom::Seat seat);
/// All of the sheets or none.
[[nodiscard]] Edit handInSheets(std::vector<classroom::Sheet> sheets);
[[nodiscard]] Edit takeBackSheet(std::string seat);
[[nodiscard]] Edit closeRound();
[[nodiscard]] Edit revealRound();
[[nodiscard]] Edit openNextRound();
[[nodiscard]] Edit setClassConduct(classroom::Conduct conduct);

} // namespace meritdesk::scenario
