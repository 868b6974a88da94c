// The strategy lab as items: tables, curves, words, and a board that can be paused and cancelled.

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "core/scenario/auction_edits.h"
#include "core/scenario/lab_edits.h"
#include "core/strategy/learners.h"
#include "core/strategy/models.h"
#include "formats/words/language.h"
#include "items/lab_curves.h"
#include "items/lab_table.h"
#include "items/lab_text.h"
#include "items/reports/lab_report.h"

using namespace meritdesk;
using namespace meritdesk::items;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

class LabItems : public testing::Test
{
protected:
    LabItems()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en")));
        auto small = strategy::lab::Experiment();
        small.learners = {&strategy::fictitiousPlay, &strategy::qLearning};
        small.seeds = 3;
        small.rounds = 400;
        EXPECT_TRUE(document.apply(scenario::setLab(small)));
    }

    ~LabItems() override { QLocale::setDefault(before); }

    void play()
    {
        board.start();
        board.finish();
        ASSERT_TRUE(board.valid());
    }

    words::ScopedLanguage spoken{"en"};
    QLocale before = QLocale();
    document::Document document;
    LabBoard& board = LabBoard::of(document);
};

/// A model as text, a row a line; a star marks what stands out.
std::string printed(const QAbstractItemModel& model, int columns)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column) {
            const auto index = model.index(row, column);
            const bool marked = index.data(LabTableModel::MarkedRole).toBool();
            cells << index.data().toString() + (marked ? QStringLiteral("*") : QString());
        }
        lines << cells.join(QLatin1Char('|'));
    }
    return lines.join(QLatin1Char('\n')).toStdString();
}

} // namespace

TEST_F(LabItems, TheTableOfAFixedSeedIsAlwaysTheSame)
{
    LabTableModel cells(board, &labCells);
    LabTableModel runs(board, &labRunRows);
    const QAbstractItemModelTester cellTester(&cells, fatal);
    const QAbstractItemModelTester runTester(&runs, fatal);
    EXPECT_EQ(cells.rowCount(), 0);
    play();
    ASSERT_EQ(cells.rowCount(), 4);
    ASSERT_EQ(runs.rowCount(), 12);
    const auto first = printed(cells, 10) + printed(runs, 11);
    play();
    EXPECT_EQ(printed(cells, 10) + printed(runs, 11), first);
    EXPECT_EQ(printed(cells, 4), "Uniform price|Fictitious play|99.28 ± 1.44|100.00 ± 0.00\n"
                                 "Uniform price|Q-learning|78.31 ± 7.08|78.39 ± 8.60\n"
                                 "Pay as bid|Fictitious play|68.91 ± 6.53|69.52 ± 51.70\n"
                                 "Pay as bid|Q-learning|44.04 ± 11.79|44.31 ± 10.83");
    EXPECT_EQ(cells.index(0, 4).data().toString(), QStringLiteral("100.00"));
    EXPECT_EQ(cells.index(2, 4).data().toString(), QStringLiteral("66.67"));
    EXPECT_EQ(cells.index(3, 9).data().toString(), QStringLiteral("not settled"));
    EXPECT_TRUE(cells.index(3, 9).data(LabTableModel::MarkedRole).toBool());
}

TEST_F(LabItems, EveryNumberIsWhatItsFormulaGives)
{
    play();
    int derived = 0;
    for (auto* make : {&labCells, &labRunRows, &labTheory}) {
        LabTableModel model(board, make);
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column) {
                const auto index = model.index(row, column);
                const auto derivation = model.derivation(index);
                if (!derivation)
                    continue;
                ++derived;
                const auto value = evaluate(*derivation);
                ASSERT_TRUE(value) << derivation->key;
                EXPECT_EQ(printFraction(*value), derivation->value) << derivation->key;
            }
    }
    EXPECT_GT(derived, 60);
}

TEST_F(LabItems, WhatIsShownIsWhatIsDerived)
{
    play();
    LabTableModel cells(board, &labCells);
    for (int row = 0; row < cells.rowCount(); ++row) {
        const auto derivation = cells.derivation(cells.index(row, 2));
        ASSERT_TRUE(derivation);
        const auto exact = readFraction(derivation->value)->convert_to<double>();
        EXPECT_NEAR(cells.index(row, 2).data(ExactRole).toString().toDouble(), exact, 1e-5);
        const auto loss = cells.derivation(cells.index(row, 8));
        ASSERT_TRUE(loss);
        EXPECT_NEAR(cells.index(row, 8).data(ExactRole).toString().toDouble(),
                    100 * readFraction(loss->value)->convert_to<double>(), 1e-3);
    }
}

TEST_F(LabItems, TheoryStandsThereBeforeAnythingIsPlayed)
{
    LabTableModel theory(board, &labTheory);
    ASSERT_EQ(theory.rowCount(), 3);
    const auto derivation = theory.derivation(theory.index(2, 1));
    ASSERT_TRUE(derivation);
    EXPECT_EQ(derivation->key, "strategy_pay_as_bid");
}

