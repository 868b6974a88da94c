#include <QSignalSpy>

#include <gtest/gtest.h>

#include "core/balance/settle.h"
#include "core/derivation/evaluate.h"
#include "formats/lessons/lesson_store.h"
#include "formats/lessons/state_files.h"
#include "formats/words/language.h"
#include "formats/words/words.h"
#include "items/incentive_text.h"

namespace meritdesk::items {
namespace {

using balance::incentive::Aim;
using balance::incentive::BestReason;

/// The case of the lesson on the board: four hours by the quarter, three parties.
class IncentiveBoardTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const auto lesson = lessons::findLesson("dearest-energy");
        ASSERT_TRUE(lesson);
        m_input = Shared(lessons::caseOf(lesson->states.front()).value());
        auto settled = balance::settle(*m_input);
        ASSERT_TRUE(settled);
        m_settled = std::make_shared<const balance::Settlement>(std::move(settled).value());
        m_board.take(m_input, m_settled, 0);
        ASSERT_TRUE(m_board.valid());
    }

    void slideTo(int percent) { m_board.setMix(Fraction(percent, 100)); }

    [[nodiscard]] std::string sentence() { return incentiveConclusion(m_board, QLocale::c()).toStdString(); }

    [[nodiscard]] QString figure(IncentiveNumber number)
    {
        for (const auto& card : incentiveCards(m_board, QLocale::c()))
            if (card.number == number)
                return QString(card.figure).replace(QChar(0xA0), QLatin1Char(' '));
        return {};
    }

    Shared<balance::Case> m_input = {};
    IncentiveBoard::Settled m_settled = {};
    IncentiveBoard m_board = {};
};

TEST_F(IncentiveBoardTest, TheSentenceChangesWithTheSlider)
{
    EXPECT_EQ(m_board.best().reason, BestReason::Speculation);
    const auto one = sentence();
    EXPECT_NE(one.find("deviating on purpose pays"), std::string::npos) << one;
    slideTo(40);
    EXPECT_EQ(m_board.best().reason, BestReason::Insurance);
    const auto end = sentence();
    EXPECT_NE(end.find("Speculation has an end"), std::string::npos) << end;
    slideTo(90);
    const auto honest = sentence();
    EXPECT_NE(honest.find("every MWh of deliberate deviation costs"), std::string::npos) << honest;
    slideTo(100);
    EXPECT_NE(sentence().find("dearest energy of the hour"), std::string::npos) << sentence();
}

TEST_F(IncentiveBoardTest, TheCardsShowTheNumbersOfTheLesson)
{
    EXPECT_EQ(figure(IncentiveNumber::BestBias).toStdString(), "2 MWh with the direction");
    EXPECT_EQ(figure(IncentiveNumber::End).toStdString(), "40 %");
    EXPECT_EQ(figure(IncentiveNumber::Helping).toStdString(), "165.00 EUR");
    EXPECT_EQ(figure(IncentiveNumber::Surplus).toStdString(), "0.00 EUR");
    EXPECT_EQ(figure(IncentiveNumber::NegativeSurplus).toStdString(), "30.00 EUR");
    EXPECT_EQ(figure(IncentiveNumber::Hours).toStdString(), "390.00 EUR");
    slideTo(100);
    EXPECT_EQ(figure(IncentiveNumber::BestBias).toStdString(), "none");
    EXPECT_EQ(figure(IncentiveNumber::Helping).toStdString(), "160.00 EUR");
    EXPECT_EQ(figure(IncentiveNumber::Surplus).remove(QLatin1Char(',')).toStdString(), "1172.50 EUR");
}

TEST_F(IncentiveBoardTest, EveryCardExplainsItsNumberInWords)
{
    slideTo(30);
    for (int number = 0; number <= static_cast<int>(IncentiveNumber::Foresight); ++number) {
        const auto made = m_board.explain(static_cast<IncentiveNumber>(number));
        EXPECT_EQ(evaluate(made), readFraction(made.value)) << made.key;
        std::vector<const Derivation*> open{&made};
        while (!open.empty()) {
            const auto* each = open.back();
            open.pop_back();
            EXPECT_NE(words::label(each->key).toStdString(), each->key);
            for (const auto& input : each->inputs)
                EXPECT_NE(words::label(input.key).toStdString(), input.key);
            for (const auto& child : each->children)
                open.push_back(&child);
        }
    }
}

