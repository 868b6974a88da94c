#include <gtest/gtest.h>

#include "core/scenario/class_edits.h"
#include "tests/support/rooms.h"

using namespace meritdesk;
using namespace meritdesk::scenario;
using tests::sheet;

namespace {

Scenario with(const Scenario& before, const Edit& edit)
{
    auto after = edit.apply(before);
    EXPECT_TRUE(after) << edit.key << (after ? "" : after.findings().front().code);
    return after ? *after : before;
}

TEST(ClassEdits, AGameIsPlayedByEditsAndUndoneByTheFormerValue)
{
    const auto fresh = with({}, replaceClass(tests::fiveSellers()));
    auto now = with(fresh, renameSeat("P1", "Anna"));
    now = with(now, addSeat({.name = "Late"}));
    now = with(now, removeSeat("P6"));
    now = with(now, playSeatBy("P2", "honest"));
    auto seat = now.room->seats[2];
    seat.values = tests::lines<classroom::ValueStep>("150x100");
    now = with(now, changeSeat(seat));
    now = with(now, handInSheets({sheet("P1", "250x100"), sheet("P3", "150x100")}));
    now = with(now, takeBackSheet("P3"));
    now = with(now, closeRound());
    now = with(now, revealRound());
    auto conduct = classroom::conductOf(*now.room);
    conduct.terms.options.demand = auction::Quantity::read("300");
    now = with(now, setClassConduct(conduct));
    now = with(now, openNextRound());
    EXPECT_EQ(now.room->rounds.size(), 2U);
    EXPECT_EQ(now.room->rounds[0].sheets.size(), 2U); // Anna's and the computer's
    EXPECT_EQ(now.room->rounds[1].terms, conduct.terms);
    EXPECT_EQ(*fresh.room, tests::fiveSellers());
}

TEST(ClassEdits, ARefusedMoveLeavesTheScenarioAsItWas)
{
    const auto fresh = with({}, replaceClass(tests::fiveSellers()));
    const auto refused = revealRound().apply(fresh);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.findings().front().code, "class-round-not-closed");
    auto broken = tests::fiveSellers();
    broken.seats[1].name = broken.seats[0].name;
    EXPECT_FALSE(replaceClass(broken).apply(fresh));
    EXPECT_TRUE(replaceClass({}).apply(fresh)); // takes the class away
}

} // namespace
