#include <gtest/gtest.h>

#include "core/auction/screens/screening.h"
#include "core/scenario/screen_edits.h"

using namespace meritdesk;
using namespace meritdesk::scenario;
using auction::Level;

namespace {

Scenario twoRounds()
{
    auction::Series series;
    series.rounds = {{.id = "1"}, {.id = "2"}};
    Scenario scenario;
    scenario.screens = Shared(series);
    return scenario;
}

std::string code(const Result<Scenario>& result)
{
    return result ? std::string() : result.findings().front().code + " " + result.findings().front().place;
}

} // namespace

TEST(ScreenEdits, AThresholdIsSetAndGivenItsDefaultBackWithoutTouchingTheRounds)
{
    const auto before = twoRounds();
    const auto set = setThreshold(auction::rsiLevel, *Level::read("1.1")).apply(before);
    ASSERT_TRUE(set);
    EXPECT_EQ(levelOf(*set->screens, auction::rsiLevel).text(), "1.1");
    EXPECT_TRUE(isGiven(*set->screens, auction::rsiLevel));
    EXPECT_TRUE(before.screens->thresholds.empty()) << "an edit leaves the former scenario alone";
    const auto back = setThreshold(auction::rsiLevel, std::nullopt).apply(*set);
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, before);
}

TEST(ScreenEdits, ALevelEqualToTheDefaultIsStillAGivenOne)
{
    const auto set = setThreshold(auction::rsiLevel, auction::rsiLevel.standard).apply(twoRounds());
    ASSERT_TRUE(set);
    EXPECT_TRUE(isGiven(*set->screens, auction::rsiLevel));
}

TEST(ScreenEdits, AThresholdThatCountsTakesWholeNumbersFromOneOnly)
{
    for (const auto* refused : {"0", "-2", "2.5", "0.999999"})
        EXPECT_EQ(code(setThreshold(auction::topCount, *Level::read(refused)).apply(twoRounds())),
                  "threshold-not-whole thresholds.top_m")
            << refused;
    EXPECT_TRUE(setThreshold(auction::topCount, *Level::read("1")).apply(twoRounds()));
    EXPECT_TRUE(setThreshold(auction::chanceLevel, *Level::read("-2.5")).apply(twoRounds()));
}

TEST(ScreenEdits, ALevelStaysBelowAMillionMillion)
{
    EXPECT_EQ(code(setThreshold(auction::hhiLevel, Level::fromMantissa(1'000'000'000'000'000'000))
                       .apply(twoRounds())),
              "threshold-too-large thresholds.hhi");
    EXPECT_TRUE(setThreshold(auction::hhiLevel, *Level::read("999999999999")).apply(twoRounds()));
}

TEST(ScreenEdits, AllThresholdsGetTheirDefaultsInOneStep)
{
    const auto one = setThreshold(auction::rsiLevel, *Level::read("2")).apply(twoRounds());
    const auto two = setThreshold(auction::topCount, *Level::read("2")).apply(*one);
    EXPECT_EQ(*resetThresholds().apply(*two), twoRounds());
}

TEST(ScreenEdits, AnotherSeriesReplacesTheRoundsAndLeavesTheRest)
{
    auto before = twoRounds();
    before.title = "kept";
    auction::Series series;
    series.rounds = {{.id = "only"}};
    const auto after = replaceSeries(series).apply(before);
    ASSERT_TRUE(after);
    EXPECT_EQ(*after->screens, series);
    EXPECT_EQ(after->title, "kept");
    EXPECT_TRUE(after->auction.sameAs(before.auction));
}
