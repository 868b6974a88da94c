#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <unistd.h>

#include "document/document.h"
#include "document/file/database.h"
#include "document/file/schema.h"
#include "tests/document/plain_parts.h"

namespace meritdesk::document {

namespace {

/// Root may write everywhere: for a while this process is an ordinary user.
class OrdinaryUser
{
public:
    OrdinaryUser()
        : m_wasRoot(::getuid() == 0)
    {
        if (m_wasRoot) {
            EXPECT_EQ(::setresuid(65534, 65534, 0), 0);
        }
    }

    ~OrdinaryUser()
    {
        if (m_wasRoot) {
            EXPECT_EQ(::setresuid(0, 0, 0), 0);
        }
    }

    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;
    OrdinaryUser(OrdinaryUser&&) = delete;
    OrdinaryUser& operator=(OrdinaryUser&&) = delete;

private:
    bool m_wasRoot;
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class SavingTest : public ::testing::Test
{
protected:
    [[nodiscard]] QString path(const char* name = "a.meritdesk") const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    /// A saved file with two series of a year, closed again.
    QString makeFile()
    {
        Document document(plain);
        document.apply(rename("made"));
        document.apply(setProfile("a", readings(1, 8760)));
        document.apply(setProfile("b", readings(2, 8760)));
        EXPECT_TRUE(document.saveAs(path()));
        return path();
    }

    const DocumentSettings plain{.parts = plainParts()};
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(SavingTest, OpeningAndSavingReadNoSeriesThatNobodyLookedAt)
{
    Document document(plain);
    ASSERT_TRUE(document.open(makeFile()));
    document.apply(rename("renamed"));
    EXPECT_EQ(document.seriesReads(), 0);
    EXPECT_TRUE(document.scenario().retail->profiles.at("a").hours.isDeferred());
    ASSERT_TRUE(document.save());
    EXPECT_TRUE(document.scenario().retail->profiles.at("a").hours.isDeferred());
    EXPECT_EQ(*document.scenario().retail->profiles.at("a").hours, readings(1, 8760));
    EXPECT_TRUE(document.scenario().retail->profiles.at("b").hours.isDeferred());
}

TEST_F(SavingTest, ASeriesThatOnlyUndoStillHasOutlivesTheFileItCameFrom)
{
    Document document(plain);
    ASSERT_TRUE(document.open(makeFile()));
    document.apply(dropProfile("a"));
    ASSERT_TRUE(document.save());
    document.undoStack().undo();
    EXPECT_EQ(*document.scenario().retail->profiles.at("a").hours, readings(1, 8760));
    ASSERT_TRUE(document.save());
    document.newDocument();
    ASSERT_TRUE(document.open(path()));
    EXPECT_EQ(*document.scenario().retail->profiles.at("a").hours, readings(1, 8760));
}

TEST_F(SavingTest, AfterSavingElsewhereTheSeriesAreReadFromThere)
{
    Document document(plain);
    ASSERT_TRUE(document.open(makeFile()));
    ASSERT_TRUE(document.saveAs(path("b.meritdesk")));
    ASSERT_TRUE(QFile::remove(path()));
    EXPECT_EQ(*document.scenario().retail->profiles.at("a").hours, readings(1, 8760));
}

TEST_F(SavingTest, EqualSeriesAreStoredOnce)
{
    Document document(plain);
    document.apply(setProfile("a", readings(1, 8760)));
    ASSERT_TRUE(document.saveAs(path("one.meritdesk")));
    document.apply(setProfile("b", readings(1, 8760)));
    ASSERT_TRUE(document.saveAs(path("two.meritdesk")));
    EXPECT_LT(std::abs(bytesOf(path("two.meritdesk")).size() - bytesOf(path("one.meritdesk")).size()), 5000);
}

TEST_F(SavingTest, ASeriesThatWasLostOnTheDiskIsSaidAndNeverSavedAsEmpty)
{
    Document document(plain);
    QSignalSpy failed(&document, &Document::failed);
    ASSERT_TRUE(document.open(makeFile()));
    ASSERT_TRUE(QFile::remove(path()));
    EXPECT_TRUE(document.scenario().retail->profiles.at("a").hours->empty());
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(codes(failed[0][0].value<std::vector<Finding>>()), "document-series-lost");
    EXPECT_EQ(codes(document.save()), "document-series-lost");
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(SavingTest, AReadOnlyFolderIsSaidAndLosesNothing)
{
    const QString file = makeFile();
    const auto before = bytesOf(file);
    QFile::setPermissions(file, QFile::Permissions(0x6666));
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x5555));
    {
        const OrdinaryUser user;
        Document document(plain);
        const auto opened = document.open(file);
        ASSERT_TRUE(opened) << codes(opened);
        EXPECT_EQ(codes(opened->notes), "document-opened-read-only");
        document.apply(rename("changed"));
        EXPECT_EQ(codes(document.save()), "document-folder-read-only");
        EXPECT_EQ(codes(document.saveAs(path("new.meritdesk"))), "document-folder-read-only");
        EXPECT_EQ(document.scenario().title, "changed");
        EXPECT_TRUE(document.isModified());
        EXPECT_EQ(document.path(), file);
    }
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777));
    EXPECT_EQ(bytesOf(file), before);
}

TEST_F(SavingTest, AWriteProtectedFileIsNotReplaced)
{
    const QString file = makeFile();
    const auto before = bytesOf(file);
    QFile::setPermissions(file, QFile::Permissions(0x4444));
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777));
    {
        const OrdinaryUser user;
        Document document(plain);
        ASSERT_TRUE(document.open(file));
        EXPECT_EQ(codes(document.save()), "document-read-only");
    }
    EXPECT_EQ(bytesOf(file), before);
}

