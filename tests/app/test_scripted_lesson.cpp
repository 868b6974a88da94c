#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <ostream>

#include "app/application.h"
#include "core/auction/rule.h"
#include "tests/support/answers.h"
#include "views/charts/rounds_chart.h"
#include "views/charts/step_curves_chart.h"
#include "views/pages.h"
#include "views/pages/auction/headline.h"
#include "views/pages/auction/options_bar.h"
#include "views/pages/auction/replay_bar.h"
#include "views/pages/auction_page.h"
#include "views/pages/class/new_class_dialog.h"
#include "views/pages/class/round_panel.h"
#include "views/pages/class/sheet_dialog.h"
#include "views/pages/class_page.h"
#include "views/parts/check_menu.h"
#include "views/parts/navigation_button.h"
#include "views/parts/navigation_heading.h"
#include "views/parts/page_stack.h"

// A whole lesson as a trainer gives it, from the welcome page to the hand-out, through the real widgets; the
// same in every language.

namespace meritdesk::app {

namespace {

/// What a language says where the lesson looks.
struct Spoken
{
    const char* language = "";
    const char* standings = "";            ///< on the hand-out
    std::array<const char*, 5> names = {}; ///< of five participants
};

// NOLINTNEXTLINE(readability-identifier-naming): the name that the test library looks for
void PrintTo(const Spoken& spoken, std::ostream* out)
{
    *out << spoken.language;
}

const std::array spoken{
    Spoken{"en", "Standings", {"Anna", "Boris", "Chen", "Diana", "Erik"}},
    Spoken{"zh", "排名", {"王芳", "李伟", "张敏", "刘洋", "陈静"}},
    Spoken{"ru", "Турнирная таблица", {"Анна", "Борис", "Чен", "Диана", "Эрик"}},
    Spoken{"et", "Edetabel", {"Anna", "Boriss", "Chen", "Diana", "Erik"}},
};

class ScriptedLesson : public ::testing::TestWithParam<Spoken>
{
protected:
    void SetUp() override
    {
        m_desk = std::make_unique<Application>(m_store);
        m_desk->useLanguage(QString::fromUtf8(GetParam().language));
        m_desk->showWindow();
        QApplication::setActiveWindow(&window());
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    }

    [[nodiscard]] views::MainWindow& window() { return *m_desk->window(); }

    template <class P>
    [[nodiscard]] P& page()
    {
        auto* shown = qobject_cast<P*>(window().stack().page());
        EXPECT_NE(shown, nullptr);
        return *shown;
    }

