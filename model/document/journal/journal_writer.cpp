#include "document/journal/journal_writer.h"

#include <utility>

namespace meritdesk::document {

JournalWriter::JournalWriter(const QString& folder, Parts parts, SeriesLibrary& library,
                             std::chrono::milliseconds delay)
    : m_delay(delay)
    , m_library(library)
    , m_encoder(parts, library)
    , m_file(folder)
    , m_thread([this] { work(); })
{
}

JournalWriter::~JournalWriter()
{
    clear();
    {
        const std::scoped_lock lock(m_mutex);
        m_end = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void JournalWriter::hand(Content content, JournalHead head)
{
    std::optional<Handed> former; // freed after the lock: it may be the last to hold a big scenario
    {
        const std::scoped_lock lock(m_mutex);
        former = std::exchange(m_next, Handed{std::move(content), std::move(head)});
    }
    m_wake.notify_all();
}

void JournalWriter::announce(const AnnouncedSave& save)
{
    const std::scoped_lock lock(m_fileMutex);
    m_file.announce(save);
}

void JournalWriter::clear()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_next.reset();
        ++m_generation;
    }
    const std::scoped_lock lock(m_fileMutex);
    m_file.clear();
}

bool JournalWriter::flush()
{
    std::unique_lock lock(m_mutex);
    m_hurry = true;
    m_wake.notify_all();
    m_wake.wait(lock, [this] { return !m_next && !m_writing; });
    m_hurry = false;
    return !m_failing;
}

void JournalWriter::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_end) {
        m_wake.wait(lock, [this] { return m_end || m_next; });
        // The delay gathers keystrokes. It runs from the first of them, so it bounds what a kill can lose.
        m_wake.wait_for(lock, m_delay, [this] { return m_end || m_hurry; });
        if (!m_next)
            continue;
        const Handed handed = *std::exchange(m_next, std::nullopt);
        const int generation = m_generation;
        m_writing = true;
        lock.unlock();
        write(handed, generation);
        lock.lock();
        m_writing = false;
        m_wake.notify_all();
    }
}

void JournalWriter::write(const Handed& handed, int generation)
{
    std::vector<Finding> findings;
    {
        const std::scoped_lock fileLock(m_fileMutex);
        {
            const std::scoped_lock lock(m_mutex);
            if (generation != m_generation)
                return;
        }
        findings = m_file.commit(m_encoder.encode(handed.content), handed.head, m_library);
    }
    tell(findings);
}

/// Once for a row of failures.
void JournalWriter::tell(const std::vector<Finding>& findings)
{
    const bool failing = !findings.empty();
    if (failing && !std::exchange(m_failing, failing))
        emit failed(findings);
    m_failing = failing;
}

} // namespace meritdesk::document
