#include "document/file/database.h"

#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace meritdesk::document {

namespace {

// SQLite's primary result codes (sqlite.org/rescode.html).
constexpr int sqliteError = 1;
constexpr int sqliteNoMemory = 7;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int primaryMask = 0xFF;

/// Qt stores a null text as NULL; here it is an empty one.
QVariant withoutNull(const QVariant& binding)
{
    return binding.typeId() == QMetaType::QString && binding.isNull() ? QVariant(QStringLiteral(""))
                                                                      : binding;
}

} // namespace

Database::Database(QString path, Access access)
    : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_path(std::move(path))
    , m_access(access)
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    open();
}

Database::~Database()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void Database::open()
{
    if (m_access == Access::Read) {
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
        m_database.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(m_path).toEncoded())
                                   + QStringLiteral("?immutable=1"));
    } else {
        m_database.setDatabaseName(m_path);
    }
    if (!m_database.open()) {
        note(m_database.lastError());
        return;
    }
    query(QStringLiteral("PRAGMA trusted_schema = OFF"));
    query(QStringLiteral("PRAGMA cell_size_check = ON"));
    if (m_access == Access::Write) {
        query(QStringLiteral("PRAGMA journal_mode = OFF"));
        query(QStringLiteral("PRAGMA synchronous = OFF")); // made durable in one go by replaceFile()
    }
}

bool Database::query(const QString& sql, const QVariantList& bindings,
                     const std::function<void(const Row&)>& row)
{
    if (!ok())
        return false;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        note(query.lastError());
        return false;
    }
    for (const auto& binding : bindings)
        query.addBindValue(withoutNull(binding));
    if (!query.exec()) {
        note(query.lastError());
        return false;
    }
    while (query.next())
        if (row)
            row(query);
    if (query.lastError().isValid())
        note(query.lastError());
    return ok();
}

void Database::note(const QSqlError& error)
{
    m_code = std::max(error.nativeErrorCode().toInt() & primaryMask, sqliteError);
    m_reason = error.databaseText();
}

Finding Database::finding() const
{
    const auto file = m_path.toStdString();
    std::vector<Fact> facts{{"file", file}, {"reason", m_reason.toStdString()}};
    if (m_access == Access::Write)
        return error(m_code == sqliteFull ? "document-disk-full" : "document-not-written", file,
                     std::move(facts));
    if (m_code == sqliteCannotOpen || m_code == sqliteNoMemory)
        return error("document-unreadable", file, std::move(facts));
    return error("document-damaged", file, std::move(facts));
}

} // namespace meritdesk::document
