#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>
#include <set>

#include "core/balance/regimes.h"
#include "core/derivation/evaluate.h"
#include "core/scenario/balance_edits.h"
#include "tests/support/accessible.h"
#include "tests/support/balance_sample.h"
#include "tests/views/pages/panel_desk.h"
#include "views/pages/balance/operator_panel.h"
#include "views/pages/balance/panels.h"
#include "views/pages/balance/periods_panel.h"
#include "views/pages/balance/publication_panel.h"
#include "views/pages/balance/rules_panel.h"
#include "views/pages/balance/statement_panel.h"
#include "views/pages/balance_page.h"

using namespace meritdesk;
using namespace meritdesk::views;
using Ledger = items::BalanceLedgerModel;

namespace {

class BalanceDesk : public tests::PanelDesk<BalancePage>
{
protected:
    BalanceDesk() { open(tests::withBalance(tests::smallBalance())); }
};

TEST_F(BalanceDesk, PanelsHaveTheirOwnIdsAndAllCanBeShown)
{
    std::set<std::string_view> ids;
    for (const auto* entry : balancePanels) {
        EXPECT_TRUE(ids.insert(entry->id).second) << entry->id;
        page->showPanel(entry->id);
        EXPECT_EQ(page->tabs().currentIndex(), static_cast<int>(ids.size()) - 1);
        EXPECT_EQ(page->tabs().inView()->objectName().toStdString(), entry->id);
    }
    EXPECT_EQ(tests::namelessControls(*page), QStringList());
}

TEST_F(BalanceDesk, TheSentenceOnTopLeadsToItsNumbersAndToThePeriod)
{
    EXPECT_TRUE(page->headline().text().contains(QStringLiteral("A pays")));
    emit page->headline().linkActivated(QStringLiteral("total"));
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->key, "balance_total");
    EXPECT_EQ(explained->value, "4411");
    page->showPanel(balanceStatement.id);
    emit page->detail().linkActivated(QStringLiteral("period"));
    EXPECT_EQ(page->tabs().currentIndex(), 0);
    EXPECT_EQ(page->board().look().period, 0U);
}

TEST_F(BalanceDesk, WhatIsChosenInTheLedgerIsChosenInThePicturesAndAsksWhy)
{
    auto& periods = panel<PeriodsPanel>(balancePeriods);
    click(periods.view(), 3, Ledger::Sold);
    EXPECT_EQ(page->board().look().period, 3U);
    EXPECT_EQ(periods.position().marked(), 3);
    EXPECT_EQ(periods.prices().marked(), 3);
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->key, "balance_price");
    EXPECT_EQ(explained->value, "19");
    explained.reset();
    emit periods.prices().periodClicked(6);
    EXPECT_EQ(page->board().look().period, 6U);
    EXPECT_EQ(periods.view().currentIndex().row(), 6);
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->value, "101");
}

TEST_F(BalanceDesk, APartyKnownByItsImbalanceOnlyHasNoEmptyPicture)
{
    auto& periods = panel<PeriodsPanel>(balancePeriods);
    EXPECT_TRUE(periods.position().imbalanceAlone());
    EXPECT_EQ(periods.position().title(), QStringLiteral("Imbalance of A"));
    page->board().showParty(1);
    EXPECT_FALSE(periods.position().imbalanceAlone());
    EXPECT_EQ(periods.position().title(), QStringLiteral("Position of Second"));
}

TEST_F(BalanceDesk, ThePicturesAreAlikeAndOnePriceHasOneColumn)
{
    auto& periods = panel<PeriodsPanel>(balancePeriods);
    EXPECT_NEAR(periods.position().width(), periods.prices().width(), 2);
    EXPECT_TRUE(periods.view().isColumnHidden(Ledger::Bought));
    EXPECT_TRUE(periods.view().isColumnHidden(Ledger::Scheduled));
    page->board().apply(scenario::setBalanceRegime(&balance::dualMargin));
    page->board().finish();
    EXPECT_FALSE(periods.view().isColumnHidden(Ledger::Bought));
}

TEST_F(BalanceDesk, FiltersAndDaysLimitTheLedgerAndItsSum)
{
    auto& periods = panel<PeriodsPanel>(balancePeriods);
    EXPECT_EQ(
        periods.count().text(),
        QStringLiteral("47 periods: deficit 48.000 MWh, surplus 23.000 MWh, the party pays 4,411.00 EUR"));
    periods.filter().setCurrentIndex(1);
    emit periods.filter().activated(1);
    EXPECT_TRUE(
        periods.count().text().startsWith(QStringLiteral("24 of 47 periods: deficit 48.000 MWh, surplus 0")));
    periods.filter().setCurrentIndex(0);
    emit periods.filter().activated(0);
    ASSERT_EQ(periods.days().count(), 3);
    periods.days().setCurrentIndex(2);
    emit periods.days().activated(2);
    EXPECT_EQ(periods.ledger().rowCount(), 23) << "the day of 23 hours";
    EXPECT_EQ(periods.ledger().periodOf(0), 24U);
    emit periods.position().periodsChosen(2, 5);
    EXPECT_EQ(periods.ledger().rowCount(), 3);
    EXPECT_EQ(periods.days().currentIndex(), -1);
    periods.days().setCurrentIndex(0);
    emit periods.days().activated(0);
    EXPECT_EQ(periods.ledger().rowCount(), 47);
}

