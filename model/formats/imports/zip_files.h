#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "formats/imports/import_preview.h"

namespace meritdesk::imports {

/// What an archive may hold at most; a small file can unpack to more than fits the memory.
struct ZipLimits
{
    int files = 4000;
    std::int64_t bytes = std::int64_t{512} * 1024 * 1024; ///< unpacked, all files together
    int depth = 3;                                        ///< archives in archives
};

/// True for the bytes of a zip archive.
[[nodiscard]] bool isZip(std::string_view bytes);

/// Unpacks into memory; folders of the names are kept (nothing is ever written by them). Damaged entries,
/// encrypted ones and what is beyond the limits are findings: "zip-damaged", "zip-too-big".
[[nodiscard]] Result<std::vector<ImportFile>> unzip(std::string_view bytes, const ZipLimits& limits = {});

} // namespace meritdesk::imports
