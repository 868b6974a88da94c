#include <QLocale>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "core/balance/regimes.h"
#include "core/derivation/evaluate.h"
#include "core/scenario/balance_edits.h"
#include "items/balance_answer.h"
#include "items/balance_board.h"
#include "items/balance_names.h"
#include "items/balance_notices.h"
#include "items/balance_tables.h"
#include "tests/support/balance_sample.h"

namespace meritdesk::items {

namespace {

class BalanceBoards : public testing::Test
{
protected:
    BalanceBoards()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en")));
        document.newDocument(tests::withBalance(tests::smallBalance()));
        board.finish();
    }

    QString cell(const BalanceTable& table, std::size_t row, std::size_t column)
    {
        return table.rows.at(row).at(column).shown;
    }

    document::Document document;
    BalanceBoard board{document};
};

TEST_F(BalanceBoards, SettlesTheCaseOfTheDocument)
{
    ASSERT_TRUE(board.valid());
    EXPECT_EQ(board.settled().settlement->prices.size(), 47U);
    const auto* report = board.report(*readMonth("2022-03"));
    ASSERT_NE(report, nullptr);
    EXPECT_EQ(report->total(), 441100);
    EXPECT_EQ(*report->overDayAhead, 316100);
}

TEST_F(BalanceBoards, TheFormerSettlementStaysWholeUntilTheNewerOneLands)
{
    const auto before = board.settledPtr();
    QSignalSpy changed(&board, &BalanceBoard::changed);
    QSignalSpy computed(&board, &BalanceBoard::computed);
    ASSERT_TRUE(board.apply(scenario::setBalanceRegime(&balance::nordicSingle)));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(board.isStale());
    EXPECT_EQ(board.settledPtr(), before) << "shown with its own case";
    EXPECT_EQ(board.input().regime, &balance::nordicSingle);
    board.finish();
    EXPECT_EQ(computed.count(), 1);
    EXPECT_EQ(board.settled().input->regime, &balance::nordicSingle);
    document.undoStack().undo();
    board.finish();
    EXPECT_EQ(board.report(*readMonth("2022-03"))->total(), 441100);
}

TEST_F(BalanceBoards, TheLookFollowsWhatIsThere)
{
    QSignalSpy look(&board, &BalanceBoard::lookChanged);
    board.showParty(1);
    EXPECT_EQ(board.partyName(1), QStringLiteral("Second"));
    EXPECT_EQ(look.count(), 1);
    board.showParty(7);
    EXPECT_EQ(board.look().party, 1U) << "there is no such party";
    board.showMonth(*readMonth("2022-03"));
    EXPECT_EQ(look.count(), 2);
    board.showMonth(*readMonth("2021-01"));
    EXPECT_EQ(look.count(), 2) << "no such month";
    QSignalSpy period(&board, &BalanceBoard::periodChanged);
    board.showPeriod(5);
    EXPECT_EQ(period.count(), 1);
    ASSERT_TRUE(board.apply(scenario::removeBalanceParty(1)));
    board.finish();
    EXPECT_EQ(board.look().party, 0U);
}

TEST_F(BalanceBoards, APriceThatLacksIsSaidInWordsWithItsHour)
{
    auto input = tests::smallBalance();
    auto& series = input.prices.series[balance::indexOf(balance::PriceKey::ReferenceUp)];
    series->edit().micro[2] = balance::Series::missing;
    document.newDocument(tests::withBalance(input));
    board.finish();
    EXPECT_FALSE(board.valid());
    const auto faults = balanceFaults(board);
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults.front().text, QStringLiteral("reference price, up, 3/26/22 02:00 +02:00: missing, "
                                                  "needed in the direction of the period"));
}

TEST_F(BalanceBoards, AQuantityThatLacksIsSaidInsteadOfCounted)
{
    auto input = tests::smallBalance();
    input.parties[0].imbalance->edit().micro[3] = balance::Series::missing;
    document.newDocument(tests::withBalance(input));
    board.finish();
    EXPECT_FALSE(board.valid());
    ASSERT_EQ(balanceFaults(board).size(), 1U);
    EXPECT_EQ(balanceFaults(board).front().text,
              QStringLiteral("A: imbalance, 3/26/22 03:00 +02:00: the quantity is missing"));
}

TEST_F(BalanceBoards, TheAnswerSaysWhatIsPaidAndItsLinksCompute)
{
    const auto answer = balanceAnswer(board, false);
    EXPECT_EQ(answer.headline, QStringLiteral("A pays 4,411.00\u00a0EUR for its balance energy in March "
                                              "2022, without VAT."));
    EXPECT_EQ(answer.detail,
              QStringLiteral("Short by 48.000\u00a0MWh, it bought that for 4,848.00\u00a0EUR. Long by "
                             "23.000\u00a0MWh, it sold that for 437.00\u00a0EUR. The same energy at the "
                             "day-ahead price would have been 3,161.00\u00a0EUR cheaper. The dearest period "
                             "was 3/26/22 00:00 +02:00: 202.00\u00a0EUR."));
    for (const auto* link : {"total", "sold", "bought", "over"}) {
        const auto target = balanceLink(board, QLatin1String(link));
        ASSERT_TRUE(target.derivation) << link;
        EXPECT_EQ(evaluate(*target.derivation), readFraction(target.derivation->value)) << link;
    }
    EXPECT_EQ(balanceLink(board, QStringLiteral("period")).period, 0U);
}

