#include <QAction>
#include <QFile>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "core/scenario/class_edits.h"
#include "formats/words/language.h"
#include "tests/support/rooms.h"
#include "views/charts/rounds_chart.h"
#include "views/charts/step_curves_chart.h"
#include "views/pages/auction/conditions_form.h"
#include "views/pages/auction/number_field.h"
#include "views/pages/auction/replay_bar.h"
#include "views/pages/class/new_class_dialog.h"
#include "views/pages/class/round_panel.h"
#include "views/pages/class/seat_dialog.h"
#include "views/pages/class/sheet_dialog.h"
#include "views/pages/class/terms_dialog.h"
#include "views/pages/class_page.h"

namespace meritdesk::views {

namespace {

class ClassPageTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_page = std::make_unique<ClassPage>(
            PageContext{.document = m_document,
                        .explain = [this](const Derivation& derivation) { m_explained = derivation; },
                        .tell = [this](const std::vector<Finding>& findings) { m_told = findings; }});
        m_page->resize(1000, 700);
        m_page->show();
    }

    [[nodiscard]] const classroom::Class& room() const { return *m_document.scenario().room; }

    /// Types into the cell that has the focus and goes on to the next.
    static void type(SheetDialog& dialog, const QString& text)
    {
        ASSERT_NE(qobject_cast<QLineEdit*>(dialog.focusWidget()), nullptr);
        QTest::keyClicks(dialog.focusWidget(), text);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    }

    /// Everybody comes to the screen in turn and types one line.
    void handInAll(const QStringList& prices)
    {
        SheetDialog dialog(m_page->board(), m_page.get());
        dialog.show();
        for (int seat = 0; seat < prices.size(); ++seat) {
            dialog.seats().setCurrentRow(seat);
            QTest::keyClick(&dialog.seats(), Qt::Key_Return);
            ASSERT_FALSE(dialog.showsNobody());
            type(dialog, prices[seat]);
            type(dialog, QStringLiteral("100"));
            ASSERT_TRUE(dialog.handIn());
            ASSERT_TRUE(dialog.showsNobody());
        }
    }

    void click(QPushButton& button) { QTest::mouseClick(&button, Qt::LeftButton); }

    void playRound(const QStringList& prices)
    {
        handInAll(prices);
        click(m_page->panel().close());
        ASSERT_EQ(room().rounds.back().stage, classroom::Stage::Closed);
        EXPECT_TRUE(m_page->curves().curves().supply.empty()); // nothing is seen before the reveal
        EXPECT_TRUE(m_page->curves().isHidden());
        click(m_page->panel().reveal());
        auto& slider = m_page->replayBar().slider();
        while (room().rounds.back().stage == classroom::Stage::Closed && slider.value() < slider.maximum())
            QTest::keyClick(&slider, Qt::Key_Right);
        ASSERT_EQ(room().rounds.back().stage, classroom::Stage::Revealed);
        EXPECT_FALSE(m_page->curves().isHidden());
    }

    /// As an input method does: names have letters that no key has.
    static void typeIn(QPlainTextEdit& edit, const QString& text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(&edit, &event);
        QTest::keyClick(&edit, Qt::Key_Return);
    }

