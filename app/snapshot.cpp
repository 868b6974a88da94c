#include "app/snapshot.h"

#include <QDir>
#include <QFileInfo>
#include <QPixmap>

#include <set>

#include "app/application.h"
#include "app/settle.h"
#include "views/pages.h"
#include "views/parts/page_stack.h"
#include "views/parts/page_tabs.h"
#include "views/parts/samples.h"

namespace meritdesk::app {

namespace {

class Album
{
public:
    explicit Album(QString folder)
        : m_folder(std::move(folder))
    {
        m_ok = QDir().mkpath(m_folder);
    }

    void add(QWidget& widget, const QString& name)
    {
        const auto file = QDir(m_folder).filePath(name + QStringLiteral(".png"));
        m_ok = m_ok && widget.grab().save(file, "PNG");
        m_files += file;
    }

    [[nodiscard]] QStringList files() const { return m_ok ? m_files : QStringList(); }

private:
    QString m_folder;
    QStringList m_files = {};
    bool m_ok = false;
};

void openOne(Application& application, const QString& document)
{
    if (!QFileInfo::exists(document) && views::isBuiltIn(document))
        application.files().openSample(document);
    else
        application.files().open({document});
    application.files().wait();
}

/// The first sample of every kind: each page then has something to show.
void openSamples(Application& application)
{
    std::set<QString> kinds;
    for (const auto& sample : views::samples())
        if (kinds.insert(sample.kind).second) {
            application.files().openSample(sample.id);
            application.files().wait();
        }
}

void showTab(views::Page& page, QTabWidget& tabs, int tab)
{
    tabs.setCurrentIndex(tab);
    settle(page);
    page.showExample();
    tabs.setCurrentIndex(tab); // an example may have led to another one
    settle(page);
}

/// What is behind the tabs that are not in view already.
void takeTabs(views::MainWindow& window, views::Page& page, Album& album)
{
    auto* tabs = views::tabsOf(page);
    if (!tabs || !tabs->isVisible())
        return;
    const int first = tabs->currentIndex();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tab == first || !tabs->isTabVisible(tab))
            continue;
        showTab(page, *tabs, tab);
        const auto name = tabs->widget(tab)->objectName();
        album.add(window,
                  page.objectName() + QLatin1Char('-') + (name.isEmpty() ? QString::number(tab + 1) : name));
    }
    showTab(page, *tabs, first);
}

void takeDialogs(views::MainWindow& window, Album& album, std::set<QString>& taken)
{
    const auto dialogs = window.dialogs();
    for (auto* dialog : dialogs) {
        if (taken.insert(dialog->objectName()).second) {
            dialog->setModal(false);
            dialog->show();
            album.add(*dialog, dialog->objectName());
            dialog->hide();
        }
        delete dialog;
    }
}

} // namespace

QStringList takeSnapshots(Application& application, const SnapshotWish& wish)
{
    Album album(wish.folder);
    application.showWindow();
    if (wish.document.isEmpty())
        openSamples(application);
    else
        openOne(application, wish.document);
    auto& window = *application.window();
    window.resize(wish.size);
    std::set<QString> taken;
    for (std::size_t at = 0; at < views::pages.size(); ++at) {
        if (!wish.page.isEmpty() && wish.page.toStdString() != views::pages[at]->id)
            continue;
        window.stack().show(at);
        auto& page = *window.stack().page();
        settle(page);
        page.showExample();
        settle(page);
        album.add(window, page.objectName());
        takeTabs(window, page, album);
        takeDialogs(window, album, taken);
    }
    return album.files();
}

} // namespace meritdesk::app
