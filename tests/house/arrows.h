#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace meritdesk::house {

/// An include that points where it may not: "model/core/retail/x.cpp includes core/auction/book.h".
/// Reads every source under `root`/{app, model, views}; the table of allowed arrows is the house plan's.
[[nodiscard]] std::vector<std::string> wrongArrows(const std::filesystem::path& root);

/// Sources that name a chart library outside views/charts, or Qt inside the core.
[[nodiscard]] std::vector<std::string> wrongLibraries(const std::filesystem::path& root);

} // namespace meritdesk::house
