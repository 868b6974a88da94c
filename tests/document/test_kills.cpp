#include <QDateTime>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>
#include <vector>

#include "document/document.h"
#include "document/journal/recovery_store.h"
#include "tests/document/plain_parts.h"
#include "tests/support/folders.h"

namespace meritdesk::document {

namespace {

constexpr int kills = 100;
constexpr int atOnce = 10;
constexpr int promisedMs = 2000;

QString childProgram()
{
    return QString::fromStdString((tests::binaryFolder() / "document_child").string());
}

/// What a child said before it was killed.
struct Said
{
    int saved = -1;      ///< the last edit it knew to be in the file
    int edited = 0;      ///< the last edit it made
    qint64 editedAt = 0; ///< and when
    int promised = -1;   ///< the last edit older than the promise at the time of the last edit; -1 for none
};

Said heard(const QByteArray& output)
{
    Said said;
    std::vector<std::pair<int, qint64>> edits;
    for (const auto& line : output.split('\n')) {
        const auto words = line.split(' ');
        if (words.size() == 2 && words[0] == "saved")
            said.saved = words[1].toInt();
        if (words.size() == 3 && words[0] == "edit")
            edits.emplace_back(words[1].toInt(), words[2].toLongLong());
    }
    if (!edits.empty())
        std::tie(said.edited, said.editedAt) = edits.back();
    for (const auto& [edit, at] : edits)
        if (said.editedAt - at > promisedMs)
            said.promised = edit;
    return said;
}

/// A child that edits, in a folder of its own, until its time has come.
struct Victim
{
    QTemporaryDir folder;
    QProcess process;
    qint64 dies = 0;

    Victim()
    {
        process.start(childProgram(), {QStringLiteral("edit"), folder.path()});
        dies = QDateTime::currentMSecsSinceEpoch() + 150 + QRandomGenerator::global()->bounded(3600);
    }
};

int titleOf(const Document& document)
{
    return QString::fromStdString(document.scenario().title).toInt();
}

/// The edit that a user gets back; checks that nothing is broken on the way.
int survivor(const Victim& victim, const Said& said)
{
    int fromFile = -1;
    if (said.saved >= 0) {
        Document document(DocumentSettings{.parts = plainParts()});
        const auto opened = document.open(victim.folder.filePath(QStringLiteral("a.meritdesk")));
        EXPECT_TRUE(opened) << codes(opened);
        fromFile = titleOf(document);
        EXPECT_GE(fromFile, said.saved);
    }
    const QString folder = victim.folder.filePath(QStringLiteral("recovery"));
    const RecoveryStore store(folder);
    const auto pending = store.pending();
    EXPECT_LE(pending.size(), 1U);
    if (pending.empty())
        return fromFile;
    Document document({.recoveryFolder = folder, .parts = plainParts()});
    const auto recovered = document.recover(store, pending.front().id);
    EXPECT_TRUE(recovered) << codes(recovered);
    for (const auto& [name, data] : document.scenario().retail->profiles)
        EXPECT_EQ(data.hours->kwh.size(), 500U) << name;
    return std::max(fromFile, titleOf(document));
}

QByteArray kill(Victim& victim)
{
    victim.process.kill();
    EXPECT_TRUE(victim.process.waitForFinished(10'000));
    return victim.process.readAllStandardOutput();
}

} // namespace

TEST(Kills, AHundredKillsAtRandomMomentsLoseAtMostTwoSecondsAndNoFile)
{
    std::vector<std::unique_ptr<Victim>> victims;
    int started = 0;
    int withPromise = 0;
    int restoredFromJournal = 0;
    while (started < kills || !victims.empty()) {
        while (started < kills && victims.size() < atOnce) {
            victims.push_back(std::make_unique<Victim>());
            ++started;
        }
        QTest::qWait(5);
        const auto now = QDateTime::currentMSecsSinceEpoch();
        const auto due =
            std::find_if(victims.begin(), victims.end(), [now](const auto& v) { return v->dies <= now; });
        if (due == victims.end())
            continue;
        const auto said = heard(kill(**due));
        const int got = survivor(**due, said);
        EXPECT_GE(got, said.promised) << "of " << said.edited;
        withPromise += said.promised > 0 ? 1 : 0;
        restoredFromJournal += got > said.saved ? 1 : 0;
        victims.erase(due);
    }
    // The claim would be empty if no child had lived long enough to be promised anything.
    EXPECT_GT(withPromise, kills / 10);
    EXPECT_GT(restoredFromJournal, kills / 10);
    RecordProperty("withPromise", withPromise);
    RecordProperty("restoredFromJournal", restoredFromJournal);
}

TEST(Kills, AFullDiskIsSaidAndLosesNeitherFileNorWork)
{
    const QTemporaryDir folder;
    QProcess child;
    child.start(childProgram(), {QStringLiteral("full-disk"), folder.path()});
    ASSERT_TRUE(child.waitForFinished(60'000));
    auto lines =
        QString::fromUtf8(child.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_FALSE(lines.isEmpty());
    const bool isDisk = lines.takeFirst() == QStringLiteral("small-disk");
    const QStringList expected{
        QStringLiteral("first "),
        QStringLiteral("failed recovery-not-written"),
        QStringLiteral("second ")
            + (isDisk ? QStringLiteral("document-disk-full") : QStringLiteral("document-not-written")),
        QStringLiteral("file kept"),
        QStringLiteral("work kept"),
        QStringLiteral("clean"),
        QStringLiteral("third ")};
    EXPECT_EQ(lines.join(QLatin1Char('\n')).toStdString(), expected.join(QLatin1Char('\n')).toStdString());
}

TEST(Kills, ADocumentThatAnotherProcessHasOpenIsNotOpenedUntilThatProcessIsGone)
{
    Victim victim;
    const QString path = victim.folder.filePath(QStringLiteral("a.meritdesk"));
    ASSERT_TRUE(victim.process.waitForReadyRead(20'000));
    Document document(DocumentSettings{.parts = plainParts()});
    const auto refused = document.open(path);
    ASSERT_EQ(codes(refused), "document-open-elsewhere");
    const auto& facts = refused.findings().front().facts;
    EXPECT_NE(
        std::find(facts.begin(), facts.end(), Fact{"process", std::to_string(victim.process.processId())}),
        facts.end());
    const RecoveryStore store(victim.folder.filePath(QStringLiteral("recovery")));
    QTest::qWait(800);
    EXPECT_TRUE(store.pending().empty()); // the journal of a living program is its own
    kill(victim);
    const auto opened = document.open(path);
    EXPECT_TRUE(opened) << codes(opened);
}

} // namespace meritdesk::document
