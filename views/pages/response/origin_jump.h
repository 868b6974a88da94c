#pragma once

#include <QLabel>
#include <QPushButton>

#include <functional>

namespace meritdesk::views {

/// Shows the panel that says where numbers come from, filtered to a place such as "prices.kom" or
/// "companies[0]"; nothing happens outside a page that has one.
void jumpToOrigin(QWidget& from, const QString& place);

/// A button that does that; `place` is asked when it is clicked.
[[nodiscard]] QPushButton* originButton(const std::function<QString()>& place, QWidget* parent);

/// The caption of an input whose click does that.
[[nodiscard]] QLabel* originCaption(const QString& text, const QString& place, const QColor& colour,
                                    QWidget* parent);

} // namespace meritdesk::views
