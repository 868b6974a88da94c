#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>

#include "core/finding.h"

namespace meritdesk::document {

using Row = QSqlQuery;

/// A connection to one SQLite file, for the thread that makes it. After a failure nothing more is run.
class Database
{
public:
    enum class Access {
        Read, ///< the file is taken as it lies: no locks, no side files, never changed
        Write ///< made when missing; written without a journal, so only for a file nobody else reads yet
    };

    Database(QString path, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    Database(Database&&) = delete;
    Database& operator=(Database&&) = delete;

    /// Runs one statement and hands each row on; false when that or anything before failed.
    bool query(const QString& sql, const QVariantList& bindings = {},
               const std::function<void(const Row&)>& row = {});

    [[nodiscard]] bool ok() const { return m_code == 0; }

    /// Why it failed, in words for the user; place is the file.
    [[nodiscard]] Finding finding() const;

private:
    void open();
    void note(const QSqlError& error);

    QString m_name;
    QString m_path;
    Access m_access;
    QSqlDatabase m_database;
    int m_code = 0; ///< SQLite's primary result code
    QString m_reason = {};
};

} // namespace meritdesk::document
