#include <QClipboard>
#include <QTest>

#include <gtest/gtest.h>
#include <set>

#include "core/derivation/evaluate.h"
#include "tests/support/accessible.h"
#include "tests/support/response_sample.h"
#include "tests/views/pages/panel_desk.h"
#include "views/pages/response/decision_panel.h"
#include "views/pages/response/events_panel.h"
#include "views/pages/response/inputs_panel.h"
#include "views/pages/response/matrix_panel.h"
#include "views/pages/response/origins_panel.h"
#include "views/pages/response/panels.h"
#include "views/pages/response/sensitivity_panel.h"
#include "views/pages/response_page.h"
#include "views/parts/input_kinds.h"

using namespace meritdesk;
using namespace meritdesk::views;

namespace {

class ResponseDesk : public tests::PanelDesk<ResponsePage>
{
protected:
    ResponseDesk() { open(tests::studyDays()); }
};

TEST_F(ResponseDesk, PanelsHaveTheirOwnIdsAndAllCanBeShown)
{
    std::set<std::string_view> ids;
    for (const auto* entry : responsePanels) {
        EXPECT_TRUE(ids.insert(entry->id).second) << entry->id;
        page->showPanel(entry->id);
        EXPECT_EQ(page->tabs().inView()->objectName().toStdString(), entry->id);
    }
    EXPECT_EQ(tests::namelessControls(*page), QStringList());
}

TEST_F(ResponseDesk, TheSentenceAndTheCardsLeadToTheirNumbers)
{
    EXPECT_TRUE(page->headline().text().contains(QStringLiteral("100&nbsp;MW"))
                || page->headline().text().contains(QStringLiteral("100\u00a0MW")));
    emit page->headline().linkActivated(QStringLiteral("net"));
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->key, "dr_net");
    explained.reset();
    auto& decision = panel<DecisionPanel>(responseDecision);
    decision.card(1).click();
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->key, "dr_capacity");
    explained.reset();
    emit decision.breakEvens().linkActivated(QStringLiteral("even-delivery"));
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->key, "even_delivery");
}

TEST_F(ResponseDesk, ABarOfThePictureExplainsItsLine)
{
    auto& decision = panel<DecisionPanel>(responseDecision);
    auto& chart = decision.chart();
    for (int item = 0; item < chart.itemCount(); ++item) {
        explained.reset();
        QTest::mouseClick(chart.canvas(), Qt::LeftButton, {}, chart.pixelOf(item));
        ASSERT_TRUE(explained) << item;
        EXPECT_EQ(evaluate(*explained), readFraction(explained->value));
    }
    EXPECT_EQ(explained->key, "dr_net") << "the last row is the net";
}

TEST_F(ResponseDesk, EffectsOfUnlikeSizeAreAllSeenOnTheScaleOfDecades)
{
    page->mechanisms().setCurrentIndex(2); // purchase price: 720 mln, 4 mln and 14 thousand
    emit page->mechanisms().activated(2);
    auto& chart = panel<DecisionPanel>(responseDecision).chart();
    const QSizeF size = chart.canvas()->size();
    ASSERT_EQ(chart.itemCount(), 4);
    EXPECT_GT(chart.barOf(2, size).width(), 20) << "14 thousand beside 720 million";
    EXPECT_GT(chart.barOf(1, size).width(), chart.barOf(2, size).width() + 30);
    EXPECT_GT(chart.barOf(0, size).width(), chart.barOf(1, size).width() + 30);
    chart.setScale(charts::EffectScale::Sum);
    EXPECT_LT(chart.barOf(2, size).width(), 3) << "to scale it is a line";
}

TEST_F(ResponseDesk, AClickedCellIsStudiedAndCanBeUndone)
{
    auto& matrix = panel<MatrixPanel>(responseMatrix);
    QTest::mouseClick(matrix.chart().canvas(), Qt::LeftButton, {}, matrix.chart().pixelOf(0));
    page->board().finish();
    EXPECT_EQ(page->board().input().caseDepth().text(), "20");
    EXPECT_EQ(page->board().input().caseDuration(), 2);
    EXPECT_EQ(page->depths().currentIndex(), 0);
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->key, "dr_net");
    EXPECT_TRUE(page->headline().text().contains(QStringLiteral("2 hours")));
    document.undoStack().undo();
    page->board().finish();
    EXPECT_EQ(page->board().input().caseDepth().text(), "100");
    EXPECT_EQ(matrix.chart().chosen(), 5);
}

TEST_F(ResponseDesk, TheArrowKeysWalkThroughTheMatrix)
{
    auto& matrix = panel<MatrixPanel>(responseMatrix);
    QTest::keyClick(matrix.chart().canvas(), Qt::Key_Up);
    page->board().finish();
    EXPECT_EQ(page->board().input().caseDepth().text(), "50");
    QTest::keyClick(matrix.chart().canvas(), Qt::Key_Left);
    page->board().finish();
    EXPECT_EQ(page->board().input().caseDuration(), 2);
}

TEST_F(ResponseDesk, AnotherFigureFillsTheMatrix)
{
    auto& matrix = panel<MatrixPanel>(responseMatrix);
    matrix.figures().setCurrentIndex(5);
    EXPECT_TRUE(matrix.figures().currentText().startsWith(QStringLiteral("Volume paid for")));
    EXPECT_EQ(matrix.table().table().index(0, 1).data().toString(),
              matrix.chart().picture().cells.front().text);
}

