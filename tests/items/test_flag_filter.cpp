#include <gtest/gtest.h>

#include "core/auction/screens/screens.h"
#include "items/flag_filter.h"
#include "tests/support/series.h"

using namespace meritdesk;
using namespace meritdesk::items;

namespace {

auction::Screening teaching()
{
    return auction::screen(*tests::screensScenario().screens);
}

std::size_t flagsOf(const std::vector<FlagChoice>& choices, std::string_view id)
{
    for (const auto& choice : choices)
        if (choice.id == id)
            return choice.flags;
    return 0;
}

} // namespace

TEST(FlagFilter, EveryFlagBelongsToOneScreen)
{
    const auto screening = teaching();
    std::size_t counted = 0;
    for (const auto& choice : flaggedScreens(screening)) {
        const auto shown = flagsShown(screening, {.screen = choice.id});
        EXPECT_EQ(shown.size(), choice.flags) << choice.id;
        counted += choice.flags;
    }
    EXPECT_EQ(counted, screening.flags.size());
    EXPECT_EQ(flagsShown(screening, {}).size(), screening.flags.size());
}

TEST(FlagFilter, AFlagAndANoteOfFulfilmentAreOneScreen)
{
    const auto screening = teaching();
    bool low = false;
    bool note = false;
    for (const auto at : flagsShown(screening, {.screen = "fulfilment"})) {
        low = low || screening.flags[at].code == "fulfilment-low";
        note = note || screening.flags[at].code == "fulfilment-note";
    }
    EXPECT_TRUE(low);
    EXPECT_TRUE(note);
}

TEST(FlagFilter, APairCountsForBothOfItsBidders)
{
    const auto screening = teaching();
    for (const auto* name : {"Greenway", "North Plant"}) {
        const FlagFilter filter{.screen = "equal-bids", .participant = name};
        EXPECT_EQ(flagsShown(screening, filter).size(), 1U) << name;
    }
    EXPECT_TRUE(flagsShown(screening, {.screen = "equal-bids", .participant = "Crosswater"}).empty());
}

TEST(FlagFilter, ANameWithThePairsSignInItIsNotTakenApart)
{
    auction::Screening screening;
    screening.equalBids = {{.a = "A + B", .b = "C", .rounds = 3}};
    screening.flags.emplace_back();
    screening.flags.back().code = auction::equalBids.flag;
    screening.flags.back().participant = "A + B + C";
    const auto choices = flaggedParticipants(screening);
    EXPECT_EQ(flagsOf(choices, "A + B"), 1U);
    EXPECT_EQ(flagsOf(choices, "C"), 1U);
    EXPECT_EQ(flagsOf(choices, "A"), 0U);
}

TEST(FlagFilter, ParticipantsWithMostFlagsComeFirst)
{
    const auto choices = flaggedParticipants(teaching());
    ASSERT_GE(choices.size(), 2U);
    for (std::size_t i = 1; i < choices.size(); ++i)
        EXPECT_GE(choices[i - 1].flags, choices[i].flags);
}

TEST(FlagFilter, TheFurthestFromItsThresholdComesFirst)
{
    const auto screening = teaching();
    const auto shown = flagsShown(screening, {.screen = "rsi", .furthestFirst = true});
    ASSERT_GE(shown.size(), 2U);
    for (std::size_t i = 1; i < shown.size(); ++i)
        EXPECT_LE(screening.flags[shown[i - 1]].value, screening.flags[shown[i]].value) << i;
    EXPECT_EQ(screening.flags[shown[0]].participant, "Crosswater");
}
