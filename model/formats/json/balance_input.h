#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/balance/case.h"
#include "core/progress.h"
#include "core/result.h"

namespace meritdesk::json {

inline constexpr std::string_view balanceFormat = "meritdesk.balance/1";

/// Reads the input of `meritdesk-cli balance` strictly, the files it names included (relative to `folder`).
/// Files are read only when the text itself is valid. The findings are either all file faults (isFileFault)
/// or all faults of content, at most 20.
[[nodiscard]] Result<balance::Case> readBalance(std::string_view bytes, const std::filesystem::path& folder,
                                                const Progress& progress = {});

/// Reads a case that a person works on: it may be half made (no steps, no parties, quantities missing) and
/// say where its series come from (`origins`). What is there is checked as strictly as readBalance() does.
[[nodiscard]] Result<balance::Case> readStoredBalance(std::string_view bytes,
                                                      const std::filesystem::path& folder = {});

/// The case as such a text; every value is written out, nothing stays in files.
[[nodiscard]] std::string writeBalance(const balance::Case& input, bool pretty = false);

} // namespace meritdesk::json
