#include <random>

#include "core/response/demand/delivery.h"
#include "core/response/demand/explain.h"
#include "core/response/exact.h"
#include "tests/core/response/days_2017.h"
#include "tests/core/response/demand/demand_case.h"

namespace meritdesk::response::demand {
namespace {

using namespace tests; // NOLINT(google-build-using-namespace): the short words of these tests

class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_random(seed)
    {
    }

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }

    /// 0 .. most, by thousandths.
    template <class Amount>
    Amount amount(int most)
    {
        return millionths<Amount>(static_cast<std::int64_t>(upTo(most * 1000)) * 1000);
    }

private:
    std::mt19937 m_random;
};

Company company(Dice& dice, std::string id)
{
    return {std::move(id),        dice.amount<Mw>(900), dice.amount<Mw>(900),
            dice.amount<Mw>(900), dice.amount<Mw>(900), dice.amount<Mw>(900)};
}

void giveMarkets(Dice& dice, Case& input)
{
    if (dice.upTo(2) == 0) {
        input.kom.delta = dice.amount<RubPerMwMonth>(5000);
    } else {
        kom::Zone zone;
        zone.q1 = mw("142000");
        zone.p1 = perMonth("150000");
        zone.p2 = perMonth("110000");
        zone.bids = {{"all", kom::Flag::PriceTaker, {}, mw("150000")},
                     {"gres", kom::Flag::Priced, perMonth("125000"), mw("5000")}};
        zone.dr.others = dice.amount<Mw>(2000);
        input.kom = {{}, zone, dice.upTo(1) == 1};
    }
    if (dice.upTo(2) == 0)
        return;
    input.dayAhead = DayAheadCase{
        .profiles = {{{*readDay("2017-06-29"), *readDay("2017-06-30")},
                      response::tests::marketOf(response::tests::summerDay())},
                     {{*readDay("2017-12-12")}, response::tests::marketOf(response::tests::winterDay())}}};
    input.dayAhead->criterion = {dayahead::criterionKinds[static_cast<std::size_t>(dice.upTo(3))],
                                 dice.amount<Plain>(3)};
    input.eventsPerMonth = dice.upTo(2);
}

