#pragma once

#include "core/response/demand/case.h"
#include "core/scenario/edit.h"

namespace meritdesk::scenario {

// What these edits put in is the user's own from now on: its origin says so.

/// Adds a company of the group behind the others, under a name that is still free.
[[nodiscard]] Edit addCompany(response::demand::Company company);

/// Replaces the company at that place: its name is not empty and its own, its volumes are not below zero.
[[nodiscard]] Edit changeCompany(std::size_t at, response::demand::Company company);

[[nodiscard]] Edit removeCompany(std::size_t at);

/// Which case of the scenario a number stands in.
enum class OriginOf : std::uint8_t { Response, Capacity, DayAhead };

/// Says where the number at a place comes from, or nothing more of it (nothing).
[[nodiscard]] Edit setOrigin(OriginOf part, std::string place, std::optional<response::Origin> origin);

} // namespace meritdesk::scenario