TEST_F(IncentiveBoardTest, ATypedShareIsTakenExactlyOrRefusedWithItsReason)
{
    EXPECT_TRUE(m_board.setMixPercent("12.5").empty());
    EXPECT_EQ(m_board.mix(), Fraction(1, 8));
    EXPECT_EQ(m_board.setMixPercent("101").front().code, "percent-out-of-range");
    EXPECT_EQ(m_board.setMixPercent("-1").front().code, "percent-out-of-range");
    EXPECT_EQ(m_board.setMixPercent(std::nullopt).front().code, "not-a-number");
    EXPECT_EQ(m_board.mix(), Fraction(1, 8));
}

TEST_F(IncentiveBoardTest, TheForesightIsTheCasesOwnUntilOneIsTyped)
{
    EXPECT_TRUE(m_board.hasOwnForesight());
    EXPECT_EQ(m_board.plan().hitRate, Fraction(4, 5));
    QSignalSpy changed(&m_board, &IncentiveBoard::changed);
    EXPECT_TRUE(m_board.setHitPercent("50").empty());
    EXPECT_EQ(changed.count(), 1);
    EXPECT_FALSE(m_board.hasOwnForesight());
    EXPECT_EQ(m_board.best().reason, BestReason::Honest) << "who guesses gains nothing";
    m_board.take(m_input, m_settled, 0);
    EXPECT_EQ(m_board.plan().hitRate, Fraction(1, 2)) << "another settlement keeps what was typed";
    EXPECT_TRUE(m_board.setHitPercent(std::nullopt).empty());
    EXPECT_EQ(m_board.plan().hitRate, Fraction(4, 5));
    EXPECT_EQ(m_board.setHitPercent("200").front().code, "percent-out-of-range");
}

TEST_F(IncentiveBoardTest, NothingIsSaidTwiceAndAnEmptyBoardHasNothing)
{
    QSignalSpy changed(&m_board, &IncentiveBoard::changed);
    m_board.setMix(0);
    m_board.setAim(Aim::Directed);
    EXPECT_EQ(changed.count(), 0);
    m_board.setAim(Aim::Steady);
    EXPECT_EQ(changed.count(), 1);
    m_board.take({}, nullptr, 0);
    EXPECT_FALSE(m_board.valid());
    EXPECT_TRUE(m_board.faults().empty());
    slideTo(50);
    EXPECT_EQ(m_board.mix(), Fraction(1, 2));
}

TEST_F(IncentiveBoardTest, ACaseWithoutDayAheadPricesSaysSo)
{
    auto input = *m_input;
    input.prices.series[balance::indexOf(balance::PriceKey::DayAhead)].reset();
    auto settled = balance::settle(input);
    ASSERT_TRUE(settled);
    m_board.take(Shared(input), std::make_shared<const balance::Settlement>(std::move(settled).value()), 0);
    EXPECT_FALSE(m_board.valid());
    ASSERT_EQ(m_board.faults().size(), 1U);
    EXPECT_EQ(m_board.faults().front().code, "incentive-without-day-ahead");
}

TEST_F(IncentiveBoardTest, EveryTextIsSaidInEveryLanguage)
{
    QStringList english;
    for (const auto& language : words::languages()) {
        const words::ScopedLanguage spoken(language);
        QStringList all{incentiveConclusion(m_board)};
        all += incentiveAssumptions(m_board);
        for (const auto& card : incentiveCards(m_board))
            all += {card.title, card.remark};
        for (const auto& text : all)
            EXPECT_FALSE(text.isEmpty() || text.contains(QLatin1Char('%') + QString::number(1)));
        if (language == "en")
            english = all;
    }
    const words::ScopedLanguage estonian("et");
    EXPECT_NE(incentiveConclusion(m_board), english.value(0));
}

} // namespace
} // namespace meritdesk::items
