#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "document/document.h"
#include "tests/document/plain_parts.h"

namespace meritdesk::document {

namespace {

class DocumentTest : public ::testing::Test
{
protected:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    Document m_document{DocumentSettings{.parts = plainParts(), .mergeGap = std::chrono::milliseconds(200)}};
};

} // namespace

TEST_F(DocumentTest, AnEditIsOneStepThatUndoAndRedoGoOver)
{
    QSignalSpy changed(&m_document, &Document::changed);
    EXPECT_TRUE(m_document.apply(rename("a")));
    EXPECT_TRUE(m_document.apply(rename("b")));
    EXPECT_EQ(m_document.undoStack().count(), 2);
    m_document.undoStack().undo();
    EXPECT_EQ(m_document.scenario().title, "a");
    m_document.undoStack().redo();
    EXPECT_EQ(m_document.scenario().title, "b");
    EXPECT_EQ(changed.count(), 4);
}

TEST_F(DocumentTest, AnEditThatChangesNothingLeavesNoStep)
{
    QSignalSpy changed(&m_document, &Document::changed);
    EXPECT_TRUE(m_document.apply(rename("")));
    EXPECT_EQ(m_document.undoStack().count(), 0);
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(DocumentTest, ARefusedEditChangesNothingAndSaysWhy)
{
    QSignalSpy rejected(&m_document, &Document::rejected);
    m_document.apply(rename("a"));
    EXPECT_FALSE(m_document.apply({.key = "edit-title", .apply = [](const scenario::Scenario&) {
                                       return Result<scenario::Scenario>(error("no", "title"));
                                   }}));
    ASSERT_EQ(rejected.count(), 1);
    EXPECT_EQ(codes(rejected[0][0].value<std::vector<Finding>>()), "no");
    EXPECT_EQ(m_document.scenario().title, "a");
    EXPECT_EQ(m_document.undoStack().count(), 1);
}

TEST_F(DocumentTest, TypingWithOneMergeKeyIsOneStep)
{
    for (const auto* text : {"t", "ti", "tit"})
        m_document.apply(rename(text, "title"));
    EXPECT_EQ(m_document.undoStack().count(), 1);
    m_document.undoStack().undo();
    EXPECT_EQ(m_document.scenario().title, "");
}

TEST_F(DocumentTest, AnotherMergeKeyOrNoneBeginsANewStep)
{
    m_document.apply(rename("a", "title"));
    m_document.apply(rename("b", "other"));
    m_document.apply(rename("c"));
    m_document.apply(rename("d"));
    EXPECT_EQ(m_document.undoStack().count(), 4);
}

TEST_F(DocumentTest, APauseEndsTheMerging)
{
    m_document.apply(rename("a", "title"));
    m_document.apply(rename("ab", "title"));
    QTest::qWait(260);
    m_document.apply(rename("abc", "title"));
    EXPECT_EQ(m_document.undoStack().count(), 2);
}

TEST_F(DocumentTest, BreakMergeEndsTheMerging)
{
    m_document.apply(rename("a", "title"));
    m_document.breakMerge();
    m_document.apply(rename("ab", "title"));
    EXPECT_EQ(m_document.undoStack().count(), 2);
}

TEST_F(DocumentTest, TypingThereAndBackLeavesNoStep)
{
    m_document.apply(rename("start"));
    m_document.breakMerge();
    m_document.apply(rename("starts", "title"));
    m_document.apply(rename("start", "title"));
    EXPECT_EQ(m_document.undoStack().count(), 1);
    EXPECT_EQ(m_document.scenario().title, "start");
}

TEST_F(DocumentTest, IsModifiedFollowsTheSavedState)
{
    QSignalSpy modified(&m_document, &Document::modifiedChanged);
    EXPECT_FALSE(m_document.isModified());
    m_document.apply(rename("a"));
    EXPECT_TRUE(m_document.isModified());
    ASSERT_TRUE(m_document.saveAs(path(QStringLiteral("a.meritdesk"))));
    EXPECT_FALSE(m_document.isModified());
    m_document.undoStack().undo();
    EXPECT_TRUE(m_document.isModified());
    m_document.undoStack().redo();
    EXPECT_FALSE(m_document.isModified());
    EXPECT_EQ(modified.count(), 4);
}

TEST_F(DocumentTest, TypingAfterSavingIsAStepOfItsOwn)
{
    m_document.apply(rename("a", "title"));
    ASSERT_TRUE(m_document.saveAs(path(QStringLiteral("a.meritdesk"))));
    m_document.apply(rename("ab", "title"));
    EXPECT_EQ(m_document.undoStack().count(), 2);
    m_document.undoStack().undo();
    EXPECT_FALSE(m_document.isModified());
}

TEST_F(DocumentTest, TheProvenanceOfAnImportIsUndoneWithIt)
{
    const Import import{QStringLiteral("a.xml"), QStringLiteral("Site"), QStringLiteral("80020"), 5};
    m_document.apply(setProfile("a", readings(1)), import);
    EXPECT_EQ(m_document.imports(), std::vector{import});
    m_document.undoStack().undo();
    EXPECT_TRUE(m_document.imports().empty());
    m_document.undoStack().redo();
    EXPECT_EQ(m_document.imports(), std::vector{import});
}

TEST_F(DocumentTest, ViewStateIsNoEdit)
{
    m_document.setViewState(QStringLiteral("zoom"), 3);
    EXPECT_EQ(m_document.viewState(QStringLiteral("zoom")), QVariant(3));
    EXPECT_EQ(m_document.viewState(QStringLiteral("other"), 7), QVariant(7));
    EXPECT_FALSE(m_document.isModified());
    EXPECT_EQ(m_document.undoStack().count(), 0);
}

TEST_F(DocumentTest, TheTitleIsTheFilesNameOrWhatTheScenarioIsCalled)
{
    QSignalSpy pathChanged(&m_document, &Document::pathChanged);
    EXPECT_EQ(m_document.title(), QStringLiteral("Untitled"));
    m_document.apply(rename("Samara"));
    EXPECT_EQ(m_document.title(), QStringLiteral("Samara"));
    ASSERT_TRUE(m_document.saveAs(path(QStringLiteral("site 1.meritdesk"))));
    EXPECT_EQ(m_document.title(), QStringLiteral("site 1"));
    EXPECT_EQ(pathChanged.count(), 1);
    m_document.newDocument();
    EXPECT_EQ(m_document.title(), QStringLiteral("Untitled"));
    EXPECT_EQ(m_document.path(), QString());
    EXPECT_EQ(pathChanged.count(), 2);
}

TEST_F(DocumentTest, SavingWithoutAFileSaysSo)
{
    EXPECT_EQ(codes(m_document.save()), "document-no-path");
}

TEST_F(DocumentTest, WhatIsSavedIsWhatIsOpened)
{
    m_document.apply(rename("Самара"));
    m_document.apply(setProfile("a", readings(1, 8760)), {QStringLiteral("a.xml"), QStringLiteral("Site"),
                                                          QStringLiteral("80020"), 1'700'000'000'000});
    m_document.apply(setProfile("b", readings(2)));
    m_document.setViewState(QStringLiteral("zoom"), 2.5);
    m_document.setViewState(QStringLiteral("header"), QByteArray("\0\1\2", 3));
    m_document.setViewState(QStringLiteral("open"), QStringList{QStringLiteral("x"), QStringLiteral("y")});
    const auto saved = m_document.saveAs(path(QStringLiteral("a.meritdesk")));
    ASSERT_TRUE(saved) << codes(saved);

    Document other(DocumentSettings{.parts = plainParts()});
    // Another process would have to wait for the lock; here the first lets go.
    const auto before = m_document.scenario();
    const auto imports = m_document.imports();
    m_document.newDocument();
    const auto opened = other.open(saved->path);
    ASSERT_TRUE(opened) << codes(opened);
    EXPECT_TRUE(opened->notes.empty());
    EXPECT_EQ(other.seriesReads(), 0);
    EXPECT_EQ(other.scenario(), before);
    EXPECT_EQ(other.seriesReads(), 2);
    EXPECT_EQ(other.imports(), imports);
    EXPECT_EQ(other.viewState(QStringLiteral("zoom")), QVariant(2.5));
    EXPECT_EQ(other.viewState(QStringLiteral("header")).toByteArray(), QByteArray("\0\1\2", 3));
    EXPECT_EQ(other.viewState(QStringLiteral("open")).toStringList(),
              (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
    EXPECT_FALSE(other.isModified());
}

} // namespace meritdesk::document
