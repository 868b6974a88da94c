#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <gtest/gtest.h>

#include "app/application.h"
#include "document/recent_files.h"
#include "tests/support/answers.h"
#include "views/charts/chart_frame.h"
#include "views/charts/chart_save_dialog.h"
#include "views/parts/export_dialog.h"
#include "views/parts/message_bar.h"
#include "views/parts/page_stack.h"

// What happens to files, driven through the dialogs as a person does it.

namespace meritdesk::app {

namespace {

class DeskFiles : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_desk = std::make_unique<Application>(m_store);
        m_desk->useLanguage(QStringLiteral("en"));
        m_desk->showWindow();
    }

    [[nodiscard]] views::MainWindow& window() { return *m_desk->window(); }

    [[nodiscard]] document::Document& document() { return m_desk->document(); }

    [[nodiscard]] QString said()
    {
        return window().messages().isVisible() ? window().messages().text() : QString();
    }

    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    static scenario::Edit rename(const char* title)
    {
        return {.key = "rename", .apply = [title](scenario::Scenario s) -> Result<scenario::Scenario> {
                    s.title = title;
                    return s;
                }};
    }

    void openSample(const char* id)
    {
        m_desk->files().openSample(QLatin1String(id));
        m_desk->files().wait();
    }

    /// Somebody else's document, open and held.
    [[nodiscard]] std::unique_ptr<document::Document> holder(const QString& path)
    {
        auto other = std::make_unique<document::Document>();
        EXPECT_TRUE(other->apply(rename("theirs")));
        EXPECT_TRUE(other->saveAs(path));
        return other;
    }

    static void press(QMessageBox& question, const char* words)
    {
        for (auto* button : question.buttons())
            if (button->text().remove(QLatin1Char('&')) == QLatin1String(words))
                return QTest::mouseClick(button, Qt::LeftButton);
        ADD_FAILURE() << "no button " << words;
        question.reject();
    }

    static void typeFile(QFileDialog& dialog, const QString& path)
    {
        auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        ASSERT_NE(name, nullptr);
        name->selectAll();
        QTest::keyClicks(name, path);
        QTest::keyClick(name, Qt::Key_Return);
    }

    static void pressSave(QDialog& dialog)
    {
        auto* buttons = dialog.findChild<QDialogButtonBox*>();
        QTest::mouseClick(buttons->button(QDialogButtonBox::Save), Qt::LeftButton);
    }

