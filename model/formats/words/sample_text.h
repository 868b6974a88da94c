#pragma once

#include <QString>

#include <string>

namespace meritdesk::words {

/// A name that the built-in samples hold (a consumer, a delivery point, a load, where its figures are
/// from), in the language in force;
/// any other text as it is.
[[nodiscard]] QString sampleText(const std::string& text);

} // namespace meritdesk::words
