#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

#include "tests/support/accessible.h"
#include "tests/views/pages/auction_fixture.h"
#include "views/charts/rule_bars_chart.h"
#include "views/pages/auction/auction_output.h"
#include "views/pages/auction/pin_panel.h"
#include "views/pages/auction/what_if_bar.h"

using namespace meritdesk;
using namespace meritdesk::views;
using charts::RuleBarsHit;
using tests::Auction;

namespace {

class PinsAndBars : public Auction
{
protected:
    [[nodiscard]] PinPanel& panel() const { return page->results().pinned(); }

    [[nodiscard]] charts::RuleBarsChart& bars() const { return page->results().bars(); }

    void click(ResultsMode mode) const
    {
        QTest::mouseClick(&page->results().modes().button(mode), Qt::LeftButton);
    }

    void clickBar(const RuleBarsHit& at) const
    {
        QTest::mouseClick(bars().canvas(), Qt::LeftButton, {}, bars().pixelOf(at).toPoint());
    }

    [[nodiscard]] QString pinned(int row, int column) const
    {
        return panel().table().model()->index(row, column).data().toString();
    }
};

} // namespace

TEST_F(PinsAndBars, APinnedStateStaysAsAnOutlineBehindTheLiveCurves)
{
    page->pinState();
    EXPECT_TRUE(panel().table().isVisible()) << "the table opens";
    ASSERT_EQ(page->chart().outlines().size(), 1U);
    auto& chart = page->chart();
    const auto to = chart.pixelOf(9000, 340);
    grab(chart.pixelOf(9000, 300), to); // d1
    EXPECT_EQ(chart.outlines()[0].curves.price, 300.0);
    EXPECT_NE(chart.curves().price, 300.0);
    EXPECT_EQ(pinned(0, 3), QStringLiteral("300"));
    EXPECT_EQ(pinned(0, 2), page->headline().figure()) << "the table follows while the button is down";
    drop(to);
    EXPECT_EQ(pinned(0, 2), page->headline().figure());
}

TEST_F(PinsAndBars, StatesArePinnedRenamedChosenAndUnpinnedInThePanel)
{
    click(ResultsMode::Pinned);
    EXPECT_FALSE(panel().table().isVisible()) << "nothing is pinned: the panel says what pins are";
    EXPECT_FALSE(panel().unpin().isEnabled());
    QTest::mouseClick(&panel().pin(), Qt::LeftButton);
    QTest::mouseClick(&panel().pin(), Qt::LeftButton);
    EXPECT_EQ(panel().states().currentText(), QStringLiteral("B"));
    panel().states().setFocus();
    panel().states().lineEdit()->selectAll();
    QTest::keyClicks(&panel().states(), QStringLiteral("lower bid"));
    QTest::keyClick(&panel().states(), Qt::Key_Return);
    EXPECT_EQ(page->pins().states()[1].name, QStringLiteral("lower bid"));
    EXPECT_EQ(panel().table().model()->headerData(3, Qt::Horizontal), QStringLiteral("lower bid"));
    panel().states().setCurrentIndex(0);
    emit panel().states().activated(0);
    EXPECT_EQ(page->pins().chosenState()->name, QStringLiteral("A"));
    QTest::mouseClick(&panel().unpin(), Qt::LeftButton);
    ASSERT_EQ(page->pins().states().size(), 1U);
    EXPECT_EQ(page->pins().states()[0].name, QStringLiteral("lower bid"));
    EXPECT_EQ(page->chart().outlines().size(), 1U);
}

TEST_F(PinsAndBars, WhileATrialIsOnTheBookBeforeItIsOutlined)
{
    page->toggleWhatIf();
    EXPECT_TRUE(page->chart().outlines().empty());
    page->whatIf().slider(0).setValue(page->whatIf().slider(0).value() + 4);
    ASSERT_EQ(page->chart().outlines().size(), 1U);
    EXPECT_EQ(page->chart().outlines()[0].name, QStringLiteral("before"));
    page->toggleWhatIf();
    EXPECT_TRUE(page->chart().outlines().empty());
}

TEST_F(PinsAndBars, AnOutlineIsSeenInThePicture)
{
    const auto before = page->chart().image({600, 400});
    page->pinState();
    document.apply(scenario::setOrderPrice(3, *auction::Price::read("340")));
    const auto with = page->chart().image({600, 400});
    page->pins().unpin(0);
    const auto without = page->chart().image({600, 400});
    EXPECT_NE(with, without);
    document.undoStack().undo();
    EXPECT_EQ(page->chart().image({600, 400}), before);
}

TEST_F(PinsAndBars, ThePinnedTableIsCopiedAndExported)
{
    EXPECT_EQ(auctionTables(page->board(), page->pins()).size(), 4U);
    page->pinState();
    panel().table().setFocus();
    ASSERT_TRUE(page->copy());
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("Market\tPrice\t300\t300")))
        << QGuiApplication::clipboard()->text().toStdString();
    const auto tables = auctionTables(page->board(), page->pins());
    ASSERT_EQ(tables.size(), 5U);
    EXPECT_EQ(tables.back().title, QStringLiteral("Now against A"));
    EXPECT_EQ(tables.back().rows.size(), 22U);
}

