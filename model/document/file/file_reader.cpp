#include "document/file/file_reader.h"

#include <QCborValue>
#include <QFile>
#include <QTemporaryDir>

#include <utility>

#include "document/file/database.h"
#include "document/file/file_header.h"
#include "document/file/schema.h"

namespace meritdesk::document {

namespace {

std::string textOf(const Row& row, int column)
{
    return row.value(column).toString().toStdString();
}

EncodedContent readContent(Database& database)
{
    EncodedContent content;
    database.query(QStringLiteral("SELECT id, text FROM part"), {},
                   [&](const Row& row) { content.parts[textOf(row, 0)].text = textOf(row, 1); });
    database.query(
        QStringLiteral("SELECT source, target, mapping, time_utc_ms FROM import ORDER BY position"), {},
        [&](const Row& row) {
            content.imports.push_back({row.value(0).toString(), row.value(1).toString(),
                                       row.value(2).toString(), row.value(3).toLongLong()});
        });
    database.query(QStringLiteral("SELECT key, value FROM view_state"), {}, [&](const Row& row) {
        content.viewState[row.value(0).toString()] =
            QCborValue::fromCbor(row.value(1).toByteArray()).toVariant();
    });
    return content;
}

/// A private copy of the file, writable; null when it cannot be made.
std::unique_ptr<QTemporaryDir> privateCopy(const QString& path, QString& copied)
{
    auto folder = std::make_unique<QTemporaryDir>();
    copied = folder->filePath(QStringLiteral("copy.meritdesk"));
    if (!folder->isValid() || !QFile::copy(path, copied))
        return nullptr;
    QFile::setPermissions(copied, QFile::ReadOwner | QFile::WriteOwner);
    return folder;
}

Result<StoredDocument> readWhole(const std::shared_ptr<SeriesSource>& source, StoredDocument stored)
{
    Database database(source->path(), Database::Access::Read);
    stored.content = readContent(database);
    stored.source = source;
    database.query(QStringLiteral("SELECT key FROM series ORDER BY key"), {},
                   [&stored](const Row& row) { stored.seriesKeys.insert(textOf(row, 0)); });
    if (!database.ok())
        return database.finding();
    return stored;
}

/// The seal of a file, or the finding of one that is damaged.
Result<QByteArray> checkedSeal(const QString& path)
{
    Database database(path, Database::Access::Read);
    if (auto seal = wholeSeal(database); !seal.isEmpty())
        return seal;
    const auto file = path.toStdString();
    return database.ok() ? error("document-damaged", file, {{"file", file}}) : database.finding();
}

bool migrateFile(const QString& path, int from)
{
    Database database(path, Database::Access::Write);
    return migrate(database, from, currentVersion()) && seal(database);
}

} // namespace

Result<StoredDocument> readDocument(const QString& path, bool asCopy)
{
    QString file = path;
    std::unique_ptr<QTemporaryDir> copy;
    const auto refuse = [&path](const char* code) {
        return error(code, path.toStdString(), {{"file", path.toStdString()}, {"reason", {}}});
    };
    const auto header = readFileHeader(path);
    if (!header)
        return header.findings();
    const bool older = header->version < currentVersion();
    if ((asCopy || older) && !(copy = privateCopy(path, file)))
        return refuse("document-not-copied");
    const auto seal = checkedSeal(file);
    if (!seal) {
        const auto& damage = seal.findings().front();
        return Finding{damage.severity, damage.code, path.toStdString(), refuse("").facts};
    }
    if (older && !migrateFile(file, header->version))
        return refuse("document-damaged");
    return readWhole(std::make_shared<SeriesSource>(file, std::move(copy)),
                     {.version = header->version, .seal = *seal});
}

} // namespace meritdesk::document
