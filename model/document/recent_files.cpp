#include "document/recent_files.h"

#include <QDir>
#include <QFileInfo>

namespace meritdesk::document {

namespace {

const auto settingsKey = QStringLiteral("recentFiles");

QString cleanPath(const QString& path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

} // namespace

RecentFiles::RecentFiles(QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
}

std::vector<RecentFile> RecentFiles::files() const
{
    std::vector<RecentFile> files;
    for (const auto& path : paths())
        files.push_back({path, !QFileInfo::exists(path)});
    return files;
}

void RecentFiles::add(const QString& path)
{
    const QString clean = cleanPath(path);
    QStringList all = paths();
    all.removeAll(clean);
    all.prepend(clean);
    store(all.mid(0, maximum));
}

void RecentFiles::remove(const QString& path)
{
    QStringList all = paths();
    all.removeAll(cleanPath(path));
    store(all);
}

void RecentFiles::clear()
{
    store({});
}

QStringList RecentFiles::paths() const
{
    // A settings file is anyone's to edit: no more than ten, none of them empty.
    QStringList paths = m_settings.value(settingsKey).toStringList();
    paths.removeAll(QString());
    return paths.mid(0, maximum);
}

void RecentFiles::store(const QStringList& paths)
{
    if (paths == this->paths())
        return;
    m_settings.setValue(settingsKey, paths);
    emit changed();
}

} // namespace meritdesk::document
