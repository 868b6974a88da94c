#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "core/scenario/class_edits.h"
#include "items/class_history.h"
#include "items/class_table_model.h"
#include "items/reports/class_report.h"
#include "items/seat_model.h"
#include "items/sheet_model.h"
#include "tests/support/rooms.h"

namespace meritdesk::items {

namespace {

using tests::sheet;

std::string drawn(const QAbstractItemModel& model)
{
    std::string text;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            text += (column == 0 ? "" : " | ") + model.index(row, column).data().toString().toStdString();
        text += "\n";
    }
    return text;
}

class ClassModels : public ::testing::Test
{
protected:
    void SetUp() override { m_document.apply(scenario::replaceClass(tests::oneRoundPlayed())); }

    document::Document m_document{document::DocumentSettings{}};
    ClassBoard m_board{m_document};
};

TEST_F(ClassModels, StandingsArePrintedWithPlaceProfitAndLastRound)
{
    m_document.apply(scenario::renameSeat("P2", "Anna"));
    m_document.apply(scenario::openNextRound());
    m_document.apply(scenario::handInSheets({sheet("P2", "250x50"), sheet("P3", "300x100")}));
    const ClassTableModel standings(m_board, &standingTable);
    const auto before = drawn(standings);
    EXPECT_EQ(before, "1 | P1 | 8,800 | 8,800\n1 | Anna | 8,800 | 8,800\n1 | P3 | 8,800 | 8,800\n"
                      "1 | P4 | 8,800 | 8,800\n1 | P5 | 8,800 | 8,800\n");
    m_document.apply(scenario::closeRound());
    EXPECT_EQ(drawn(standings), before); // a closed round is nobody's business
    m_document.apply(scenario::revealRound());
    EXPECT_EQ(drawn(standings), "1 | Anna | 13,000 | 4,200\n2 | P3 | 11,600 | 2,800\n3 | P1 | 8,800 | 0\n"
                                "3 | P4 | 8,800 | 0\n3 | P5 | 8,800 | 0\n");
    EXPECT_EQ(standings.index(0, 2).data(ClassTableModel::BarRole).toDouble(), 1);
    m_document.undoStack().undo();
    EXPECT_EQ(drawn(standings), before);
}

TEST_F(ClassModels, PricesAndResultsArePrintedForEveryRevealedRound)
{
    const ClassTableModel prices(m_board, &priceTable);
    EXPECT_EQ(drawn(prices).substr(0, 2), "1 ");
    EXPECT_NE(drawn(prices).find("| 360 | 375 | 5 |"), std::string::npos) << drawn(prices);
    const ClassTableModel results(m_board, &resultTable);
    EXPECT_EQ(drawn(results).substr(0, drawn(results).find('\n')),
              "1 | P1 | 100 | 70 | 25,200.00 | 16,400 | 8,800");
    EXPECT_EQ(ClassTableModel(m_board, &bidTable).rowCount(), 15);
    EXPECT_EQ(historyOf(m_board).front().bids.size(), 15U);
    EXPECT_EQ(historyOf(m_board).front().price, 360);
}

TEST_F(ClassModels, TheRegulatorSeesTheConcentrationOfFiveEqualFirms)
{
    const auto table = regulatorTable(m_board);
    ASSERT_EQ(table.rows.size(), 1U);
    bool found = false;
    for (const auto& cell : table.rows[0].cells)
        found = found || cell.exact == QStringLiteral("2000"); // 5 x 20^2
    EXPECT_TRUE(found);
    const auto turned = regulatorView(m_board);
    ASSERT_EQ(turned.columns.size(), 2U);
    EXPECT_EQ(turned.columns[1].title, QStringLiteral("Round 1"));
    ASSERT_EQ(turned.rows.size(), table.columns.size() - 1);
    for (std::size_t screen = 0; screen < turned.rows.size(); ++screen) {
        EXPECT_EQ(turned.rows[screen].cells[0].shown, table.columns[screen + 1].title);
        EXPECT_EQ(turned.rows[screen].cells[1], table.rows[0].cells[screen + 1]);
    }
}

TEST_F(ClassModels, SeatsShowWhoHasHandedInAndNothingOfWhat)
{
    m_document.apply(scenario::openNextRound());
    m_document.apply(scenario::playSeatBy("P5", "honest"));
    SeatModel seats(m_board);
    const QAbstractItemModelTester tester(&seats, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy changes(&seats, &QAbstractItemModel::dataChanged);
    m_document.apply(scenario::handInSheets({sheet("P1", "123.45x67")}));
    EXPECT_EQ(changes.count(), 1); // the row of P1 alone
    EXPECT_EQ(
        drawn(seats),
        "P1 | sells | person | handed in\nP2 | sells | person | waiting\nP3 | sells | person | waiting\n"
        "P4 | sells | person | waiting\nP5 | sells | computer | at closing\n");
    EXPECT_TRUE(seats.index(4, SeatModel::Player)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .startsWith(QStringLiteral("Computer: honest. ")));
    EXPECT_TRUE(seats.setData(seats.index(1, 0), QStringLiteral(" Anna  B "), Qt::EditRole));
    EXPECT_EQ(m_document.scenario().room->seats[1].name, "Anna B");
    EXPECT_FALSE(seats.setData(seats.index(2, 0), QStringLiteral("P1"), Qt::EditRole));
    m_document.apply(scenario::addSeat({.name = "Late"}));
    EXPECT_EQ(seats.rowCount(), 6);
}

TEST_F(ClassModels, EveryTableKeepsTheRulesOfModels)
{
    for (const auto make : {&standingTable, &priceTable, &bidTable, &resultTable, &seatTable, &regulatorTable,
                            &regulatorView, &flagTable}) {
        ClassTableModel model(m_board, make);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_document.apply(scenario::openNextRound());
        m_document.apply(scenario::handInSheets({sheet("P1", "250x100"), sheet("P2", "250x100")}));
        m_document.apply(scenario::closeRound());
        m_document.apply(scenario::revealRound());
    }
}

TEST(SheetModelTest, ASheetIsTypedInTheReadersNumbersAndGrowsAsItIsFilled)
{
    SheetModel typed;
    const QAbstractItemModelTester tester(&typed, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(typed.rowCount(), 1);
    typed.setData(typed.index(0, 0), QStringLiteral("280.5"), Qt::EditRole);
    EXPECT_EQ(typed.rowCount(), 2);
    EXPECT_EQ(typed.sheetRows().findings().front().code, "class-line-not-read");
    typed.setData(typed.index(0, 1), QStringLiteral("1,000"), Qt::EditRole);
    EXPECT_EQ(*typed.sheetRows(), tests::lines<classroom::SheetRow>("280.5x1000"));
    typed.setData(typed.index(1, 0), QStringLiteral("abc"), Qt::EditRole);
    typed.setData(typed.index(1, 1), QStringLiteral("1"), Qt::EditRole);
    EXPECT_FALSE(typed.sheetRows());
    typed.removeRow(1);
    EXPECT_TRUE(typed.sheetRows());
}

TEST_F(ClassModels, TheHandOutHoldsEverySeatAndTheWorkbookFourSheetsAndMore)
{
    const auto report = classReport({.board = m_board});
    EXPECT_FALSE(report.blocks.empty());
    const auto tables = classTables(m_board);
    ASSERT_EQ(tables.size(), 6U);
    EXPECT_EQ(tables[0].title, QStringLiteral("Seats"));
    EXPECT_EQ(tables[1].rows.size(), 15U);
    EXPECT_EQ(tables[3].rows.size(), 5U);
}

} // namespace
} // namespace meritdesk::items