TEST_F(ResponseDesk, ADayOfTheCalendarIsFoundInTheTable)
{
    auto& events = panel<EventsPanel>(responseEvents);
    QTest::mouseClick(events.calendar().canvas(), Qt::LeftButton, {}, events.calendar().pixelOf(1));
    EXPECT_EQ(events.days().currentIndex().row(), 1);
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->key, "zone_saving");
    EXPECT_TRUE(events.criterion().text().contains(QStringLiteral("not the market operator's")));
}

TEST_F(ResponseDesk, ATypedInputChangesTheAnswerAndIsUndone)
{
    auto& inputs = panel<InputsPanel>(responseInputs);
    const auto before = page->headline().text();
    type(inputs.view(), inputs.model().rowOf("prices.buy"), items::ResponseInputsModel::Value,
         QStringLiteral("900000"));
    page->board().finish();
    EXPECT_NE(page->headline().text(), before);
    document.undoStack().undo();
    page->board().finish();
    EXPECT_EQ(page->headline().text(), before);
    type(inputs.view(), inputs.model().rowOf("prices.buy"), items::ResponseInputsModel::Value,
         QStringLiteral("-5"));
    ASSERT_FALSE(told.empty());
    EXPECT_EQ(told.front().code, "below-least");
    EXPECT_EQ(page->headline().text(), before);
}

TEST_F(ResponseDesk, AClickOnWhereAnInputComesFromLeadsToItsSource)
{
    auto& inputs = panel<InputsPanel>(responseInputs);
    auto& view = inputs.view();
    const auto index =
        inputs.model().index(inputs.model().rowOf("prices.buy"), items::ResponseInputsModel::Origin);
    ASSERT_FALSE(index.data().toString().isEmpty());
    view.scrollTo(index);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
    EXPECT_EQ(page->tabs().idInView(), QStringLiteral("origins"));
    auto& origins = panel<OriginsPanel>(responseOrigins);
    EXPECT_EQ(origins.search().text(), QStringLiteral("prices.buy"));
    EXPECT_EQ(origins.table().model()->rowCount(), 1);
}

TEST_F(ResponseDesk, TheLastMechanismStays)
{
    auto& inputs = panel<InputsPanel>(responseInputs);
    const int first = inputs.model().rowOf("mechanisms");
    ASSERT_GE(first, 0);
    for (int row = first; row < first + 3; ++row)
        inputs.model().setData(inputs.model().index(row, items::ResponseInputsModel::Value), 0);
    EXPECT_EQ(document.scenario().response->chosen.size(), 1U);
    ASSERT_FALSE(told.empty());
    EXPECT_EQ(told.back().code, "last-mechanism");
}

TEST_F(ResponseDesk, ABarOfTheTornadoIsFoundInTheTable)
{
    auto& panelOf = panel<SensitivityPanel>(responseSensitivity);
    QTest::mouseClick(panelOf.chart().canvas(), Qt::LeftButton, {}, panelOf.chart().pixelOf(0));
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->key, "net_with_factor");
    EXPECT_EQ(panelOf.chart().chosen(), 0);
}

TEST_F(ResponseDesk, TheBestCellIsTheOneWithTheLargestNet)
{
    for (auto* action : page->pageActions())
        if (action->text() == QStringLiteral("Best Cell"))
            action->trigger();
    page->board().finish();
    const auto& made = page->board().mechanismStudy();
    for (const auto& cell : made.cells)
        EXPECT_LE(cell.net(), made.cell().net());
}

TEST_F(ResponseDesk, WhatLeavesThePageIsEveryTable)
{
    std::set<QString> titles;
    for (const auto& table : page->tables()) {
        EXPECT_TRUE(titles.insert(table.title).second) << table.title.toStdString();
        EXPECT_FALSE(table.rows.empty()) << table.title.toStdString();
    }
    EXPECT_GE(titles.size(), 7U);
    EXPECT_TRUE(page->copy());
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("Net, RUB a year")));
    EXPECT_GT(page->report().blocks.size(), 12U);
    EXPECT_TRUE(page->writeReport(folder.filePath(QStringLiteral("report.pdf"))));
}

TEST_F(ResponseDesk, AnEmptyDocumentIsHelpful)
{
    document.newDocument();
    const auto* cover = page->findChild<QWidget*>(QStringLiteral("no-response"));
    ASSERT_NE(cover, nullptr);
    EXPECT_TRUE(cover->isVisible());
    EXPECT_TRUE(page->tables().empty());
    EXPECT_FALSE(page->canExport());
}

TEST_F(ResponseDesk, AnotherLanguageGoesOnWhereTheEyeWas)
{
    page->showPanel("matrix");
    panel<MatrixPanel>(responseMatrix).figures().setCurrentIndex(3);
    page->board().showMechanism(0);
    const auto moment = page->moment();
    PageContext context{.document = document};
    ResponsePage other(context);
    other.resume(moment);
    EXPECT_EQ(other.tabs().idInView(), QStringLiteral("matrix"));
    EXPECT_EQ(other.board().mechanism(), 0U);
    EXPECT_EQ(dynamic_cast<MatrixPanel*>(other.tabs().inView())->figures().currentIndex(), 3);
}

TEST(ResponseFiles, AreKnownByTheirFormat)
{
    const auto* kind = inputKindOf(R"({"format": "meritdesk.response/1"})");
    ASSERT_NE(kind, nullptr);
    EXPECT_STREQ(kind->page, "response");
}

} // namespace