TEST_F(BalanceBoards, EveryNumberOfEveryTableComputesFromItsOwnInputs)
{
    auto input = tests::smallBalance();
    input.fees = {{"levy", balance::FeeBasis::Imbalance, balance::EurPerMwh::fromMantissa(810'000), {}, {}}};
    input.costs[*readMonth("2022-03")] = {.reserve = balance::Eur::fromMantissa(100'010'000)};
    document.newDocument(tests::withBalance(input));
    board.finish();
    int checked = 0;
    for (const auto make :
         {&balanceReportsTable, &balanceStatementTable, &operatorLinesTable, &operatorMonthsTable})
        for (const auto& row : make(board).rows)
            for (const auto& cell : row)
                if (const auto derivation = derivationOf(board.settled(), cell.evidence)) {
                    EXPECT_EQ(evaluate(*derivation), readFraction(derivation->value)) << derivation->key;
                    ++checked;
                }
    EXPECT_GT(checked, 40);
}

TEST_F(BalanceBoards, ExplanationsCallPartiesAndFeesByTheirNames)
{
    board.finish();
    const auto total = derivationOf(board.settled(), {.of = BalanceEvidence::Of::Total, .report = 1});
    ASSERT_TRUE(total);
    EXPECT_EQ(total->note, "Second, 2022-03");
    auto input = tests::smallBalance();
    input.fees.push_back({.code = "imbalance-tariff"});
    Derivation fee{.key = "fee", .formula = "", .value = "1", .note = "own"};
    auto inner = fee;
    inner.note = "imbalance-tariff";
    fee.children.push_back(inner);
    putNames(fee, input);
    EXPECT_EQ(fee.note, "own");
    EXPECT_EQ(fee.children.front().note, "Imbalance tariff");
}

TEST_F(BalanceBoards, TheStatementReadsLikeTheOperatorsReport)
{
    auto input = tests::smallBalance();
    input.fees = {{"levy", balance::FeeBasis::Imbalance, balance::EurPerMwh::fromMantissa(810'000), {}, {}}};
    document.newDocument(tests::withBalance(input));
    board.finish();
    const auto table = balanceStatementTable(board);
    EXPECT_EQ(cell(table, 1, 1), QStringLiteral("48.000"));
    EXPECT_EQ(cell(table, 1, 2), QStringLiteral("101.00"));
    EXPECT_EQ(cell(table, 1, 3), QStringLiteral("4,848.00"));
    EXPECT_EQ(cell(table, 2, 3), QStringLiteral("-437.00"));
    EXPECT_EQ(cell(table, 3, 3), QStringLiteral("4,411.00"));
    EXPECT_EQ(cell(table, 5, 0), QStringLiteral("levy"));
    EXPECT_EQ(cell(table, 5, 3), QStringLiteral("57.51")) << "0.81 x 71";
    EXPECT_EQ(cell(table, 6, 3), QStringLiteral("4,468.51"));
    EXPECT_EQ(cell(table, 8, 3), QStringLiteral("3,161.00"));
    EXPECT_EQ(cell(table, 10, 2), QStringLiteral("9.51")) << "4468.51 / 470";
}

TEST_F(BalanceBoards, ThePublicationNamesHolidaysAndTheDayOfTheClockChange)
{
    auto input = tests::smallBalance();
    const auto& zone = europeanZones.front();
    const auto first = zone.instantOf(*readDay("2025-12-23"), 0);
    for (std::size_t hour = 0; hour < input.steps.size(); ++hour) {
        const auto minute = first + static_cast<std::int64_t>(hour) * 60;
        input.steps[hour] = {minute, zone.dayAt(minute), zone.offsetAt(minute)};
    }
    input.regime = &balance::ee2022;
    document.newDocument(tests::withBalance(input));
    board.finish();
    const auto table = publicationTable(board);
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(cell(table, 0, 4), QStringLiteral("12/30/25 16:30"));
    EXPECT_TRUE(cell(table, 0, 6).startsWith(QStringLiteral("Christmas Eve (12/24/25), Christmas Day")));
    EXPECT_TRUE(cell(table, 0, 6).endsWith(QStringLiteral("weekend")));
    EXPECT_EQ(cell(table, 1, 2), QStringLiteral("Christmas Eve"));
}

TEST_F(BalanceBoards, NothingToSettleIsNoFault)
{
    document.newDocument({});
    EXPECT_FALSE(board.hasCase());
    EXPECT_FALSE(board.valid());
    EXPECT_TRUE(balanceFaults(board).empty());
    EXPECT_TRUE(balanceStatementTable(board).rows.empty());
    EXPECT_EQ(balanceAnswer(board, true), BalanceAnswer());
}

} // namespace

} // namespace meritdesk::items
