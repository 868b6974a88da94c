#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <filesystem>
#include <gtest/gtest.h>
#include <system_error>

#include "document/document.h"
#include "document/journal/journal_file.h"
#include "document/journal/recovery_store.h"
#include "tests/document/plain_parts.h"

namespace meritdesk::document {

namespace {

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
    DocumentSettings m_settings{.recoveryFolder = m_recovery, .parts = plainParts()};
    RecoveryStore m_store{m_recovery};
};

} // namespace

TEST_F(JournalTest, AChangeIsOnTheDiskSoonThoughTheGuiThreadIsBusy)
{
    Document document(m_settings);
    document.apply(rename("a"));
    QElapsedTimer waited;
    waited.start();
    while (journals().isEmpty() && waited.elapsed() < 2000)
        QThread::msleep(10); // no event loop turns here
    EXPECT_LT(waited.elapsed(), 2000);
    EXPECT_GE(waited.elapsed(), 400); // the delay gathers keystrokes
}

TEST_F(JournalTest, NothingIsWrittenForADocumentThatIsOnlyLookedAt)
{
    Document document(m_settings);
    document.setViewState(QStringLiteral("zoom"), 1);
    document.flushJournal();
    EXPECT_TRUE(journals().isEmpty());
}

TEST_F(JournalTest, SavingUndoingAndClosingRemoveTheJournal)
{
    {
        Document document(m_settings);
        document.apply(rename("a"));
        document.flushJournal();
        EXPECT_EQ(journals().size(), 1);
        document.undoStack().undo();
        EXPECT_TRUE(journals().isEmpty());
        document.undoStack().redo();
        document.flushJournal();
        EXPECT_EQ(journals().size(), 1);
        ASSERT_TRUE(document.saveAs(path("a.meritdesk")));
        EXPECT_TRUE(journals().isEmpty());
        document.apply(rename("b"));
        document.flushJournal();
        EXPECT_EQ(journals().size(), 1);
    }
    EXPECT_TRUE(QDir(m_recovery).entryList(QDir::Files).isEmpty());
}

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

TEST_F(JournalTest, OnlyWhatChangedIsWritten)
{
    Document document(m_settings);
    document.apply(setProfile("a", readings(1, 8760)));
    document.flushJournal();
    const auto file = m_recovery + QLatin1Char('/') + journals().front();
    const auto first = QFileInfo(file).size();
    EXPECT_GT(first, 8760);
    document.apply(rename("a"));
    document.flushJournal();
    EXPECT_LT(QFileInfo(file).size() - first, 300);
}

TEST_F(JournalTest, AJournalCutOffAnywhereGivesTheLastWholeCommit)
{
    QByteArray bytes = journalStart();
    std::vector<qsizetype> ends;
    for (int i = 1; i <= 5; ++i) {
        bytes += partRecord("title", {.text = std::to_string(i), .series = {}}) + commitRecord(i);
        ends.push_back(bytes.size());
    }
    for (qsizetype size = 0; size <= bytes.size(); ++size) {
        const auto whole =
            std::count_if(ends.begin(), ends.end(), [size](qsizetype end) { return end <= size; });
        const auto state = readJournal(bytes.left(size));
        ASSERT_EQ(state.has_value(), whole > 0) << size;
        if (state) {
            ASSERT_EQ(state->content.parts.at("title").text, std::to_string(whole)) << size;
        }
    }
}

TEST_F(JournalTest, AJournalWithAFlippedByteGivesAnEarlierCommit)
{
    QByteArray bytes = journalStart();
    for (int i = 1; i <= 5; ++i)
        bytes += partRecord("title", {.text = std::to_string(i), .series = {}}) + commitRecord(i);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        auto flipped = bytes;
        flipped[at] = static_cast<char>(flipped[at] ^ '\x55');
        const auto state = readJournal(flipped);
        if (state) {
            ASSERT_LT(std::stoi(state->content.parts.at("title").text), 5) << at;
        }
    }
}

TEST_F(JournalTest, AJournalWithoutAWholeCommitIsRemoved)
{
    ASSERT_TRUE(QDir().mkpath(m_recovery));
    QFile file(m_recovery + QStringLiteral("/x.journal"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(journalStart() + partRecord("title", {.text = "a", .series = {}}));
    file.close();
    EXPECT_TRUE(m_store.pending().empty());
    EXPECT_TRUE(QDir(m_recovery).entryList(QDir::Files).isEmpty());
    EXPECT_EQ(codes(m_store.take(QStringLiteral("x"))), "recovery-gone");
}

TEST_F(JournalTest, ALongJournalIsStartedAnew)
{
    SeriesLibrary library;
    ASSERT_TRUE(QDir().mkpath(m_recovery));
    JournalFile file(m_recovery);
    qint64 largest = 0;
    EncodedContent content;
    for (int i = 0; i < 40; ++i) {
        content.parts["title"].text = std::to_string(i) + std::string(1'000'000, 'x');
        ASSERT_TRUE(file.commit(content, {}, library).empty());
        largest = std::max(largest, QFileInfo(file.path()).size());
    }
    EXPECT_LT(largest, 12'000'000);
    QFile journal(file.path());
    ASSERT_TRUE(journal.open(QIODevice::ReadOnly));
    const auto state = readJournal(journal.readAll());
    ASSERT_TRUE(state);
    EXPECT_EQ(state->content, content);
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

TEST_F(JournalTest, AJournalThatCannotBeWrittenIsSaidOnce)
{
    QFile notAFolder(path("data"));
    ASSERT_TRUE(notAFolder.open(QIODevice::WriteOnly));
    Document document(m_settings);
    QSignalSpy failed(&document, &Document::failed);
    document.apply(rename("a"));
    document.flushJournal();
    document.apply(rename("b"));
    document.flushJournal();
    QTest::qWait(10);
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(codes(failed[0][0].value<std::vector<Finding>>()), "recovery-not-written");
    EXPECT_EQ(document.scenario().title, "b");
}

} // namespace meritdesk::document