TEST_F(PinsAndBars, AClickOnABarExplainsItsNumberLikeTheTable)
{
    click(ResultsMode::Bars);
    ASSERT_TRUE(bars().isVisible());
    clickBar({RuleBarsHit::Volume, 0, -1});
    EXPECT_EQ(explained.value, "10500");
    clickBar({RuleBarsHit::Price, 1, -1});
    EXPECT_EQ(page->board().shownRule(), 1U) << "the rule of the bar is shown";
    clickBar({RuleBarsHit::Participant, 1, 1}); // b1 under pay as bid
    EXPECT_EQ(explained.value, "1290000");
    clickBar({RuleBarsHit::Participant, 0, 3}); // d1 under the uniform price
    EXPECT_EQ(page->board().shownRule(), 0U);
    EXPECT_EQ(explained.value, "1350000");
    page->results().barsOf().setCurrentIndex(1);
    clickBar({RuleBarsHit::Participant, 0, 3});
    EXPECT_EQ(explained.value, "4500") << "what d1 is awarded";
}

TEST_F(PinsAndBars, TheArrowKeysGoFromBarToBar)
{
    click(ResultsMode::Bars);
    bars().canvas()->setFocus();
    QTest::keyClick(bars().canvas(), Qt::Key_Down);
    EXPECT_EQ(bars().chosen(), (RuleBarsHit{RuleBarsHit::Price, 0, -1}));
    QTest::keyClick(bars().canvas(), Qt::Key_Right);
    EXPECT_EQ(bars().chosen()->part, RuleBarsHit::Volume);
    QTest::keyClick(bars().canvas(), Qt::Key_Down);
    QTest::keyClick(bars().canvas(), Qt::Key_Down);
    EXPECT_EQ(bars().chosen(), (RuleBarsHit{RuleBarsHit::Participant, 0, 0}));
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(bars().canvas(), Qt::Key_Down);
    EXPECT_EQ(bars().chosen(), (RuleBarsHit{RuleBarsHit::Participant, 1, 9})) << "the last one";
    EXPECT_TRUE(QRectF(bars().canvas()->rect()).contains(bars().pixelOf(*bars().chosen()))) << "in sight";
}

TEST_F(PinsAndBars, TheBarsFollowADragTheBaseRuleAndTheSwitchToGains)
{
    click(ResultsMode::Bars);
    const auto before = bars().bars();
    EXPECT_FALSE(page->results().base().isVisible()) << "money alone is compared with nothing";
    page->results().barsOf().setCurrentIndex(2);
    EXPECT_TRUE(page->results().base().isVisible());
    EXPECT_EQ(bars().bars().title, QStringLiteral("Gain against Uniform price"));
    page->board().compareWith(1);
    EXPECT_EQ(bars().bars().title, QStringLiteral("Gain against Pay as bid"));
    EXPECT_GT(bars().bars().participants[1].values[0], 0) << "b1 pays less than it bid";
    click(ResultsMode::Table);
    EXPECT_TRUE(page->results().gains().isChecked()) << "the table says the same";
    QTest::mouseClick(&page->results().gains(), Qt::LeftButton);
    click(ResultsMode::Bars);
    EXPECT_EQ(bars().bars(), before);
    document.apply(scenario::setOrderPrice(3, *auction::Price::read("340")));
    EXPECT_EQ(bars().bars().rules[0].price, 340.0);
    const auto numbers = bars().table();
    EXPECT_EQ(numbers.header, (QStringList{QStringLiteral("Participant"), QStringLiteral("Uniform price"),
                                           QStringLiteral("Pay as bid")}));
    EXPECT_EQ(numbers.rows.size(), 12);
}

TEST_F(PinsAndBars, TheBarsAreCopiedAsAPictureAndSavedToFiles)
{
    click(ResultsMode::Bars);
    bars().canvas()->setFocus();
    ASSERT_TRUE(page->copy());
    EXPECT_TRUE(QGuiApplication::clipboard()->mimeData()->hasImage());
    const QTemporaryDir folder;
    for (const auto* name : {"bars.svg", "bars.pdf", "bars.png"}) {
        const auto file = folder.filePath(QLatin1String(name));
        EXPECT_TRUE(bars().saveAs(file, {500, 400})) << name;
        EXPECT_GT(QFileInfo(file).size(), 1000) << name;
    }
}

TEST_F(PinsAndBars, ManyParticipantsAreScrolledThrough)
{
    auto scenario = tests::toyScenario();
    auto& orders = scenario.auction.edit().orders;
    for (int i = 0; i < 60; ++i) {
        orders.push_back(orders[5]);
        orders.back().id = orders.back().participant = "x" + std::to_string(i);
    }
    document.reset(scenario);
    click(ResultsMode::Bars);
    EXPECT_FALSE(QRectF(bars().canvas()->rect()).contains(bars().pixelOf({RuleBarsHit::Participant, 0, 69})));
    QWheelEvent wheel(QPointF(50, 200), bars().canvas()->mapToGlobal(QPointF(50, 200)), {}, {0, -120 * 100},
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(bars().canvas(), &wheel);
    EXPECT_TRUE(QRectF(bars().canvas()->rect()).contains(bars().pixelOf({RuleBarsHit::Participant, 0, 69})));
}

TEST_F(PinsAndBars, EveryControlHasAName)
{
    for (const auto mode : {ResultsMode::Bars, ResultsMode::Pinned, ResultsMode::Table}) {
        click(mode);
        EXPECT_TRUE(tests::namelessControls(*page).isEmpty());
    }
}