    QTemporaryDir m_folder;
    QSettings m_store{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<Application> m_desk;
    tests::Answers m_answers;
};

using DeskFilesLocked = DeskFiles;

TEST_F(DeskFilesLocked, CancelLeavesWhatIsOpen)
{
    const auto other = holder(file("a.meritdesk"));
    openSample("toy-book");
    const auto before = document().scenario();
    m_answers.expect<QMessageBox>([](auto& question) {
        EXPECT_EQ(question.objectName(), QStringLiteral("open-elsewhere"));
        EXPECT_TRUE(question.text().contains(QStringLiteral("a.meritdesk")));
        EXPECT_TRUE(question.informativeText().contains(QString::number(QCoreApplication::applicationPid())));
        press(question, "Cancel");
    });
    m_desk->files().open({file("a.meritdesk")});
    EXPECT_TRUE(m_answers.done());
    EXPECT_EQ(document().scenario(), before);
    EXPECT_TRUE(document().path().isEmpty());
    EXPECT_EQ(said(), QString());
}

TEST_F(DeskFilesLocked, ACopyHasNoFileAndCannotOverwriteTheirs)
{
    const auto other = holder(file("a.meritdesk"));
    m_answers.expect<QMessageBox>([](auto& question) { QTest::keyClick(&question, Qt::Key_Return); });
    m_desk->files().open({file("a.meritdesk")});
    ASSERT_TRUE(m_answers.done());
    EXPECT_EQ(document().scenario().title, "theirs");
    EXPECT_TRUE(document().path().isEmpty());
    EXPECT_TRUE(said().contains(QStringLiteral("copy"))) << said().toStdString();
    ASSERT_TRUE(document().apply(rename("mine")));
    m_answers.expect<QFileDialog>([this](auto& dialog) {
        m_answers.expect<QMessageBox>([](auto& replace) { replace.button(QMessageBox::Yes)->click(); });
        typeFile(dialog, file("a.meritdesk"));
    });
    EXPECT_FALSE(m_desk->files().save());
    EXPECT_TRUE(said().contains(QStringLiteral("open already"))) << said().toStdString();
    EXPECT_TRUE(document().isModified());
    m_answers.expect<QFileDialog>([this](auto& dialog) { typeFile(dialog, file("b")); });
    EXPECT_TRUE(m_desk->files().save());
    EXPECT_EQ(document().path(), QFileInfo(file("b.meritdesk")).canonicalFilePath());
    EXPECT_TRUE(m_answers.done());
}

TEST_F(DeskFilesLocked, TakingOverOpensTheFileItself)
{
    auto other = holder(file("a.meritdesk"));
    m_answers.expect<QMessageBox>([](auto& question) { press(question, "Take over"); });
    m_desk->files().open({file("a.meritdesk")});
    ASSERT_TRUE(m_answers.done());
    EXPECT_EQ(document().scenario().title, "theirs");
    EXPECT_EQ(document().path(), QFileInfo(file("a.meritdesk")).canonicalFilePath());
    ASSERT_TRUE(document().apply(rename("mine")));
    EXPECT_TRUE(m_desk->files().save());
    EXPECT_EQ(said(), QString());
    document::RecentFiles recent(m_store);
    ASSERT_FALSE(recent.files().empty());
    EXPECT_EQ(recent.files().front().path, document().path());
}

TEST_F(DeskFilesLocked, WhoseFileWasTakenOverIsToldAndDoesNotOverwriteIt)
{
    auto other = holder(file("a.meritdesk"));
    document::Document mine;
    ASSERT_TRUE(mine.open(file("a.meritdesk"), document::LockChoice::TakeOver));
    ASSERT_TRUE(mine.apply(rename("mine")));
    ASSERT_TRUE(mine.save());
    ASSERT_TRUE(other->apply(rename("late")));
    const auto late = other->save();
    ASSERT_FALSE(late);
    EXPECT_EQ(late.findings().front().code, "document-taken-over");
    EXPECT_TRUE(other->isModified());
    other.reset(); // and its end does not take my mark away
    document::Document third;
    EXPECT_FALSE(third.open(file("a.meritdesk")));
    EXPECT_TRUE(mine.apply(rename("mine again")));
    EXPECT_TRUE(mine.save());
}

TEST_F(DeskFiles, TheUnsavedQuestionKeepsSavesOrDiscards)
{
    ASSERT_TRUE(document().apply(rename("work")));
    m_answers.expect<QMessageBox>([](auto& question) { QTest::keyClick(&question, Qt::Key_Escape); });
    m_desk->files().newDocument();
    EXPECT_EQ(document().scenario().title, "work");
    m_answers.expect<QMessageBox>([](auto& question) { press(question, "Save"); });
    m_answers.expect<QFileDialog>([this](auto& dialog) { typeFile(dialog, file("work")); });
    m_desk->files().newDocument();
    EXPECT_EQ(document().scenario().title, "");
    EXPECT_TRUE(QFileInfo::exists(file("work.meritdesk")));
    ASSERT_TRUE(document().apply(rename("other")));
    m_answers.expect<QMessageBox>([](auto& question) { press(question, "Discard"); });
    m_desk->files().newDocument();
    EXPECT_EQ(document().scenario().title, "");
    EXPECT_TRUE(m_answers.done());
}

TEST_F(DeskFiles, TheReportGoesToAPdfWithItsEnding)
{
    openSample("samara-2025-11");
    m_answers.expect<QFileDialog>([this](auto& dialog) { typeFile(dialog, file("november")); });
    window().actions().report->trigger();
    EXPECT_GT(QFileInfo(file("november.pdf")).size(), 20000);
    EXPECT_TRUE(said().contains(QStringLiteral("november.pdf"))) << said().toStdString();
    EXPECT_TRUE(m_answers.done());
}

TEST_F(DeskFiles, EveryTableOfEveryPageIsWrittenByClicks)
{
    for (const auto* sample : {"samara-2025-11", "toy-book"}) {
        openSample(sample);
        for (const auto* name : {"first.xlsx", "second.csv"}) {
            const bool csv = QLatin1String(name).endsWith(QLatin1String("csv"));
            m_answers.expect<views::ExportDialog>([&](auto& dialog) {
                dialog.chooseFormat(csv ? 1 : 0);
                dialog.setFile(file(sample) + QLatin1Char('-') + QLatin1String(name));
                pressSave(dialog);
            });
            window().actions().exportData->trigger();
            EXPECT_GT(QFileInfo(file(sample) + QLatin1Char('-') + QLatin1String(name)).size(), 100)
                << sample << " " << name;
            EXPECT_TRUE(said().contains(QLatin1String(name))) << said().toStdString();
        }
    }
    EXPECT_TRUE(m_answers.done());
}

TEST_F(DeskFiles, AnExportAsksBeforeItReplacesAndSaysWhatItCannotWrite)
{
    openSample("toy-book");
    QFile old(file("old.csv"));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("mine");
    old.close();
    m_answers.expect<views::ExportDialog>([this](auto& dialog) {
        dialog.chooseFormat(1);
        dialog.setFile(file("old.csv"));
        m_answers.expect<QMessageBox>([](auto& question) { QTest::keyClick(&question, Qt::Key_Return); });
        pressSave(dialog);
        EXPECT_TRUE(dialog.isVisible()) << "the careful answer is the default";
        dialog.setFile(file("nowhere/new.csv"));
        pressSave(dialog);
    });
    window().actions().exportData->trigger();
    EXPECT_TRUE(m_answers.done());
    EXPECT_EQ(QFileInfo(file("old.csv")).size(), 4);
    EXPECT_TRUE(said().contains(QStringLiteral("nowhere/new.csv"))) << said().toStdString();
}

TEST_F(DeskFiles, EveryPageSaysWhenAChartCannotBeWritten)
{
    for (const auto* sample : {"samara-2025-11", "toy-book"}) {
        openSample(sample);
        for (auto* chart : window().stack().page()->findChildren<views::charts::ChartFrame*>()) {
            window().tell({});
            for (const auto* name : {"nowhere/chart.svg", "chart.svg"}) {
                m_answers.expect<views::charts::ChartSaveDialog>([&](auto& dialog) {
                    auto* line = dialog.template findChild<QLineEdit*>();
                    line->selectAll();
                    QTest::keyClicks(line, file(name));
                    pressSave(dialog);
                });
                for (auto* action : chart->actions())
                    if (action->text() == QStringLiteral("Save Chart…"))
                        action->trigger();
                EXPECT_TRUE(m_answers.done());
                const bool lost = QLatin1String(name).startsWith(QLatin1String("nowhere"));
                EXPECT_EQ(said().contains(QLatin1String("nowhere/chart.svg")), lost)
                    << sample << " " << chart->title().toStdString() << ": " << said().toStdString();
            }
            EXPECT_GT(QFileInfo(file("chart.svg")).size(), 1000);
            EXPECT_TRUE(QFile::remove(file("chart.svg")));
        }
    }
}

TEST_F(DeskFiles, AReportIsPrintedToAFile)
{
    for (const auto* sample : {"samara-2025-11", "toy-book"}) {
        openSample(sample);
        const auto pdf = file(sample) + QStringLiteral(".pdf");
        m_answers.expect<QPrintDialog>([&](auto& dialog) {
            auto* printers = dialog.template findChild<QComboBox*>(QStringLiteral("printers"));
            printers->setCurrentIndex(printers->count() - 1); // the last one is a file
            auto* line = dialog.template findChild<QLineEdit*>(QStringLiteral("filename"));
            ASSERT_NE(line, nullptr);
            EXPECT_TRUE(line->text().endsWith(QStringLiteral(".pdf"))) << line->text().toStdString();
            line->selectAll();
            QTest::keyClicks(line, pdf);
            for (auto* button : dialog.template findChildren<QPushButton*>())
                if (button->text().remove(QLatin1Char('&')) == QStringLiteral("Print"))
                    QTest::mouseClick(button, Qt::LeftButton);
        });
        window().actions().print->trigger();
        EXPECT_TRUE(m_answers.done());
        EXPECT_GT(QFileInfo(pdf).size(), 10000) << sample;
        EXPECT_EQ(said(), QString());
    }
}

TEST_F(DeskFiles, ThePreviewShowsThePagesThatWillBePrinted)
{
    openSample("samara-2025-11");
    m_answers.expect<QPrintPreviewDialog>([](auto& dialog) {
        auto* preview = dialog.template findChild<QPrintPreviewWidget*>();
        ASSERT_NE(preview, nullptr);
        EXPECT_TRUE(QTest::qWaitFor([preview] { return preview->pageCount() > 1; })) << preview->pageCount();
        dialog.reject();
    });
    window().actions().preview->trigger();
    EXPECT_TRUE(m_answers.done());
}

TEST_F(DeskFiles, AnInputFileIsReadInTheBackgroundAndLandsAsOneEdit)
{
    QFile::copy(QStringLiteral(":/samples/toy-book.json"), file("a.json"));
    QFile::copy(QStringLiteral(":/samples/samara-2025-11.json"), file("b.json"));
    ASSERT_TRUE(document().apply(rename("mine")));
    m_desk->files().open({file("a.json")});
    m_desk->files().open({file("b.json")}); // asked for while the first is being read: both come
    EXPECT_TRUE(m_desk->files().reading().isRunning());
    EXPECT_TRUE(document().scenario().auction->orders.empty()) << "nothing is read before open() returns";
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_desk->files().reading().isRunning(); }));
    EXPECT_FALSE(document().scenario().auction->orders.empty());
    EXPECT_FALSE(document().scenario().retail->sites.empty());
    EXPECT_EQ(document().undoStack().count(), 3);
    EXPECT_EQ(window().stack().page()->objectName(), QStringLiteral("price-categories"));
}

