#include <QDir>
#include <QFile>
#include <QThread>

#include "tests/document/journal_fixture.h"

// What comes back of a journal whose program is gone.

namespace meritdesk::document {

using meritdesk::tests::JournalTest;

TEST_F(JournalTest, WorkOfALivingProgramIsNeitherOfferedNorTakenNorDiscarded)
{
    Document document(m_settings);
    document.apply(rename("a"));
    document.flushJournal();
    const QString id = journals().front().chopped(8);
    EXPECT_TRUE(m_store.pending().empty());
    EXPECT_EQ(codes(m_store.take(id)), "recovery-taken");
    m_store.discard(id);
    EXPECT_EQ(journals().size(), 1);
}

TEST_F(JournalTest, LostWorkIsOfferedAndRecovered)
{
    const Import import{QStringLiteral("a.xml"), QStringLiteral("Site"), QStringLiteral("80020"), 5};
    scenario::Scenario lost;
    {
        Document document(m_settings);
        document.apply(setProfile("a", readings(1, 8760)));
        ASSERT_TRUE(document.saveAs(path("a.meritdesk")));
        document.apply(setProfile("b", readings(2, 8760)), import);
        document.apply(rename("lost"));
        document.setViewState(QStringLiteral("zoom"), 3);
        document.flushJournal();
        leaveOrphan(QStringLiteral("orphan"));
        lost = document.scenario();
    }
    const auto pending = m_store.pending();
    ASSERT_EQ(pending.size(), 1U);
    EXPECT_EQ(pending[0].id, QStringLiteral("orphan"));
    EXPECT_EQ(pending[0].title, QStringLiteral("a"));
    EXPECT_EQ(pending[0].path, path("a.meritdesk"));
    EXPECT_LT(std::abs(pending[0].time.msecsTo(QDateTime::currentDateTime())), 60'000);

    Document document(m_settings);
    const auto recovered = document.recover(m_store, pending[0].id);
    ASSERT_TRUE(recovered) << codes(recovered);
    EXPECT_TRUE(recovered->notes.empty()) << codes(recovered->notes);
    EXPECT_EQ(document.seriesReads(), 0);
    EXPECT_EQ(document.scenario(), lost);
    EXPECT_EQ(document.imports(), std::vector{import});
    EXPECT_EQ(document.viewState(QStringLiteral("zoom")), QVariant(3));
    EXPECT_TRUE(document.isModified());
    EXPECT_EQ(document.path(), path("a.meritdesk"));
    EXPECT_TRUE(m_store.pending().empty());
    EXPECT_EQ(journals().size(), 1); // its own: a second kill loses nothing either
    ASSERT_TRUE(document.save());
    EXPECT_FALSE(document.isModified());
}

TEST_F(JournalTest, ASecondKillBeforeTheRecoveredWorkIsSavedLosesNothing)
{
    Document document(m_settings);
    document.apply(setProfile("b", readings(2)));
    document.apply(rename("lost"));
    document.flushJournal();
    leaveOrphan(QStringLiteral("first"));
    const auto lost = document.scenario();
    document.newDocument();
    ASSERT_TRUE(document.recover(m_store, QStringLiteral("first")));
    leaveOrphan(QStringLiteral("second"));
    document.newDocument();
    ASSERT_TRUE(document.recover(m_store, QStringLiteral("second")));
    EXPECT_EQ(document.scenario(), lost);
}

TEST_F(JournalTest, AFileSavedAfterTheLostWorkIsSaid)
{
    Document document(m_settings);
    ASSERT_TRUE(document.saveAs(path("a.meritdesk")));
    document.apply(rename("lost"));
    document.flushJournal();
    leaveOrphan(QStringLiteral("orphan"));
    QThread::msleep(20);
    ASSERT_TRUE(document.save());
    document.newDocument();
    const auto recovered = document.recover(m_store, QStringLiteral("orphan"));
    ASSERT_TRUE(recovered);
    EXPECT_EQ(codes(recovered->notes), "recovery-older");
}

TEST_F(JournalTest, AKillBetweenTheFilesReplacementAndTheJournalsEndLeavesTheFileAndNoFalseAlarm)
{
    scenario::Scenario saved;
    {
        Document document(m_settings);
        document.apply(setProfile("a", readings(1)));
        ASSERT_TRUE(document.saveAs(path("a.meritdesk")));
        document.apply(rename("journalled")); // its series lies in the file only
        document.flushJournal();
        leaveOrphanThatGrows(QStringLiteral("orphan"));
        document.apply(setProfile("a", readings(2))); // and goes with it
        document.apply(rename("saved"));
        ASSERT_TRUE(document.save());
        saved = document.scenario();
    }
    ASSERT_EQ(journals().size(), 1);
    EXPECT_EQ(codes(m_store.take(QStringLiteral("orphan"))), "recovery-gone");
    EXPECT_TRUE(m_store.pending().empty());
    EXPECT_TRUE(journals().isEmpty());
    Document document(m_settings);
    const auto opened = document.open(path("a.meritdesk"));
    ASSERT_TRUE(opened) << codes(opened);
    EXPECT_EQ(document.scenario(), saved);
}

TEST_F(JournalTest, AKillAfterSavingAsLeavesTheNewFileAndNoFalseAlarm)
{
    Document document(m_settings);
    document.apply(rename("first"));
    document.flushJournal();
    leaveOrphanThatGrows(QStringLiteral("orphan"));
    ASSERT_TRUE(document.saveAs(path("a.meritdesk")));
    document.newDocument();
    EXPECT_TRUE(m_store.pending().empty());
}

TEST_F(JournalTest, WorkAfterASaveThatFailedIsOfferedWhole)
{
    Document document(m_settings);
    document.apply(rename("first"));
    ASSERT_TRUE(document.saveAs(path("a.meritdesk")));
    document.apply(rename("second"));
    document.flushJournal();
    leaveOrphanThatGrows(QStringLiteral("orphan"));
    ASSERT_TRUE(QFile::rename(path("a.meritdesk"), path("kept.meritdesk")));
    ASSERT_TRUE(QDir().mkpath(path("a.meritdesk/in the way")));
    ASSERT_FALSE(document.save());
    document.apply(rename("third"));
    document.flushJournal();
    document.newDocument();
    ASSERT_EQ(m_store.pending().size(), 1U);
    const auto taken = m_store.take(QStringLiteral("orphan"));
    ASSERT_TRUE(taken) << codes(taken);
    EXPECT_NE((*taken)->state.content.parts.at("title").text.find("third"), std::string::npos);
}

TEST_F(JournalTest, WorkIsOfferedWhenTheFileThatSaysItAllWasDamagedOrReplacedSince)
{
    Document document(m_settings);
    document.apply(rename("saved"));
    document.flushJournal();
    leaveOrphanThatGrows(QStringLiteral("orphan"));
    ASSERT_TRUE(document.saveAs(path("a.meritdesk")));
    ASSERT_TRUE(QFile::copy(path("a.meritdesk"), path("whole.meritdesk")));
    document.newDocument();
    QFile file(path("a.meritdesk"));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
    file.close();
    EXPECT_EQ(m_store.pending().size(), 1U);
    ASSERT_TRUE(QFile::remove(path("a.meritdesk")));
    EXPECT_EQ(m_store.pending().size(), 1U);
    ASSERT_TRUE(QFile::copy(path("whole.meritdesk"), path("a.meritdesk")));
    EXPECT_TRUE(m_store.pending().empty());
}

TEST_F(JournalTest, WorkWhoseSeriesWentWithAReplacedFileLeavesThatFileAlone)
{
    {
        Document document(m_settings);
        document.apply(setProfile("a", readings(1)));
        ASSERT_TRUE(document.saveAs(path("a.meritdesk")));
        document.apply(rename("lost"));
        document.flushJournal();
        leaveOrphan(QStringLiteral("orphan"));
    }
    {
        Document other(DocumentSettings{.parts = plainParts()});
        ASSERT_TRUE(other.open(path("a.meritdesk")));
        other.apply(setProfile("a", readings(2)));
        ASSERT_TRUE(other.save());
    }
    Document document(m_settings);
    const auto recovered = document.recover(m_store, QStringLiteral("orphan"));
    ASSERT_TRUE(recovered) << codes(recovered);
    EXPECT_EQ(codes(recovered->notes), "recovery-series-lost recovery-file-kept");
    EXPECT_EQ(document.path(), QString()); // saving the work must not replace the whole file by a poorer one
    EXPECT_EQ(document.title(), QStringLiteral("a"));
}

TEST_F(JournalTest, WorkOnAFileThatIsOpenElsewhereIsRecoveredAsACopy)
{
    Document holder(m_settings);
    ASSERT_TRUE(holder.saveAs(path("a.meritdesk")));
    holder.apply(rename("lost"));
    holder.flushJournal();
    leaveOrphan(QStringLiteral("orphan"));
    Document document(m_settings);
    const auto recovered = document.recover(m_store, QStringLiteral("orphan"));
    ASSERT_TRUE(recovered) << codes(recovered);
    EXPECT_EQ(codes(recovered->notes), "recovery-as-copy");
    EXPECT_EQ(document.path(), QString());
    EXPECT_EQ(document.scenario().title, "lost");
}

TEST_F(JournalTest, SeriesThatAreNowhereAnyMoreAreSaidAndTheRestIsRecovered)
{
    Document document(m_settings);
    document.apply(setProfile("a", readings(1)));
    ASSERT_TRUE(document.saveAs(path("a.meritdesk")));
    document.apply(rename("lost"));
    document.flushJournal();
    leaveOrphan(QStringLiteral("orphan"));
    document.newDocument();
    ASSERT_TRUE(QFile::remove(path("a.meritdesk")));
    const auto recovered = document.recover(m_store, QStringLiteral("orphan"));
    ASSERT_TRUE(recovered) << codes(recovered);
    EXPECT_EQ(codes(recovered->notes), "recovery-series-lost");
    EXPECT_EQ(document.scenario().title, "lost");
}

} // namespace meritdesk::document
