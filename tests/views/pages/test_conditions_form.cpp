#include <QApplication>
#include <QComboBox>
#include <QTest>

#include <gtest/gtest.h>

#include "core/auction/rules.h"
#include "document/document.h"
#include "tests/support/accessible.h"
#include "tests/support/books.h"
#include "views/pages/auction/conditions_form.h"
#include "views/pages/auction/number_field.h"
#include "views/pages/auction/options_bar.h"
#include "views/parts/check_menu.h"

using namespace meritdesk;
using namespace meritdesk::views;
using auction::Price;
using auction::Quantity;

namespace {

/// The conditions of the toy book: quantity step 1, price step 1, price 300, volume 10500.
class Conditions : public testing::Test
{
protected:
    Conditions()
    {
        QLocale::setDefault(QLocale::c());
        document.reset(tests::toyScenario());
        board = std::make_unique<items::AuctionBoard>(document);
        form = std::make_unique<ConditionsForm>(*board, lightTheme(), nullptr);
        form->show();
        QApplication::setActiveWindow(form.get());
    }

    ~Conditions() override { QLocale::setDefault(localeBefore); }

    [[nodiscard]] const auction::Options& options() const { return document.scenario().auction->options; }

    [[nodiscard]] const auction::Clearing& uniform() const { return board->cleared().clearings.front(); }

    /// Types a text into a field in place of its own and leaves it with Enter.
    static void type(NumberField& field, const QString& text)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_Delete);
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }

    [[nodiscard]] QComboBox& side() const { return *form->findChild<QComboBox*>(); }

    void chooseSide(int at) const
    {
        side().setCurrentIndex(at);
        emit side().activated(at);
    }

    static QAction* ruleAction(const OptionsBar& bar, const QString& id)
    {
        for (auto* action : bar.ruleMenu().actions())
            if (action->data() == id)
                return action;
        return nullptr;
    }

    const QLocale localeBefore = QLocale();
    document::Document document;
    std::unique_ptr<items::AuctionBoard> board;
    std::unique_ptr<ConditionsForm> form;
};

} // namespace

TEST_F(Conditions, ADealRatioCapsTheVolumeAndIsOneUndoStep)
{
    type(form->dealRatio(), QStringLiteral("0.5"));
    ASSERT_TRUE(options().dealRatio.has_value());
    EXPECT_EQ(options().dealRatio->of, auction::Side::Sell);
    EXPECT_EQ(options().dealRatio->ratio.text(), "0.5");
    EXPECT_EQ(uniform().volume.text(), "6750") << "half of the 13500 offered";
    EXPECT_EQ(document.undoStack().count(), 1);
    document.undoStack().undo();
    EXPECT_EQ(form->dealRatio().text(), QString());
    EXPECT_EQ(uniform().volume.text(), "10500");
}

TEST_F(Conditions, TheDealRatioCountsTheSideThatIsChosen)
{
    EXPECT_FALSE(side().isEnabled()) << "a side of no ratio";
    type(form->dealRatio(), QStringLiteral("0.5"));
    EXPECT_TRUE(side().isEnabled());
    chooseSide(side().findData(static_cast<int>(auction::Side::Buy)));
    EXPECT_EQ(options().dealRatio->of, auction::Side::Buy);
    EXPECT_EQ(uniform().volume.text(), "7500") << "half of the 15000 asked for";
    type(form->dealRatio(), QString());
    EXPECT_FALSE(options().dealRatio.has_value());
    EXPECT_FALSE(side().isEnabled());
}

TEST_F(Conditions, ADealRatioAboveOneIsRefusedInWords)
{
    type(form->dealRatio(), QStringLiteral("1.5"));
    EXPECT_FALSE(options().dealRatio.has_value());
    EXPECT_TRUE(form->refusal().contains(QStringLiteral("1.5"))) << form->refusal().toStdString();
    EXPECT_FALSE(form->dealRatio().toolTip().isEmpty());
    EXPECT_EQ(form->dealRatio().text(), QStringLiteral("1.5")) << "what was typed stays to be mended";
    EXPECT_EQ(document.undoStack().count(), 0);
    type(form->dealRatio(), QStringLiteral("1"));
    EXPECT_EQ(form->refusal(), QString());
    EXPECT_TRUE(form->dealRatio().toolTip().isEmpty());
}

