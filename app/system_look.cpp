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
    , m_dark(ask())
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) { // else Qt would start a bus
        m_portal = std::make_unique<PortalLook>(QDBusConnection::sessionBus(), PortalLook::usualService);
        connect(m_portal.get(), &PortalLook::changed, &m_soon, qOverload<>(&QTimer::start));
    }
    m_soon.setSingleShot(true);
    m_soon.setInterval(patience);
    connect(&m_soon, &QTimer::timeout, this, &SystemLook::look);
    connect(&m_files, &QFileSystemWatcher::fileChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_files, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
    watch();
    QCoreApplication::instance()->installEventFilter(this);
}

/// What the desktop says over the bus counts more than what its palette or its files look like.
bool SystemLook::ask() const
{
    const auto said = m_portal ? m_portal->isDark() : std::nullopt;
    return said.value_or(views::systemIsDark(QApplication::palette()));
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
    const bool dark = ask();
    QApplication::setPalette(ours);
    if (dark == m_dark)
        return;
    m_dark = dark;
    emit changed();
}

} // namespace meritdesk::app
