#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace meritdesk::imports {

/// True when a name fits a pattern in which `*` is any run of characters and `?` any single one.
[[nodiscard]] bool fitsPattern(std::string_view name, std::string_view pattern);

/// The files of one name, relative to a folder: the name itself, or, when its last part holds `*` or `?`,
/// the files (no folders, none with a leading point) that fit it, sorted by name. Empty when none fits.
[[nodiscard]] std::vector<std::filesystem::path> filesOf(const std::string& name,
                                                         const std::filesystem::path& folder);

} // namespace meritdesk::imports
