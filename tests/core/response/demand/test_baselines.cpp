#include <random>

#include "core/response/demand/baselines/explain.h"
#include "core/response/demand/baselines/means.h"
#include "core/response/demand/baselines/measure.h"
#include "core/response/demand/baselines/methods.h"
#include "tests/core/response/amounts_of.h"

// Methods of section 5.5 of the research note on demand response; numbers are small enough to do by hand.

namespace meritdesk::response::demand {
namespace {

using response::tests::mw;
using response::tests::of;

/// A day that uses `event` MW in the window and `rest` MW in every other hour.
DayLoad dayOf(const EventWindow& window, int event, int rest)
{
    DayLoad load = {};
    for (int hour = 1; hour <= hoursOfDay; ++hour)
        load[static_cast<std::size_t>(hour - 1)] = Pico{window.holds(hour) ? event : rest} * onePico;
    return load;
}

/// Event in hours 13 to 16 of 70 MW beside 85 MW; days of 100, 80, 90 and 94 MW in these hours.
BaselineCase siteOf()
{
    BaselineCase site;
    site.obligation = mw("30");
    site.window = {13, 16};
    site.eventDay = *readDay("2022-08-17");
    site.eventLoad = dayOf(site.window, 70, 85);
    int number = 8;
    for (const int event : {100, 80, 90, 94})
        site.days.push_back(
            {*readDay("2022-08-" + std::string(number < 10 ? "0" : "") + std::to_string(number++)),
             dayOf(site.window, event, 80)});
    site.adjustCap = of<Share>("0.2");
    site.rrmseLimit = of<Share>("0.2");
    return site;
}

MethodResult resultOf(BaselineCase site, MethodChoice choice)
{
    site.methods = {choice};
    return measure(site).methods.front();
}

std::string baselineOf(const MethodResult& result)
{
    return result.prediction ? printExact(fractionOf(at(result.prediction->load, 13))) : "none";
}

std::string shown(const BaselineCase& site, const MethodChoice& choice)
{
    const auto result = resultOf(site, choice);
    return baselineOf(result) + ": " + printExact(result.reduction) + ", " + printRounded(result.share, 6);
}

TEST(Baselines, EachMethodMakesItsOwnOfTheSameDays)
{
    const auto site = siteOf();
    EXPECT_EQ(shown(site, {&meanMethod, 3}), "88: 18, 0.6");
    EXPECT_EQ(shown(site, {&medianMethod, 4}), "92: 22, 0.733333");
    EXPECT_EQ(shown(site, {&medianMethod, 3}), "90: 20, 0.666667");
    EXPECT_EQ(shown(site, {&highMethod, 4, 2}), "97: 27, 0.9");
    EXPECT_EQ(shown(site, {&lowMethod, 4, 2}), "85: 15, 0.5");
    EXPECT_EQ(shown(site, {&midMethod, 4, 2}), "92: 22, 0.733333");
    EXPECT_EQ(shown(site, {.method = &ewmaMethod, .y = 2, .alpha = onePico / 2}), "92: 22, 0.733333");
    EXPECT_EQ(shown(site, {&sameDayMethod}), "85: 15, 0.5");
    EXPECT_EQ(shown(site, {&hourBeforeMethod}), "85: 15, 0.5");
}

TEST(Baselines, TheSameDayMethodSkipsTheNeighboursOfTheEvent)
{
    auto site = siteOf();
    for (const int hour : {12, 17})
        site.eventLoad[static_cast<std::size_t>(hour - 1)] = 0;
    EXPECT_EQ(shown(site, {&sameDayMethod}), "85: 15, 0.5");
    EXPECT_EQ(shown(site, {&hourBeforeMethod}), "0: 0, 0");
}

TEST(Baselines, MatchingDaysAreNearestOutsideTheEventAndTheLaterOnATie)
{
    auto site = siteOf();
    EXPECT_EQ(shown(site, {&matchDayMethod, 4, 1}), "94: 24, 0.8") << "all equally near: the latest";
    site.days[1].load = dayOf(site.window, 80, 84);
    EXPECT_EQ(shown(site, {&matchDayMethod, 4, 1}), "80: 10, 0.333333");
    site.days[1].load[11] = 0; // hour 12 stands beside the event and is not looked at
    EXPECT_EQ(shown(site, {&matchDayMethod, 4, 1}), "80: 10, 0.333333");
}

TEST(Baselines, AFirmLevelIsDeliveredInPartOrNotAtAll)
{
    auto site = siteOf();
    MethodChoice firm{.method = &firmMethod, .plc = mw("100")};
    EXPECT_EQ(shown(site, firm), "none: 30, 1") << "70 MW is the level itself";
    site.eventLoad[12] = 80 * onePico;
    EXPECT_EQ(shown(site, firm), "none: 27.5, 0.916667");
    firm.strict = true;
    EXPECT_EQ(shown(site, firm), "none: 0, 0");
    EXPECT_FALSE(resultOf(site, firm).accuracy.rrmse);
}

TEST(Baselines, TheAdjustmentMovesTheBaselineToTheDay)
{
    auto site = siteOf(); // the hours to adjust by: 85 MW metered, 80 MW foretold
    site.adjustHours = {9, 10};
    MethodChoice choice{.method = &meanMethod, .y = 2, .adjustment = Adjustment::Additive};
    EXPECT_EQ(shown(site, choice), "97: 27, 0.9");
    choice.adjustment = Adjustment::Multiplicative;
    EXPECT_EQ(shown(site, choice), "97.75: 27.75, 0.925"); // 92 x 85 / 80
    site.adjustCap = of<Share>("0.05");
    EXPECT_EQ(shown(site, choice), "96.6: 26.6, 0.886667");
    site.eventLoad = dayOf(site.window, 70, 60);
    choice.adjustment = Adjustment::AdditiveUp;
    EXPECT_EQ(shown(site, choice), "92: 22, 0.733333") << "never down";
    choice.adjustment = Adjustment::Additive;
    EXPECT_EQ(shown(site, choice), "72: 2, 0.066667");
}

TEST(Baselines, AMultiplicativeAdjustmentWithoutBaselineIsOne)
{
    auto site = siteOf();
    site.adjustHours = {9};
    for (auto& day : site.days)
        day.load = dayOf(site.window, 90, 0);
    const MethodChoice choice{.method = &meanMethod, .y = 2, .adjustment = Adjustment::Multiplicative};
    EXPECT_EQ(*resultOf(site, choice).prediction->adjustment, onePico);
}

TEST(Baselines, ALowDayAndADayThatIsNotEligibleDropOut)
{
    auto site = siteOf();
    site.days[0].eligible = false; // the largest, so that the bar stands at a share of 94
    site.lowUse = of<Share>("0.9");
    const auto days = sortDays(site);
    ASSERT_EQ(days.left.size(), 2U);
    ASSERT_EQ(days.excluded.size(), 2U);
    EXPECT_EQ(days.excluded[0].reason, "not-eligible");
    EXPECT_EQ(days.excluded[1].reason, "low-use");
    site.lowUse = of<Share>("0.851063829787");
    EXPECT_EQ(sortDays(site).left.size(), 3U) << "80 MW is not below that share of 94";
}

TEST(Baselines, TheStrictShareIsTheWorstHour)
{
    auto site = siteOf();
    site.eventLoad[13] = 82 * onePico;
    site.hourlyMinimum = true;
    EXPECT_EQ(printRounded(resultOf(site, {&meanMethod, 3}).share, 6), "0.2");
}

TEST(Baselines, TheErrorIsTheRootOfTheMeanSquareOverTheMean)
{
    auto site = siteOf();
    auto result = resultOf(site, {&meanMethod, 2}); // foretells 90 by 90 and 94 by 85
    EXPECT_EQ(result.accuracy.days, 2);
    EXPECT_EQ(printRounded(*result.accuracy.rrmse, 6), "0.069173"); // sqrt(81 / 2) / 92
    EXPECT_EQ(result.accurate, true);
    result = resultOf(site, {&meanMethod, 4});
    EXPECT_EQ(result.accuracy, Accuracy{});
    EXPECT_FALSE(result.accurate);
    result = resultOf(site, {&hourBeforeMethod});
    EXPECT_EQ(result.accuracy.days, 4) << "no history is needed";
}

TEST(Baselines, AnErrorAtTheLimitIsToldAndNotAccurate)
{
    auto site = siteOf();
    site.rrmseLimit = of<Share>("0.069173");
    site.methods = {{&meanMethod, 2}};
    const auto made = measure(site);
    EXPECT_EQ(made.methods.front().accurate, false);
    ASSERT_EQ(made.warnings.size(), 1U);
    EXPECT_EQ(made.warnings.front().place, "baselines.methods[0]");
}

TEST(Baselines, AFlatSiteIsForetoldByEveryHistoryMethodWithoutError)
{
    auto site = siteOf();
    site.adjustHours = {9, 10};
    site.eventLoad = dayOf(site.window, 90, 90);
    for (auto& day : site.days)
        day.load = site.eventLoad;
    for (const auto* method : baselineMethods)
        for (const auto kind : {Adjustment::None, Adjustment::Additive, Adjustment::Multiplicative}) {
            if (!method->takesHistory)
                continue;
            const auto result =
                resultOf(site, {.method = method, .y = 3, .x = 1, .alpha = onePico / 3, .adjustment = kind});
            EXPECT_EQ(baselineOf(result), "90") << method->id;
            EXPECT_EQ(result.reduction, 0) << method->id;
            EXPECT_EQ(result.accuracy.rrmse, Fraction(0)) << method->id;
        }
}

TEST(Baselines, EveryShareAndEveryErrorComputesFromItsOwnInputs)
{
    std::mt19937 random(23);
    std::uniform_int_distribution<int> load(0, 100'000);
    auto site = siteOf();
    site.adjustHours = {9, 18};
    for (int round = 0; round < 20; ++round) {
        for (auto& day : site.days)
            for (auto& hour : day.load)
                hour = load(random) * onePico / 1000;
        for (auto& hour : site.eventLoad)
            hour = load(random) * onePico / 1000;
        site.hourlyMinimum = round % 2 == 0;
        for (const auto* method : baselineMethods)
            for (const auto kind : {Adjustment::None, Adjustment::Additive, Adjustment::AdditiveUp,
                                    Adjustment::Multiplicative}) {
                const MethodChoice choice{.method = method,
                                          .y = method->takesHistory ? 3 : 0,
                                          .x = 1,
                                          .alpha = onePico / 3,
                                          .plc = mw("90"),
                                          .strict = round % 3 == 0,
                                          .adjustment = method->takesHistory ? kind : Adjustment::None};
                const auto result = resultOf(site, choice);
                response::tests::holds(explainShare(site, choice, result));
                if (const auto error = explainError(choice, result))
                    response::tests::holds(*error);
            }
    }
}

TEST(Baselines, HighIsNeverBelowMidAndMidNeverBelowLow)
{
    std::mt19937 random(17);
    std::uniform_int_distribution<int> load(0, 100'000);
    for (int round = 0; round < 50; ++round) {
        auto site = siteOf();
        for (auto& day : site.days)
            for (auto& hour : day.load)
                hour = load(random) * onePico / 1000;
        const auto sum = [&site](const BaselineMethod& method) {
            return usedIn(site.window, resultOf(site, {&method, 4, 2}).prediction->load);
        };
        EXPECT_GE(sum(highMethod), sum(midMethod));
        EXPECT_GE(sum(midMethod), sum(lowMethod));
        const auto share = resultOf(site, {&highMethod, 4, 2}).share;
        EXPECT_TRUE(share >= 0 && share <= 1);
    }
}

TEST(Baselines, EveryMethodHasItsSource)
{
    for (const auto* method : baselineMethods) {
        EXPECT_FALSE(method->source.empty()) << method->id;
        EXPECT_NE(method->grade, Grade::Law) << method->id;
        EXPECT_NE(method->baseline == nullptr, method->reduction == nullptr) << method->id;
    }
}

} // namespace
} // namespace meritdesk::response::demand
