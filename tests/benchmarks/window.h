#pragma once

#include <QStringList>

namespace meritdesk::bench {

/// The benchmark starts itself to measure a window from the start of its program. True when the words of the
/// command line asked for such a window: it is painted then, and the program may end.
[[nodiscard]] bool paintedWindow(const QStringList& words);

} // namespace meritdesk::bench
