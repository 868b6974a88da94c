#pragma once

#include <QLabel>
#include <QString>
#include <QWidget>

namespace meritdesk::views {

/// Gives a widget its place in the hierarchy (the roles of theme_style.cpp): "card" and "flat" for frames and
/// buttons, "primary" for the one button of a page, "title", "heading", "figure", "muted", "good", "caution",
/// "bad" for labels.
void setRole(QWidget* widget, const char* role);

/// What an axis or a column shows, with its unit: "Price, RUB/MWh"; the name alone without one.
[[nodiscard]] QString axisText(const QString& name, const QString& unit);

/// A label of a role; words wrap.
[[nodiscard]] QLabel* label(const QString& text, const char* role, QWidget* parent);

} // namespace meritdesk::views
