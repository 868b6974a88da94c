#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "document/recent_files.h"

namespace meritdesk::document {

namespace {

class RecentFilesTest : public ::testing::Test
{
protected:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    RecentFiles m_recent{m_settings};
};

} // namespace

TEST_F(RecentFilesTest, KeepsTheTenNewestFirst)
{
    for (int i = 1; i <= 12; ++i)
        m_recent.add(path(QString::number(i)));
    const auto files = m_recent.files();
    ASSERT_EQ(files.size(), 10U);
    EXPECT_EQ(files.front().path, path(QStringLiteral("12")));
    EXPECT_EQ(files.back().path, path(QStringLiteral("3")));
}

TEST_F(RecentFilesTest, AFileAddedAgainMovesToTheFrontOnce)
{
    m_recent.add(path(QStringLiteral("a")));
    m_recent.add(path(QStringLiteral("b")));
    m_recent.add(path(QStringLiteral("x/../a")));
    const auto files = m_recent.files();
    ASSERT_EQ(files.size(), 2U);
    EXPECT_EQ(files[0].path, path(QStringLiteral("a")));
    EXPECT_EQ(files[1].path, path(QStringLiteral("b")));
}

TEST_F(RecentFilesTest, MarksWhatIsMissing)
{
    QFile there(path(QStringLiteral("there")));
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    m_recent.add(there.fileName());
    m_recent.add(path(QStringLiteral("gone")));
    const auto files = m_recent.files();
    ASSERT_EQ(files.size(), 2U);
    EXPECT_TRUE(files[0].missing);
    EXPECT_FALSE(files[1].missing);
}

TEST_F(RecentFilesTest, TellsChangesOnlyWhenThereAreSome)
{
    QSignalSpy changed(&m_recent, &RecentFiles::changed);
    m_recent.add(path(QStringLiteral("a")));
    m_recent.add(path(QStringLiteral("a")));
    m_recent.remove(path(QStringLiteral("b")));
    EXPECT_EQ(changed.count(), 1);
    m_recent.remove(path(QStringLiteral("a")));
    m_recent.clear();
    EXPECT_EQ(changed.count(), 2);
    EXPECT_TRUE(m_recent.files().empty());
}

TEST_F(RecentFilesTest, LivesInTheSettings)
{
    m_recent.add(path(QStringLiteral("a")));
    const RecentFiles other(m_settings);
    EXPECT_EQ(other.files(), m_recent.files());
}

} // namespace meritdesk::document
