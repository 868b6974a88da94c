#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSlider>
#include <QToolButton>

#include "core/auction/rules.h"
#include "items/award_model.h"
#include "items/clearing_summary_model.h"
#include "tests/views/pages/auction_fixture.h"
#include "views/pages/auction/conditions_form.h"
#include "views/pages/auction/number_field.h"
#include "views/pages/auction/replay_bar.h"
#include "views/pages/auction/rule_terms.h"

using namespace meritdesk;
using namespace meritdesk::views;
using tests::Auction;

namespace {

scenario::Scenario under(const std::vector<std::string>& rules)
{
    auto scenario = tests::toyScenario();
    scenario.auction.edit().rules = rules;
    return scenario;
}

std::vector<std::string> everyRule()
{
    std::vector<std::string> ids;
    for (const auto* rule : auction::rules)
        ids.emplace_back(rule->id);
    return ids;
}

void type(NumberField& field, const QString& text)
{
    field.setText(text);
    emit field.editingFinished();
}

} // namespace

TEST_F(Auction, ARuleThatCannotClearTheBookLeavesTheOthersAlone)
{
    document.reset(under(everyRule()));
    const auto& cleared = page->board().cleared();
    EXPECT_TRUE(cleared.findings.empty());
    EXPECT_EQ(cleared.clearings.size(), 8U);
    ASSERT_EQ(cleared.refusals.size(), 3U) << "listing, single buyer, two phases";
    EXPECT_EQ(page->options().shown().count(), 8) << "only what was cleared can be shown";
    EXPECT_EQ(page->headline().figure(), QStringLiteral("300"));
}

TEST_F(Auction, TheTermsOfARuleStandThereWhileItIsChosen)
{
    auto& terms = page->options().conditions().terms();
    EXPECT_TRUE(terms.beta().isHidden());
    EXPECT_FALSE(page->options().convention().isHidden());
    document.reset(under({"guangdong-2016", "anhui-2017"}));
    EXPECT_FALSE(terms.beta().isHidden());
    EXPECT_FALSE(terms.priority().isHidden());
    EXPECT_TRUE(terms.callUntil().isHidden());
    EXPECT_TRUE(page->options().convention().isHidden()) << "neither takes a price convention";
}

TEST_F(Auction, TheSellersShareIsTypedAndRefusedOutsideItsRange)
{
    document.reset(under({"guangdong-2016"}));
    auto& terms = page->options().conditions().terms();
    type(terms.beta(), QStringLiteral("0.25"));
    EXPECT_EQ(document.scenario().auction->options.beta->text(), "0.25");
    type(terms.beta(), QStringLiteral("3"));
    EXPECT_EQ(document.scenario().auction->options.beta->text(), "0.25");
    EXPECT_FALSE(page->options().conditions().refusal().isEmpty());
    terms.largerFee().click();
    EXPECT_TRUE(document.scenario().auction->options.betaLargerFee);
    EXPECT_FALSE(document.scenario().auction->options.beta);
}

TEST_F(Auction, TheEndOfTheCallMakesTwoPhasesClear)
{
    document.reset(under({"uniform", "two-phase"}));
    EXPECT_EQ(page->board().cleared().refusals.size(), 1U);
    auto& until = page->options().conditions().terms().callUntil();
    until.setText(QStringLiteral("tomorrow"));
    emit until.editingFinished();
    EXPECT_FALSE(document.scenario().auction->options.callUntil);
    until.setText(QStringLiteral("2026-01-15T10:00Z"));
    emit until.editingFinished();
    EXPECT_TRUE(page->board().cleared().refusals.empty());
    EXPECT_EQ(page->board().cleared().clearings.size(), 2U);
}

TEST_F(Auction, FactsOfARuleStandBelowTheMeasures)
{
    using Summary = items::ClearingSummaryModel;
    auto* model = page->results().summaryTable().model();
    EXPECT_EQ(model->rowCount(), int{Summary::Measures});
    document.reset(under({"uniform", "guangdong-2016"}));
    ASSERT_EQ(model->rowCount(), Summary::Measures + 2) << "the two factors of the return";
    EXPECT_EQ(model->headerData(Summary::Measures, Qt::Vertical).toString(),
              QStringLiteral("Sellers’ factor"));
    EXPECT_EQ(model->index(Summary::Measures, 0).data().toString(), QStringLiteral("–"));
    EXPECT_NE(model->index(Summary::Measures, 1).data().toString(), QStringLiteral("–"));
}

