#include <QPushButton>

#include "tests/support/accessible.h"
#include "tests/views/pages/auction_fixture.h"
#include "views/pages/auction/auction_stage.h"
#include "views/pages/auction/card_text.h"
#include "views/pages/auction/replay_bar.h"

using namespace meritdesk;
using namespace meritdesk::views;
using tests::Auction;

namespace {

/// The page with two rules, presented.
class Stage : public Auction
{
protected:
    Stage()
    {
        auto named = document.scenario();
        for (auto& order : named.auction.edit().orders)
            order.participant = "Firm of " + order.id;
        document.reset(std::move(named));
        page->present();
        stage = page->stage();
        QTest::qWait(1);
    }

    void press(int key) const { QTest::keyClick(stage->chart().plot(), static_cast<Qt::Key>(key)); }

    AuctionStage* stage = nullptr;
};

} // namespace

TEST_F(Stage, ShowsThePriceOfEveryRuleAndFollowsAnEdit)
{
    EXPECT_TRUE(stage->isVisible());
    EXPECT_EQ(stage->figure(), QStringLiteral("300"));
    EXPECT_EQ(stage->cards().size(), 2);
    EXPECT_EQ(stage->cards().front(), QStringLiteral("Uniform price\n300"));
    document.apply(scenario::setOrderPrice(3, auction::Price::fromMantissa(290'000'000)));
    EXPECT_EQ(stage->figure(), QStringLiteral("290"));
}

TEST_F(Stage, LongNamesOfRulesFitTheirCards)
{
    document.apply(
        scenario::chooseRules({"guangdong-2017", "anhui-2017", "uniform", "pay-as-bid", "high-low"}));
    stage->resize(1024, 768);
    QTest::qWait(1);
    const auto cards = stage->findChildren<QPushButton*>();
    ASSERT_EQ(cards.size(), 5);
    for (const auto* card : cards)
        for (const auto& line : card->text().split(QLatin1Char('\n')))
            EXPECT_LE(card->fontMetrics().horizontalAdvance(line), card->width()) << line.toStdString();
}

TEST(FittedName, IsWholeElseTwoLinesElseCut)
{
    const QFontMetrics metrics{QFont()};
    const auto name = QStringLiteral("Guangdong 2016 (surplus return)");
    EXPECT_EQ(fittedName(name, metrics, 10'000), name);
    const auto half = std::max(metrics.horizontalAdvance(QStringLiteral("Guangdong 2016")),
                               metrics.horizontalAdvance(QStringLiteral("(surplus return)")));
    EXPECT_EQ(fittedName(name, metrics, half), QStringLiteral("Guangdong 2016\n(surplus return)"));
    EXPECT_TRUE(fittedName(name, metrics, half / 2).contains(QChar(0x2026)));
    EXPECT_TRUE(fittedName(QStringLiteral("统一出清价格"), metrics, 20).contains(QChar(0x2026)));
}

TEST_F(Stage, ADigitChoosesTheRuleOnThePageToo)
{
    press(Qt::Key_2);
    EXPECT_EQ(page->board().shownRule(), 1U);
    EXPECT_NE(stage->figure(), QStringLiteral("300"));
    press(Qt::Key_9);
    EXPECT_EQ(page->board().shownRule(), 1U) << "there is no ninth rule";
    press(Qt::Key_1);
    EXPECT_EQ(stage->figure(), QStringLiteral("300"));
}

TEST_F(Stage, AClickerPlaysTheClearingAndThePriceStaysHiddenUntilItIsFound)
{
    press(Qt::Key_PageDown);
    EXPECT_FALSE(page->replayBar().isHidden()) << "the first press opens the replay";
    EXPECT_EQ(stage->figure(), QStringLiteral("?"));
    EXPECT_EQ(stage->sentence(), page->replayBar().sentence());
    const auto first = stage->sentence();
    press(Qt::Key_Right);
    EXPECT_EQ(page->replayBar().position(), 1);
    EXPECT_NE(stage->sentence(), first);
    press(Qt::Key_Left);
    EXPECT_EQ(stage->sentence(), first);
    for (int i = 0; i < 200; ++i)
        press(Qt::Key_PageDown);
    EXPECT_EQ(stage->figure(), QStringLiteral("300"));
    press(Qt::Key_Space);
    EXPECT_TRUE(page->replayBar().isPlaying());
    press(Qt::Key_Space);
    EXPECT_FALSE(page->replayBar().isPlaying());
}

TEST_F(Stage, HiddenNamesAreNowhereToBeRead)
{
    const auto names = [&] {
        std::string all;
        for (const auto& order : stage->chart().curves().book->orders)
            all += order.participant;
        return all;
    };
    EXPECT_NE(names(), "");
    const auto before = stage->sentence();
    press(Qt::Key_H);
    EXPECT_TRUE(stage->namesHidden());
    EXPECT_EQ(names(), "");
    EXPECT_NE(stage->sentence(), before) << "the sentence names who is cut";
    for (const auto& order : page->board().book()->orders)
        if (!order.participant.empty()) {
            EXPECT_FALSE(stage->sentence().contains(QString::fromStdString(order.participant)));
        }
    press(Qt::Key_H);
    EXPECT_NE(names(), "");
}

TEST_F(Stage, AStepDraggedBeforeTheClassIsAnEditOfTheDocument)
{
    auto& chart = stage->chart();
    auto* plot = chart.plot();
    const auto from = chart.pixelOf(9000, 300);
    const auto to = chart.pixelOf(9000, 340);
    QTest::mousePress(plot, Qt::LeftButton, {}, from.toPoint());
    move(plot, (from + to) / 2);
    move(plot, to);
    EXPECT_TRUE(page->board().isPreview());
    EXPECT_EQ(stage->figure(), page->headline().figure());
    QTest::mouseRelease(plot, Qt::LeftButton, {}, to.toPoint());
    EXPECT_EQ(document.undoStack().count(), 1);
    document.undoStack().undo();
    EXPECT_EQ(stage->figure(), QStringLiteral("300"));
}

TEST_F(Stage, ReadsFromTheBackRowAndEscapeEndsIt)
{
    stage->showNormal();
    stage->resize(1024, 768);
    QTest::qWait(1);
    EXPECT_GE(QFontMetrics(stage->chart().plot()->font()).height(), 20)
        << "a hundredth of the way to the last row";
    EXPECT_EQ(tests::namelessControls(*stage), QStringList());
    press(Qt::Key_L);
    press(Qt::Key_L);
    press(Qt::Key_Escape);
    EXPECT_FALSE(stage->isVisible());
    page->present();
    EXPECT_TRUE(stage->isVisible()) << "the same stage comes back";
}
