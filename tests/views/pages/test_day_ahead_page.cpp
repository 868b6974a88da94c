#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QSettings>
#include <QTest>

#include <gtest/gtest.h>

#include "core/scenario/day_ahead_edits.h"
#include "document/document.h"
#include "formats/words/language.h"
#include "tests/core/response/amounts_of.h"
#include "tests/core/response/days_2017.h"
#include "tests/support/accessible.h"
#include "views/charts/merit_order_chart.h"
#include "views/pages/day_ahead/hour_bar.h"
#include "views/pages/day_ahead/sheet_view.h"
#include "views/pages/day_ahead_page.h"

using namespace meritdesk;
using namespace meritdesk::response;
using namespace meritdesk::response::dayahead;
using namespace meritdesk::views;
using response::tests::mw;

namespace {

Case summer()
{
    Case input;
    input.market = response::tests::marketOf(response::tests::summerDay());
    input.day = readDay("2017-06-30");
    input.reductions = {{whole<Mw>(100), 11, 4}};
    input.groups = {{"oil", {{mw("1430.8")}}, {{mw("500")}}}};
    input.criteria = {{&netBenefit}, {&manual, {}, true}};
    return input;
}

/// The page in a window of its own, in one of the languages.
class DayAheadDesk : public testing::TestWithParam<const char*>
{
protected:
    DayAheadDesk()
        : spoken(GetParam())
    {
        QLocale::setDefault(QLocale(QLatin1String(GetParam())));
        document.apply(scenario::replaceDayAhead(summer()));
        document.undoStack().clear();
        PageContext context{.document = document};
        context.explain = [this](const Derivation& derivation) { explained = derivation; };
        context.tell = [this](const std::vector<Finding>& findings) { told = findings; };
        page = std::make_unique<DayAheadPage>(context);
        page->resize(1240, 780);
        page->show();
        QApplication::setActiveWindow(page.get());
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->day().plot().replot();
    }

    ~DayAheadDesk() override { QLocale::setDefault(localeBefore); }

    /// A pixel in an hour of the day chart, in its price panel; `share` of the hour's width.
    [[nodiscard]] QPoint pixel(int hour, double share = 0.5) const
    {
        auto& plot = page->day().plot();
        const auto& hours = page->day().periods();
        const double at = hours.begin(hour) + share * (hours.end(hour) - hours.begin(hour));
        return {qRound(plot.xAxis->coordToPixel(at)), plot.axisRect()->center().y()};
    }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers keys = {}) const
    {
        auto* plot = &page->day().plot();
        QTest::mousePress(plot, Qt::LeftButton, keys, from);
        QTest::mouseMove(plot, (from + to) / 2);
        QMouseEvent move(QEvent::MouseMove, to, plot->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, keys);
        QApplication::sendEvent(plot, &move);
        QTest::mouseRelease(plot, Qt::LeftButton, keys, to);
    }

    const QLocale localeBefore = QLocale();
    const words::ScopedLanguage spoken;
    document::Document document;
    Derivation explained = {};
    std::vector<Finding> told = {};
    std::unique_ptr<DayAheadPage> page;
};

TEST_P(DayAheadDesk, AClickOnAnHourShowsItsMeritOrderAndExplainsItsPrice)
{
    QTest::mouseClick(&page->day().plot(), Qt::LeftButton, {}, pixel(5));
    EXPECT_EQ(page->board().hour(), 5U);
    EXPECT_EQ(page->day().marked(), 5);
    EXPECT_DOUBLE_EQ(page->merit().order().before.load, 69190);
    EXPECT_FALSE(page->merit().order().reduced);
    EXPECT_EQ(explained.key, "hour_price_after");
    EXPECT_EQ(page->hours().hourAt(page->hourTable().currentIndex().row()), 5U);
    EXPECT_EQ(page->hourBar().slider().value(), 6);
}

TEST_P(DayAheadDesk, ADraggedWindowMovesTheReductionInOneUndoStep)
{
    drag(pixel(12), pixel(14));
    ASSERT_EQ(page->board().input().reductions.size(), 1U);
    EXPECT_EQ(page->board().input().reductions.front(), (Reduction{whole<Mw>(100), 13, 4}));
    EXPECT_EQ(document.undoStack().count(), 1);
    document.undoStack().undo();
    EXPECT_EQ(page->board().input().reductions.front(), (Reduction{whole<Mw>(100), 11, 4}));
}

