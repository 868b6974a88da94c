#pragma once

#include <QFile>
#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

#include "document/file/series_library.h"
#include "document/journal/journal_record.h"

namespace meritdesk::document {

/// The file of one document's journal: appends what changed since the commit before. A lock file with the
/// process tells other instances that its owner lives. Used by one thread at a time.
class JournalFile
{
public:
    /// A new name in the folder; nothing is written before the first commit.
    explicit JournalFile(const QString& folder);
    ~JournalFile(); ///< a clean end: the journal goes

    JournalFile(const JournalFile&) = delete;
    JournalFile& operator=(const JournalFile&) = delete;
    JournalFile(JournalFile&&) = delete;
    JournalFile& operator=(JournalFile&&) = delete;

    /// Appends one commit and hands it to the disk. On failure what was committed before stays.
    [[nodiscard]] std::vector<Finding> commit(const EncodedContent& content, JournalHead head,
                                              const SeriesLibrary& library);

    /// From now on each commit, the last one too, says that this save has begun; an empty one takes that
    /// back. Kept as well as the disk allows: without it a kill leaves a journal that is offered though the
    /// file says more.
    void announce(const AnnouncedSave& save);

    /// Removes what is journalled: the document's own file says it all again.
    void clear();

    [[nodiscard]] const QString& path() const { return m_path; }

private:
    struct Written
    {
        EncodedContent content = {};
        JournalHead head = {};
        std::set<std::string> series = {};
        qint64 timeUtc = 0;
    };

    [[nodiscard]] Result<QByteArray> newSeries(const EncodedContent& content,
                                               const SeriesLibrary& library) const;
    [[nodiscard]] Result<QByteArray> changes(const EncodedContent& content, const JournalHead& head,
                                             const SeriesLibrary& library) const;
    [[nodiscard]] bool append(const QByteArray& bytes);
    [[nodiscard]] bool startAnew(const QByteArray& bytes);
    [[nodiscard]] Finding notWritten() const;

    QString m_path;
    std::unique_ptr<QLockFile> m_lock = {};
    QFile m_file = {};
    AnnouncedSave m_save = {};
    std::optional<Written> m_written = {}; ///< what the whole commits say; none: the file is to be started
    qint64 m_size = 0;                     ///< where the last whole commit ends
    qint64 m_startSize = 0;                ///< of the first commit
};

} // namespace meritdesk::document
