#pragma once

#include <QAction>
#include <QDialog>
#include <QStringList>
#include <QVariantMap>
#include <QWidget>

#include <functional>
#include <string_view>
#include <vector>

#include "core/derivation/derivation.h"
#include "core/finding.h"
#include "views/parts/desk.h"
#include "views/parts/theme.h"

class QPrinter;
class QSettings;

namespace meritdesk::document {
class Document;
class RunBase;
} // namespace meritdesk::document

namespace meritdesk::items {
class SiteChoice;
} // namespace meritdesk::items

namespace meritdesk::views {

/// What a page is made with; outlives the pages. Calls that nobody answers are empty: ask before calling.
struct PageContext
{
    document::Document& document;
    std::function<void(const Derivation&)> explain =
        {}; ///< shows how a number came about in the details pane
    std::function<void(const std::vector<Finding>&)> tell = {}; ///< shows findings in the message bar
    std::function<void(const QStringList& files)> open = {};    ///< opens or imports files, as if dropped
    std::function<void(const QString& id)> openSample = {};     ///< opens a sample of resources/samples
    std::function<void(const QString& id)> goTo = {};           ///< shows the page of that id
    Theme theme = lightTheme();    ///< the colours in force; the page is made anew when they change
    QSettings* settings = nullptr; ///< remembers view state under the page's id; may be null
    const Desk* desk = nullptr;    ///< the window's files and choices; may be null
    items::SiteChoice* site =
        nullptr; ///< the consumer that the retail pages show; a page without one keeps its own
};

/// A page of the window: shows the document through item models and changes it through edits only. A page is
/// made when it is first shown, and made anew when the language or the theme changes: it keeps no data.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Actions of the page for the tool bar and the menus, already translated, with shortcuts; those of low
    /// priority are for the menus only.
    [[nodiscard]] virtual QList<QAction*> pageActions() const { return {}; }

    /// Puts what is selected (or else the page's table) on the clipboard; false when there is nothing.
    virtual bool copy() { return false; }

    /// True when the page has tables or charts to write to files; exportData() then asks which and where.
    [[nodiscard]] virtual bool canExport() const { return false; }

    virtual void exportData() {}

    /// True when print() and writeReport() have something to say.
    [[nodiscard]] virtual bool canReport() const { return false; }

    /// Runs in the background that the status bar shows, with a button that stops them.
    [[nodiscard]] virtual QList<document::RunBase*> runs() { return {}; }

    /// Prints the page's report; false when there is nothing to print.
    virtual bool print(QPrinter& /*printer*/) { return false; }

    /// Writes the page's report to a PDF file; false when there is nothing to report or it cannot be written.
    virtual bool writeReport(const QString& /*pdfFile*/) { return false; }

    /// Dialogs of the page's own, for pictures and for the test of accessible names; the caller deletes them.
    [[nodiscard]] virtual QList<QDialog*> dialogs() { return {}; }

    /// What the eye is on and no document keeps: a presentation, the step of a replay. The page that is made
    /// anew for another language or theme goes on from there.
    [[nodiscard]] virtual QVariantMap moment() const { return {}; }

    virtual void resume(const QVariantMap& /*moment*/) {}

    /// Puts the page into its most telling state (a selection made), for pictures.
    virtual void showExample() {}

Q_SIGNALS:
    /// What canExport() or canReport() say may have changed without a change of the document.
    void abilitiesChanged();
};

/// A page in the list of pages.h.
struct PageEntry
{
    std::string_view id = {};
    const char* title = nullptr; ///< translated in the context "Page"
    std::string_view icon = {};  ///< file name without ending in resources/icons
    Page* (*make)(const PageContext& context, QWidget* parent) = nullptr;
};

} // namespace meritdesk::views