TEST_F(Auction, GainsAndLossesAreCountedAgainstTheChosenRule)
{
    document.reset(under({"uniform", "pay-as-bid", "high-low"}));
    auto* model = page->results().awardTable().model();
    page->results().gains().click();
    EXPECT_EQ(model->columnCount(), 3 + 3);
    EXPECT_EQ(model->index(1, 3).data().toString(), QStringLiteral("0.00")) << "the base against itself";
    EXPECT_EQ(model->index(1, 4).data().toString(), QStringLiteral("-390,000.00")) << "b1 pays 430, not 300";
    EXPECT_EQ(model->index(1, 4).data(items::AwardModel::GainRole).toInt(), -1);
    page->results().base().setCurrentIndex(1);
    emit page->results().base().activated(1);
    EXPECT_EQ(model->index(1, 3).data().toString(), QStringLiteral("+390,000.00"));
    EXPECT_EQ(model->index(1, 3).data(items::AwardModel::GainRole).toInt(), 1);
}

TEST_F(Auction, WhatIsNotServedInPriceOrderIsDrawnOrderByOrder)
{
    EXPECT_TRUE(page->chart().curves().servesInOrder);
    document.reset(under({"anhui-2017"}));
    const auto& curves = page->chart().curves();
    EXPECT_FALSE(curves.servesInOrder) << "e1 bids 430 and is cut, d1 bids 300 and is served";
    EXPECT_EQ(curves.areas, items::SurplusAreas::None);
    double served = 0;
    for (const auto& step : curves.demand)
        served += step.served;
    EXPECT_EQ(served, 10500);
}

TEST_F(Auction, TheReplayGoesFromSortingToTheMoneyByKeys)
{
    EXPECT_TRUE(page->replayBar().isHidden());
    page->toggleReplay();
    auto& bar = page->replayBar();
    EXPECT_FALSE(bar.isHidden());
    EXPECT_EQ(bar.sentence(), QStringLiteral("Bids in rank order (5), from 430 down to 230"));
    EXPECT_EQ(page->chart().lit(), (std::vector<std::size_t>{0, 1, 2, 3, 4}));
    EXPECT_EQ(page->chart().curves().volume, 0);
    EXPECT_FALSE(page->chart().curves().price);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&bar.slider(), Qt::Key_Right);
    EXPECT_EQ(bar.sentence(), QStringLiteral("Buyers at 430 and sellers at 150 trade 4,000"));
    EXPECT_EQ(page->chart().curves().volume, 4000);
    EXPECT_EQ(page->ladder(tests::Side::Sell).selectedOrders(), std::vector<std::size_t>{5});
    QTest::keyClick(&bar.slider(), Qt::Key_Left);
    EXPECT_EQ(page->chart().curves().volume, 0);
    QTest::keyClick(&bar.slider(), Qt::Key_End);
    EXPECT_EQ(page->chart().curves().price, 300);
    EXPECT_EQ(page->chart().curves().volume, 10500);
    EXPECT_EQ(document.undoStack().count(), 0);
    QTest::keyClick(&bar.slider(), Qt::Key_Escape);
    EXPECT_TRUE(bar.isHidden());
    EXPECT_TRUE(page->chart().lit().empty());
}

TEST_F(Auction, SpacePlaysTheReplayAndStopsIt)
{
    page->toggleReplay();
    auto& bar = page->replayBar();
    QTest::keyClick(&bar.slider(), Qt::Key_Space);
    EXPECT_TRUE(bar.isPlaying());
    EXPECT_TRUE(QTest::qWaitFor([&bar] { return bar.position() > 0; }, 5000));
    QTest::keyClick(&bar.slider(), Qt::Key_Space);
    EXPECT_FALSE(bar.isPlaying());
}

TEST_F(Auction, EveryRuleIsPlayedToItsResult)
{
    document.reset(under(everyRule()));
    page->toggleReplay();
    auto& bar = page->replayBar();
    for (std::size_t rule = 0; rule < page->board().cleared().clearings.size(); ++rule) {
        page->board().showRule(rule);
        QTest::keyClick(&bar.slider(), Qt::Key_End);
        EXPECT_FALSE(bar.sentence().contains(QLatin1Char('{'))) << bar.sentence().toStdString();
        EXPECT_EQ(page->chart().curves().volume, page->board().shown()->volume.toDouble());
    }
}
