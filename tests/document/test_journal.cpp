#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include "document/journal/journal_file.h"
#include "tests/document/journal_fixture.h"

// What a journal writes and when.

namespace meritdesk::document {

using meritdesk::tests::JournalTest;

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
