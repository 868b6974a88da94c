#include <gtest/gtest.h>
#include <random>

#include "core/balance/incentive/explain.h"
#include "core/balance/regimes.h"
#include "core/derivation/evaluate.h"
#include "tests/core/balance/balance_case.h"

namespace meritdesk::balance::incentive {
namespace {

using tests::caseFrom;
using tests::day;
using tests::give;
using tests::party;

/// A settled case that outlives what is asked of it.
struct Settled
{
    Case input = {};
    Settlement settlement = {};

    explicit Settled(Case made)
        : input(std::move(made))
        , settlement(settle(input).value())
    {
    }

    [[nodiscard]] Ground ground(std::size_t who = 0) const
    {
        return groundOf(input, settlement, who).value();
    }
};

/// Four hours at one price, the system short, long, short and long; day-ahead 50.
Case fourHours(const std::vector<std::int64_t>& own, const std::vector<std::int64_t>& up = {90'000},
               const std::vector<std::int64_t>& down = {20'000})
{
    auto input = caseFrom(day(2024, 3, 5), 60, 4);
    input.regime = &nordicSingle;
    give(input, PriceKey::DayAhead, {50'000});
    give(input, PriceKey::Direction, {1'000, -1'000, 1'000, -1'000});
    give(input, PriceKey::Up, up);
    give(input, PriceKey::Down, down);
    input.parties = {party("A", own), party("B", {3'000, -1'000, 2'000, 5'000})};
    return input;
}

const Plan steady{};

Plan directed(const Fraction& hitRate)
{
    return {Aim::Directed, hitRate};
}

Case randomCase(std::mt19937& random, const Regime& regime, int stepMinutes)
{
    const auto between = [&](int least, int most) {
        return std::uniform_int_distribution<int>(least, most)(random);
    };
    auto input = caseFrom(day(2016, 3, 5), stepMinutes, 24);
    input.regime = &regime;
    const auto many = [&](int least, int most, int unit) {
        std::vector<std::int64_t> values;
        for (std::size_t i = 0; i < input.steps.size(); ++i)
            values.push_back(std::int64_t{unit} * between(least, most));
        return values;
    };
    give(input, PriceKey::Direction, many(-1, 1, 1000));
    for (const auto key : {PriceKey::ReferenceUp, PriceKey::ReferenceDown, PriceKey::Voaa, PriceKey::DayAhead,
                           PriceKey::Up, PriceKey::Down, PriceKey::ExternalBuy, PriceKey::ExternalSell})
        give(input, key, many(-50, 200, 1000));
    input.prices.neutrality[std::chrono::year(2016) / 3] = {Fraction(4, 3)};
    input.parties = {party("A", many(-9, 9, 500)), party("B", many(-9, 9, 500))};
    input.prices.activatedUp = tests::series(many(0, 3, 1000));
    input.prices.activatedDown = tests::series(many(0, 3, 1000));
    return input;
}

/// The cost by the words of the rule, period by period.
Fraction plainCost(const Ground& ground, const Plan& plan, std::int64_t bias, const Fraction& mix)
{
    const auto of = [&](const GroundPeriod& p, int side) -> Fraction {
        const Fraction energy(Integer(p.deviation + side * bias), powerOfTen(6));
        const Fraction single(Integer(p.single), powerOfTen(6));
        const Fraction far(Integer(energy < 0 ? p.high : p.low), powerOfTen(6));
        const Fraction price = single + mix * (far - single);
        return -energy * (price - Fraction(Integer(p.dayAhead), powerOfTen(6)));
    };
    Fraction sum = 0;
    for (const auto& period : ground.periods) {
        if (plan.aim == Aim::Steady)
            sum += of(period, 1);
        else
            sum += plan.hitRate * of(period, period.direction)
                   + (1 - plan.hitRate) * of(period, -period.direction);
    }
    return sum;
}

void holds(const Derivation& derivation)
{
    const auto value = evaluate(derivation);
    ASSERT_TRUE(value) << derivation.key << ": " << derivation.formula;
    EXPECT_EQ(*value, *readFraction(derivation.value)) << derivation.key << ": " << derivation.formula;
    for (const auto& child : derivation.children)
        holds(child);
}

TEST(Incentive, ThePairOpensFromOnePriceToTheDearestAndTheCheapestEnergy)
{
    const Settled settled(fourHours({0}));
    const auto ground = settled.ground();
    ASSERT_EQ(ground.periods.size(), 4U);
    EXPECT_EQ(ground.periods[0].single, 90'000'000);
    EXPECT_EQ(ground.periods[0].high, 90'000'000);
    EXPECT_EQ(ground.periods[0].low, 50'000'000);
    EXPECT_EQ(ground.periods[1].single, 20'000'000);
    EXPECT_EQ(ground.periods[1].high, 50'000'000);
    EXPECT_EQ(ground.periods[1].low, 20'000'000);
    EXPECT_EQ(ground.periods[1].direction, -1);
}

TEST(Incentive, OnePriceRewardsTheHelpingSideAndTwoPricesNever)
{
    // Long by 2 MWh in a short hour at 90 against 50: 80 EUR better than day-ahead; at two prices nothing.
    const Settled settled(fourHours({2'000, -1'000, 0, 3'000}));
    const auto ground = settled.ground();
    EXPECT_EQ(ground.helping.periods, 2U);
    EXPECT_EQ(ground.helping.at(0), Fraction(-110)); // 2 x 40 long, 1 x 30 short in a long hour
    EXPECT_EQ(ground.helping.at(1), Fraction(0));
    EXPECT_EQ(ground.harming.at(0), Fraction(90)); // 3 MWh long in a long hour: 30 EUR less each
    EXPECT_EQ(ground.harming.at(1), Fraction(90));
}

TEST(Incentive, NobodyGainsAgainstDayAheadAtTwoPricesInAnyCase)
{
    std::mt19937 random(5);
    for (const auto* regime : regimes) {
        const Settled settled(randomCase(random, *regime, 60));
        for (std::size_t who = 0; who < 2; ++who) {
            const auto ground = settled.ground(who);
            EXPECT_GE(ground.helping.at(1), 0) << regime->id;
            EXPECT_GE(ground.harming.at(1), 0) << regime->id;
            const auto curve = biasCurve(ground, directed(1));
            EXPECT_GE(bestBias(curve, 1).cost, 0) << regime->id;
        }
    }
}

TEST(Incentive, TheCurveIsTheCostPeriodByPeriod)
{
    std::mt19937 random(3);
    for (const auto* regime : regimes) {
        const Settled settled(randomCase(random, *regime, 60));
        const auto ground = settled.ground();
        for (const auto& plan : {steady, directed({2, 3}), directed(0), directed(1)}) {
            const auto curve = biasCurve(ground, plan);
            for (const auto& mix : {Fraction(0), Fraction(1, 3), Fraction(1)})
                for (std::int64_t bias = -ground.limit; bias <= ground.limit; bias += ground.limit / 7)
                    EXPECT_EQ(curve.cost(bias, mix), plainCost(ground, plan, bias, mix))
                        << regime->id << ' ' << bias;
        }
    }
}

TEST(Incentive, TheBestBiasIsCheaperThanEveryOther)
{
    std::mt19937 random(7);
    for (const auto* regime : regimes) {
        const Settled settled(randomCase(random, *regime, 60));
        const auto ground = settled.ground();
        for (const auto& plan : {steady, directed({3, 4})}) {
            const auto curve = biasCurve(ground, plan);
            for (int tenth = 0; tenth <= 10; ++tenth) {
                const Fraction mix(tenth, 10);
                const auto best = bestBias(curve, mix);
                EXPECT_EQ(best.cost, plainCost(ground, plan, best.bias, mix));
                EXPECT_GE(best.gain, 0);
                for (const auto& kink : curve.kinks) {
                    EXPECT_LE(best.cost, plainCost(ground, plan, kink.bias, mix)) << regime->id;
                    const auto nearer = std::abs(kink.bias) < std::abs(best.bias);
                    EXPECT_TRUE(!nearer || curve.cost(kink.bias, mix) > best.cost) << "nearer to none";
                }
                EXPECT_EQ(best.reason == BestReason::Honest, best.bias == 0);
            }
        }
    }
}

TEST(Incentive, AtOnePriceWhoForeseesTheDirectionGainsWithoutEnd)
{
    const Settled settled(fourHours({0}));
    const auto curve = biasCurve(settled.ground(), directed(1));
    const auto best = bestBias(curve, 0);
    EXPECT_EQ(best.reason, BestReason::Speculation);
    EXPECT_EQ(best.bias, 1'000'000);     // a party without deviations looks at 1 MWh
    EXPECT_EQ(best.gain, Fraction(140)); // 40 + 30 + 40 + 30
    EXPECT_EQ(bestBias(curve, 1).reason, BestReason::Honest);
    EXPECT_EQ(speculationEnds(curve), Fraction(1)); // only two full prices stop who is always right
    EXPECT_EQ(bestBias(biasCurve(settled.ground(), directed({1, 2})), 0).reason, BestReason::Honest);
}

TEST(Incentive, SpeculationEndsSoonerTheWorseTheForesight)
{
    // Right in 3 of 4 cases: a MWh gains (2 x 3/4 - 1) x 140 = 70 and the spread takes 3/4 x 140 of the
    // foreseen side and 0 of the other, which is paid at the extreme already: 70 / 105.
    const Settled settled(fourHours({0}));
    const auto curve = biasCurve(settled.ground(), directed({3, 4}));
    EXPECT_EQ(speculationEnds(curve), Fraction(2, 3));
    EXPECT_EQ(bestBias(curve, Fraction(665, 1000)).reason, BestReason::Speculation);
    EXPECT_NE(bestBias(curve, Fraction(2, 3)).reason, BestReason::Speculation);
    EXPECT_EQ(honestFrom(curve), Fraction(2, 3));
}

TEST(Incentive, TheEndOfSpeculationIsWhereTheReasonChangesInAnyCase)
{
    std::mt19937 random(13);
    const Fraction little(1, 1'000'000'000);
    for (const auto* regime : regimes)
        for (const auto& plan : {steady, directed({5, 8}), directed(1)}) {
            const Settled settled(randomCase(random, *regime, 60));
            const auto curve = biasCurve(settled.ground(), plan);
            const auto end = speculationEnds(curve);
            ASSERT_GE(end, 0);
            ASSERT_LE(end, 1) << regime->id;
            EXPECT_NE(bestBias(curve, end).reason, BestReason::Speculation) << regime->id;
            if (end > little) {
                EXPECT_EQ(bestBias(curve, Fraction(end - little)).reason, BestReason::Speculation);
            }
        }
}

TEST(Incentive, ErrorsThatLeanAreInsuredNotSpeculatedWith)
{
    // Always 2 MWh short: at two prices the best plan buys the 2 MWh ahead.
    const Settled settled(fourHours({-2'000}));
    const auto curve = biasCurve(settled.ground(), steady);
    const auto best = bestBias(curve, 1);
    EXPECT_EQ(best.reason, BestReason::Insurance);
    EXPECT_EQ(best.bias, 2'000'000);
    EXPECT_EQ(best.cost, Fraction(0));
    EXPECT_FALSE(honestFrom(curve));
}

TEST(Incentive, TheOperatorsSpreadGrowsEvenlyAndIsGivenBackPerMwh)
{
    const Settled settled(fourHours({2'000, -1'000, 0, 3'000}));
    const auto ground = settled.ground();
    // A: 2 x 40 + 1 x 30; B: 3 x 40, 1 x 30 short in a long hour, 2 x 40, and 5 long at the lowest already.
    EXPECT_EQ(ground.everybody.taken(1), Fraction(340));
    EXPECT_EQ(ground.everybody.taken({1, 2}), Fraction(170));
    EXPECT_EQ(giveBack(ground, 1), Fraction(20)); // 17 MWh of imbalance
    EXPECT_EQ(giveBack(settled.ground(1), 1), Fraction(20));
}

TEST(Incentive, ForesightIsHowOftenTheDirectionStays)
{
    auto input = fourHours({0});
    give(input, PriceKey::Direction, {1'000, 1'000, 0, -1'000});
    EXPECT_EQ(Settled(input).ground().foresight(), Fraction(1)); // one pair only: the first two
    EXPECT_EQ(Settled(fourHours({0})).ground().foresight(), Fraction(0));
    give(input, PriceKey::Direction, {0});
    EXPECT_EQ(Settled(input).ground().foresight(), Fraction(1, 2));
}

TEST(Incentive, WhoPaysAtANegativePrice)
{
    const Settled settled(fourHours({2'000, 4'000, 0, -3'000}, {90'000}, {-10'000}));
    const auto signs = priceSigns(settled.input, settled.settlement, 0);
    EXPECT_EQ(signs.surplusPositive.money, Fraction(180));
    EXPECT_EQ(signs.surplusNegative.money, Fraction(-40)); // pays to deliver
    EXPECT_EQ(signs.deficitNegative.money, Fraction(30));  // is paid to take
    EXPECT_EQ(signs.deficitNegative.periods, 1U);
    EXPECT_EQ(signs.deficitPositive.periods, 0U);
}

TEST(Incentive, QuartersOfAnHourDoNotNet)
{
    // The quarter hours of the teaching example: -2, +2, -1, +1 MWh at 150, 20, 150 and 20 EUR/MWh.
    auto input = caseFrom(day(2025, 3, 5), 15, 4);
    input.regime = &nordicSingle;
    give(input, PriceKey::DayAhead, {60'000});
    give(input, PriceKey::Direction, {1'000, -1'000, 1'000, -1'000});
    give(input, PriceKey::Up, {150'000});
    give(input, PriceKey::Down, {20'000});
    input.parties = {party("A", {-2'000, 2'000, -1'000, 1'000})};
    const Settled settled(input);
    const auto drill = hourDrill(settled.input, settled.settlement, 0);
    ASSERT_TRUE(drill);
    EXPECT_EQ(drill->hours, 1U);
    EXPECT_EQ(drill->byPart, Fraction(-390));
    EXPECT_EQ(drill->byHour, Fraction(0));
    EXPECT_EQ(drill->widest.periods, 4U);
    EXPECT_FALSE(hourDrill(Settled(fourHours({0})).input, Settled(fourHours({0})).settlement, 0));
}

TEST(Incentive, EveryNumberComputesFromItsOwnInputs)
{
    std::mt19937 random(11);
    for (const auto* regime : regimes)
        for (const auto& plan : {steady, directed({2, 3})}) {
            const Settled settled(randomCase(random, *regime, regime->settles == 60 ? 60 : 15));
            const auto ground = settled.ground();
            const auto curve = biasCurve(ground, plan);
            const Lesson lesson{settled.input, settled.settlement, ground, plan, Fraction(3, 10)};
            const auto best = bestBias(curve, lesson.mix);
            const auto matches = [](const Derivation& made, const Fraction& value) {
                holds(made);
                EXPECT_EQ(*readFraction(made.value), value) << made.key;
            };
            matches(explainCost(lesson, ground.limit / 2), curve.cost(ground.limit / 2, lesson.mix));
            matches(explainGain(lesson, curve, best), best.gain);
            matches(explainEnd(lesson, curve), speculationEnds(curve));
            matches(explainSide(lesson, true), ground.helping.at(lesson.mix));
            matches(explainSide(lesson, false), ground.harming.at(lesson.mix));
            matches(explainSurplus(lesson), ground.everybody.taken(lesson.mix));
            matches(explainGiveBack(lesson), giveBack(ground, lesson.mix));
            matches(explainForesight(ground), ground.foresight());
            const auto signs = priceSigns(settled.input, settled.settlement, 0);
            matches(explainNegative(lesson, true), signs.surplusNegative.money);
            matches(explainNegative(lesson, false), signs.deficitNegative.money);
            const auto drill = hourDrill(settled.input, settled.settlement, 0);
            EXPECT_EQ(drill.has_value(), regime->settles != 60);
            matches(explainHours(lesson), drill ? Fraction(drill->byHour - drill->byPart) : Fraction(0));
        }
}

TEST(Incentive, ACaseWithoutDayAheadPricesIsRefused)
{
    auto input = fourHours({1'000});
    input.prices.series[indexOf(PriceKey::DayAhead)].reset();
    input.regime = &ee2022;
    give(input, PriceKey::ReferenceUp, {90'000});
    give(input, PriceKey::ReferenceDown, {20'000});
    const Settled settled(input);
    const auto ground = groundOf(settled.input, settled.settlement, 0);
    ASSERT_FALSE(ground);
    EXPECT_EQ(ground.findings().front().code, "incentive-without-day-ahead");
}

TEST(Incentive, PeriodsWithoutADayAheadPriceAreLeftOutAndCounted)
{
    auto input = fourHours({1'000});
    input.regime = &ee2022;
    give(input, PriceKey::ReferenceUp, {90'000});
    give(input, PriceKey::ReferenceDown, {20'000});
    auto prices = input.prices.series[indexOf(PriceKey::DayAhead)]->edit();
    prices.micro = {50'000'000, Series::missing, 50'000'000, 50'000'000};
    input.prices.series[indexOf(PriceKey::DayAhead)] = Shared(prices);
    const auto ground = Settled(input).ground();
    EXPECT_EQ(ground.periods.size(), 3U);
    EXPECT_EQ(ground.leftOut, 1U);
}

} // namespace
} // namespace meritdesk::balance::incentive
