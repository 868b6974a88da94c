#include "document/file/file_writer.h"

#include <QCborValue>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include "document/file/database.h"
#include "document/file/file_reader.h"
#include "document/file/replace_file.h"
#include "document/file/schema.h"

namespace meritdesk::document {

namespace {

Finding refusal(const char* code, const QString& path)
{
    const QFileInfo file(path);
    return error(
        code, path.toStdString(),
        {{"file", path.toStdString()}, {"folder", file.absolutePath().toStdString()}, {"reason", {}}});
}

/// Removes a file unless it was put in its place.
class Temporary
{
public:
    explicit Temporary(const QString& target)
        : m_path(QFileInfo(target).absolutePath() + QStringLiteral("/.") + QFileInfo(target).fileName()
                 + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128).left(8)
                 + QStringLiteral(".saving"))
    {
    }

    ~Temporary() { QFile::remove(m_path); }

    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    Temporary(Temporary&&) = delete;
    Temporary& operator=(Temporary&&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }

private:
    QString m_path;
};

void writeRows(Database& database, const EncodedContent& content)
{
    for (const auto& [id, part] : content.parts)
        database.query(QStringLiteral("INSERT INTO part (id, text) VALUES (?, ?)"),
                       {QString::fromStdString(id), QString::fromStdString(part.text)});
    for (const auto& import : content.imports)
        database.query(
            QStringLiteral("INSERT INTO import (source, target, mapping, time_utc_ms) VALUES (?, ?, ?, ?)"),
            {import.source, import.target, import.mapping, static_cast<qint64>(import.timeUtc)});
    for (auto entry = content.viewState.begin(); entry != content.viewState.end(); ++entry)
        database.query(QStringLiteral("INSERT INTO view_state (key, value) VALUES (?, ?)"),
                       {entry.key(), QCborValue::fromVariant(entry.value()).toCbor()});
}

std::vector<Finding> writeSeriesRows(Database& database, const EncodedContent& content,
                                     const SeriesLibrary& library)
{
    for (const auto& key : content.seriesKeys()) {
        const auto bytes = library.bytes(key);
        if (!bytes)
            return bytes.findings();
        if (!database.query(QStringLiteral("INSERT INTO series (key, data) VALUES (?, ?)"),
                            {QString::fromStdString(key), *bytes}))
            break;
    }
    return {};
}

std::vector<Finding> writeDatabase(const QString& path, const EncodedContent& content,
                                   const SeriesLibrary& library)
{
    Database database(path, Database::Access::Write);
    migrate(database, 0, currentVersion());
    database.query(QStringLiteral("BEGIN"));
    writeRows(database, content);
    if (auto lost = writeSeriesRows(database, content, library); !lost.empty())
        return lost;
    seal(database);
    database.query(QStringLiteral("COMMIT"));
    if (!database.ok())
        return {database.finding()};
    return {};
}

/// What can be seen to stand in the way before anything is written.
std::optional<Finding> obstacle(const QString& path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return refusal("document-folder-missing", path);
    if (file.exists() && !file.isFile())
        return refusal("document-not-a-file", path);
    if (file.exists() && !file.isWritable())
        return refusal("document-read-only", path);
    if (!folder.isWritable())
        return refusal("document-folder-read-only", path);
    return std::nullopt;
}

/// The permissions of the file that is replaced, so that a shared document stays shared.
void takePermissions(const QString& from, const QString& to)
{
    if (QFile::exists(from))
        QFile::setPermissions(to, QFile::permissions(from));
}

} // namespace

std::vector<Finding> writeDocument(const QString& path, const EncodedContent& content,
                                   const SeriesLibrary& library, const BeforeReplacing& beforeReplacing)
{
    if (const auto reason = obstacle(path))
        return {*reason};
    const Temporary temporary(path);
    if (auto findings = writeDatabase(temporary.path(), content, library); !findings.empty()) {
        for (auto& finding : findings) // the user knows the document, not the file beside it
            for (auto& fact : finding.facts)
                if (fact.key == "file" && fact.value == temporary.path().toStdString())
                    fact.value = finding.place = path.toStdString();
        return findings;
    }
    takePermissions(path, temporary.path());
    // Read back what the disk says before the old file goes.
    const auto written = syncFile(temporary.path())
                             ? readDocument(temporary.path())
                             : Result<StoredDocument>(refusal("document-not-written", path));
    if (!written)
        return {refusal("document-not-written", path)};
    beforeReplacing(written->seal);
    if (!replaceFile(temporary.path(), path))
        return {refusal("document-not-written", path)};
    return {};
}

} // namespace meritdesk::document