TEST_F(LabItems, CurvesOfAllFormatsShareTheirPlaces)
{
    play();
    const auto rounds = labRounds(board);
    ASSERT_EQ(rounds.curves.size(), 4U); // two formats, each with its theory
    for (const auto& curve : rounds.curves)
        EXPECT_EQ(curve.mean.size(), rounds.x.size());
    EXPECT_EQ(rounds.x.back(), 400);
    EXPECT_TRUE(rounds.curves[1].theory);
    EXPECT_EQ(rounds.curves[1].mean.front(), 100);
    for (std::size_t i = 0; i < rounds.x.size(); ++i)
        EXPECT_LE(rounds.curves[0].low[i], rounds.curves[0].high[i]);
    const auto bids = labBids(board);
    ASSERT_EQ(bids.curves.size(), 3U); // theory names a distribution pay-as-bid only
    EXPECT_EQ(bids.x.size(), 101U);
    for (const auto& curve : bids.curves) {
        EXPECT_NEAR(curve.mean.back(), 1, 1e-12);
        for (std::size_t i = 1; i < curve.mean.size(); ++i)
            EXPECT_GE(curve.mean[i], curve.mean[i - 1]);
    }
    EXPECT_NEAR(bids.curves[2].mean[50], 0, 1e-9); // no equilibrium bid below 50
}

TEST_F(LabItems, OffersOfSupplyFunctionsRiseBesideTheClosedForm)
{
    ASSERT_TRUE(document.apply(scenario::setLabModel(&strategy::supplyFunction)));
    auto small = board.experiment();
    small.learners = {&strategy::fictitiousPlay};
    small.seeds = 2;
    small.rounds = 30;
    ASSERT_TRUE(document.apply(scenario::setLab(small)));
    play();
    const auto bids = labBids(board);
    ASSERT_EQ(bids.curves.size(), 4U);
    for (const auto& curve : bids.curves)
        EXPECT_EQ(curve.mean.size(), bids.x.size());
    EXPECT_LT(bids.x.back(), 100);
    EXPECT_GT(bids.curves[1].mean.back(), bids.curves[1].mean.front());
}

TEST_F(LabItems, TheVerdictSaysWhatDidNotSettle)
{
    play();
    const auto answer = labAnswer(board.result(), false);
    EXPECT_FALSE(answer.headline.isEmpty());
    EXPECT_TRUE(answer.detail.contains(QStringLiteral("Q-learning"))) << answer.detail.toStdString();
    EXPECT_FALSE(answer.headline.contains(QLatin1Char('{')));
    for (const auto& sentence : labVerdict(board.result()))
        EXPECT_FALSE(sentence.contains(QLatin1Char('{'))) << sentence.toStdString();
}

TEST_F(LabItems, PausedRoundsWaitAndCancelledOnesLeaveTheDocumentAsItWas)
{
    auto longer = board.experiment();
    longer.rounds = 1'000'000;
    ASSERT_TRUE(document.apply(scenario::setLab(longer)));
    const auto scenario = document.scenario();
    const int steps = document.undoStack().count();
    board.start();
    EXPECT_TRUE(QTest::qWaitFor([this] { return board.share() > 0; }));
    board.pause();
    EXPECT_TRUE(board.isPaused());
    QTest::qWait(150); // what was on its way has arrived
    const auto share = board.share();
    QTest::qWait(200);
    EXPECT_EQ(board.share(), share);
    board.resume();
    EXPECT_FALSE(board.isPaused());
    EXPECT_TRUE(QTest::qWaitFor([&] { return board.share() > share; }));
    board.pause();
    board.cancel();
    EXPECT_FALSE(board.isRunning());
    EXPECT_FALSE(board.isPaused());
    EXPECT_FALSE(board.valid());
    EXPECT_EQ(document.scenario(), scenario);
    EXPECT_EQ(document.undoStack().count(), steps);
}

TEST_F(LabItems, OtherSettingsMakeTheRunsOutdatedAndUndoMakesThemFitAgain)
{
    play();
    EXPECT_FALSE(board.isOutdated());
    auto other = board.experiment();
    other.rounds = 401;
    ASSERT_TRUE(document.apply(scenario::setLab(other)));
    EXPECT_TRUE(board.isOutdated());
    EXPECT_TRUE(board.valid()) << "they stay in view";
    document.undoStack().undo();
    EXPECT_FALSE(board.isOutdated());
}

TEST_F(LabItems, ABookWithoutOrdersIsToldAfterATry)
{
    ASSERT_TRUE(document.apply(scenario::setLabModel(nullptr)));
    EXPECT_TRUE(board.faults().empty());
    board.start();
    board.finish();
    EXPECT_FALSE(board.valid());
    EXPECT_FALSE(labFaults(board.faults()).isEmpty());
    auto nothing = board.experiment();
    nothing.learners.clear();
    ASSERT_TRUE(document.apply(scenario::setLab(nothing)));
    ASSERT_FALSE(board.faults().empty());
    EXPECT_EQ(board.faults().front().code, "nothing-chosen");
}

TEST_F(LabItems, TheReportAndTheWorkbookHoldWhatIsOnTheScreen)
{
    play();
    const auto report = labReport({.board = board});
    EXPECT_TRUE(report.title.contains(QStringLiteral("Strategy lab")));
    EXPECT_GT(report.blocks.size(), 15U);
    const auto sheets = labWorkbook(board.result());
    ASSERT_EQ(sheets.size(), 4U);
    EXPECT_EQ(sheets[0].rows.size(), 4U * 7);
    EXPECT_EQ(sheets[1].rows.size(), 12U * 100);
    EXPECT_EQ(sheets[2].rows.size(), 12U * 2);
    for (const auto& sheet : sheets)
        for (const auto& row : sheet.rows)
            EXPECT_EQ(row.size(), sheet.columns.size()) << sheet.title.toStdString();
    EXPECT_FALSE(labSettings(board.experiment()).rows.empty());
}

TEST_F(LabItems, ABoardBelongsToItsDocument)
{
    play();
    EXPECT_EQ(&LabBoard::of(document), &board);
    EXPECT_TRUE(LabBoard::of(document).valid());
}
