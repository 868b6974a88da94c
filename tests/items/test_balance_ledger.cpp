#include <QAbstractItemModelTester>
#include <QLocale>

#include <ctime>
#include <gtest/gtest.h>

#include "core/balance/regimes.h"
#include "core/derivation/evaluate.h"
#include "core/scenario/balance_edits.h"
#include "items/balance_fees_model.h"
#include "items/balance_ledger_model.h"
#include "items/balance_months_model.h"
#include "items/balance_parties_model.h"
#include "items/balance_switch_model.h"
#include "items/table_export.h"
#include "tests/support/balance_sample.h"

namespace meritdesk::items {

namespace {

using Ledger = BalanceLedgerModel;

class BalanceLedgers : public testing::Test
{
protected:
    BalanceLedgers()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en")));
        open(tests::smallBalance());
    }

    void open(const balance::Case& input)
    {
        document.newDocument(tests::withBalance(input));
        board.finish();
    }

    QString at(int row, int column) { return ledger.index(row, column).data().toString(); }

    document::Document document;
    BalanceBoard board{document};
    Ledger ledger{board};
    QAbstractItemModelTester tester{&ledger};
};

TEST_F(BalanceLedgers, ListsEveryPeriodWithTimesPositionsPricesAndMoney)
{
    ASSERT_EQ(ledger.rowCount(), 47);
    EXPECT_EQ(at(0, Ledger::LocalTime), QStringLiteral("3/26/22 00:00 +02:00"));
    EXPECT_EQ(at(0, Ledger::UtcTime), QStringLiteral("3/25/22 22:00"));
    const auto file = [this](int column) { return ledger.index(0, column).data(ExactRole).toString(); };
    EXPECT_EQ(file(Ledger::LocalTime), QStringLiteral("2022-03-26 00:00 +02:00"));
    EXPECT_EQ(file(Ledger::UtcTime), QStringLiteral("2022-03-25 22:00"));
    EXPECT_EQ(at(0, Ledger::Imbalance), QStringLiteral("-2.000"));
    EXPECT_EQ(at(0, Ledger::Reference), QStringLiteral("100.00"));
    EXPECT_EQ(at(0, Ledger::Neutrality), QStringLiteral("1.00"));
    EXPECT_EQ(at(0, Ledger::Sold), QStringLiteral("101.00"));
    EXPECT_EQ(at(0, Ledger::Money), QStringLiteral("-202.00"));
    EXPECT_EQ(at(0, Ledger::PriceFrom), QStringLiteral("up-regulation"));
    EXPECT_EQ(at(1, Ledger::Neutrality), QStringLiteral("-1.00"));
    EXPECT_EQ(at(1, Ledger::Bought), QStringLiteral("19.00"));
    EXPECT_EQ(at(27, Ledger::LocalTime), QStringLiteral("3/27/22 04:00 +03:00"));
    EXPECT_EQ(at(46, Ledger::System), QStringLiteral("-1.500"));
    EXPECT_FALSE(ledger.hasPositions());
    board.showParty(1);
    EXPECT_TRUE(ledger.hasPositions());
    EXPECT_EQ(at(0, Ledger::Metered), QStringLiteral("3.500"));
    EXPECT_EQ(at(0, Ledger::Scheduled), QStringLiteral("3.000"));
}

TEST_F(BalanceLedgers, OnePriceHasOneColumnAndPositionsStandWhereTheyAreKnown)
{
    const auto titles = [this] {
        QStringList all;
        for (const auto& column : ledger.table(QStringLiteral("ledger")).columns)
            all << column.title;
        return all;
    };
    EXPECT_TRUE(ledger.hasOnePrice());
    EXPECT_EQ(ledger.headerData(Ledger::Sold, Qt::Horizontal).toString(), QStringLiteral("Price, EUR/MWh"));
    EXPECT_FALSE(ledger.isShown(Ledger::Bought));
    EXPECT_EQ(titles().size(), Ledger::ColumnCount - 3) << "no second price, no positions";
    board.showParty(1);
    EXPECT_EQ(titles().size(), Ledger::ColumnCount - 1);
    auto dual = tests::smallBalance();
    dual.regime = &balance::dualMargin;
    open(dual);
    ASSERT_TRUE(board.valid());
    EXPECT_FALSE(ledger.hasOnePrice());
    EXPECT_TRUE(titles().contains(QStringLiteral("Bought at, EUR/MWh")));
}

TEST_F(BalanceLedgers, FiltersLeaveTheRightPeriods)
{
    ledger.setFilter(LedgerFilter::Deficit);
    EXPECT_EQ(ledger.rowCount(), 24);
    ledger.setFilter(LedgerFilter::Surplus);
    EXPECT_EQ(ledger.rowCount(), 23);
    EXPECT_EQ(ledger.rowOf(0), -1);
    EXPECT_EQ(ledger.rowOf(1), 0);
    ledger.setFilter(LedgerFilter::Against);
    EXPECT_EQ(ledger.rowCount(), 47) << "short when the system is short, long when it is long";
    ledger.setFilter(LedgerFilter::NegativePrice);
    EXPECT_EQ(ledger.rowCount(), 0);
    ledger.setFilter(LedgerFilter::ClockChange);
    EXPECT_EQ(ledger.rowCount(), 23);
    ledger.setFilter(LedgerFilter::Worst);
    EXPECT_EQ(ledger.rowCount(), 24) << "only where it paid";
}

TEST_F(BalanceLedgers, DaysInViewLimitTheRows)
{
    ledger.setRange(24, 47);
    EXPECT_EQ(ledger.rowCount(), 23);
    EXPECT_EQ(ledger.periodOf(0), 24U);
    ledger.clearRange();
    EXPECT_EQ(ledger.rowCount(), 47);
}

TEST_F(BalanceLedgers, SortsByExactNumbersAndPutsEmptyCellsLast)
{
    ledger.sort(Ledger::Money, Qt::AscendingOrder);
    EXPECT_EQ(at(0, Ledger::Money), QStringLiteral("-202.00"));
    ledger.sort(Ledger::Money, Qt::DescendingOrder);
    EXPECT_EQ(at(0, Ledger::Money), QStringLiteral("19.00"));
    EXPECT_EQ(ledger.periodOf(0), 1U) << "equal ones stay in time";
    ledger.sort(-1);
    EXPECT_EQ(ledger.periodOf(0), 0U);
}

TEST_F(BalanceLedgers, EveryCellExplainsItself)
{
    board.showParty(1);
    for (int column = 0; column < Ledger::ColumnCount; ++column)
        for (const int row : {0, 1}) {
            const auto derivation = ledger.derivation(ledger.index(row, column));
            ASSERT_TRUE(derivation) << column;
            EXPECT_EQ(evaluate(*derivation), readFraction(derivation->value)) << derivation->key;
        }
    EXPECT_EQ(ledger.derivation(ledger.index(0, Ledger::Imbalance))->key, "imbalance");
    EXPECT_EQ(ledger.derivation(ledger.index(0, Ledger::Money))->key, "cash_flow");
    EXPECT_EQ(ledger.derivation(ledger.index(0, Ledger::LocalTime))->key, "balance_price");
}

TEST_F(BalanceLedgers, AYearOfQuarterHoursIsListedAtOnce)
{
    auto input = tests::smallBalance();
    constexpr std::size_t quarters = 35'040;
    const auto& zone = europeanZones.front();
    const auto first = zone.instantOf(*readDay("2025-01-01"), 0);
    input.steps.clear();
    input.stepMinutes = 15;
    for (std::size_t at = 0; at < quarters; ++at) {
        const auto minute = first + static_cast<std::int64_t>(at) * 15;
        input.steps.push_back({minute, zone.dayAt(minute), zone.offsetAt(minute)});
    }
    const auto longer = [](balance::GivenSeries& series) {
        if (!series || (*series)->micro.size() == 1)
            return;
        auto& micro = series->edit().micro;
        const auto pattern = micro;
        micro.resize(quarters);
        for (std::size_t at = 0; at < quarters; ++at)
            micro[at] = pattern[at % 2];
    };
    for (auto& series : input.prices.series)
        longer(series);
    for (auto& party : input.parties)
        for (auto* series : {&party.imbalance, &party.scheduled, &party.metered, &party.consumption})
            longer(*series);
    input.regime = &balance::ee2025;
    open(input);
    ASSERT_TRUE(board.valid());
    const auto before = std::clock(); // of this program, however busy the machine is
    board.showParty(1);
    ASSERT_EQ(ledger.rowCount(), static_cast<int>(quarters));
    for (int row = 0; row < 60; ++row)
        for (int column = 0; column < Ledger::ColumnCount; ++column)
            EXPECT_FALSE(at(row, column).isEmpty());
    EXPECT_LT((std::clock() - before) / CLOCKS_PER_SEC, 2) << "another party and a screenful, seconds";
}

TEST_F(BalanceLedgers, MonthsOfTheOperatorAreTypedIn)
{
    using Months = BalanceMonthsModel;
    Months months(board);
    QAbstractItemModelTester monthsTester(&months);
    ASSERT_EQ(months.rowCount(), 1);
    EXPECT_EQ(months.index(0, Months::NeutralityValue).data().toString(), QStringLiteral("1.00"));
    EXPECT_EQ(months.index(0, Months::BuyFromBrps).data().toString(), QStringLiteral("as settled"));
    ASSERT_TRUE(months.setData(months.index(0, Months::NeutralityValue), QStringLiteral("2.5")));
    ASSERT_TRUE(months.setData(months.index(0, Months::UpRegulation), QStringLiteral("1,200.50")));
    board.finish();
    EXPECT_EQ(at(0, Ledger::Sold), QStringLiteral("102.50"));
    EXPECT_EQ(board.settled().settlement->months.front().items[3], 120'050);
    EXPECT_FALSE(months.setData(months.index(0, Months::Reserve), QStringLiteral("much")));
    ASSERT_TRUE(months.setData(months.index(0, Months::UpRegulation), QString()));
    EXPECT_TRUE(board.input().costs.empty());
}

TEST_F(BalanceLedgers, FeesAreTypedInAndComeBack)
{
    using Fees = BalanceFeesModel;
    ASSERT_TRUE(board.apply(scenario::resetBalanceFees()));
    Fees fees(board);
    QAbstractItemModelTester feesTester(&fees);
    ASSERT_EQ(fees.rowCount(), 2);
    EXPECT_EQ(fees.index(0, Fees::Code).data().toString(), QStringLiteral("Imbalance tariff"));
    ASSERT_TRUE(fees.setData(fees.index(0, Fees::Rate), QStringLiteral("0.81")));
    EXPECT_TRUE(board.input().defaultFees) << "nothing was changed";
    ASSERT_EQ(fees.add(), 2);
    ASSERT_TRUE(fees.setData(fees.index(2, Fees::Rate), QStringLiteral("1.35")));
    ASSERT_TRUE(fees.setData(fees.index(2, Fees::Basis), 1));
    ASSERT_TRUE(fees.setData(fees.index(2, Fees::From), QStringLiteral("2022-03-27")));
    EXPECT_FALSE(fees.setData(fees.index(2, Fees::To), QStringLiteral("2022-03-26"))) << "before it begins";
    EXPECT_FALSE(fees.setData(fees.index(2, Fees::To), QStringLiteral("soon")));
    board.finish();
    ASSERT_EQ(board.settled().settlement->reports.front().fees.size(), 1U);
    EXPECT_EQ(board.settled().settlement->reports.front().fees.front().cents, 31'050) << "1.35 x 230";
    ASSERT_TRUE(fees.remove(2));
    EXPECT_EQ(fees.rowCount(), 2);
}

TEST_F(BalanceLedgers, FirstDaysOfRulesAndNamesOfPartiesAreTypedIn)
{
    BalanceSwitchModel rules(board);
    QAbstractItemModelTester rulesTester(&rules);
    using Rules = BalanceSwitchModel;
    const auto from = rules.index(3, Rules::From);
    EXPECT_EQ(from.data().toString(), QStringLiteral("1/1/22"));
    EXPECT_EQ(from.data(Qt::EditRole).toString(), QStringLiteral("2022-01-01"));
    ASSERT_TRUE(rules.setData(from, QStringLiteral("2022-03-27")));
    EXPECT_EQ(from.data().toString(), QStringLiteral("3/27/22"));
    board.finish();
    EXPECT_EQ(board.settled().settlement->table.periods.front().regime, &balance::ee2018);
    EXPECT_EQ(board.settled().settlement->table.periods.back().regime, &balance::ee2022);
    ASSERT_TRUE(rules.setData(from, QString()));
    EXPECT_TRUE(board.input().switchDates.empty());
    EXPECT_FALSE(rules.flags(rules.index(0, Rules::From)) & Qt::ItemIsEditable) << "it has no first day";
    BalancePartiesModel parties(board);
    QAbstractItemModelTester partiesTester(&parties);
    ASSERT_TRUE(parties.setData(parties.index(0, BalancePartiesModel::Name), QStringLiteral("First")));
    EXPECT_EQ(*board.input().parties.front().name, "First");
    ASSERT_TRUE(parties.remove(1));
    EXPECT_FALSE(parties.remove(0)) << "the last one stays";
}

} // namespace

} // namespace meritdesk::items
