#include "document/journal/recovery_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

#include "document/file/file_reader.h"
#include "document/journal/recovery_names.h"

namespace meritdesk::document {

namespace {

/// The lock of a journal whose owner is gone; null while the owner lives.
std::unique_ptr<QLockFile> lockOrphan(const QString& journal)
{
    auto lock = std::make_unique<QLockFile>(lockPath(journal));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0))
        return nullptr;
    return lock;
}

/// True when the file is whole and is the one whose writing the journal announced.
bool isSaved(const AnnouncedSave& save)
{
    if (save.seal.isEmpty())
        return false;
    const auto file = readDocument(save.path);
    return file && file->seal == save.seal;
}

/// The work in a journal; nothing when it holds none that is not in its file.
std::optional<JournalState> readState(const QString& journal)
{
    QFile file(journal);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto state = readJournal(file.readAll());
    return state && isSaved(state->head.save) ? std::nullopt : state;
}

void removeJournal(const QString& journal)
{
    QFile::remove(journal);
    QFile::remove(journal + newSuffix());
}

} // namespace

RecoveryStore::RecoveryStore(QString folder)
    : m_folder(std::move(folder))
{
}

QString RecoveryStore::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recovery");
}

std::vector<PendingWork> RecoveryStore::pending() const
{
    std::vector<PendingWork> all;
    const auto names = QDir(m_folder).entryList(
        {QLatin1Char('*') + journalSuffix(), QLatin1Char('*') + journalSuffix() + newSuffix()}, QDir::Files);
    for (const auto& name : names) {
        const QString id = name.left(name.indexOf(journalSuffix()));
        const auto lock = lockOrphan(pathOf(id));
        if (!lock)
            continue;
        if (const auto state = readState(pathOf(id)))
            all.push_back(
                {id, state->head.path, state->head.title, QDateTime::fromMSecsSinceEpoch(state->timeUtc)});
        else
            removeJournal(pathOf(id));
    }
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.time > b.time; });
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

Result<std::shared_ptr<TakenWork>> RecoveryStore::take(const QString& id) const
{
    auto lock = lockOrphan(pathOf(id));
    if (!lock)
        return error("recovery-taken", id.toStdString());
    auto state = readState(pathOf(id));
    if (!state)
        return error("recovery-gone", id.toStdString());
    return std::make_shared<TakenWork>(TakenWork{std::move(*state), std::move(lock)});
}

void RecoveryStore::discard(const QString& id) const
{
    if (const auto lock = lockOrphan(pathOf(id)))
        removeJournal(pathOf(id));
}

QString RecoveryStore::pathOf(const QString& id) const
{
    return journalPath(m_folder, QFileInfo(id).fileName());
}

} // namespace meritdesk::document
