#include <QMenuBar>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>

#include <memory>

#include "document/document.h"
#include "document/recent_files.h"
#include "views/main_window.h"
#include "views/pages.h"
#include "views/parts/about_dialog.h"
#include "views/parts/details_pane.h"
#include "views/parts/file_desk.h"
#include "views/parts/file_questions.h"
#include "views/parts/message_bar.h"
#include "views/parts/navigation.h"
#include "views/parts/page_stack.h"
#include "views/parts/printing.h"
#include "views/parts/run_strip.h"
#include "views/parts/shortcut_sheet.h"

namespace meritdesk::views {

namespace {

/// A tool button that opens a menu, its words beside the drawing.
QToolButton* menuButton(QMenu* menu, const QString& words, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setMenu(menu);
    button->setIcon(menu->icon());
    button->setText(words);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(words.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    return button;
}

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

void MainWindow::makeMenus()
{
    auto& a = *m_actions;
    menuBar()->setAccessibleName(tr("Menus"));
    auto* file = menuBar()->addMenu(tr("&File"));
    file->addActions({a.newFile, a.open});
    file->addMenu(a.recent);
    file->addSeparator();
    file->addActions({a.save, a.saveAs});
    file->addSeparator();
    file->addActions({a.importData, a.exportData, a.report, a.preview, a.print});
    file->addSeparator();
    file->addAction(a.quit);
    auto* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({a.undo, a.redo});
    edit->addSeparator();
    edit->addActions({a.copy, a.paste});
    auto* view = menuBar()->addMenu(tr("&View"));
    addPages(*view);
    view->addAction(a.details);
    view->addMenu(a.languages);
    view->addMenu(a.themes);
    view->addSeparator();
    view->addActions({a.fullScreen, a.resetLayout});
    //: menu of the actions of the page that is shown
    m_pageMenu = menuBar()->addMenu(tr("&Page"));
    menuBar()->addMenu(tr("&Help"))->addActions({a.shortcuts, a.about});
}

void MainWindow::addPages(QMenu& view)
{
    std::size_t at = 0;
    for (const auto& group : pageGroups) {
        for (const auto* page : group.pages) {
            addTurn(view, pageCommand(at, titleOf(*page)), pageShortcut(at), [at] { return at; });
            ++at;
        }
        view.addSeparator();
    }
    const auto further = [this](std::size_t steps) {
        return [this, steps] { return (m_pages->shown() + steps) % pages.size(); };
    };
    addTurn(view, tr("Ne&xt page"), Qt::CTRL | Qt::Key_PageDown, further(1));
    addTurn(view, tr("&Previous page"), Qt::CTRL | Qt::Key_PageUp, further(pages.size() - 1));
    view.addSeparator();
}

void MainWindow::addTurn(QMenu& view, const QString& words, const QKeySequence& keys,
                         const std::function<std::size_t()>& page)
{
    auto* action = view.addAction(words);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, page] { m_pages->show(page()); });
}

void MainWindow::makeToolBar()
{
    auto& a = *m_actions;
    m_toolBar = addToolBar(tr("Tools"));
    m_toolBar->setObjectName(QStringLiteral("tools"));
    m_toolBar->setAccessibleName(tr("Tools"));
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({20, 20});
    m_toolBar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_toolBar->addActions({a.newFile, a.open, a.save});
    m_toolBar->addSeparator();
    m_toolBar->addActions({a.undo, a.redo});
    m_toolBar->addSeparator();
    for (auto* action : {a.importData, a.exportData, a.report}) {
        m_toolBar->addAction(action);
        if (auto* button = qobject_cast<QToolButton*>(m_toolBar->widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_pageActionsEnd = m_toolBar->addSeparator();
    auto* spring = new QWidget(m_toolBar);
    spring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(spring);
    const auto language = ownNameOf(m_desk.language);
    m_toolBar->addWidget(menuButton(a.languages, language, withoutMnemonic(a.languages->title()), m_toolBar));
    m_toolBar->addWidget(menuButton(a.themes, {}, withoutMnemonic(a.themes->title()), m_toolBar));
    m_toolBar->addAction(a.details);
}

void MainWindow::showPageActions()
{
    for (auto* old : m_pageActions)
        m_toolBar->removeAction(old);
    m_pageMenu->clear();
    m_pageActions = m_pages->page()->pageActions();
    for (auto* action : m_pageActions)
        if (action->priority() > QAction::LowPriority) // the others are for menu and keys
            m_toolBar->insertAction(m_pageActionsEnd, action);
    m_pageMenu->addActions(m_pageActions);
    m_pageMenu->menuAction()->setVisible(!m_pageActions.isEmpty());
    connect(m_pages->page(), &Page::abilitiesChanged, this, &MainWindow::showAbilities, Qt::UniqueConnection);
    showAbilities();
}

void MainWindow::showAbilities()
{
    const auto* page = m_pages->page();
    if (!page)
        return;
    m_actions->exportData->setEnabled(page->canExport());
    m_actions->report->setEnabled(page->canReport());
    m_actions->print->setEnabled(page->canReport());
    m_actions->preview->setEnabled(page->canReport());
}

void MainWindow::connectFiles()
{
    auto& a = *m_actions;
    auto* files = &m_desk.files;
    files->setWindow(this);
    connect(a.newFile, &QAction::triggered, files, &FileDesk::newDocument);
    connect(a.open, &QAction::triggered, files, &FileDesk::openAsked);
    connect(a.save, &QAction::triggered, files, &FileDesk::save);
    connect(a.saveAs, &QAction::triggered, files, &FileDesk::saveAs);
    connect(a.importData, &QAction::triggered, files, &FileDesk::importAsked);
    connect(a.paste, &QAction::triggered, files, &FileDesk::paste);
    connect(a.exportData, &QAction::triggered, this, [this] { m_pages->page()->exportData(); });
    connect(a.report, &QAction::triggered, this, &MainWindow::report);
    connect(a.print, &QAction::triggered, this, &MainWindow::print);
    connect(a.preview, &QAction::triggered, this, &MainWindow::preview);
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(files, &FileDesk::told, this, &MainWindow::tell);
    connect(files, &FileDesk::nameChanged, this, &MainWindow::showName);
    connect(files, &FileDesk::opened, this, [this](const QString& pageId) {
        m_explained.assign(m_explained.size(), {}); // numbers of another document
        m_details->clear();
        goTo(pageId);
    });
}

void MainWindow::connectEditing()
{
    auto& a = *m_actions;
    auto* document = &m_desk.document;
    auto* stack = &document->undoStack();
    const auto showUndo = [&a, stack, document] {
        const auto undo = document->undoText();
        const auto redo = document->redoText();
        a.undo->setEnabled(stack->canUndo());
        a.redo->setEnabled(stack->canRedo());
        a.undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
        a.redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
    };
    connect(a.undo, &QAction::triggered, stack, &QUndoStack::undo);
    connect(a.redo, &QAction::triggered, stack, &QUndoStack::redo);
    connect(stack, &QUndoStack::indexChanged, this, showUndo);
    connect(stack, &QUndoStack::cleanChanged, this, &MainWindow::showName);
    connect(document, &document::Document::rejected, this, &MainWindow::tell);
    connect(document, &document::Document::changed, this, &MainWindow::showName);
    connect(document, &document::Document::changed, this, &MainWindow::showAbilities);
    connect(document, &document::Document::changed, this, &MainWindow::outdateExplanations);
    connect(a.copy, &QAction::triggered, this, [this] { m_pages->page()->copy(); });
    showUndo();
}

void MainWindow::connectViews()
{
    auto& a = *m_actions;
    connect(m_navigation, &Navigation::chosen, m_pages, &PageStack::show);
    connect(m_pages, &PageStack::pageShown, this, &MainWindow::showPage);
    connect(m_pages, &PageStack::pageMade, this, [this](Page* page) {
        for (auto* run : page->runs())
            m_runs->watch(run, tr("Computing…"));
    });
    m_runs->watch(&m_desk.files.reading(), tr("Reading…"));
    connect(m_dock, &QDockWidget::visibilityChanged, a.details, &QAction::setChecked);
    connect(a.details, &QAction::triggered, this, [this](bool wanted) {
        m_detailsWanted = wanted;
        m_dock->setVisible(wanted);
        if (wanted)
            m_dock->raise();
    });
    connect(a.resetLayout, &QAction::triggered, this, &MainWindow::resetLayout);
    connect(a.fullScreen, &QAction::triggered, this,
            [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(a.shortcuts, &QAction::triggered, this, [this] { ShortcutSheet(*this).exec(); });
    connect(a.about, &QAction::triggered, this, [this] { AboutDialog(this).exec(); });
}

void MainWindow::report()
{
    const auto file = askSaveFile({.title = tr("Write the report"),
                                   .suggestion = m_desk.files.name(),
                                   .filter = tr("PDF document (*.pdf)"),
                                   .suffix = QStringLiteral("pdf")},
                                  this);
    if (file.isEmpty())
        return;
    if (m_pages->page()->writeReport(file))
        m_messages->say(Severity::Note, tr("The report is written to %1.").arg(file));
    else
        m_messages->say(Severity::Error, tr("The report could not be written to %1.").arg(file));
}

void MainWindow::print()
{
    const std::unique_ptr<QPrintDialog> dialog(makePrintDialog(m_desk.files.name(), this));
    if (dialog->exec() == QDialog::Accepted && !m_pages->page()->print(*dialog->printer()))
        m_messages->say(Severity::Error, tr("The report could not be printed."));
}

void MainWindow::preview()
{
    const std::unique_ptr<QDialog> dialog(makePrintPreview(*m_pages->page(), this));
    dialog->exec();
}

} // namespace meritdesk::views
