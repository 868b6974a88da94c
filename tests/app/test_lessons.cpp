#include <QApplication>
#include <QDockWidget>
#include <QSettings>
#include <QSlider>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>

#include <gtest/gtest.h>

#include "app/application.h"
#include "core/scenario/auction_edits.h"
#include "formats/lessons/kind.h"
#include "formats/lessons/lesson_store.h"
#include "tests/support/accessible.h"
#include "views/pages/auction/auction_stage.h"
#include "views/pages/auction/replay_bar.h"
#include "views/pages/auction_page.h"
#include "views/pages/balance/incentive_bar.h"
#include "views/pages/balance/incentive_panel.h"
#include "views/pages/balance/incentive_stage.h"
#include "views/pages/balance_page.h"
#include "views/parts/lesson_note.h"
#include "views/parts/page_stack.h"
#include "views/parts/window_actions.h"

// Lessons, driven as a trainer does.

namespace meritdesk::app {

namespace {

class Lessons : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_desk = std::make_unique<Application>(m_store);
        m_desk->useLanguage(QStringLiteral("en"));
        m_desk->showWindow();
    }

    [[nodiscard]] views::MainWindow& window() { return *m_desk->window(); }

    [[nodiscard]] views::LessonNoteView& note() { return window().lessonNote(); }

    [[nodiscard]] views::AuctionPage& auction()
    {
        return *qobject_cast<views::AuctionPage*>(window().stack().page());
    }

    /// Presents the third step of the replay without names.
    void present()
    {
        auction().present();
        auction().stage()->hideNames(true);
        auction().toggleReplay();
        auction().replayBar().goTo(3);
    }

    /// What the class sees.
    struct Presented
    {
        int step = -1;
        bool namesHidden = false;
        QString sentence = {};
    };

    [[nodiscard]] Presented shown()
    {
        const auto* stage = auction().stage();
        if (!stage || !stage->isVisible())
            return {};
        return {auction().replayBar().position(), stage->namesHidden(), stage->sentence()};
    }

    void openEveryState(const lessons::Lesson& lesson)
    {
        for (std::size_t state = 0; state < lesson.states.size(); ++state) {
            EXPECT_TRUE(m_desk->files().openLesson(QString::fromStdString(lesson.id), state)) << lesson.id;
            const auto& scenario = m_desk->document().scenario();
            const auto edit = lesson.kind->edit(lesson.states[state]);
            ASSERT_TRUE(edit) << lesson.id;
            EXPECT_TRUE(*edit->apply(scenario) == scenario) << lesson.id << ": the state is in the document";
            EXPECT_EQ(window().stack().page()->objectName().toStdString(), lesson.page());
            EXPECT_TRUE(noteShown()) << lesson.id;
        }
    }

    [[nodiscard]] bool noteShown()
    {
        return !window().findChild<QDockWidget*>(QStringLiteral("lesson"))->isHidden();
    }

    [[nodiscard]] auction::Quantity quantityOf(const std::string& order)
    {
        for (const auto& each : m_desk->document().scenario().auction->orders)
            if (each.id == order)
                return each.quantity;
        return {};
    }

    QTemporaryDir m_folder = {};
    QSettings m_store{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<Application> m_desk = {};
};

TEST_F(Lessons, aCardOpensTheBookWithItsNoteBesideIt)
{
    EXPECT_FALSE(noteShown());
    auto* card = window().findChild<QAbstractButton*>(QStringLiteral("lesson-withholding"));
    ASSERT_TRUE(card);
    card->click();
    EXPECT_EQ(window().stack().page()->objectName(), QStringLiteral("auction"));
    EXPECT_TRUE(noteShown());
    EXPECT_TRUE(note().text().toPlainText().contains(QStringLiteral("54,850")));
    EXPECT_EQ(quantityOf("X-B").text(), "200");
    EXPECT_FALSE(m_desk->files().isModified());
    EXPECT_TRUE(tests::namelessControls(window()).isEmpty());
}

TEST_F(Lessons, theBarOfThePanesThatLieOnOneAnotherHasAName)
{
    window().resize(1280, 800);
    window().explain({.key = "total", .formula = "1 + 1", .value = "2"});
    ASSERT_TRUE(m_desk->files().openLesson(QStringLiteral("withholding")));
    QApplication::processEvents();
    const auto bars = window().findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly);
    ASSERT_FALSE(bars.isEmpty());
    for (const auto* bar : bars)
        EXPECT_FALSE(bar->accessibleName().isEmpty());
    EXPECT_EQ(tests::namelessControls(window()), QStringList());
}