Case randomCase(Dice& dice)
{
    Case input;
    input.depths = {Mw(), dice.amount<Mw>(50) + mw("1"), mw("100")};
    input.durations = {2, 4};
    input.depth = static_cast<std::size_t>(dice.upTo(2));
    input.duration = static_cast<std::size_t>(dice.upTo(1));
    input.chosen = {mechanisms.begin(), mechanisms.end()};
    input.prices = {dice.amount<RubPerMwMonth>(800'000), dice.amount<RubPerMwMonth>(124'000),
                    dice.amount<RubPerMwMonth>(600'000), dice.upTo(1) == 1,
                    whole<Share>(1) + dice.amount<Share>(1)};
    for (const auto* each : mechanisms)
        input.counted[indexOf(*each)] = each->shares();
    if (dice.upTo(1) == 1)
        input.pilot = PilotCap{dice.amount<Mw>(60), dice.upTo(1) == 1};
    input.delivery.byMonth = true;
    input.delivery.shares.clear();
    for (int month = 0; month < input.months; ++month)
        input.delivery.shares.push_back(dice.amount<Share>(2));
    input.premiumRate = dice.amount<Share>(1);
    giveMarkets(dice, input);
    input.companies = {company(dice, "oil"), company(dice, "power")};
    input.costs = {dice.amount<Rub>(9000), dice.amount<Rub>(9000), dice.amount<RubPerMwh>(9000)};
    input.countEnergy = dice.upTo(1) == 1;
    input.target = dice.amount<Rub>(1'000'000);
    for (const auto* factor : factors)
        input.questions.push_back({factor, dice.amount<Share>(1), dice.amount<Share>(3)});
    return input;
}

TEST(ResponsePoints, TwentyPercentDeliveredBreaksEvenUnderAPremiumOfAQuarter)
{
    const auto made = study(caseOf(czspBuyPrice, "100", 4, "600000"));
    ASSERT_TRUE(made);
    EXPECT_EQ(made->mechanisms.front().breakEvens.delivery, Fraction(1, 5));
}

TEST(ResponsePoints, ABillionFromAHundredMegawattsNeedsItsPrice) // S8
{
    auto input = caseOf(czspBuyPrice, "100", 4, "600000");
    input.target = of<Rub>("1000000000");
    const auto made = study(input);
    ASSERT_TRUE(made);
    EXPECT_EQ(rub(made->mechanisms.front().breakEvens.price.value_or(0)), "833333.33");
}

/// A case in which the net of the studied cell can be set by hand.
Fraction netOf(const Case& input, std::size_t mechanism)
{
    const auto made = study(input);
    EXPECT_TRUE(made);
    return made->mechanisms[mechanism].cell().net();
}

/// A value as a decimal of the case; how far that moves it is the caller's margin.
template <class Amount>
Amount near(const Fraction& value)
{
    return computed<Amount>(value);
}

TEST(ResponsePoints, AtABreakEvenTheNetIsTheTarget)
{
    Dice dice(3);
    const Fraction margin(1); // RUB: twelve decimals of a share times the money of a year
    for (int round = 0; round < 60; ++round) {
        const auto input = randomCase(dice);
        const auto made = study(input);
        ASSERT_TRUE(made);
        for (std::size_t i = 0; i < made->mechanisms.size(); ++i) {
            const auto& points = made->mechanisms[i].breakEvens;
            const auto target = input.target.fraction();
            if (points.delivery) {
                auto even = input;
                even.delivery = {{near<Share>(*points.delivery)}, false};
                EXPECT_LT(abs(Fraction(netOf(even, i) - target)), margin) << round;
            }
            if (points.price && *points.price >= 0) {
                auto even = input;
                even.prices.*mechanisms[i]->price = near<RubPerMwMonth>(*points.price);
                EXPECT_LT(abs(Fraction(netOf(even, i) - target)), margin) << round;
            }
            if (points.costPerMwh && *points.costPerMwh >= 0) {
                auto even = input;
                even.costs.perMwh = near<RubPerMwh>(*points.costPerMwh);
                EXPECT_LT(abs(Fraction(netOf(even, i) - target)), margin) << round;
            }
        }
    }
}

TEST(ResponsePoints, TheLinesAddUpAndTheCompaniesToTheMarketsLines)
{
    Dice dice(5);
    for (int round = 0; round < 60; ++round) {
        const auto input = randomCase(dice);
        const auto made = study(input);
        ASSERT_TRUE(made);
        for (const auto& mechanism : made->mechanisms) {
            Fraction kom = 0;
            Fraction dayAhead = 0;
            for (const auto& each : mechanism.companies) {
                kom += each.kom;
                dayAhead += each.dayAhead;
            }
            const auto& lines = mechanism.cell().lines;
            EXPECT_EQ(kom, Fraction(lines[indexOf(Line::Kom)] + lines[indexOf(Line::KomGeneration)]));
            EXPECT_EQ(dayAhead,
                      Fraction(lines[indexOf(Line::DayAhead)] + lines[indexOf(Line::DayAheadGeneration)]));
            for (const auto& cell : mechanism.cells) {
                const auto shown = addUp({cell.lines.begin(), cell.lines.end()}, cent());
                Integer sum = 0;
                for (const auto& part : shown.parts)
                    sum += part;
                EXPECT_EQ(sum, shown.total);
            }
        }
    }
}

TEST(ResponsePoints, TheTornadoFallsFromItsWidestBarAndItsFactorOneIsTheNet)
{
    Dice dice(7);
    for (int round = 0; round < 40; ++round) {
        auto input = randomCase(dice);
        for (auto& question : input.questions)
            question.low = whole<Share>(1);
        const auto made = study(input);
        ASSERT_TRUE(made);
        for (const auto& mechanism : made->mechanisms) {
            ASSERT_EQ(mechanism.tornado.size(), factors.size());
            for (std::size_t i = 0; i < mechanism.tornado.size(); ++i) {
                EXPECT_EQ(mechanism.tornado[i].low, mechanism.cell().net());
                if (i > 0) {
                    EXPECT_GE(mechanism.tornado[i - 1].swing(), mechanism.tornado[i].swing());
                }
            }
        }
    }
}

TEST(ResponsePoints, MoreDeliveredIsNeverWorse)
{
    auto input = caseOf(czspBuyPrice, "100", 4, "600000");
    std::optional<Fraction> before;
    for (int percent = 0; percent <= 120; percent += 10) {
        input.delivery.shares = {millionths<Share>(percent * 10'000)};
        const auto net = netOf(input, 0);
        if (before) {
            EXPECT_GE(net, *before) << percent;
        }
        before = net;
    }
}

void expectNoLaw(const Derivation& number)
{
    EXPECT_NE(number.source.grade, Grade::Law) << number.key << ": " << number.source.text;
    for (const auto& child : number.children)
        expectNoLaw(child);
}

TEST(ResponseNumbers, NoNumberOfAMechanismIsCalledLaw)
{
    Dice dice(13);
    for (int round = 0; round < 20; ++round) {
        const auto input = randomCase(dice);
        const auto made = study(input);
        ASSERT_TRUE(made);
        for (const auto& mechanism : made->mechanisms)
            for (const auto& number : explainMechanism(input, *made, mechanism))
                expectNoLaw(number);
    }
}

TEST(ResponseNumbers, EveryNumberOfAMechanismComputesFromItsOwnInputs)
{
    Dice dice(11);
    for (int round = 0; round < 40; ++round) {
        const auto input = randomCase(dice);
        const auto made = study(input);
        ASSERT_TRUE(made);
        for (const auto& mechanism : made->mechanisms)
            for (const auto& number : explainMechanism(input, *made, mechanism))
                response::tests::holds(number);
    }
}

} // namespace
} // namespace meritdesk::response::demand
