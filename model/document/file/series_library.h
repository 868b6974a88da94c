#pragma once

#include <QByteArray>

#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <unordered_map>

#include "core/result.h"
#include "document/file/series_source.h"
#include "document/parts/part.h"

namespace meritdesk::document {

/// Knows under which key each series in memory is stored, so that saving and journalling neither read nor
/// pack a series twice. Used from any thread.
class SeriesLibrary
{
public:
    /// The key of a series; a new one is packed once, a stored one is not looked at.
    [[nodiscard]] std::string keyOf(const SharedSeries& series);

    /// The stored series of that key, read at the first look. The same key gives the same series.
    [[nodiscard]] SharedSeries stored(const std::string& key, const std::shared_ptr<SeriesSource>& source);

    /// The bytes of a series known here: as stored, or packed from memory.
    [[nodiscard]] Result<QByteArray> bytes(const std::string& key) const;

    /// Keys that `source` holds, so that a journal need not copy their bytes.
    [[nodiscard]] bool isStored(const std::string& key) const;

    /// Before a file is replaced: reads the stored series outside `kept` (only an undo step still has them),
    /// for the new file will not hold them.
    void detachAllBut(const std::set<std::string>& kept);

    /// After saving: the series `kept` are stored in `source`; the others are forgotten.
    void saved(const std::set<std::string>& kept, const std::shared_ptr<SeriesSource>& source);

private:
    struct Entry
    {
        SharedSeries series;
        std::shared_ptr<SeriesSource> source = {}; ///< null: only in memory
    };

    mutable std::mutex m_mutex = {};
    std::multimap<std::string, Entry> m_entries = {};         ///< by key
    std::unordered_map<const void*, std::string> m_keys = {}; ///< by identity; the entry keeps it alive
};

} // namespace meritdesk::document
