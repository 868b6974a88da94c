#pragma once

#include <QObject>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

#include "document/journal/journal_file.h"
#include "document/parts/content_encoder.h"

namespace meritdesk::document {

/// Journals a document off the GUI thread: what is handed over is on the disk a short delay later, however
/// busy the GUI thread is. Called from the GUI thread.
class JournalWriter : public QObject
{
    Q_OBJECT

public:
    JournalWriter(const QString& folder, Parts parts, SeriesLibrary& library,
                  std::chrono::milliseconds delay);
    ~JournalWriter() override; ///< a clean end: the journal goes

    JournalWriter(const JournalWriter&) = delete;
    JournalWriter& operator=(const JournalWriter&) = delete;
    JournalWriter(JournalWriter&&) = delete;
    JournalWriter& operator=(JournalWriter&&) = delete;

    /// Takes a snapshot (a few pointers); of several within the delay only the last is written.
    void hand(Content content, JournalHead head);

    /// What is written, and what is handed over but not written yet, is told to be in a file soon (or, when
    /// the save is empty, that it is not).
    void announce(const AnnouncedSave& save);

    /// Forgets all: the document's own file says it.
    void clear();

    /// Waits until what was handed over is written; false when it could not be.
    bool flush();

signals:
    /// The journal cannot be written now; it is tried again with the next change. From the writer's thread.
    void failed(const std::vector<meritdesk::Finding>& findings);

private:
    struct Handed
    {
        Content content = {};
        JournalHead head = {};
    };

    void work();
    void write(const Handed& handed, int generation);
    void tell(const std::vector<Finding>& findings);

    const std::chrono::milliseconds m_delay;

    std::mutex m_mutex = {}; ///< guards the next five
    std::condition_variable m_wake = {};
    std::optional<Handed> m_next = {};
    int m_generation = 0; ///< counts clear(): what was handed before is no longer to be written
    bool m_writing = false;
    bool m_hurry = false;
    bool m_end = false;

    std::mutex m_fileMutex = {}; ///< guards the rest
    SeriesLibrary& m_library;
    ContentEncoder m_encoder;
    JournalFile m_file;
    bool m_failing = false;

    std::thread m_thread; ///< last: all else is there when it begins
};

} // namespace meritdesk::document
