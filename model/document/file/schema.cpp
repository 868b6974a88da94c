#include "document/file/schema.h"

#include <QCryptographicHash>
#include <QSqlRecord>
#include <QStringList>

namespace meritdesk::document {

namespace {

const Migration partsSeriesImports{{
    QStringLiteral("CREATE TABLE seal (digest BLOB NOT NULL)"),
    QStringLiteral("CREATE TABLE part (id TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL)"),
    QStringLiteral("CREATE TABLE series (key TEXT PRIMARY KEY NOT NULL, data BLOB NOT NULL)"),
    QStringLiteral(
        "CREATE TABLE import (position INTEGER PRIMARY KEY, source TEXT NOT NULL, target TEXT NOT NULL,"
        " mapping TEXT NOT NULL, time_utc_ms INTEGER NOT NULL)"),
}};

const Migration viewState{{
    QStringLiteral("CREATE TABLE view_state (key TEXT PRIMARY KEY NOT NULL, value BLOB NOT NULL)"),
}};

/// Adds a length before each value, so that no two contents give the same bytes.
void add(QCryptographicHash& hash, const QByteArray& bytes)
{
    hash.addData(QByteArray::number(bytes.size()));
    hash.addData(QByteArrayLiteral(":"));
    hash.addData(bytes);
}

void addRow(QCryptographicHash& hash, const Row& row)
{
    const int columns = row.record().count();
    for (int column = 0; column < columns; ++column)
        add(hash, row.value(column).toByteArray());
}

QStringList tablesOf(Database& database)
{
    QStringList tables;
    database.query(
        QStringLiteral(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'seal' ORDER BY name"),
        {}, [&tables](const Row& row) { tables.append(row.value(0).toString()); });
    return tables;
}

} // namespace

std::span<const Migration> migrations()
{
    static const std::vector<Migration> steps{partsSeriesImports, viewState};
    return steps;
}

int currentVersion()
{
    return static_cast<int>(migrations().size());
}

bool migrate(Database& database, int from, int to)
{
    database.query(QStringLiteral("BEGIN"));
    for (const auto& step :
         migrations().subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from)))
        for (const auto& statement : step.statements)
            database.query(statement);
    database.query(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    database.query(QStringLiteral("PRAGMA user_version = %1").arg(to));
    return database.query(QStringLiteral("COMMIT"));
}

QByteArray digestOf(Database& database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& table : tablesOf(database)) {
        add(hash, table.toUtf8());
        // The index alone lists the keys of the series: their data is not read.
        const bool isSeries = table == QLatin1String("series");
        QString quoted = table;
        quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
        database.query(isSeries ? QStringLiteral("SELECT key FROM series ORDER BY key")
                                : QStringLiteral("SELECT * FROM \"%1\" ORDER BY 1").arg(quoted),
                       {}, [&hash](const Row& row) { addRow(hash, row); });
    }
    return database.ok() ? hash.result() : QByteArray();
}

bool seal(Database& database)
{
    const auto digest = digestOf(database);
    database.query(QStringLiteral("DELETE FROM seal"));
    return database.query(QStringLiteral("INSERT INTO seal (digest) VALUES (?)"), {digest});
}

QByteArray wholeSeal(Database& database)
{
    QByteArray sealed;
    database.query(QStringLiteral("SELECT digest FROM seal"), {},
                   [&sealed](const Row& row) { sealed = row.value(0).toByteArray(); });
    return digestOf(database) == sealed ? sealed : QByteArray();
}

} // namespace meritdesk::document
