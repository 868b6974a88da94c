#pragma once

#include <QAbstractItemModel>

#include "formats/exports/table.h"

namespace meritdesk::items {

/// A cell's exact value in plain notation ("-1234.5"), as text; what exports write. Absent for text cells.
enum : int { ExactRole = Qt::UserRole + 1 };

/// A column's unit as shown, in headerData(); absent when it has none.
enum : int { UnitRole = Qt::UserRole + 2 };

/// The table that a model shows, every row of it: top rows first, children indented under their parents.
[[nodiscard]] exports::Table tableOf(const QAbstractItemModel& model, const QString& title);

} // namespace meritdesk::items