TEST_P(DayAheadDesk, AnEdgeMakesTheWindowLongerAndShiftMakesAnother)
{
    drag(pixel(13, 1), pixel(15, 1));
    EXPECT_EQ(page->board().input().reductions.front(), (Reduction{whole<Mw>(100), 11, 6}));
    drag(pixel(10, 0), pixel(12, 0));
    EXPECT_EQ(page->board().input().reductions.front(), (Reduction{whole<Mw>(100), 13, 4}));
    EXPECT_EQ(document.undoStack().count(), 2) << "two drags, two steps";
    drag(pixel(2), pixel(4), Qt::ShiftModifier);
    ASSERT_EQ(page->board().input().reductions.size(), 2U);
    EXPECT_EQ(page->board().input().reductions.back(), (Reduction{whole<Mw>(100), 3, 3}));
    EXPECT_EQ(page->tabs().currentIndex(), DayAheadPage::Reductions);
}

TEST_P(DayAheadDesk, HoursAreSteppedByKeysAndPlayed)
{
    page->board().showHour(22);
    page->hourBar().slider().setFocus();
    QTest::keyClick(&page->hourBar().slider(), Qt::Key_Left);
    EXPECT_EQ(page->board().hour(), 21U);
    page->nextHour();
    page->nextHour();
    page->nextHour();
    EXPECT_EQ(page->board().hour(), 23U);
    QTest::keyClick(&page->hourBar().slider(), Qt::Key_Space);
    EXPECT_TRUE(page->hourBar().isPlaying());
    EXPECT_EQ(page->board().hour(), 0U) << "from the beginning when it stood at the end";
    EXPECT_TRUE(QTest::qWaitFor([this] { return page->board().hour() == 1U; }));
    page->playHours();
    EXPECT_FALSE(page->hourBar().isPlaying());
    page->toTellingHour();
    EXPECT_EQ(page->board().hour(), 10U);
}

TEST_P(DayAheadDesk, TypingIntoATableClearsAnewAndUndoTakesItBack)
{
    auto& table = page->hourTable();
    const auto load = page->hours().index(10, items::DayAheadHoursModel::Load);
    table.setCurrentIndex(load);
    table.edit(load);
    auto* editor = table.findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("80000"));
    QTest::keyClick(editor, Qt::Key_Return);
    QApplication::processEvents(); // what is typed is taken over in the next turn of the event loop
    EXPECT_EQ(page->board().input().market.load[10], mw("80000"));
    EXPECT_DOUBLE_EQ(page->day().day().before[10], 1340);
    document.undoStack().undo();
    EXPECT_EQ(page->board().input(), summer());
    auto& stack = page->sheet(DayAheadPage::Stack);
    page->tabs().setCurrentIndex(DayAheadPage::Stack);
    EXPECT_FALSE(stack.sheet().setData(stack.sheet().index(3, 3), QStringLiteral("price")));
    ASSERT_FALSE(told.empty());
    EXPECT_EQ(told.front().code, "not-a-number");
}

