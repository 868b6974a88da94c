#include "views/parts/window_actions.h"

#include <QFileInfo>

#include <array>
#include <utility>

#include "document/document.h"
#include "document/recent_files.h"
#include "views/parts/file_desk.h"
#include "views/parts/icons.h"

namespace meritdesk::views {

namespace {

/// "&1 Eesti": the number is the mnemonic, as own names share letters.
QString numbered(qsizetype at, QString name)
{
    return QStringLiteral("&%1 %2").arg(at + 1).arg(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
}

QAction* addChoice(QMenu* menu, QActionGroup* group, const QString& text, bool chosen)
{
    auto* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    group->addAction(action);
    return action;
}

} // namespace

WindowActions::WindowActions(const Desk& desk, QWidget* window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
{
    makeFileActions();
    makeEditActions();
    makeViewActions();
    makeLanguages();
    makeThemes();
    makeRecent();
}

QAction* WindowActions::make(const ActionLook& look)
{
    auto* action = new QAction(look.text, m_window);
    action->setShortcuts(QKeySequence::listFromString(look.keys));
    if (!look.icon.empty())
        action->setIcon(icon(look.icon, m_desk.theme));
    const auto keys = action->shortcut().toString(QKeySequence::NativeText);
    if (!look.tip.isEmpty())
        //: a tool tip: %1 what the button does, %2 the keys that do the same
        action->setToolTip(keys.isEmpty() ? look.tip : tr("%1 (%2)").arg(look.tip, keys));
    action->setStatusTip(look.tip);
    return action;
}

QMenu* WindowActions::menu(const QString& title, std::string_view drawing)
{
    auto* made = new QMenu(title, m_window);
    made->setIcon(icon(drawing, m_desk.theme));
    made->setAccessibleName(title.simplified().remove(QLatin1Char('&')));
    return made;
}

void WindowActions::makeFileActions()
{
    newFile = make({tr("&New"), QStringLiteral("Ctrl+N"), "new", tr("Start an empty document")});
    open = make({tr("&Open…"), QStringLiteral("Ctrl+O"), "open", tr("Open a document or a data file")});
    save = make({tr("&Save"), QStringLiteral("Ctrl+S"), "save", tr("Save the document")});
    saveAs = make({tr("Save &as…"), QStringLiteral("Ctrl+Shift+S"), {}, tr("Save under another name")});
    importData = make({tr("&Import…"), QStringLiteral("Ctrl+I"), "import",
                       tr("Take in meter data, prices or bids from files")});
    exportData = make({tr("&Export…"), QStringLiteral("Ctrl+E"), "export",
                       tr("Write the page's tables and charts to files")});
    report = make({tr("&Report…"), QStringLiteral("Ctrl+R"), "report", tr("Write the page's report as PDF")});
    preview = make({tr("Print pre&view…"),
                    QStringLiteral("Ctrl+Shift+P"),
                    {},
                    tr("See the report as it will be printed")});
    print = make({tr("&Print…"), QStringLiteral("Ctrl+P"), "print", tr("Print the page's report")});
    quit = make({tr("&Quit"), QStringLiteral("Ctrl+Q"), {}, tr("Close MeritDesk")});
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::makeEditActions()
{
    undo = make({tr("&Undo"), QStringLiteral("Ctrl+Z"), "undo", tr("Take back the last change")});
    redo = make({tr("&Redo"), QStringLiteral("Ctrl+Shift+Z; Ctrl+Y"), "redo", tr("Make the change again")});
    copy = make({tr("&Copy"), QStringLiteral("Ctrl+C"), "copy", tr("Copy what is selected on the page")});
    paste = make({tr("&Paste data"), QStringLiteral("Ctrl+Shift+V"), "import",
                  tr("Take in a table copied from a spreadsheet")});
}

void WindowActions::makeViewActions()
{
    details = make({tr("&Details"), QStringLiteral("Ctrl+D"), "details", tr("Show how a number came about")});
    details->setCheckable(true);
    fullScreen = make({tr("&Full screen"), QStringLiteral("F11"), {}, tr("Fill the whole screen")});
    fullScreen->setCheckable(true);
    resetLayout = make({tr("&Reset layout"),
                        QStringLiteral("Ctrl+Shift+0"),
                        {},
                        tr("Put every pane back to its first place")});
    shortcuts = make({tr("&Keyboard shortcuts"), QStringLiteral("F1; Ctrl+?"), "keyboard",
                      tr("Every action and its keys")});
    about = make({tr("&About MeritDesk"), {}, "note", tr("Version, licence and libraries")});
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::makeLanguages()
{
    languages = menu(tr("&Language"), "language");
    auto* group = new QActionGroup(languages);
    for (qsizetype at = 0; at < m_desk.languages.size(); ++at) {
        const auto code = m_desk.languages[at];
        auto* action = addChoice(languages, group, numbered(at, ownNameOf(code)), code == m_desk.language);
        action->setData(code);
        connect(action, &QAction::triggered, this, [this, code] {
            if (m_desk.chooseLanguage)
                m_desk.chooseLanguage(code);
        });
    }
}

void WindowActions::makeThemes()
{
    themes = menu(tr("&Theme"), "theme");
    auto* group = new QActionGroup(themes);
    const std::array choices{
        //: the theme of the desktop
        std::pair{ThemeChoice::System, tr("&As the system")},
        std::pair{ThemeChoice::Light, tr("&Light")},
        std::pair{ThemeChoice::Dark, tr("&Dark")},
    };
    for (const auto& [choice, text] : choices) {
        auto* action = addChoice(themes, group, text, choice == m_desk.themeChoice);
        action->setData(themeId(choice));
        connect(action, &QAction::triggered, this, [this, chosen = choice] {
            if (m_desk.chooseTheme)
                m_desk.chooseTheme(chosen);
        });
    }
}

void WindowActions::makeRecent()
{
    recent = menu(tr("Open re&cent"), "recent");
    connect(recent, &QMenu::aboutToShow, this, [this] { fillRecent(); });
}

void WindowActions::fillRecent()
{
    recent->clear();
    qsizetype at = 0;
    for (const auto& file : m_desk.recent.files()) {
        auto* action = recent->addAction(numbered(at++, QFileInfo(file.path).fileName()));
        action->setToolTip(file.path);
        action->setEnabled(!file.missing);
        connect(action, &QAction::triggered, this, [this, path = file.path] { m_desk.files.open({path}); });
    }
    if (at == 0)
        recent->addAction(tr("No files yet"))->setEnabled(false);
    else
        connect(recent->addAction(tr("&Forget these")), &QAction::triggered, &m_desk.recent,
                &document::RecentFiles::clear);
}

} // namespace meritdesk::views