TEST_F(DeskFiles, ReadingThatIsStoppedChangesNothing)
{
    m_desk->files().openSample(QStringLiteral("samara-2025-teaching"));
    m_desk->files().reading().cancel();
    QTest::qWait(50);
    EXPECT_TRUE(document().scenario().retail->sites.empty());
    openSample("toy-book");
    EXPECT_FALSE(document().scenario().auction->orders.empty());
    EXPECT_TRUE(document().scenario().retail->sites.empty()) << "what was stopped does not come later";
}

TEST_F(DeskFiles, UndoSpeaksTheLanguageInForce)
{
    openSample("toy-book");
    auto edited = m_desk->document().scenario().auction;
    ASSERT_TRUE(document().apply(
        {.key = "take-in-case", .apply = [](scenario::Scenario s) -> Result<scenario::Scenario> {
             s.title = "x";
             return s;
         }}));
    EXPECT_EQ(window().actions().undo->text(), QStringLiteral("&Undo: Open price category data"));
    m_desk->useLanguage(QStringLiteral("et"));
    EXPECT_FALSE(window().actions().undo->text().contains(QStringLiteral("Open price")))
        << window().actions().undo->text().toStdString();
    EXPECT_TRUE(window().actions().undo->isEnabled());
    m_desk->useLanguage(QStringLiteral("en"));
}

} // namespace

} // namespace meritdesk::app
