#include <gtest/gtest.h>

#include "core/response/demand/factors.h"
#include "core/response/demand/mechanisms.h"
#include "core/scenario/demand_edits.h"
#include "tests/core/response/amounts_of.h"

using namespace meritdesk;
using namespace meritdesk::scenario;
namespace demand = response::demand;
using response::tests::mw;
using response::tests::of;

namespace {

Scenario twoDepths()
{
    demand::Case input;
    input.depths = {mw("20"), mw("50")};
    input.durations = {2, 4};
    input.chosen = {&demand::czspBuyPrice};
    Scenario made;
    made.response = Shared(input);
    return made;
}

TEST(DemandEdits, StudyACellThatIsThereAndRefuseOneThatIsNot)
{
    const auto after = studyResponseCell(1, 1).apply(twoDepths());
    ASSERT_TRUE(after);
    EXPECT_EQ(after->response->caseDepth(), mw("50"));
    EXPECT_EQ(after->response->caseDuration(), 4);
    const auto refused = studyResponseCell(2, 0).apply(twoDepths());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.findings().front().code, "response-cell-gone");
}

TEST(DemandEdits, KeepTheLastMechanism)
{
    auto input = *twoDepths().response;
    EXPECT_FALSE(chooseMechanism(input, demand::aggregator, true));
    ASSERT_EQ(input.chosen.size(), 2U);
    EXPECT_EQ(input.chosen.front(), &demand::aggregator); // in the order of the list
    EXPECT_FALSE(chooseMechanism(input, demand::czspBuyPrice, false));
    ASSERT_EQ(input.chosen.size(), 1U);
    const auto refused = chooseMechanism(input, demand::aggregator, false);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->code, "last-mechanism");
    EXPECT_EQ(input.chosen.size(), 1U);
}

TEST(DemandEdits, AskAboutAFactorOnceAndTakeTheQuestionBack)
{
    const auto range = std::pair(of<response::Share>("0.5"), of<response::Share>("2"));
    const auto asked = askFactor(demand::priceFactor, range).apply(twoDepths());
    ASSERT_TRUE(asked);
    const auto again =
        askFactor(demand::priceFactor, std::pair(range.first, of<response::Share>("3"))).apply(*asked);
    ASSERT_TRUE(again);
    ASSERT_EQ(again->response->questions.size(), 1U);
    EXPECT_EQ(again->response->questions.front().high, of<response::Share>("3"));
    EXPECT_TRUE(askFactor(demand::priceFactor, std::nullopt).apply(*again)->response->questions.empty());
    const auto refused =
        askFactor(demand::priceFactor, std::pair(of<response::Share>("-1"), range.second)).apply(*asked);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.findings().front().code, "below-least");
}

} // namespace
