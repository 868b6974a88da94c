#include "app/system_look.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QPalette>

#include "views/parts/theme.h"

namespace meritdesk::app {

namespace {

constexpr int patience = 50; ///< ms; a file of settings is written in several steps

} // namespace

SystemLook::SystemLook(QObject* parent)
    : QObject(parent)
    , m_dark(views::systemIsDark(QApplication::palette()))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(patience);
    connect(&m_soon, &QTimer::timeout, this, &SystemLook::look);
    connect(&m_files, &QFileSystemWatcher::fileChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_files, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
    watch();
    QCoreApplication::instance()->installEventFilter(this);
}

/// A file that was replaced is no longer watched; its folder is.
void SystemLook::watch()
{
    const QFileInfo file(views::desktopSettingsFile());
    for (const auto& path : {file.absoluteFilePath(), file.absolutePath()})
        if (!m_files.files().contains(path) && !m_files.directories().contains(path)
            && QFileInfo::exists(path))
            m_files.addPath(path);
}

bool SystemLook::eventFilter(QObject* /*watched*/, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange)
        m_soon.start();
    return false;
}

void SystemLook::look()
{
    watch();
    // Our own palette hides the desktop's: it is put aside for a moment, and nothing is painted meanwhile.
    const auto ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const bool dark = views::systemIsDark(QApplication::palette());
    QApplication::setPalette(ours);
    if (dark == m_dark)
        return;
    m_dark = dark;
    emit changed();
}

} // namespace meritdesk::app
