#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/progress.h"
#include "core/result.h"
#include "core/retail/case.h"

namespace meritdesk::json {

/// Finds a series again that writeCategories() gave out under a name; nothing when there is none.
using SeriesIn = std::function<std::optional<retail::MeterData>(const std::string& name)>;

/// Reads the input of `meritdesk-cli categories` strictly, files it names included (relative to `folder`).
/// Files are read only when the text itself is valid. The findings are either all file faults (isFileFault)
/// or all faults of content, at most 20. Told to stop, it ends with the finding `cancelled`.
[[nodiscard]] Result<retail::Case> readCategories(std::string_view bytes, const std::filesystem::path& folder,
                                                  const Progress& progress = {});

/// Reads what writeCategories() wrote with a SeriesOut: a case in the middle of its making, so lists may be
/// empty, names blank and months without a calendar; series are asked for by name and never looked at.
[[nodiscard]] Result<retail::Case> readStoredCategories(std::string_view bytes, const SeriesIn& series);

/// True when a named file is missing or cannot be read (exit status 4), false for bad content (3).
[[nodiscard]] bool isFileFault(const std::vector<Finding>& findings);

} // namespace meritdesk::json
