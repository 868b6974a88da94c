#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTemporaryDir>

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "core/result.h"

namespace meritdesk::document {

/// The file from which a document's series are read when they are first looked at. Used from any thread.
class SeriesSource : public QObject
{
    Q_OBJECT

public:
    /// `copy` is the folder of a private copy, kept as long as it is read from; null when `path` is the
    /// user's own file.
    explicit SeriesSource(QString path, std::unique_ptr<QTemporaryDir> copy = {});

    /// The bytes of a series, checked against its key; "document-series-lost" when the file does not have
    /// them (any more) or they are damaged.
    [[nodiscard]] Result<QByteArray> read(const std::string& key) const;

    /// From now on reads from this file of the user, which holds the same series.
    void moveTo(const QString& path);

    [[nodiscard]] QString path() const;

    /// True when the file is a private copy that does not outlive the program.
    [[nodiscard]] bool isCopy() const;

    /// How many series have been read; opening a document reads none.
    [[nodiscard]] int reads() const { return m_reads; }

signals:
    /// A series that was looked at could not be read; it shows as empty, and saving refuses to lose it.
    void failed(const std::vector<meritdesk::Finding>& findings) const;

private:
    mutable std::mutex m_mutex = {};
    QString m_path;
    std::unique_ptr<QTemporaryDir> m_copy;
    mutable std::atomic<int> m_reads = 0;
};

} // namespace meritdesk::document
