#pragma once

#include <QPushButton>

namespace meritdesk::views {

/// Shows the panel that says where numbers come from, filtered to a place such as "prices.kom" or
/// "companies[0]"; nothing happens outside a page that has one.
void jumpToOrigin(QWidget& from, const QString& place);

/// A button that does that.
[[nodiscard]] QPushButton* originButton(const QString& place, QWidget* parent);

} // namespace meritdesk::views
