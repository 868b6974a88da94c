#pragma once

#include <QDockWidget>
#include <QMainWindow>

#include "formats/report/report.h"
#include "views/page.h"
#include "views/parts/desk.h"
#include "views/parts/window_actions.h"

namespace meritdesk::views {

class DetailsPane;
class LessonNoteView;
class MessageBar;
class Navigation;
class PageStack;
class RunStrip;

/// The one window: navigation at the left, pages, a details pane at the right. It holds no data and may be
/// made anew at any moment; what it remembers is in the settings.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Desk& desk, QWidget* parent = nullptr);
    ~MainWindow() override;
    Q_DISABLE_COPY_MOVE(MainWindow)

    /// Shows the page of that id; nothing happens when there is none.
    void goTo(const QString& pageId);

    void explain(const Derivation& derivation);
    void tell(const std::vector<Finding>& findings);

    /// Remembers place, size, panes and page; done when closed, and before the window is made anew.
    void remember();

    [[nodiscard]] WindowActions& actions() { return *m_actions; }

    [[nodiscard]] PageStack& stack() { return *m_pages; }

    [[nodiscard]] DetailsPane& details() { return *m_details; }

    [[nodiscard]] LessonNoteView& lessonNote() { return *m_note; }

    [[nodiscard]] MessageBar& messages() { return *m_messages; }

    /// Every dialog the window can open, made now for pictures and tests; the caller deletes them.
    [[nodiscard]] QList<QDialog*> dialogs();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// What a page last explained, and whether the document has changed since.
    struct Explained
    {
        Derivation derivation = {};
        bool stale = false;
    };

    [[nodiscard]] PageContext context();
    void makeCentre();
    void makeDetails();
    void makeLesson();
    void makeMenus();
    void addPages(QMenu& view);
    /// An action that shows a page, asked for when it is taken.
    void addTurn(QMenu& view, const QString& words, const QKeySequence& keys,
                 const std::function<std::size_t()>& page);
    void makeToolBar();
    void makePageMenu();
    void connectFiles();
    void connectEditing();
    void connectViews();
    void showPage(std::size_t at);
    void showExplanation(std::size_t at);
    void outdateExplanations();
    void showPageActions();
    void showAbilities();
    void showName();
    void recall();
    void resetLayout();
    void report();
    void print();
    void preview();
    void showLesson();
    void writeLesson();
    void printLesson();
    [[nodiscard]] report::Report lessonPaper() const;

    Desk m_desk;
    WindowActions* m_actions;
    Navigation* m_navigation = nullptr;
    PageStack* m_pages = nullptr;
    DetailsPane* m_details = nullptr;
    QDockWidget* m_dock = nullptr;
    LessonNoteView* m_note = nullptr;
    QDockWidget* m_noteDock = nullptr;
    MessageBar* m_messages = nullptr;
    RunStrip* m_runs = nullptr;
    QMenu* m_pageMenu = nullptr;
    QToolBar* m_toolBar = nullptr;
    QAction* m_pageActionsEnd = nullptr;
    QList<QAction*> m_pageActions = {};
    QByteArray m_firstLayout = {};
    bool m_detailsWanted = true;
    std::vector<std::optional<Explained>> m_explained = {}; ///< by page
};

} // namespace meritdesk::views