TEST_F(BalanceDesk, AHeadingSortsTheLedger)
{
    auto& periods = panel<PeriodsPanel>(balancePeriods);
    auto* heading = periods.view().horizontalHeader();
    const auto middle =
        heading->sectionViewportPosition(Ledger::Money) + heading->sectionSize(Ledger::Money) / 2;
    const auto clickHeading = [&] {
        QTest::mouseClick(heading->viewport(), Qt::LeftButton, {}, {middle, heading->height() / 2});
    };
    clickHeading();
    EXPECT_EQ(periods.ledger().index(0, Ledger::Money).data().toString(), QStringLiteral("-202.00"));
    clickHeading();
    EXPECT_EQ(periods.ledger().index(0, Ledger::Money).data().toString(), QStringLiteral("19.00"));
    clickHeading();
    EXPECT_EQ(periods.ledger().periodOf(46), 46U) << "a third click gives the time back";
}

TEST_F(BalanceDesk, AnotherPartyIsChosenInTheHeadAndInTheStatements)
{
    auto& statement = panel<StatementPanel>(balanceStatement);
    click(statement.reports(), 1, 0);
    EXPECT_EQ(page->board().look().party, 1U);
    EXPECT_EQ(page->parties().currentIndex(), 1);
    EXPECT_TRUE(page->headline().text().contains(QStringLiteral("Second")));
    page->parties().setCurrentIndex(0);
    emit page->parties().activated(0);
    EXPECT_EQ(page->board().look().party, 0U);
    click(statement.statement(), 3, 3);
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->key, "balance_net");
    EXPECT_EQ(evaluate(*explained), readFraction(explained->value));
}

TEST_F(BalanceDesk, AnotherRuleSettlesAtOnceAndIsUndone)
{
    const auto before = page->headline().text();
    page->regime().setCurrentIndex(9);
    emit page->regime().activated(9);
    page->board().finish();
    EXPECT_EQ(page->board().settled().input->regime, &balance::nordicSingle);
    EXPECT_NE(page->headline().text(), before);
    document.undoStack().undo();
    page->board().finish();
    EXPECT_EQ(page->regime().currentIndex(), 0);
    EXPECT_EQ(page->headline().text(), before);
}

TEST_F(BalanceDesk, WhatLacksIsSaidInPlaceOfThePanels)
{
    auto input = tests::smallBalance();
    input.prices.series[balance::indexOf(balance::PriceKey::ReferenceUp)] = std::nullopt;
    document.reset(tests::withBalance(input));
    page->board().finish();
    EXPECT_FALSE(page->tabs().isVisible());
    EXPECT_TRUE(page->faults().isVisible());
    EXPECT_TRUE(page->faults().text().contains(QStringLiteral("reference price, up")));
    page->regime().setCurrentIndex(9); // the Nordic rule needs none
    emit page->regime().activated(9);
    page->board().finish();
    EXPECT_TRUE(page->tabs().isVisible());
}

