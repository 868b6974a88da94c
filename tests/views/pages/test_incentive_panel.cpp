#include <QComboBox>
#include <QPushButton>
#include <QSlider>
#include <QTest>

#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "formats/lessons/lesson_store.h"
#include "formats/lessons/state_files.h"
#include "views/charts/incentive_chart.h"
#include "views/pages/auction/number_field.h"
#include "views/pages/balance/figure_card.h"
#include "views/pages/balance/incentive_bar.h"
#include "views/pages/balance/incentive_panel.h"
#include "views/pages/balance/incentive_stage.h"

// The incentive lesson, driven through its real widgets.

namespace meritdesk::views {
namespace {

class IncentivePanelTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const auto lesson = lessons::findLesson("dearest-energy");
        ASSERT_TRUE(lesson);
        scenario::Scenario scenario;
        scenario.balance = Shared(lessons::caseOf(lesson->states.front()).value());
        m_document.reset(scenario);
        m_board.finish();
        m_panel.resize(1000, 640);
        m_panel.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_panel));
    }

    [[nodiscard]] QSlider& slider() { return m_panel.bar().slider(); }

    void type(NumberField& field, const char* text)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, QString::fromLatin1(text));
        QTest::keyClick(&field, Qt::Key_Return);
    }

    [[nodiscard]] QString figure(std::size_t card) { return m_panel.cards()[card]->figure(); }

    PageContext context()
    {
        return {.document = m_document,
                .explain = [this](const Derivation& made) { m_explained.push_back(made); }};
    }

    document::Document m_document{nullptr};
    items::BalanceBoard m_board{m_document};
    std::vector<Derivation> m_explained = {};
    IncentivePanel m_panel{m_board, context(), nullptr};
};

TEST_F(IncentivePanelTest, DraggingTheSliderBendsTheLineAndChangesTheSentence)
{
    EXPECT_EQ(slider().value(), 0);
    const auto before = m_panel.sentence();
    ASSERT_EQ(m_panel.chart().curves().curves.size(), 2U);
    EXPECT_FALSE(m_panel.chart().curves().curves[0].least) << "at one price there is no least";
    const auto middle = slider().rect().center();
    QTest::mousePress(&slider(), Qt::LeftButton, {}, {4, middle.y()});
    QTest::mouseMove(&slider(), {slider().width() / 2, middle.y()});
    QTest::mouseRelease(&slider(), Qt::LeftButton, {}, {slider().width() / 2, middle.y()});
    EXPECT_GT(slider().value(), 30);
    EXPECT_LT(slider().value(), 70);
    EXPECT_EQ(m_panel.lesson().mix(), Fraction(slider().value(), 100));
    EXPECT_NE(m_panel.sentence(), before);
    ASSERT_EQ(m_panel.chart().curves().curves.size(), 3U);
    EXPECT_TRUE(m_panel.chart().curves().curves[1].chosen);
    EXPECT_TRUE(m_panel.chart().curves().curves[1].least);
}

TEST_F(IncentivePanelTest, TheKeysMoveTheSlider)
{
    slider().setFocus();
    QTest::keyClick(&slider(), Qt::Key_Right);
    EXPECT_EQ(m_panel.lesson().mix(), Fraction(1, 100));
    QTest::keyClick(&slider(), Qt::Key_PageUp);
    EXPECT_EQ(m_panel.lesson().mix(), Fraction(11, 100));
    QTest::keyClick(&slider(), Qt::Key_End);
    EXPECT_EQ(m_panel.lesson().mix(), Fraction(1));
    EXPECT_TRUE(m_panel.sentence().contains(QStringLiteral("dearest energy of the hour")));
    QTest::keyClick(&slider(), Qt::Key_Home);
    EXPECT_EQ(m_panel.lesson().mix(), Fraction(0));
}

TEST_F(IncentivePanelTest, AnExactShareIsTypedAndAFaultyOneIsMarked)
{
    auto& share = m_panel.bar().share();
    type(share, "79.87");
    EXPECT_EQ(m_panel.lesson().mix(), Fraction(7987, 10000));
    EXPECT_EQ(slider().value(), 79);
    type(share, "140");
    EXPECT_EQ(m_panel.lesson().mix(), Fraction(7987, 10000));
    EXPECT_FALSE(share.toolTip().isEmpty());
    type(share, "40");
    EXPECT_TRUE(share.toolTip().isEmpty());
    EXPECT_EQ(slider().value(), 40);
    EXPECT_TRUE(m_panel.sentence().startsWith(QStringLiteral("Speculation has an end")));
}

