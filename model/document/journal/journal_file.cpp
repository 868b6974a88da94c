#include "document/journal/journal_file.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

#include "document/file/replace_file.h"
#include "document/journal/recovery_names.h"

namespace meritdesk::document {

namespace {

constexpr qint64 smallJournal = 8'000'000; ///< bytes; a journal below this is not worth starting anew
constexpr qint64 growth = 4;               ///< times the first commit, then it is started anew

} // namespace

JournalFile::JournalFile(const QString& folder)
    : m_path(journalPath(folder, QUuid::createUuid().toString(QUuid::WithoutBraces)))
{
}

JournalFile::~JournalFile()
{
    clear();
}

std::vector<Finding> JournalFile::commit(const EncodedContent& content, JournalHead head,
                                         const SeriesLibrary& library)
{
    head.save = m_save;
    if (m_size > std::max(smallJournal, growth * m_startSize))
        m_written.reset();
    const bool anew = !m_written;
    auto bytes = changes(content, head, library);
    if (!bytes)
        return bytes.findings();
    if (bytes->isEmpty())
        return {};
    const auto now = QDateTime::currentMSecsSinceEpoch();
    const QByteArray commit = *bytes + commitRecord(now);
    if (!(anew ? startAnew(journalStart() + commit) : append(commit)))
        return {notWritten()};
    auto series = anew ? std::set<std::string>{} : std::move(m_written->series);
    const auto keys = content.seriesKeys();
    series.insert(keys.begin(), keys.end());
    m_written = Written{content, std::move(head), std::move(series), now};
    return {};
}

void JournalFile::announce(const AnnouncedSave& save)
{
    m_save = save;
    if (!m_written || m_written->head.save == save)
        return;
    JournalHead head = m_written->head;
    head.save = save;
    if (append(headRecord(head) + commitRecord(m_written->timeUtc)))
        m_written->head = std::move(head);
}

void JournalFile::clear()
{
    m_save = {};
    m_file.close();
    QFile::remove(m_path);
    m_written.reset();
    m_size = 0;
    m_lock.reset();
}

namespace {

template <class Part>
bool holdsPart(const EncodedContent& content, const std::string& id, const Part& part)
{
    const auto found = content.parts.find(id);
    return found != content.parts.end() && found->second == part;
}

} // namespace

Result<QByteArray> JournalFile::newSeries(const EncodedContent& content, const SeriesLibrary& library) const
{
    QByteArray bytes;
    for (const auto& key : content.seriesKeys()) {
        if ((m_written && m_written->series.contains(key)) || library.isStored(key))
            continue;
        const auto series = library.bytes(key);
        if (!series)
            return series.findings();
        bytes += seriesRecord(key, *series);
    }
    return bytes;
}

Result<QByteArray> JournalFile::changes(const EncodedContent& content, const JournalHead& head,
                                        const SeriesLibrary& library) const
{
    QByteArray bytes;
    if (!m_written || m_written->head != head)
        bytes += headRecord(head);
    const auto series = newSeries(content, library);
    if (!series)
        return series.findings();
    bytes += *series;
    for (const auto& [id, part] : content.parts)
        if (!m_written || !holdsPart(m_written->content, id, part))
            bytes += partRecord(id, part);
    if (!m_written || m_written->content.imports != content.imports)
        bytes += importsRecord(content.imports);
    if (!m_written || m_written->content.viewState != content.viewState)
        bytes += viewStateRecord(content.viewState);
    return bytes;
}

bool JournalFile::append(const QByteArray& bytes)
{
    // After a failed append the file may end in half a commit: cut it off, or nothing behind it is ever read.
    const bool written = (m_file.size() == m_size || m_file.resize(m_size)) && m_file.seek(m_size)
                         && m_file.write(bytes) == bytes.size() && m_file.flush() && syncHandle(m_file);
    if (written)
        m_size += bytes.size();
    return written;
}

/// Written beside and put in place whole, so that the commits so far are there until the new start is.
bool JournalFile::startAnew(const QByteArray& bytes)
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(folder))
        return false;
    if (!m_lock) {
        m_lock = std::make_unique<QLockFile>(lockPath(m_path));
        m_lock->setStaleLockTime(0);
        if (!m_lock->tryLock(0)) {
            m_lock.reset();
            return false;
        }
    }
    m_file.close();
    m_file.setFileName(m_path + newSuffix());
    const bool written = m_file.open(QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered)
                         && m_file.write(bytes) == bytes.size() && syncHandle(m_file);
    m_file.close();
    const bool placed = written && replaceFile(m_file.fileName(), m_path);
    if (!placed)
        QFile::remove(m_file.fileName());
    m_file.setFileName(m_path);
    m_size = m_startSize = bytes.size();
    return placed && m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered);
}

Finding JournalFile::notWritten() const
{
    return warning("recovery-not-written", m_path.toStdString(),
                   {{"folder", QFileInfo(m_path).absolutePath().toStdString()},
                    {"reason", m_file.errorString().toStdString()}});
}

} // namespace meritdesk::document
