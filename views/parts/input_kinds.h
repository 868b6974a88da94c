#pragma once

#include <QString>

#include <filesystem>
#include <span>
#include <string_view>

#include "core/progress.h"
#include "core/result.h"
#include "core/scenario/edit.h"

namespace meritdesk::views {

/// An input of the command line that the desk opens too: the samples are such files.
struct InputKind
{
    std::string_view format = {}; ///< the value of its "format" key, without the version
    const char* page = nullptr;   ///< id of the page that shows it
    /// The edit that puts it into the scenario; files that it names are relative to the folder.
    Result<scenario::Edit> (*read)(std::string_view bytes, const std::filesystem::path& folder,
                                   const Progress& progress) = nullptr;
};

[[nodiscard]] std::span<const InputKind> inputKinds();

/// The kind whose format the text names; null when there is none.
[[nodiscard]] const InputKind* inputKindOf(std::string_view bytes);

} // namespace meritdesk::views