TEST_F(IncentivePanelTest, ThePlanIsChosenAndItsForesightTyped)
{
    auto& aim = m_panel.bar().aim();
    aim.setFocus();
    QTest::keyClick(&aim, Qt::Key_Down);
    EXPECT_EQ(m_panel.lesson().plan().aim, balance::incentive::Aim::Steady);
    EXPECT_FALSE(m_panel.bar().foresight().isVisible());
    QTest::keyClick(&aim, Qt::Key_Up);
    EXPECT_EQ(m_panel.lesson().plan().aim, balance::incentive::Aim::Directed);
    EXPECT_EQ(m_panel.bar().foresight().text(), QStringLiteral("80"));
    type(m_panel.bar().foresight(), "50");
    EXPECT_EQ(m_panel.lesson().plan().hitRate, Fraction(1, 2));
    EXPECT_TRUE(m_panel.sentence().startsWith(QStringLiteral("The honest plan is the cheapest")));
}

TEST_F(IncentivePanelTest, EveryCardExplainsItsNumberOnAClick)
{
    ASSERT_EQ(m_panel.cards().size(), 6U);
    EXPECT_EQ(figure(2).replace(QChar(0xA0), QLatin1Char(' ')).toStdString(), "165.00 EUR");
    for (auto* card : m_panel.cards())
        QTest::mouseClick(card, Qt::LeftButton);
    ASSERT_EQ(m_explained.size(), 6U);
    EXPECT_EQ(m_explained[0].key, "bias_gain");
    EXPECT_EQ(m_explained[0].value, "984");
    EXPECT_EQ(m_explained[1].value, "0.4");
    EXPECT_EQ(m_explained[2].value, "-165");
    for (const auto& made : m_explained)
        EXPECT_EQ(evaluate(made), readFraction(made.value)) << made.key;
    m_panel.cards().front()->setFocus();
    QTest::keyClick(m_panel.cards().front(), Qt::Key_Space);
    EXPECT_EQ(m_explained.size(), 7U);
}

TEST_F(IncentivePanelTest, APlaceOfTheChartIsReadAndExplained)
{
    auto& chart = m_panel.chart();
    chart.point(0);
    EXPECT_TRUE(chart.reading().contains(QStringLiteral("against the direction")))
        << chart.reading().toStdString();
    emit chart.shiftClicked(0);
    ASSERT_EQ(m_explained.size(), 1U);
    EXPECT_EQ(m_explained[0].key, "bias_cost");
    EXPECT_EQ(m_explained[0].value, "1374"); // 2 MWh against the direction at one price
}

TEST_F(IncentivePanelTest, ThePresentationFollowsAndItsKeysMoveTheShare)
{
    m_panel.present();
    auto* stage = m_panel.stage();
    ASSERT_TRUE(stage);
    EXPECT_TRUE(stage->chart().presentation());
    QTest::keyClick(stage, Qt::Key_Right);
    EXPECT_EQ(slider().value(), 5);
    QTest::keyClick(stage, Qt::Key_End);
    EXPECT_EQ(slider().value(), 100);
    EXPECT_EQ(stage->sentence(), m_panel.sentence());
    EXPECT_TRUE(stage->figure().startsWith(QStringLiteral("100")));
    QTest::keyClick(&stage->chart().plot(), Qt::Key_Home);
    EXPECT_EQ(slider().value(), 0);
    QTest::keyClick(stage, Qt::Key_Escape);
    EXPECT_FALSE(stage->isVisible());
}

TEST_F(IncentivePanelTest, TheMomentComesBackInAnotherPanel)
{
    type(m_panel.bar().share(), "12.5");
    type(m_panel.bar().foresight(), "66");
    IncentivePanel other(m_board, context(), nullptr);
    other.resume(m_panel.moment());
    EXPECT_EQ(other.lesson().mix(), Fraction(1, 8));
    EXPECT_EQ(other.lesson().plan().hitRate, Fraction(66, 100));
    EXPECT_EQ(other.sentence(), m_panel.sentence());
}

TEST_F(IncentivePanelTest, AnotherPartyIsTakenAndAnEmptyDocumentShowsNothing)
{
    const auto before = figure(2);
    m_board.showParty(1);
    EXPECT_NE(figure(2), before);
    EXPECT_EQ(m_panel.tables().size(), 2U);
    m_document.reset({});
    m_board.finish();
    EXPECT_TRUE(m_panel.cards().empty());
    EXPECT_FALSE(m_panel.sentence().isEmpty());
    EXPECT_TRUE(m_panel.tables().empty());
    EXPECT_TRUE(m_panel.charts().empty());
}

} // namespace
} // namespace meritdesk::views
