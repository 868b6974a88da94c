#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "core/result.h"

namespace meritdesk::imports {

/// Meter files are small (a year of half-hours in CSV is 1 MB); anything larger is refused unread.
inline constexpr std::uintmax_t largestFile = 64ULL * 1024 * 1024;

/// The bytes of a regular file; findings no-such-file, file-unreadable, file-too-large at `place`.
[[nodiscard]] Result<std::string> bytesOfFile(const std::filesystem::path& path, const std::string& place);

} // namespace meritdesk::imports
