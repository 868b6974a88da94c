#pragma once

#include <QString>

class QPrintDialog;
class QPrintPreviewDialog;
class QWidget;

namespace meritdesk::views {

class Page;

/// The dialog that asks where to print, with a printer of its own; the caller deletes it. For a print
/// to a file it proposes one called `name`.
[[nodiscard]] QPrintDialog* makePrintDialog(const QString& name, QWidget* window);

/// The page's report as it will look on paper; prints from there. The caller deletes it before the page.
[[nodiscard]] QPrintPreviewDialog* makePrintPreview(Page& page, QWidget* window);

} // namespace meritdesk::views
