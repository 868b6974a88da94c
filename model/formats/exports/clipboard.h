#pragma once

#include <QLocale>
#include <QMimeData>

#include <memory>

#include "formats/exports/table.h"

namespace meritdesk::exports {

/// A table for the clipboard: tab text with the locale's decimal mark (what spreadsheets in that locale take
/// as numbers) and an HTML table.
[[nodiscard]] std::unique_ptr<QMimeData> clipboardData(const Table& table, const QLocale& locale);

} // namespace meritdesk::exports