TEST_F(Conditions, APriceCapNeedsADemandAndGoesWithIt)
{
    EXPECT_FALSE(form->priceCap().isEnabled());
    document.apply(scenario::removeOrders({0, 1, 2, 3, 4})); // the buyers
    document.apply(scenario::chooseRules({"pay-as-bid"}));
    type(form->demand(), QStringLiteral("7000"));
    ASSERT_EQ(form->refusal(), QString());
    EXPECT_TRUE(form->priceCap().isEnabled());
    EXPECT_EQ(uniform().volume.text(), "7000");
    type(form->priceCap(), QStringLiteral("200"));
    EXPECT_EQ(options().priceCap, std::optional(Price::fromMantissa(200'000'000)));
    EXPECT_EQ(uniform().volume.text(), "6000") << "f1 and h1; g1 asks 250";
    type(form->demand(), QString());
    EXPECT_FALSE(options().demand.has_value());
    EXPECT_FALSE(options().priceCap.has_value());
    EXPECT_FALSE(form->priceCap().isEnabled());
}

TEST_F(Conditions, WhatIsNoNumberIsMarkedAndLeavesTheBookAlone)
{
    type(form->demand(), QStringLiteral("a lot"));
    EXPECT_EQ(form->demand().toolTip(), QStringLiteral("a lot is not a number"));
    EXPECT_EQ(form->demand().accessibleDescription(), QStringLiteral("a lot is not a number"));
    EXPECT_FALSE(options().demand.has_value());
}

TEST_F(Conditions, AVolumeCapStopsTheAuction)
{
    type(form->volumeCap(), QStringLiteral("5000"));
    EXPECT_EQ(options().volumeCap, std::optional(Quantity::fromMantissa(5'000'000'000)));
    EXPECT_EQ(uniform().volume.text(), "5000");
    EXPECT_EQ(uniform().situation, auction::Situation::Capped);
}

TEST_F(Conditions, AStepThatTheOrdersBreakIsRefused)
{
    type(form->priceStep(), QStringLiteral("7"));
    EXPECT_EQ(options().priceStep, std::optional(Price::fromMantissa(1'000'000)));
    EXPECT_FALSE(form->refusal().isEmpty());
    type(form->priceStep(), QString());
    EXPECT_FALSE(options().priceStep.has_value());
}

TEST_F(Conditions, TheSummaryNamesWhatIsInForce)
{
    type(form->volumeCap(), QStringLiteral("5000"));
    type(form->dealRatio(), QStringLiteral("0.9"));
    EXPECT_EQ(form->summary(), QStringLiteral("Step 1 · price step 1 · cap 5,000 · deal ratio 0.9"));
}

TEST_F(Conditions, NumbersAreReadAndShownInTheLocale)
{
    QLocale::setDefault(QLocale(QLocale::German));
    type(form->dealRatio(), QStringLiteral("0,25"));
    EXPECT_EQ(options().dealRatio->ratio.text(), "0.25");
    EXPECT_EQ(form->dealRatio().text(), QStringLiteral("0,25"));
}

TEST_F(Conditions, EveryFieldHasAName)
{
    EXPECT_EQ(tests::namelessControls(*form), QStringList());
}

TEST_F(Conditions, TheBarTurnsRulesOnAndOffInTheirListedOrder)
{
    const OptionsBar bar(*board, lightTheme(), nullptr);
    EXPECT_EQ(static_cast<std::size_t>(bar.ruleMenu().actions().size()), auction::rules.size());
    auto* uniformRule = ruleAction(bar, QStringLiteral("uniform"));
    auto* payAsBid = ruleAction(bar, QStringLiteral("pay-as-bid"));
    uniformRule->trigger();
    EXPECT_EQ(document.scenario().auction->rules, std::vector<std::string>({"pay-as-bid"}));
    EXPECT_FALSE(bar.shown().isEnabled()) << "nothing to choose from";
    uniformRule->trigger();
    EXPECT_EQ(document.scenario().auction->rules, std::vector<std::string>({"uniform", "pay-as-bid"}));
    EXPECT_EQ(bar.shown().count(), 2);
    uniformRule->trigger();
    payAsBid->trigger();
    EXPECT_TRUE(payAsBid->isChecked()) << "the last rule stays";
    EXPECT_EQ(document.scenario().auction->rules.size(), 1U);
}

TEST_F(Conditions, TheRuleMenuStaysOpenWhileTicksAreSet)
{
    const OptionsBar bar(*board, lightTheme(), nullptr);
    auto& menu = bar.ruleMenu();
    auto* rule = ruleAction(bar, QStringLiteral("pay-as-bid"));
    menu.popup({});
    ASSERT_TRUE(menu.isVisible());
    QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(rule).center());
    EXPECT_FALSE(rule->isChecked());
    EXPECT_TRUE(menu.isVisible());
    menu.setActiveAction(rule);
    QTest::keyClick(&menu, Qt::Key_Space);
    EXPECT_TRUE(rule->isChecked());
    EXPECT_TRUE(menu.isVisible());
    QTest::keyClick(&menu, Qt::Key_Escape);
    EXPECT_FALSE(menu.isVisible());
}