    void openFromWelcome(const char* card)
    {
        auto* button = window().findChild<QAbstractButton*>(QLatin1String(card));
        ASSERT_NE(button, nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
        m_desk->files().wait();
    }

    /// The page's button in the column at the left.
    void turnTo(std::string_view id)
    {
        const auto buttons = window().findChildren<views::NavigationButton*>();
        const auto* page = std::find_if(views::pages.begin(), views::pages.end(),
                                        [id](const auto* entry) { return entry->id == id; });
        ASSERT_LT(page - views::pages.begin(), buttons.size());
        auto* button = buttons[page - views::pages.begin()];
        for (auto* heading : window().findChildren<views::NavigationHeading*>())
            if (!button->isVisible())
                QTest::mouseClick(heading, Qt::LeftButton);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    static void dragTo(views::charts::StepCurvesChart& chart, QPointF from, QPointF to)
    {
        auto* plot = chart.plot();
        const auto move = [plot](QPointF at) {
            QMouseEvent event(QEvent::MouseMove, at, plot->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(plot, &event);
        };
        QTest::mousePress(plot, Qt::LeftButton, {}, from.toPoint());
        move((from + to) / 2);
        move(to);
        QTest::mouseRelease(plot, Qt::LeftButton, {}, to.toPoint());
    }

    static void playToTheEnd(views::ReplayBar& bar)
    {
        auto& slider = bar.slider();
        slider.setFocus();
        while (slider.value() < slider.maximum()) {
            const int before = slider.value();
            QTest::keyClick(&slider, Qt::Key_Right);
            ASSERT_GT(slider.value(), before);
        }
    }

    /// Switches a rule of the comparison on or off.
    static void tickRule(views::AuctionPage& auction, const char* rule)
    {
        for (auto* action : auction.options().ruleMenu().actions())
            if (action->data().toString() == QLatin1String(rule))
                return action->trigger();
        ADD_FAILURE() << rule;
    }

    static void typeCell(views::SheetDialog& dialog, int column, const QString& text)
    {
        auto& table = dialog.table();
        table.setCurrentIndex(dialog.sheet().index(0, column));
        QTest::keyClick(&table, Qt::Key_F2); // nothing happens where the cell is open already
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        ASSERT_NE(editor, nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Tab);
    }

    void seatTheClass()
    {
        m_answers.expect<views::NewClassDialog>([](auto& dialog) {
            dialog.names().setFocus();
            for (const auto* name : GetParam().names)
                dialog.names().appendPlainText(QString::fromUtf8(name));
            auto* buttons = dialog.template findChild<QDialogButtonBox*>();
            for (auto* button : buttons->buttons())
                if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
                    return QTest::mouseClick(button, Qt::LeftButton);
            ADD_FAILURE() << "nothing begins the class";
        });
        page<views::ClassPage>().pageActions().front()->trigger();
        EXPECT_TRUE(m_answers.done());
    }

    static void handInOne(views::SheetDialog& dialog, int seat, int price)
    {
        dialog.seats().setCurrentRow(seat);
        QTest::keyClick(&dialog.seats(), Qt::Key_Return);
        EXPECT_FALSE(dialog.showsNobody());
        typeCell(dialog, 0, QString::number(price));
        typeCell(dialog, 1, QStringLiteral("100"));
        EXPECT_TRUE(dialog.handIn());
    }

    /// The screen goes round: everybody chooses the own seat, types one line and hands in.
    void handInAll(const std::array<int, 5>& prices)
    {
        m_answers.expect<views::SheetDialog>([&prices](auto& dialog) {
            for (std::size_t seat = 0; seat < prices.size(); ++seat)
                handInOne(dialog, static_cast<int>(seat), prices[seat]);
            dialog.reject();
        });
        QTest::mouseClick(&page<views::ClassPage>().panel().handIn(), Qt::LeftButton);
        EXPECT_TRUE(m_answers.done());
    }

    void playRound(const std::array<int, 5>& prices)
    {
        auto& room = page<views::ClassPage>();
        handInAll(prices);
        QTest::mouseClick(&room.panel().close(), Qt::LeftButton);
        QTest::mouseClick(&room.panel().reveal(), Qt::LeftButton);
        auto& slider = room.replayBar().slider();
        while (!isRevealed() && slider.value() < slider.maximum())
            QTest::keyClick(&slider, Qt::Key_Right);
        ASSERT_TRUE(isRevealed());
    }

    [[nodiscard]] const classroom::Class& room() const { return *m_desk->document().scenario().room; }

    [[nodiscard]] bool isRevealed() const { return room().rounds.back().stage == classroom::Stage::Revealed; }

    /// Through the menu's file dialog; what can be read on the paper.
    [[nodiscard]] QString handOut()
    {
        const auto file = m_folder.filePath(QStringLiteral("hand-out.pdf"));
        m_answers.expect<QFileDialog>([&file](auto& dialog) {
            auto* name = dialog.template findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            ASSERT_NE(name, nullptr);
            name->selectAll();
            QTest::keyClicks(name, file);
            QTest::keyClick(name, Qt::Key_Return);
        });
        window().actions().report->trigger();
        EXPECT_TRUE(m_answers.done());
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file, QStringLiteral("-")});
        EXPECT_TRUE(reader.waitForFinished());
        return QString::fromUtf8(reader.readAllStandardOutput());
    }

    static void expectOnPaper(const QString& text)
    {
        const auto heading = QString::fromUtf8(GetParam().standings).remove(QLatin1Char(' '));
        EXPECT_TRUE(text.contains(heading)) << text.toStdString();
        for (const auto* name : GetParam().names)
            EXPECT_TRUE(text.contains(QString::fromUtf8(name))) << name;
    }

    QTemporaryDir m_folder = {};
    QSettings m_store{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<Application> m_desk = {};
    tests::Answers m_answers = {};
};

TEST_P(ScriptedLesson, TheBookIsDraggedReplayedAndClearedUnderOtherRules)
{
    openFromWelcome("sample-toy-book");
    auto& auction = page<views::AuctionPage>();
    EXPECT_EQ(auction.headline().figure(), QStringLiteral("300"));
    // Step d1 (300, cut) is pulled up by the mouse: it sets the price.
    auto& chart = auction.chart();
    dragTo(chart, chart.pixelOf(9000, 300), chart.pixelOf(9000, 340));
    const auto price = m_desk->document().scenario().auction->orders[3].price;
    EXPECT_NEAR(price.toDouble(), 340, 4);
    EXPECT_EQ(auction.headline().figure(), QString::fromStdString(price.text()));
    window().actions().undo->trigger();
    EXPECT_EQ(auction.headline().figure(), QStringLiteral("300"));

    auction.toggleReplay();
    playToTheEnd(auction.replayBar());
    EXPECT_FALSE(auction.replayBar().sentence().isEmpty());
    auction.toggleReplay();

    tickRule(auction, "guangdong-2017");
    tickRule(auction, "pay-as-bid");
    auto& shown = auction.options().shown();
    ASSERT_EQ(shown.count(), 2);
    QTest::keyClick(&shown, Qt::Key_Down);
    EXPECT_EQ(auction.board().shown()->rule->id, "guangdong-2017");
    EXPECT_NE(auction.headline().figure(), QStringLiteral("–"));
}

TEST_P(ScriptedLesson, FiveParticipantsPlayThreeRoundsAndTakeTheHandOutHome)
{
    turnTo("class");
    seatTheClass();
    ASSERT_EQ(room().seats.size(), 5U);
    EXPECT_EQ(room().seats[2].name, GetParam().names[2]);
    auto& panel = page<views::ClassPage>().panel();
    playRound({300, 310, 320, 330, 340});
    QTest::mouseClick(&panel.next(), Qt::LeftButton);
    playRound({350, 310, 320, 330, 340});
    QTest::mouseClick(&panel.next(), Qt::LeftButton);
    playRound({290, 290, 290, 290, 290});
    const auto& played = page<views::ClassPage>();
    EXPECT_EQ(played.prices().history().size(), 3U);
    EXPECT_EQ(played.standings().model()->rowCount(), 5);
    // 75 x 330 - 18,200, then 100 x 340 - 27,200, then 75 x 290 - 18,200: 16,900, the most
    EXPECT_EQ(played.standings().model()->index(0, 1).data().toString().toStdString(), GetParam().names[3]);
    expectOnPaper(handOut().remove(QLatin1Char(' ')));
}

INSTANTIATE_TEST_SUITE_P(Languages, ScriptedLesson, testing::ValuesIn(spoken),
                         [](const auto& each) { return std::string(each.param.language); });

} // namespace
} // namespace meritdesk::app
