#pragma once

#include <optional>
#include <string>

#include "core/auction/book.h"
#include "core/strategy/models.h"

namespace meritdesk::strategy {

/// A game to look at: by its closed form alone, or also by firms that learn in rounds.
struct Study
{
    std::optional<std::string> title = {};
    std::optional<auction::Units> units = {};
    const Model* model = nullptr;
    Game game = {};
    std::optional<Simulation> simulation = {};

    bool operator==(const Study&) const = default;
};

} // namespace meritdesk::strategy