TEST_F(Lessons, nextAndBackStepThroughTheBooks)
{
    ASSERT_TRUE(m_desk->files().openLesson(QStringLiteral("withholding")));
    EXPECT_FALSE(note().back().isEnabled());
    note().next().click();
    EXPECT_EQ(quantityOf("X-B").text(), "100");
    note().next().click();
    EXPECT_EQ(quantityOf("X-B").text(), "99");
    note().back().click();
    EXPECT_EQ(quantityOf("X-B").text(), "100");
    EXPECT_EQ(m_desk->files().lesson()->state, 1U);
    ASSERT_TRUE(m_desk->files().openLesson(QStringLiteral("withholding"), 3));
    EXPECT_FALSE(note().next().isEnabled());
    EXPECT_FALSE(m_desk->files().openLesson(QStringLiteral("withholding"), 4));
    EXPECT_FALSE(m_desk->files().openLesson(QStringLiteral("no-such-lesson")));
}

TEST_F(Lessons, undoAndRedoTakeTheNoteAlong)
{
    ASSERT_TRUE(m_desk->files().openLesson(QStringLiteral("withholding")));
    auto& document = m_desk->document();
    ASSERT_TRUE(document.apply(scenario::setOrderPrice(0, auction::Price::fromMantissa(1'000'000))));
    note().next().click();
    note().next().click();
    EXPECT_EQ(m_desk->files().lesson()->state, 2U);
    window().actions().undo->trigger();
    EXPECT_EQ(quantityOf("X-B").text(), "100");
    EXPECT_EQ(m_desk->files().lesson()->state, 1U);
    window().actions().undo->trigger();
    EXPECT_EQ(quantityOf("X-B").text(), "200") << "the first book, with its edit";
    EXPECT_EQ(m_desk->files().lesson()->state, 0U);
    EXPECT_FALSE(note().back().isEnabled());
    window().actions().redo->trigger();
    EXPECT_EQ(m_desk->files().lesson()->state, 1U);
    window().actions().undo->trigger();
    window().actions().undo->trigger();
    EXPECT_EQ(m_desk->files().lesson()->state, 0U);
    note().next().click(); // the steps undone before are gone
    EXPECT_EQ(m_desk->files().lesson()->state, 1U);
}

TEST_F(Lessons, theNoteStaysWithItsLessonWhenLanguageAndPageChange)
{
    ASSERT_TRUE(m_desk->files().openLesson(QStringLiteral("real-hour"), 1));
    m_desk->useLanguage(QStringLiteral("ru"));
    EXPECT_TRUE(noteShown());
    EXPECT_TRUE(note().text().toPlainText().contains(QStringLiteral("120,26")));
    EXPECT_FALSE(note().next().isEnabled());
    window().goTo(QStringLiteral("price-categories"));
    EXPECT_FALSE(noteShown());
    window().goTo(QStringLiteral("auction"));
    EXPECT_TRUE(noteShown());
}

TEST_F(Lessons, somethingElseOpenedEndsTheLesson)
{
    auto& files = m_desk->files();
    ASSERT_TRUE(files.openLesson(QStringLiteral("net-back")));
    files.openSample(QStringLiteral("toy-book"));
    files.wait();
    EXPECT_FALSE(files.lesson());
    EXPECT_FALSE(noteShown());
    ASSERT_TRUE(files.openLesson(QStringLiteral("net-back")));
    emit note().closeAsked();
    EXPECT_FALSE(files.lesson());
    EXPECT_FALSE(noteShown());
}

