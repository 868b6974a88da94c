#include <QComboBox>
#include <QPushButton>
#include <QSlider>

#include "tests/support/accessible.h"
#include "tests/views/pages/auction_fixture.h"
#include "views/pages/auction/number_field.h"
#include "views/pages/auction/what_if_bar.h"

using namespace meritdesk;
using namespace meritdesk::views;
using auction::Side;
using items::LadderModel;
using tests::Auction;

namespace {

class WhatIf : public Auction
{
protected:
    WhatIf()
    {
        page->toggleWhatIf();
        bar().participant().setCurrentText(QStringLiteral("d1"));
        emit bar().participant().activated(bar().participant().currentIndex());
    }

    [[nodiscard]] WhatIfBar& bar() const { return page->whatIf(); }

    void type(int row, const QString& text) const
    {
        auto& field = bar().field(row);
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }
};

} // namespace

TEST_F(WhatIf, TheArrowKeysOfASliderMoveThePriceAwardsAndMoneyAtOnce)
{
    auto& slider = bar().slider(0);
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Right);
    QTest::keyClick(&slider, Qt::Key_Right);
    EXPECT_EQ(bar().field(0).text(), QStringLiteral("10"));
    EXPECT_EQ(page->headline().figure(), QStringLiteral("310"));
    EXPECT_EQ(cell(Side::Buy, 3, LadderModel::OrderPrice), QStringLiteral("310"));
    EXPECT_EQ(page->chart().curves().price, 310.0);
    EXPECT_EQ(page->results().summaryTable().model()->index(0, 0).data(), QStringLiteral("310"));
    EXPECT_EQ(bar().summary(), QStringLiteral("Price 300 → 310, volume 10,500 → 10,500"));
    EXPECT_EQ(document.undoStack().count(), 0);
    EXPECT_FALSE(document.isModified());
}

TEST_F(WhatIf, DraggingTheHandleOfASliderTriesAndReturnsNothingToTheDocument)
{
    auto& slider = bar().slider(1); // quantity, 0 to 200 %
    const QPoint middle = slider.rect().center();
    QTest::mousePress(&slider, Qt::LeftButton, {}, middle);
    const QPointF to(slider.width() * 0.25, middle.y());
    QMouseEvent move(QEvent::MouseMove, to, slider.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&slider, &move);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, to.toPoint());
    EXPECT_TRUE(page->board().isTrial());
    EXPECT_LT(page->board().book()->orders[3].quantity, document.scenario().auction->orders[3].quantity);
    QTest::mouseClick(&bar().reset(), Qt::LeftButton);
    EXPECT_FALSE(page->board().isTrial());
    EXPECT_EQ(slider.value(), 100);
    EXPECT_EQ(page->board().book()->orders[3].quantity.text(), "5000");
    EXPECT_EQ(document.undoStack().count(), 0);
}

TEST_F(WhatIf, AnExactNumberIsTypedAndKeptAsOneUndoStep)
{
    EXPECT_FALSE(bar().keep().isEnabled());
    type(0, QStringLiteral("-13"));
    EXPECT_EQ(page->board().book()->orders[3].price.text(), "287");
    type(1, QStringLiteral("50"));
    QTest::mouseClick(&bar().keep(), Qt::LeftButton);
    EXPECT_EQ(document.undoStack().count(), 1);
    EXPECT_EQ(document.scenario().auction->orders[3].price.text(), "287");
    EXPECT_EQ(document.scenario().auction->orders[3].quantity.text(), "2500");
    EXPECT_EQ(bar().field(0).text(), QStringLiteral("0"));
    document.undoStack().undo();
    EXPECT_EQ(page->headline().figure(), QStringLiteral("300"));
}

TEST_F(WhatIf, ARefusedNumberStaysInTheFieldAndSaysWhy)
{
    type(0, QStringLiteral("0.5"));
    EXPECT_EQ(bar().field(0).text(), QStringLiteral("0.5"));
    EXPECT_EQ(bar().summary(), QStringLiteral("the price 300.5 is not a multiple of 1"));
    EXPECT_FALSE(page->board().isTrial());
}

TEST_F(WhatIf, ADraggedStepSaysThatATrialIsOn)
{
    type(0, QStringLiteral("10"));
    auto& chart = page->chart();
    const auto to = chart.pixelOf(2000, 190);
    grab(chart.pixelOf(2000, 150), to); // f1
    drop(to);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told.front().code, "trial-open");
    EXPECT_EQ(document.scenario().auction->orders[5].price.text(), "150");
    EXPECT_EQ(page->board().book()->orders[3].price.text(), "310") << "the trial is still on";
}

TEST_F(WhatIf, AChosenOrderBringsItsParticipantUntilSomethingIsTried)
{
    auto& chart = page->chart();
    const auto click = [&](double quantity, double price) {
        QTest::mouseClick(chart.plot(), Qt::LeftButton, {}, chart.pixelOf(quantity, price).toPoint());
    };
    click(2000, 150); // f1
    EXPECT_EQ(bar().participant().currentText(), QStringLiteral("f1"));
    type(0, QStringLiteral("5"));
    click(9000, 300);
    EXPECT_EQ(bar().participant().currentText(), QStringLiteral("f1"));
}

TEST_F(WhatIf, EscapeClosesAndTakesTheTrialBack)
{
    type(0, QStringLiteral("10"));
    bar().slider(0).setFocus();
    QTest::keyClick(&bar().slider(0), Qt::Key_Escape);
    EXPECT_TRUE(bar().isHidden());
    EXPECT_FALSE(page->board().isTrial());
    EXPECT_EQ(page->headline().figure(), QStringLiteral("300"));
}

TEST_F(WhatIf, WithdrawingSomebodyKeepsEverythingInStep)
{
    auto& slider = bar().slider(1);
    slider.setValue(0);
    EXPECT_EQ(page->ladder(Side::Buy).model().rowCount(), 4);
    EXPECT_EQ(page->board().book()->orders.size(), 9U);
    slider.setValue(100);
    EXPECT_EQ(page->ladder(Side::Buy).model().rowCount(), 5);
}

TEST_F(WhatIf, EveryControlHasANameAndTheNarrowBarPutsThemBelowOneAnother)
{
    EXPECT_TRUE(tests::namelessControls(*page).isEmpty())
        << tests::namelessControls(*page).join(QLatin1Char('\n')).toStdString();
    const auto& slider = bar().slider(1);
    EXPECT_EQ(slider.y(), bar().slider(0).y());
    page->resize(620, 760);
    QTest::qWait(1);
    EXPECT_GT(slider.y(), bar().slider(0).y());
}
