#include "document/file/series_source.h"

#include <utility>

#include "document/file/database.h"
#include "document/file/series_blob.h"

namespace meritdesk::document {

SeriesSource::SeriesSource(QString path, std::unique_ptr<QTemporaryDir> copy)
    : m_path(std::move(path))
    , m_copy(std::move(copy))
{
}

Result<QByteArray> SeriesSource::read(const std::string& key) const
{
    const QString file = path();
    ++m_reads;
    QByteArray bytes;
    // A connection of its own for each read: Qt ties connections to threads, and the file may be replaced.
    Database database(file, Database::Access::Read);
    const bool read =
        database.query(QStringLiteral("SELECT data FROM series WHERE key = ?"), {QString::fromStdString(key)},
                       [&bytes](const Row& row) { bytes = row.value(0).toByteArray(); });
    if (!read || seriesKey(bytes) != key)
        return error("document-series-lost", file.toStdString(), {{"file", file.toStdString()}});
    return bytes;
}

void SeriesSource::moveTo(const QString& path)
{
    const std::scoped_lock lock(m_mutex);
    m_path = path;
    m_copy.reset();
}

QString SeriesSource::path() const
{
    const std::scoped_lock lock(m_mutex);
    return m_path;
}

bool SeriesSource::isCopy() const
{
    const std::scoped_lock lock(m_mutex);
    return m_copy != nullptr;
}

} // namespace meritdesk::document