TEST_F(Lessons, aPresentationGoesOnInAnotherLanguageAndTheme)
{
    ASSERT_TRUE(m_desk->files().openLesson(QStringLiteral("withholding")));
    present();
    const auto before = shown();
    m_desk->useLanguage(QStringLiteral("zh"));
    const auto chinese = shown();
    EXPECT_EQ(chinese.step, before.step);
    EXPECT_TRUE(chinese.namesHidden);
    EXPECT_NE(chinese.sentence, before.sentence);
    m_desk->useTheme(views::ThemeChoice::Dark);
    m_desk->useLanguage(QStringLiteral("en"));
    EXPECT_EQ(shown().sentence, before.sentence);
    auction().stage()->close();
    m_desk->useLanguage(QStringLiteral("et"));
    EXPECT_EQ(auction().stage(), nullptr) << "what was closed stays closed";
}

TEST_F(Lessons, theAnswerIsShownWhenAskedForAndHiddenAgainInTheNextLesson)
{
    auto& files = m_desk->files();
    ASSERT_TRUE(files.openLesson(QStringLiteral("withholding")));
    const auto answer = note().note().answer;
    EXPECT_FALSE(note().text().toPlainText().contains(answer));
    emit note().text().anchorClicked(QUrl(QStringLiteral("answer")));
    EXPECT_TRUE(note().text().toPlainText().contains(answer));
    note().next().click();
    EXPECT_TRUE(note().text().toPlainText().contains(answer)); // the same lesson
    ASSERT_TRUE(files.openLesson(QStringLiteral("price-cap")));
    EXPECT_FALSE(note().text().toPlainText().contains(note().note().answer));
}

TEST_F(Lessons, theLessonOnBalanceEnergyComesWithItsSlider)
{
    auto* card = window().findChild<QAbstractButton*>(QStringLiteral("lesson-dearest-energy"));
    ASSERT_TRUE(card);
    card->click();
    auto* page = qobject_cast<views::BalancePage*>(window().stack().page());
    ASSERT_TRUE(page);
    page->board().finish();
    auto* panel = page->findChild<views::IncentivePanel*>();
    ASSERT_TRUE(panel);
    EXPECT_TRUE(panel->isVisible());
    EXPECT_TRUE(noteShown());
    EXPECT_TRUE(note().text().toPlainText().contains(QStringLiteral("984")));
    EXPECT_EQ(panel->bar().slider().value(), 0);
    note().next().click();
    EXPECT_EQ(panel->bar().slider().value(), 40);
    note().next().click();
    EXPECT_EQ(panel->bar().slider().value(), 100);
    EXPECT_TRUE(panel->sentence().contains(QStringLiteral("dearest energy of the hour")))
        << panel->sentence().toStdString();
    m_desk->useLanguage(QStringLiteral("et"));
    page = qobject_cast<views::BalancePage*>(window().stack().page());
    ASSERT_TRUE(page);
    panel = page->findChild<views::IncentivePanel*>();
    ASSERT_TRUE(panel && panel->isVisible());
    EXPECT_EQ(panel->bar().slider().value(), 100);
    EXPECT_TRUE(panel->sentence().contains(QStringLiteral("tunni kalleim energia")))
        << panel->sentence().toStdString();
    EXPECT_EQ(tests::namelessControls(*page).join(QLatin1Char('|')).toStdString(), "");
}

TEST_F(Lessons, statesThatShareACaseAddNoStepsToUndo)
{
    auto& files = m_desk->files();
    const auto id = QStringLiteral("dearest-energy");
    ASSERT_TRUE(files.openLesson(id));
    const auto steps = m_desk->document().undoStack().count();
    for (std::size_t state = 1; state < 3; ++state)
        ASSERT_TRUE(files.openLesson(id, state));
    EXPECT_EQ(m_desk->document().undoStack().count(), steps);
    EXPECT_EQ(files.lesson()->state, 2U);
    EXPECT_FALSE(files.openLesson(id, 3));
}

TEST_F(Lessons, everyStateOfEveryLessonOpens)
{
    for (const auto& id : lessons::lessonIds())
        openEveryState(*lessons::findLesson(id));
}

} // namespace
} // namespace meritdesk::app
