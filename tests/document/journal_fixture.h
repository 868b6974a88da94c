#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <filesystem>
#include <gtest/gtest.h>
#include <system_error>

#include "document/document.h"
#include "document/journal/recovery_store.h"
#include "tests/document/plain_parts.h"

namespace meritdesk::tests {

/// A folder with journals in it, as living and killed programs leave them.
class JournalTest : public ::testing::Test
{
protected:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    [[nodiscard]] QStringList journals() const
    {
        return QDir(m_recovery).entryList({QStringLiteral("*.journal")}, QDir::Files);
    }

    /// What a kill leaves: the journal's bytes under a name that no program holds.
    void leaveOrphan(const QString& id)
    {
        ASSERT_EQ(journals().size(), 1);
        ASSERT_TRUE(QFile::copy(m_recovery + QLatin1Char('/') + journals().front(),
                                m_recovery + QLatin1Char('/') + id + QStringLiteral(".journal")));
    }

    /// What a kill leaves at whatever moment it comes from now on: another name of the journal's own bytes,
    /// so that it is appended to like the journal and outlives it.
    void leaveOrphanThatGrows(const QString& id)
    {
        ASSERT_EQ(journals().size(), 1);
        std::error_code failed;
        std::filesystem::create_hard_link(
            (m_recovery + QLatin1Char('/') + journals().front()).toStdString(),
            (m_recovery + QLatin1Char('/') + id + QStringLiteral(".journal")).toStdString(), failed);
        ASSERT_FALSE(failed) << failed.message();
    }

    QTemporaryDir m_folder;
    QString m_recovery = m_folder.filePath(QStringLiteral("data/recovery"));
    document::DocumentSettings m_settings{.recoveryFolder = m_recovery, .parts = document::plainParts()};
    document::RecoveryStore m_store{m_recovery};
};

} // namespace meritdesk::tests
