#include "document/session.h"

#include <utility>

#include "document/file/file_writer.h"
#include "document/file/series_blob.h"

namespace meritdesk::document {

Session::Session(const DocumentSettings& settings)
    : m_parts(settings.parts)
    , m_encoder(settings.parts, m_library)
{
    if (settings.recoveryFolder.isEmpty())
        return;
    m_journal = std::make_unique<JournalWriter>(settings.recoveryFolder, settings.parts, m_library,
                                                settings.journalDelay);
    connect(m_journal.get(), &JournalWriter::failed, this, &Session::failed);
}

Result<Content> Session::load(StoredDocument stored)
{
    setSource(std::move(stored.source));
    return decodeContent(stored.content, m_parts, [&](const std::string& key) -> std::optional<SharedSeries> {
        if (!stored.seriesKeys.contains(key))
            return std::nullopt;
        return m_library.stored(key, m_source);
    });
}

Result<Content> Session::load(const JournalState& state, std::vector<Finding>& notes)
{
    std::set<std::string> stored;
    if (!state.head.base.isEmpty())
        if (auto base = readDocument(state.head.base)) {
            stored = base->seriesKeys;
            setSource(base->source);
        }
    const auto take = [&](const std::string& key) -> std::optional<SharedSeries> {
        if (const auto journalled = state.series.find(key); journalled != state.series.end())
            if (auto hours = readSeries(journalled->second)) {
                SharedSeries series(std::move(*hours));
                static_cast<void>(m_library.keyOf(series));
                return series;
            }
        if (stored.contains(key))
            return m_library.stored(key, m_source);
        notes.push_back(warning("recovery-series-lost", key, {{"file", state.head.base.toStdString()}}));
        return SharedSeries();
    };
    return decodeContent(state.content, m_parts, take);
}

std::vector<Finding> Session::write(const QString& file, const Content& content)
{
    const auto& encoded = m_encoder.encode(content);
    // A file that could not be opened again must never take the place of one that can.
    const auto again = decodeContent(encoded, m_parts, [](const std::string&) { return SharedSeries(); });
    if (!again)
        return again.findings();
    const auto keys = encoded.seriesKeys();
    m_library.detachAllBut(keys);
    const auto announce = [&](const QByteArray& seal) { announceSave({file, seal}); };
    if (auto findings = writeDocument(file, encoded, m_library, announce); !findings.empty()) {
        announceSave({});
        return findings;
    }
    clearJournal(); // waits for its writer, who uses the library
    if (m_source)
        m_source->moveTo(file);
    else
        setSource(std::make_shared<SeriesSource>(file));
    m_library.saved(keys, m_source);
    return {};
}

void Session::journal(const Content& content, const QString& shownTitle)
{
    if (!m_journal)
        return;
    const bool hasBase = m_source && !m_source->isCopy();
    m_journal->hand(content, {path, shownTitle, hasBase ? m_source->path() : QString()});
}

void Session::announceSave(const AnnouncedSave& save)
{
    if (m_journal)
        m_journal->announce(save);
}

void Session::clearJournal()
{
    if (m_journal)
        m_journal->clear();
}

bool Session::flushJournal()
{
    return m_journal && m_journal->flush();
}

void Session::setSource(std::shared_ptr<SeriesSource> source)
{
    m_source = std::move(source);
    connect(m_source.get(), &SeriesSource::failed, this, &Session::failed);
}

} // namespace meritdesk::document
