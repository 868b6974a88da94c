#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace meritdesk::imports {

/// The encoding that an XML text declares, in lower case; "utf-8" when it declares none.
[[nodiscard]] std::string declaredEncoding(std::string_view bytes);

/// XML bytes as text: by byte order mark, else in the encoding declared. windows-1251 is decoded here, since
/// not every Qt carries it. Nothing when the encoding is not known or the bytes do not fit it.
[[nodiscard]] std::optional<QString> decodeXml(std::string_view bytes);

} // namespace meritdesk::imports