TEST_F(SavingTest, TheReplacedFileKeepsItsPermissions)
{
    const QString file = makeFile();
    const QFile::Permissions shared(0x6664);
    QFile::setPermissions(file, shared);
    Document document(plain);
    ASSERT_TRUE(document.open(file));
    ASSERT_TRUE(document.save());
    EXPECT_EQ(QFile::permissions(file), shared);
}

TEST_F(SavingTest, ALinkToADocumentStaysALink)
{
    const QString file = makeFile();
    ASSERT_TRUE(QFile::link(file, path("link.meritdesk")));
    Document document(plain);
    ASSERT_TRUE(document.open(path("link.meritdesk")));
    document.apply(rename("through the link"));
    ASSERT_TRUE(document.save());
    EXPECT_TRUE(QFileInfo(path("link.meritdesk")).isSymLink());
    document.newDocument();
    ASSERT_TRUE(document.open(file));
    EXPECT_EQ(document.scenario().title, "through the link");
}

TEST_F(SavingTest, SavingLeavesOnlyTheDocumentInTheFolder)
{
    makeFile();
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
              QStringList{QStringLiteral("a.meritdesk")});
}

TEST_F(SavingTest, AFolderThatIsNotThereAndATargetThatIsNoFileAreSaid)
{
    Document document(plain);
    EXPECT_EQ(codes(document.saveAs(path("none/a.meritdesk"))), "document-folder-missing");
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("folder")));
    EXPECT_EQ(codes(document.saveAs(path("folder"))), "document-not-a-file");
}

TEST_F(SavingTest, TheSameFileOpenTwiceIsRefusedUntilTheFirstIsClosed)
{
    Document first(plain);
    Document second(plain);
    ASSERT_TRUE(first.open(makeFile()));
    second.apply(rename("kept"));
    EXPECT_EQ(codes(second.open(path())), "document-open-elsewhere");
    EXPECT_EQ(codes(second.saveAs(path())), "document-open-elsewhere");
    EXPECT_EQ(second.scenario().title, "kept");
    first.newDocument();
    EXPECT_TRUE(second.open(path()));
}

TEST_F(SavingTest, TheUserMayTakeADocumentOver)
{
    Document first(plain);
    Document second(plain);
    ASSERT_TRUE(first.open(makeFile()));
    EXPECT_TRUE(second.open(path(), LockChoice::TakeOver));
}

