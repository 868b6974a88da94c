#pragma once

#include <QLabel>
#include <QString>
#include <QWidget>

namespace meritdesk::views {

/// Gives a widget its place in the hierarchy (the roles of theme_style.cpp): "card" and "flat" for frames and
/// buttons, "primary" for the one button of a page, "title", "heading", "figure", "muted", "good", "caution",
/// "bad" for labels.
void setRole(QWidget* widget, const char* role);

/// A label of a role; words wrap.
[[nodiscard]] QLabel* label(const QString& text, const char* role, QWidget* parent);

} // namespace meritdesk::views
