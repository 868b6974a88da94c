#pragma once

#include <QObject>
#include <QString>

#include <memory>
#include <set>
#include <string>

#include "document/content.h"
#include "document/document.h"
#include "document/file/file_lock.h"
#include "document/file/file_reader.h"
#include "document/file/series_library.h"
#include "document/journal/journal_writer.h"
#include "document/parts/content_encoder.h"

namespace meritdesk::document {

/// What stands behind an open document: its file, the lock on it, its series and its journal. Opening another
/// document makes another session; destroying one is a clean close.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(const DocumentSettings& settings);

    /// The content of a stored document, its series deferred.
    [[nodiscard]] Result<Content> load(StoredDocument stored);

    /// The content of a journal; series that are nowhere any more are empty and noted.
    [[nodiscard]] Result<Content> load(const JournalState& state, std::vector<Finding>& notes);

    /// Writes the file and, when that went well, forgets the journal. Keeps path() as it is.
    [[nodiscard]] std::vector<Finding> write(const QString& file, const Content& content);

    void journal(const Content& content, const QString& shownTitle);
    void clearJournal();

    /// Waits for the journal; false when it could not be written or there is none.
    bool flushJournal();

    QString path = {};  ///< empty: never saved
    QString title = {}; ///< of a document without a path, such as a sample
    std::unique_ptr<FileLock> lock = {};

    [[nodiscard]] int seriesReads() const { return m_source ? m_source->reads() : 0; }

signals:
    void failed(const std::vector<meritdesk::Finding>& findings);

private:
    void announceSave(const AnnouncedSave& save);
    void setSource(std::shared_ptr<SeriesSource> source);

    Parts m_parts;
    std::shared_ptr<SeriesSource> m_source = {};
    SeriesLibrary m_library;
    ContentEncoder m_encoder;
    std::unique_ptr<JournalWriter> m_journal = {}; ///< after the library that it uses
};

} // namespace meritdesk::document
