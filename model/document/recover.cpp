#include <QDateTime>
#include <QFileInfo>

#include <utility>

#include "document/document.h"
#include "document/journal/recovery_store.h"
#include "document/session.h"

namespace meritdesk::document {

namespace {

/// The lock on the file that the work goes back to, or why the work gets a file of its own.
Result<std::unique_ptr<FileLock>> lockFor(const JournalHead& head, bool isWhole, Session& before)
{
    const auto file = head.path.toStdString();
    if (!isWhole && QFileInfo::exists(head.path)) // replaced since: it holds more than the work could give it
        return warning("recovery-file-kept", file, {{"file", file}});
    if (head.path == before.path && before.lock)
        return std::move(before.lock);
    auto lock = FileLock::take(head.path);
    if (!lock) // saved there by someone else meanwhile
        return warning("recovery-as-copy", file, lock.findings().front().facts);
    return lock;
}

} // namespace

Result<Opened> Document::recover(const RecoveryStore& store, const QString& id)
{
    auto taken = store.take(id);
    if (!taken)
        return taken.findings();
    const auto& state = (*taken)->state;
    Opened opened;
    auto session = newSession();
    auto content = session->load(state, opened.notes);
    if (!content) {
        auto why = content.findings();
        why.insert(why.begin(), error("document-damaged", id.toStdString(), {{"file", id.toStdString()}}));
        return why;
    }
    session->title = state.head.title;
    if (!state.head.path.isEmpty()) {
        auto lock = lockFor(state.head, opened.notes.empty(), *m_session);
        if (lock) {
            session->path = state.head.path;
            session->lock = std::move(lock).value();
        } else {
            opened.notes.push_back(lock.findings().front());
        }
    }
    install(std::move(session), std::move(content).value());
    if (QFileInfo(path()).lastModified().toMSecsSinceEpoch() > state.timeUtc)
        opened.notes.push_back(
            warning("recovery-older", path().toStdString(), {{"file", path().toStdString()}}));
    m_undo.resetClean();
    journal();
    const bool safe = m_session->flushJournal();
    taken.value()->lock.reset();
    if (safe)
        store.discard(id);
    return opened;
}

} // namespace meritdesk::document