TEST_F(SavingTest, OpeningTheOpenFileAgainGoesBackToWhatIsSaved)
{
    Document document(plain);
    ASSERT_TRUE(document.open(makeFile()));
    document.apply(rename("changed"));
    ASSERT_TRUE(document.open(path()));
    EXPECT_EQ(document.scenario().title, "made");
    EXPECT_FALSE(document.isModified());
    Document other(plain);
    EXPECT_EQ(codes(other.open(path())), "document-open-elsewhere");
}

TEST_F(SavingTest, ACopyIsAnUnsavedDocumentThatHoldsNoLock)
{
    Document document(plain);
    ASSERT_TRUE(document.openCopy(makeFile()));
    EXPECT_EQ(document.path(), QString());
    EXPECT_EQ(document.title(), QStringLiteral("a"));
    Document other(plain);
    EXPECT_TRUE(other.open(path()));
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(document.saveAs(path("b.meritdesk")));
    EXPECT_EQ(*document.scenario().retail->profiles.at("a").hours, readings(1, 8760));
}

TEST_F(SavingTest, AnOlderSchemaIsBroughtUpToDateInACopy)
{
    {
        Database database(path(), Database::Access::Write);
        migrate(database, 0, 1);
        database.query(QStringLiteral("INSERT INTO part VALUES ('title', 'from the first days')"));
        database.query(QStringLiteral("INSERT INTO import VALUES (1, 'a.xml', 'Site', '80020', 7)"));
        seal(database);
        ASSERT_TRUE(database.ok());
    }
    const auto before = bytesOf(path());
    Document document(plain);
    const auto opened = document.open(path());
    ASSERT_TRUE(opened) << codes(opened);
    EXPECT_EQ(codes(opened->notes), "document-migrated");
    EXPECT_EQ(document.scenario().title, "from the first days");
    EXPECT_EQ(document.imports().size(), 1U);
    EXPECT_EQ(bytesOf(path()), before);
    document.setViewState(QStringLiteral("zoom"), 2);
    ASSERT_TRUE(document.save());
    const auto again = document.open(path());
    ASSERT_TRUE(again) << codes(again);
    EXPECT_TRUE(again->notes.empty());
    EXPECT_EQ(document.viewState(QStringLiteral("zoom")), QVariant(2));
}

TEST_F(SavingTest, ANewerSchemaIsRefusedWithBothVersions)
{
    {
        Database database(makeFile(), Database::Access::Write);
        database.query(QStringLiteral("PRAGMA user_version = 99"));
    }
    Document document(plain);
    const auto refused = document.open(path());
    ASSERT_EQ(codes(refused), "document-newer");
    const auto& facts = refused.findings().front().facts;
    EXPECT_EQ(facts[1], (Fact{"version", "99"}));
    EXPECT_EQ(facts[2], (Fact{"known", std::to_string(currentVersion())}));
}

TEST_F(SavingTest, APartThatNobodyKnowsIsRefusedAndNotDropped)
{
    {
        Database database(makeFile(), Database::Access::Write);
        database.query(QStringLiteral("INSERT INTO part VALUES ('weather', 'rain')"));
        seal(database);
    }
    Document document(plain);
    EXPECT_EQ(codes(document.open(path())), "document-damaged document-newer-part");
}

TEST_F(SavingTest, FilesOfOthersAreTold)
{
    {
        Database database(path("other.db"), Database::Access::Write);
        database.query(QStringLiteral("CREATE TABLE recipes (name TEXT)"));
    }
    QFile text(path("text.meritdesk"));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(500, 'x'));
    text.close();
    QFile empty(path("empty.meritdesk"));
    ASSERT_TRUE(empty.open(QIODevice::WriteOnly));
    empty.close();
    Document document(plain);
    document.apply(rename("kept"));
    EXPECT_EQ(codes(document.open(path("other.db"))), "document-foreign");
    EXPECT_EQ(codes(document.open(path("text.meritdesk"))), "document-foreign");
    EXPECT_EQ(codes(document.open(path("empty.meritdesk"))), "document-damaged");
    EXPECT_EQ(codes(document.open(path("none.meritdesk"))), "document-missing");
    EXPECT_EQ(codes(document.open(m_folder.path())), "document-missing");
    EXPECT_EQ(document.scenario().title, "kept");
    EXPECT_TRUE(document.isModified());
}

} // namespace meritdesk::document
