#pragma once

#include <filesystem>
#include <string>

namespace meritdesk::tests {

/// The checkout's root.
[[nodiscard]] std::filesystem::path sourceFolder();

/// Where the programs are built.
[[nodiscard]] std::filesystem::path binaryFolder();

/// The bytes of a file; the test fails when it cannot be read.
[[nodiscard]] std::string bytesOf(const std::filesystem::path& file);

} // namespace meritdesk::tests
