#include "document/file/file_lock.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

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
    : m_mark(mark)
    , m_signature(QUuid::createUuid().toByteArray(QUuid::WithoutBraces))
    , m_lock(mark)
{
    m_lock.setStaleLockTime(0); // a document may stay open for weeks: age says nothing
}

FileLock::~FileLock()
{
    if (!m_lock.isLocked() || holds())
        return;
    // Qt removes the mark by its name, whosever it is: another's is put aside meanwhile.
    const auto aside = m_mark + QLatin1Char('.') + QString::fromLatin1(m_signature);
    const bool moved = QFile::rename(m_mark, aside);
    m_lock.unlock();
    if (moved)
        QFile::rename(aside, m_mark);
}

void FileLock::sign() const
{
    QFile mark(m_mark);
    if (mark.open(QIODevice::Append)) // Qt reads the lines before it only
        mark.write(m_signature + '\n');
}

bool FileLock::holds() const
{
    QFile mark(m_mark);
    return mark.open(QIODevice::ReadOnly) && mark.readAll().contains(m_signature);
}

Result<std::unique_ptr<FileLock>> FileLock::take(const QString& path, LockChoice choice)
{
    const QString mark = markOf(path);
    if (choice == LockChoice::TakeOver)
        QFile::remove(mark);
    std::unique_ptr<FileLock> lock(new FileLock(mark));
    if (lock->m_lock.tryLock(0)) {
        lock->sign();
        return lock;
    }
    if (lock->m_lock.error() == QLockFile::LockFailedError)
        return openElsewhere(path, lock->m_lock);
    return std::unique_ptr<FileLock>();
}

} // namespace meritdesk::document
