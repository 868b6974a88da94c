#include "views/parts/file_drop.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QStatusBar>
#include <QTimer>
#include <QUrl>

#include <utility>

namespace meritdesk::views {

namespace {

QStringList filesOf(const QMimeData& data)
{
    QStringList files;
    for (const auto& url : data.urls())
        if (url.isLocalFile())
            files += url.toLocalFile();
    return files;
}

} // namespace

FileDrop::FileDrop(QMainWindow* window, std::function<void(const QStringList&)> open)
    : QObject(window)
    , m_window(window)
    , m_open(std::move(open))
{
    window->setAcceptDrops(true);
    // Editors take a dropped file for its name as text: the window looks first.
    QCoreApplication::instance()->installEventFilter(this);
}

bool FileDrop::isInWindow(QObject* watched) const
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    return widget != nullptr && widget->window() == m_window;
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return false;
    auto* drag = static_cast<QDropEvent*>(event);
    if (!isInWindow(watched) || !drag->mimeData())
        return false;
    const auto files = filesOf(*drag->mimeData());
    if (files.isEmpty())
        return false;
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    if (type == QEvent::DragEnter)
        m_window->statusBar()->showMessage(
            tr("Drop to open or import %n file(s)", nullptr, int(files.size())), 5000);
    // The program that drags waits until the drop is answered: a dialog must come after.
    if (type == QEvent::Drop)
        QTimer::singleShot(0, this, [this, files] { m_open(files); });
    return true;
}

} // namespace meritdesk::views
