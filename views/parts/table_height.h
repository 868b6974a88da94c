#pragma once

#include <QTableView>

namespace meritdesk::views {

/// Keeps a table as high as its rows, from now on; beyond `most` rows it scrolls. `sideways`: with room for
/// the bar that scrolls columns when they are too wide.
void keepHeight(QTableView& table, int most, bool sideways);

} // namespace meritdesk::views
