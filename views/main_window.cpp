#include "views/main_window.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QSettings>
#include <QStatusBar>
#include <QTabBar>
#include <QUndoStack>
#include <QVBoxLayout>

#include "document/document.h"
#include "views/pages.h"
#include "views/parts/about_dialog.h"
#include "views/parts/details_pane.h"
#include "views/parts/file_desk.h"
#include "views/parts/file_drop.h"
#include "views/parts/message_bar.h"
#include "views/parts/navigation.h"
#include "views/parts/page_stack.h"
#include "views/parts/printing.h"
#include "views/parts/run_strip.h"
#include "views/parts/shortcut_sheet.h"
#include "views/parts/window_memory.h"

namespace meritdesk::views {

namespace {

constexpr int statusBarHeight = 28;

} // namespace

MainWindow::MainWindow(const Desk& desk, QWidget* parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_actions(new WindowActions(desk, this))
{
    setObjectName(QStringLiteral("main-window"));
    setContextMenuPolicy(Qt::NoContextMenu);
    makeCentre();
    makeDetails();
    makeLesson();
    makeMenus();
    makeToolBar();
    m_runs = new RunStrip(this);
    statusBar()->addPermanentWidget(m_runs);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setFixedHeight(statusBarHeight);
    connectFiles();
    connectEditing();
    connectViews();
    new FileDrop(this, [this](const QStringList& files) { m_desk.files.open(files); });
    resize(WindowMemory::firstSize);
    m_firstLayout = saveState();
    recall();
    showLesson();
    showName();
}

MainWindow::~MainWindow() = default;

PageContext MainWindow::context()
{
    return {.document = m_desk.document,
            .explain = [this](const Derivation& derivation) { explain(derivation); },
            .tell = [this](const std::vector<Finding>& findings) { tell(findings); },
            .open = [this](const QStringList& files) { m_desk.files.open(files); },
            .openSample = [this](const QString& id) { m_desk.files.openSample(id); },
            .goTo = [this](const QString& id) { goTo(id); },
            .theme = m_desk.theme,
            .settings = &m_desk.settings,
            .desk = &m_desk,
            .site = &m_desk.site};
}

void MainWindow::makeCentre()
{
    auto* centre = new QWidget(this);
    auto* columns = new QHBoxLayout(centre);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_navigation = new Navigation(pageGroups, m_desk.theme, centre);
    auto* line = new QFrame(centre);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    columns->addWidget(m_navigation);
    columns->addWidget(line);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(0);
    m_messages = new MessageBar(m_desk.theme, centre);
    m_pages = new PageStack(pages, context(), centre);
    m_explained.resize(pages.size());
    rows->addWidget(m_messages);
    rows->addWidget(m_pages, 1);
    columns->addLayout(rows, 1);
    setCentralWidget(centre);
}

void MainWindow::makeDetails()
{
    m_dock = new QDockWidget(tr("Details"), this);
    m_dock->setObjectName(QStringLiteral("details"));
    m_dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    m_details = new DetailsPane(m_desk.theme, m_dock);
    m_dock->setWidget(m_details);
    addDockWidget(Qt::RightDockWidgetArea, m_dock);
    resizeDocks({m_dock}, {WindowMemory::firstDetailsWidth}, Qt::Horizontal);
}

void MainWindow::goTo(const QString& pageId)
{
    m_pages->show(m_pages->find(pageId));
}

void MainWindow::explain(const Derivation& derivation)
{
    m_details->explain(derivation);
    m_explained[m_pages->shown()] = Explained{derivation};
    m_detailsWanted = true;
    if (m_noteDock->isHidden()) // the note of a lesson stays in front
        m_dock->show();
}

void MainWindow::tell(const std::vector<Finding>& findings)
{
    m_messages->tell(findings);
}

void MainWindow::showPage(std::size_t at)
{
    m_navigation->mark(at);
    // Nothing on the welcome page can be explained: it has the whole width to itself.
    m_dock->setVisible(m_detailsWanted && pages[at] != &welcomePage);
    showExplanation(at);
    showLesson();
    showPageActions();
    m_desk.settings.setValue(WindowMemory::pageKey, m_pages->page()->objectName());
    m_pages->page()->setFocus();
}

/// The details pane shows what this page explained last, not what another did.
void MainWindow::showExplanation(std::size_t at)
{
    const auto& explained = m_explained[at];
    if (!explained)
        return m_details->clear();
    m_details->explain(explained->derivation);
    m_details->setStale(explained->stale);
}

/// Numbers explained before an edit are not those that the pages show after it.
void MainWindow::outdateExplanations()
{
    for (auto& explained : m_explained)
        if (explained)
            explained->stale = true;
    m_details->setStale(true);
}

void MainWindow::showName()
{
    //: window title: %1 the document's name; [*] is the mark of unsaved changes
    setWindowTitle(tr("%1[*] – MeritDesk").arg(m_desk.files.name()));
    setWindowFilePath(m_desk.files.path());
    setWindowModified(m_desk.files.isModified());
    m_actions->save->setEnabled(m_desk.files.isModified() || m_desk.files.path().isEmpty());
}

QList<QDialog*> MainWindow::dialogs()
{
    QList<QDialog*> made{new ShortcutSheet(*this), new AboutDialog(this),
                         makePrintDialog(m_desk.files.name(), this)};
    if (m_pages->page()->canReport())
        made += makePrintPreview(*m_pages->page(), this);
    made += m_desk.files.importExamples() + m_desk.files.fileQuestions();
    for (auto* question : m_desk.files.questions())
        made += question;
    return made + m_pages->page()->dialogs();
}

void MainWindow::recall()
{
    WindowMemory memory(m_desk.settings);
    m_detailsWanted = memory.recall(*this);
    const auto at = m_pages->find(memory.page());
    m_pages->show(at < pages.size() ? at : 0);
}

void MainWindow::remember()
{
    WindowMemory(m_desk.settings).remember(*this, m_detailsWanted);
}

void MainWindow::resetLayout()
{
    restoreState(m_firstLayout);
    m_detailsWanted = true;
    resizeDocks({m_dock}, {WindowMemory::firstDetailsWidth}, Qt::Horizontal);
    showPage(m_pages->shown());
    if (!isFullScreen() && !isMaximized())
        resize(WindowMemory::firstSize);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_desk.files.mayLeave()) {
        event->ignore();
        return;
    }
    remember();
    event->accept();
}

bool MainWindow::event(QEvent* event)
{
    // Esc closes the message, wherever the focus is, unless somebody nearer took it.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        m_messages->hide();
    // The window makes the bar of panes that lie on one another when it needs one.
    if (event->type() == QEvent::ChildPolished)
        if (auto* bar = qobject_cast<QTabBar*>(static_cast<QChildEvent*>(event)->child()))
            bar->setAccessibleName(tr("Panes"));
    return QMainWindow::event(event);
}

} // namespace meritdesk::views
