#pragma once

#include <QString>

namespace meritdesk::exports {

/// A text that a spreadsheet takes as text even where it begins like a formula ("=1+1", "@name", "-x"): with
/// an apostrophe before it, as a person would type it. A plain number is left alone. Imports take the
/// apostrophe away again.
[[nodiscard]] QString plainText(const QString& text);

} // namespace meritdesk::exports
