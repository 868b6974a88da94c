#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace meritdesk::imports {

/// The encodings that texts are read in: "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "GB18030".
[[nodiscard]] const std::vector<std::string>& encodings();

struct FoundEncoding
{
    std::string name = {};
    bool guess = false; ///< the bytes would be text in another encoding too
};

/// Finds out by the byte order mark, by zeros, by being valid UTF-8, and else by the words of headers and
/// the shape of Russian and Chinese text.
[[nodiscard]] FoundEncoding findEncoding(std::string_view bytes);

/// The text as UTF-8 without a byte order mark; what does not belong to the encoding becomes U+FFFD.
[[nodiscard]] std::string decoded(std::string_view bytes, const std::string& encoding);

} // namespace meritdesk::imports
