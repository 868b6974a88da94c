#include "document/file/file_lock.h"

#include <QFile>
#include <QFileInfo>

namespace meritdesk::document {

namespace {

QString markOf(const QString& path)
{
    const QFileInfo file(path);
    return file.absolutePath() + QStringLiteral("/.") + file.fileName() + QStringLiteral(".lock");
}

Finding openElsewhere(const QString& path, const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    static_cast<void>(lock.getLockInfo(&process, &host, &program));
    return error("document-open-elsewhere", path.toStdString(),
                 {{"file", path.toStdString()},
                  {"program", program.toStdString()},
                  {"process", std::to_string(process)},
                  {"host", host.toStdString()}});
}

} // namespace

FileLock::FileLock(const QString& mark)
    : m_lock(mark)
{
    m_lock.setStaleLockTime(0); // a document may stay open for weeks: age says nothing
}

Result<std::unique_ptr<FileLock>> FileLock::take(const QString& path, LockChoice choice)
{
    const QString mark = markOf(path);
    if (choice == LockChoice::TakeOver)
        QFile::remove(mark);
    std::unique_ptr<FileLock> lock(new FileLock(mark));
    if (lock->m_lock.tryLock(0))
        return lock;
    if (lock->m_lock.error() == QLockFile::LockFailedError)
        return openElsewhere(path, lock->m_lock);
    return std::unique_ptr<FileLock>();
}

} // namespace meritdesk::document
