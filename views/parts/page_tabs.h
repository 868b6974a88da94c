#pragma once

#include <QTabWidget>

namespace meritdesk::views {

/// What the tabs are called between which a page switches: QTabWidget::setObjectName().
inline const auto pageTabs = QStringLiteral("page-tabs");

/// The tabs between which a page switches, for pictures and for tests that look behind each of them; null for
/// a page without tabs. A picture is named by the object name of what is behind the tab, or by its number.
inline QTabWidget* tabsOf(const QWidget& page)
{
    return page.findChild<QTabWidget*>(pageTabs);
}

} // namespace meritdesk::views