TEST_F(BalanceDesk, FeesAreAddedTypedInAndTakenBack)
{
    auto& rules = panel<RulesPanel>(balanceRules);
    QTest::mouseClick(&rules.addFee(), Qt::LeftButton);
    ASSERT_EQ(page->board().input().fees.size(), 1U);
    type(rules.fees(), 0, items::BalanceFeesModel::Rate, QStringLiteral("0.81"));
    EXPECT_EQ(page->board().input().fees.front().rate.text(), "0.81");
    type(rules.fees(), 0, items::BalanceFeesModel::Code, QStringLiteral("Not a code"));
    EXPECT_EQ(page->board().input().fees.front().code, "fee") << "refused";
    page->board().finish();
    EXPECT_EQ(page->board().settled().settlement->reports.front().fees.front().cents, 5'751) << "0.81 x 71";
    rules.fees().setCurrentIndex(rules.fees().model()->index(0, 0));
    QTest::mouseClick(&rules.removeFee(), Qt::LeftButton);
    EXPECT_TRUE(page->board().input().fees.empty());
    QTest::mouseClick(&rules.resetFees(), Qt::LeftButton);
    EXPECT_TRUE(page->board().input().defaultFees);
    EXPECT_FALSE(rules.resetFees().isEnabled());
    for (int step = 0; step < 4; ++step)
        document.undoStack().undo();
    EXPECT_EQ(document.scenario(), tests::withBalance(tests::smallBalance()));
}

TEST_F(BalanceDesk, NothingOnTheRulesIsCutOff)
{
    page->resize(800, 660); // beside the details pane of a window of 1280 pixels
    auto& rules = panel<RulesPanel>(balanceRules);
    QApplication::processEvents();
    for (const auto* view : {&rules.switches(), &rules.fees(), &rules.parties()}) {
        EXPECT_EQ(view->horizontalScrollBar()->maximum(), 0) << view->accessibleName().toStdString();
        EXPECT_EQ(view->verticalScrollBar()->maximum(), 0) << view->accessibleName().toStdString();
    }
    for (const auto* button : {&rules.addFee(), &rules.removeFee(), &rules.resetFees(), &rules.removeParty()})
        EXPECT_GE(button->width(), button->sizeHint().width()) << button->text().toStdString();
}

TEST_F(BalanceDesk, TheTwoPricesOfAModelAreTypedIn)
{
    auto& rules = panel<RulesPanel>(balanceRules);
    rules.kSell().setText(QStringLiteral("0.1"));
    emit rules.kSell().editingFinished();
    EXPECT_EQ(page->board().input().dual.kSell.text(), "0.1");
    rules.kBuy().setText(QStringLiteral("some"));
    emit rules.kBuy().editingFinished();
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told.front().code, "not-a-number");
    EXPECT_EQ(rules.kBuy().text(), QStringLiteral("0"));
    rules.breakEven().click();
    EXPECT_TRUE(page->board().input().dual.breakEven);
    EXPECT_FALSE(rules.adder().isEnabled());
}

TEST_F(BalanceDesk, WhatTheOperatorStatesIsTypedInAndMovesThePrices)
{
    auto& office = panel<OperatorPanel>(balanceOperator);
    type(office.stated(), 0, items::BalanceMonthsModel::NeutralityValue, QStringLiteral("2.5"));
    page->board().finish();
    EXPECT_EQ(page->board().settled().settlement->prices.front().sell, Fraction(205, 2));
    type(office.stated(), 0, items::BalanceMonthsModel::Reserve, QStringLiteral("1000"));
    page->board().finish();
    EXPECT_EQ(page->board().settled().settlement->months.front().items[0], 100'000);
    click(office.lines(), 1, 1);
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->key, "operator_residual");
}

TEST_F(BalanceDesk, CopyTakesTheTableThatHasTheFocus)
{
    auto& statement = panel<StatementPanel>(balanceStatement);
    statement.statement().setFocus();
    ASSERT_TRUE(page->copy());
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("4411")));
    statement.reports().setFocus();
    ASSERT_TRUE(page->copy());
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("Second")));
}

TEST_F(BalanceDesk, EveryTableCanBeExportedThoseInViewFirst)
{
    page->showPanel(balanceStatement.id);
    const auto tables = page->tables();
    ASSERT_GE(tables.size(), 9U);
    EXPECT_EQ(tables.front().title, QStringLiteral("Statement"));
    std::set<QString> titles;
    for (const auto& table : tables) {
        EXPECT_TRUE(titles.insert(table.title).second) << table.title.toStdString();
        for (const auto& row : table.rows)
            EXPECT_EQ(row.size(), table.columns.size()) << table.title.toStdString();
    }
}

TEST_F(BalanceDesk, APageMadeAnewGoesOnWhereTheEyeWas)
{
    page->showPanel(balanceStatement.id);
    page->board().showParty(1);
    page->board().showPeriod(5);
    const auto moment = page->moment();
    make();
    page->resume(moment);
    EXPECT_EQ(page->tabs().currentIndex(), 1);
    EXPECT_EQ(page->board().look().party, 1U);
    EXPECT_EQ(page->board().look().period, 5U);
    make();
    EXPECT_EQ(page->tabs().currentIndex(), 1) << "the tab is remembered beyond the session";
}

TEST_F(BalanceDesk, AnEmptyDocumentIsExplainedAndFilled)
{
    document.newDocument({});
    auto* empty = page->findChild<QWidget*>(QStringLiteral("no-balance"));
    ASSERT_NE(empty, nullptr);
    EXPECT_TRUE(empty->isVisible());
    EXPECT_FALSE(page->canExport());
    EXPECT_FALSE(page->copy());
    document.newDocument(tests::balanceSample("balance-2015-01-two-prices.json"));
    page->board().finish();
    EXPECT_FALSE(empty->isVisible());
    EXPECT_TRUE(page->detail().text().contains(QStringLiteral("a model stands in")));
    EXPECT_TRUE(page->detail().text().contains(QStringLiteral("Constructed for teaching")));
}

} // namespace
