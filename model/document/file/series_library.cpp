#include "document/file/series_library.h"

#include "document/file/series_blob.h"

namespace meritdesk::document {

std::string SeriesLibrary::keyOf(const SharedSeries& series)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_keys.find(series.identity()); known != m_keys.end())
            return known->second;
    }
    auto key = seriesKey(writeSeries(*series)); // unlocked: packing a big portfolio takes a while
    const std::scoped_lock lock(m_mutex);
    if (m_keys.emplace(series.identity(), key).second) {
        const auto twin = m_entries.find(key);
        m_entries.emplace(key, Entry{series, twin == m_entries.end() ? nullptr : twin->second.source});
    }
    return key;
}

SharedSeries SeriesLibrary::stored(const std::string& key, const std::shared_ptr<SeriesSource>& source)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto known = m_entries.find(key); known != m_entries.end())
        return known->second.series;
    auto series = SharedSeries::deferred([key, source] {
        const auto bytes = source->read(key);
        auto hours = bytes ? readSeries(*bytes) : std::nullopt;
        if (!hours)
            emit source->failed(bytes ? std::vector{error("document-series-lost", key,
                                                          {{"file", source->path().toStdString()}})}
                                      : bytes.findings());
        return std::move(hours).value_or(retail::HourlySeries{});
    });
    m_keys.emplace(series.identity(), key);
    m_entries.emplace(key, Entry{series, source});
    return series;
}

Result<QByteArray> SeriesLibrary::bytes(const std::string& key) const
{
    std::unique_lock lock(m_mutex);
    const auto known = m_entries.find(key);
    if (known == m_entries.end())
        return error("document-series-lost", key, {{"file", {}}});
    const Entry entry = known->second;
    lock.unlock();
    auto stored = entry.source ? entry.source->read(key) : Result<QByteArray>(QByteArray());
    if (entry.source && (stored || entry.series.isDeferred()))
        return stored;
    auto packed = writeSeries(*entry.series); // a series that could not be read packs to another key
    return seriesKey(packed) == key ? Result<QByteArray>(std::move(packed)) : stored;
}

bool SeriesLibrary::isStored(const std::string& key) const
{
    const std::scoped_lock lock(m_mutex);
    const auto known = m_entries.find(key);
    return known != m_entries.end() && known->second.source && !known->second.source->isCopy();
}

void SeriesLibrary::detachAllBut(const std::set<std::string>& kept)
{
    std::vector<SharedSeries> others;
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto& [key, entry] : m_entries)
            if (entry.source && !kept.contains(key))
                others.push_back(entry.series);
    }
    for (const auto& series : others)
        static_cast<void>(*series);
}

void SeriesLibrary::saved(const std::set<std::string>& kept, const std::shared_ptr<SeriesSource>& source)
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_entries, [&kept](const auto& entry) { return !kept.contains(entry.first); });
    std::erase_if(m_keys, [&kept](const auto& entry) { return !kept.contains(entry.second); });
    for (auto& [key, entry] : m_entries)
        entry.source = source;
}

} // namespace meritdesk::document