TEST_P(DayAheadDesk, ASpreadsheetIsPastedByKey)
{
    page->tabs().setCurrentIndex(DayAheadPage::Stack);
    auto& view = page->sheet(DayAheadPage::Stack).view();
    QApplication::clipboard()->setText(QStringLiteral("70000\t0\t0\tnpp\n95000\t900\t1900\tgas\n"));
    QTest::keyClick(&view, Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(page->merit().order().blocks.size(), 2U);
    EXPECT_EQ(page->merit().order().blocks[1].label, QStringLiteral("gas"));
    EXPECT_NE(page->merit().order().blocks[0].tint, page->merit().order().blocks[1].tint);
    document.undoStack().undo();
    EXPECT_EQ(page->merit().order().blocks.size(), 9U);
}

TEST_P(DayAheadDesk, TheCrossingComesNearAndStaysNearInTheNextHour)
{
    page->toggleCrossing();
    const auto crossing = page->merit().plot().xAxis->range();
    EXPECT_LT(crossing.size(), 5000);
    EXPECT_TRUE(crossing.contains(page->merit().order().before.load));
    page->board().showHour(2);
    EXPECT_TRUE(page->merit().plot().xAxis->range().contains(67740));
    EXPECT_LT(page->merit().plot().xAxis->range().size(), 5000);
    page->merit().resetZoom();
    EXPECT_FALSE(page->merit().showsCrossing());
    EXPECT_GT(page->merit().plot().xAxis->range().size(), 90000);
}

TEST_P(DayAheadDesk, AScarcityPriceIsTypedAndTheHourSaysWhatIsMissing)
{
    page->scarcity().setText(QStringLiteral("4000"));
    emit page->scarcity().editingFinished();
    ASSERT_TRUE(page->board().input().market.scarcityPrice);
    auto loads = page->board().input().market.load;
    loads[3] = mw("93002.14");
    document.apply(scenario::setHourlyLoads(loads));
    page->board().showHour(3);
    EXPECT_TRUE(page->merit().order().before.scarce);
    EXPECT_TRUE(page->hourBar().sentence().contains(QLocale().toString(2.14)))
        << page->hourBar().sentence().toStdString();
    page->scarcity().setText(QStringLiteral("a lot"));
    emit page->scarcity().editingFinished();
    EXPECT_EQ(told.front().code, "not-a-number");
    EXPECT_NE(page->scarcity().text(), QStringLiteral("a lot")) << "what was refused is not shown";
}

TEST_P(DayAheadDesk, TheAnswerExplainsItsMoney)
{
    emit page->headline().linkActivated(QStringLiteral("zone"));
    EXPECT_EQ(explained.key, "zone_cost_before");
    EXPECT_EQ(explained.children.front().value, "845225") << "the worked example of the study day";
}

TEST_P(DayAheadDesk, EverythingLeavesThePageAsTables)
{
    const auto tables = page->tables();
    ASSERT_GT(tables.size(), 6U) << "those of the tabs, then the sheets of the workbook";
    EXPECT_EQ(tables.front().rows.size(), 24U);
    EXPECT_EQ(tables.front().rows[10][items::DayAheadHoursModel::Saving].exact, QStringLiteral("212400"));
    EXPECT_TRUE(page->copy());
    EXPECT_FALSE(QApplication::clipboard()->text().isEmpty());
    EXPECT_EQ(page->merit().table().rows.size(), 9);
    EXPECT_EQ(page->day().table().rows.size(), 24);
}

TEST_P(DayAheadDesk, ThePageGoesOnWhereItWas)
{
    page->board().showHour(7);
    page->tabs().setCurrentIndex(DayAheadPage::Groups);
    page->toggleCrossing();
    const auto moment = page->moment();
    DayAheadPage again({.document = document});
    again.resume(moment);
    EXPECT_EQ(again.board().hour(), 7U);
    EXPECT_EQ(again.tabs().currentIndex(), DayAheadPage::Groups);
    EXPECT_TRUE(again.merit().showsCrossing());
}

TEST_P(DayAheadDesk, AnOtherLengthOfDayAndAYearAreDrawn)
{
    for (const std::size_t hours : {23U, 25U, 8760U}) {
        auto input = summer();
        input.market.load.resize(hours, mw("70000"));
        document.apply(scenario::replaceDayAhead(input));
        EXPECT_EQ(page->day().itemCount(), static_cast<int>(hours));
        EXPECT_EQ(page->day().periods().days().size(), hours > 25 ? 365U : 1U);
        EXPECT_EQ(page->hours().rowCount(), static_cast<int>(hours));
        page->day().plot().replot();
    }
    document.apply(scenario::replaceDayAhead({}));
    EXPECT_EQ(page->day().itemCount(), 0);
    EXPECT_FALSE(page->copy());
}

TEST_P(DayAheadDesk, EveryPartHasANameForThoseWhoDoNotSee)
{
    EXPECT_EQ(meritdesk::tests::namelessControls(*page), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Languages, DayAheadDesk, testing::Values("en", "ru", "zh", "et"),
                         [](const auto& param) { return std::string(param.param); });

} // namespace