    /// Three rounds of five, every step through the widgets, and what the class takes home.
    void playThree(const QStringList& names)
    {
        {
            NewClassDialog dialog(m_page.get());
            for (const auto& name : names)
                typeIn(dialog.names(), name);
            ASSERT_TRUE(m_document.apply(scenario::replaceClass(dialog.room())));
        }
        EXPECT_EQ(room().seats[2].name, names[2].toStdString());
        playRound({QStringLiteral("300"), QStringLiteral("310"), QStringLiteral("320"), QStringLiteral("330"),
                   QStringLiteral("340")});
        click(m_page->panel().next());
        playRound({QStringLiteral("350"), QStringLiteral("310"), QStringLiteral("320"), QStringLiteral("330"),
                   QStringLiteral("340")});
        click(m_page->panel().next());
        playRound({QStringLiteral("290"), QStringLiteral("290"), QStringLiteral("290"), QStringLiteral("290"),
                   QStringLiteral("290")});
        // Demand 375 of five times 100: three in full and 75 of the fourth; then four others; then 75 each.
        const auto& rounds = m_page->board().rounds();
        ASSERT_EQ(rounds.size(), 3U);
        EXPECT_EQ(*classroom::boardPrice(rounds[0]), 330);
        EXPECT_EQ(*classroom::boardPrice(rounds[1]), 340);
        EXPECT_EQ(*classroom::boardPrice(rounds[2]), 290);
        EXPECT_EQ(m_page->prices().history().size(), 3U);
        EXPECT_EQ(m_page->standings().model()->rowCount(), 5);
        // Diana: 330 x 75 - 18,200, then 340 x 100 - 27,200, then 290 x 75 - 18,200
        const auto standing = [this](int row, int column) {
            return m_page->standings().model()->index(row, column).data().toString();
        };
        EXPECT_EQ(standing(0, 1), names[3]);
        EXPECT_EQ(standing(0, 2), QStringLiteral("16,900"));
        EXPECT_EQ(standing(1, 1), names[1]); // 330 x 100 - 27,200 where she had a part
        EXPECT_EQ(standing(1, 2), QStringLiteral("16,150"));
        const QTemporaryDir folder;
        const auto pdf = folder.filePath(QStringLiteral("hand-out.pdf"));
        ASSERT_TRUE(m_page->writeReport(pdf));
        EXPECT_GT(QFile(pdf).size(), 20'000);
        const auto book = folder.filePath(QStringLiteral("class.xlsx"));
        ASSERT_TRUE(m_page->writeWorkbook(book));
        EXPECT_GT(QFile(book).size(), 5'000);
    }

    document::Document m_document{document::DocumentSettings{}};
    std::unique_ptr<ClassPage> m_page;
    Derivation m_explained = {};
    std::vector<Finding> m_told = {};
};

TEST_F(ClassPageTest, ThreeRoundsWithFiveParticipantsThroughTheWidgets)
{
    playThree({QStringLiteral("Anna"), QStringLiteral("Boris"), QStringLiteral("Chen"),
               QStringLiteral("Diana"), QStringLiteral("Erik")});
    EXPECT_EQ(m_page->panel().headline(), QStringLiteral("Round 3 of 3"));
}

/// The language is in force before the page is made and outlives it.
class ClassPageInChinese : public ClassPageTest
{
protected:
    void TearDown() override { m_page.reset(); }

private:
    words::ScopedLanguage m_chinese{"zh"};
};

TEST_F(ClassPageInChinese, ThreeRoundsWithFiveParticipantsThroughTheWidgets)
{
    playThree({QStringLiteral("安娜"), QStringLiteral("鲍里斯"), QStringLiteral("陈伟"),
               QStringLiteral("戴安娜"), QStringLiteral("埃里克")});
    EXPECT_EQ(m_page->panel().headline(), QStringLiteral("第 3 回合，共 3 回合"));
    EXPECT_EQ(m_page->standings().model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("席位"));
}

TEST_F(ClassPageTest, ASeatIsEditedAsOneUndoStepAndOnlyBeforeTheFirstClosing)
{
    m_document.apply(scenario::replaceClass(tests::fiveSellers()));
    const auto before = room();
    {
        SeatDialog dialog(m_page->board(), 1, m_page.get());
        dialog.name().setText(QStringLiteral("Anna"));
        dialog.player().setCurrentIndex(dialog.player().findData(QStringLiteral("withhold")));
        dialog.values().setData(dialog.values().index(0, 0), QStringLiteral("abc"), Qt::EditRole);
        EXPECT_FALSE(dialog.save());
        EXPECT_TRUE(dialog.fault().contains(QStringLiteral("line 1"))) << dialog.fault().toStdString();
        dialog.values().setData(dialog.values().index(0, 0), QStringLiteral("150"), Qt::EditRole);
        EXPECT_TRUE(dialog.save());
    }
    EXPECT_EQ(room().seats[1].name, "Anna");
    EXPECT_EQ(room().seats[1].bidder, "withhold");
    EXPECT_EQ(room().seats[1].values[0].price, auction::Price::read("150"));
    m_document.undoStack().undo();
    EXPECT_EQ(room(), before);
    m_document.apply(scenario::replaceClass(tests::oneRoundPlayed()));
    SeatDialog late(m_page->board(), 0, m_page.get());
    EXPECT_FALSE(late.table().isEnabled());
    EXPECT_FALSE(late.side().isEnabled());
    late.name().setText(QStringLiteral("P2"));
    EXPECT_FALSE(late.save()); // another seat is called so
    late.name().setText(QStringLiteral("Late"));
    EXPECT_TRUE(late.save());
    EXPECT_EQ(room().seats[0].name, "Late");
}

TEST_F(ClassPageTest, RuleAndConditionsChangeForTheOpenRoundAsOneUndoStep)
{
    m_document.apply(scenario::replaceClass(tests::fiveSellers()));
    const auto before = room();
    {
        TermsDialog dialog(m_page->board(), lightTheme(), m_page.get());
        dialog.show();
        EXPECT_EQ(dialog.rule().currentData().toString(), QStringLiteral("single-buyer"));
        dialog.rounds().setValue(5);
        auto& demand = dialog.conditions().demand();
        demand.selectAll();
        QTest::keyClicks(&demand, QStringLiteral("300"));
        QTest::keyClick(&demand, Qt::Key_Return); // takes the number and says OK
        EXPECT_EQ(dialog.result(), QDialog::Accepted);
    }
    EXPECT_EQ(room().rounds.back().terms.options.demand, auction::Quantity::read("300"));
    EXPECT_EQ(room().plannedRounds, 5U);
    m_document.undoStack().undo();
    EXPECT_EQ(room(), before);
}

TEST_F(ClassPageTest, ARuleThatTheClassCannotPlayIsRefusedWithTheReason)
{
    m_document.apply(scenario::replaceClass(tests::fiveSellers()));
    TermsDialog dialog(m_page->board(), lightTheme(), m_page.get());
    dialog.show();
    dialog.rule().setCurrentIndex(dialog.rule().findData(QStringLiteral("uniform")));
    emit dialog.rule().activated(dialog.rule().currentIndex());
    EXPECT_FALSE(dialog.save());
    EXPECT_FALSE(dialog.fault().isEmpty());
    EXPECT_EQ(room(), tests::fiveSellers());
}

TEST_F(ClassPageTest, AStandingExplainsItself)
{
    m_document.apply(scenario::replaceClass(tests::oneRoundPlayed()));
    const auto first = m_page->standings().model()->index(0, 1);
    QTest::mouseClick(m_page->standings().viewport(), Qt::LeftButton, {},
                      m_page->standings().visualRect(first).center());
    EXPECT_EQ(m_explained.key, "class_profit");
    EXPECT_EQ(m_explained.value, "8800");
}

TEST_F(ClassPageTest, TheRevealedRoundsGoToTheMarketScreensAsOneUndoStep)
{
    m_document.apply(scenario::replaceClass(tests::oneRoundPlayed()));
    m_page->openScreens();
    EXPECT_EQ(m_document.scenario().screens->rounds.size(), 1U);
    m_document.undoStack().undo();
    EXPECT_TRUE(m_document.scenario().screens->rounds.empty());
}

TEST_F(ClassPageTest, TheHiddenEntryForgetsWhatWasTypedAndSaysWhatIsWrong)
{
    m_document.apply(scenario::replaceClass(tests::fiveSellers()));
    SheetDialog dialog(m_page->board(), m_page.get());
    dialog.show();
    ASSERT_TRUE(dialog.choose(0));
    EXPECT_TRUE(dialog.ownText().contains(QStringLiteral("40 at 200")));
    type(dialog, QStringLiteral("250"));
    type(dialog, QStringLiteral("400"));
    EXPECT_FALSE(dialog.handIn()); // has only 100
    EXPECT_FALSE(dialog.showsNobody());
    EXPECT_TRUE(room().rounds.back().sheets.empty());
    dialog.hideAll();
    EXPECT_EQ(dialog.sheet().index(0, 0).data().toString(), QString());
    EXPECT_EQ(dialog.ownText().trimmed(), QString());
    ASSERT_TRUE(dialog.choose(1));
    EXPECT_EQ(dialog.sheet().index(0, 0).data().toString(), QString());
}

TEST_F(ClassPageTest, SheetsComeFromFilesAndFaultsAreTold)
{
    m_document.apply(scenario::replaceClass(tests::fiveSellers()));
    const QTemporaryDir folder;
    const auto write = [&folder](const char* name, const char* text) {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    };
    m_page->readSheets({write("all.csv", "price,participant,quantity\n250,P1,100\n260,P2,100\n")});
    EXPECT_EQ(room().rounds.back().sheets.size(), 2U);
    m_page->readSheets({write("x.csv", "price,participant,quantity\n250,Nobody,100\n")});
    ASSERT_FALSE(m_told.empty());
    EXPECT_EQ(m_told.front().code, "class-sheet-of-nobody");
    m_page->readSheets({folder.filePath(QStringLiteral("none.csv"))});
    EXPECT_EQ(m_told.front().code, "document-missing");
}

TEST_F(ClassPageTest, SeatsComeAndGoAndChangeHandsByActions)
{
    m_document.apply(scenario::replaceClass(tests::fiveSellers()));
    m_page->addSeat();
    EXPECT_EQ(room().seats.size(), 6U);
    auto& seats = m_page->panel().seats();
    seats.setCurrentIndex(seats.model()->index(5, 0));
    m_page->changePlayer();
    EXPECT_EQ(room().seats[5].bidder, "honest");
    for (int i = 0; i < 4; ++i)
        m_page->changePlayer();
    EXPECT_FALSE(room().seats[5].bidder);
    m_page->removeSeat();
    EXPECT_EQ(room().seats.size(), 5U);
}

TEST_F(ClassPageTest, AnEarlierRoundComesBackIntoViewAndTheClosedOneIsStillRevealed)
{
    m_document.apply(scenario::replaceClass(tests::oneRoundPlayed()));
    m_page->nextRound();
    m_document.apply(scenario::handInSheets({tests::sheet("P1", "250x100"), tests::sheet("P2", "260x100")}));
    m_page->closeRound();
    EXPECT_TRUE(m_page->curves().isHidden());
    emit m_page->priceRows().activated(m_page->priceRows().model()->index(0, 0));
    EXPECT_EQ(m_page->board().staged(), 0U);
    EXPECT_FALSE(m_page->curves().isHidden());
    m_page->reveal();
    EXPECT_EQ(m_page->board().staged(), 1U);
    auto& slider = m_page->replayBar().slider();
    slider.setValue(slider.maximum());
    EXPECT_EQ(room().rounds.back().stage, classroom::Stage::Revealed);
}

TEST_F(ClassPageTest, OnlyWhatTheStageAllowsCanBeDone)
{
    const auto open = [this] {
        QStringList texts;
        for (const auto* action : m_page->pageActions())
            if (action->isEnabled())
                texts << action->text();
        return texts;
    };
    EXPECT_EQ(open(), QStringList{QStringLiteral("New Class…")});
    m_document.apply(scenario::replaceClass(tests::fiveSellers(5)));
    EXPECT_TRUE(open().contains(QStringLiteral("Close Round")));
    EXPECT_FALSE(open().contains(QStringLiteral("Reveal Step by Step")));
    m_page->closeRound();
    EXPECT_FALSE(open().contains(QStringLiteral("Close Round")));
    EXPECT_TRUE(open().contains(QStringLiteral("Reveal Step by Step")));
    EXPECT_FALSE(open().contains(QStringLiteral("Open as Market Screens")));
    m_document.apply(scenario::revealRound());
    EXPECT_TRUE(open().contains(QStringLiteral("Next Round")));
    EXPECT_TRUE(open().contains(QStringLiteral("Open as Market Screens")));
}

TEST_F(ClassPageTest, TheRulesOfferedFollowMarketAndBuyers)
{
    NewClassDialog dialog(m_page.get());
    EXPECT_EQ(dialog.rule().currentData().toString(), QStringLiteral("single-buyer"));
    dialog.buyers().setValue(2);
    EXPECT_EQ(dialog.rule().findData(QStringLiteral("single-buyer")), -1);
    EXPECT_GE(dialog.rule().findData(QStringLiteral("uniform")), 0);
    dialog.market().setCurrentIndex(1);
    EXPECT_GE(dialog.buyers().value(), 1);
    EXPECT_TRUE(m_document.apply(scenario::replaceClass(dialog.room())));
}

} // namespace
} // namespace meritdesk::views
