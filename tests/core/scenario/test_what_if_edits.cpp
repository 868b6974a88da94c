#include <gtest/gtest.h>

#include "core/scenario/retail_edits.h"
#include "core/scenario/what_if_edits.h"
#include "tests/support/what_ifs.h"

namespace meritdesk::scenario {
namespace {

using tests::cardByHand;
using tests::cardWithGoal;

/// Applies edits that must go well.
Scenario after(Scenario scenario, const std::vector<Edit>& edits)
{
    for (const auto& edit : edits) {
        auto next = edit.apply(scenario);
        EXPECT_TRUE(next) << edit.key << ": " << next.findings().front().code;
        if (next)
            scenario = *next;
    }
    return scenario;
}

std::string names(const Scenario& scenario, const std::string& site = "Mill")
{
    std::string all;
    for (const auto& card : scenario.whatIfs->of(site))
        all += card.whatIf.name + "; ";
    return all;
}

/// Code and place of what refuses an edit.
std::string refusal(const Scenario& scenario, const Edit& edit)
{
    const auto next = edit.apply(scenario);
    return next ? "none" : next.findings().front().code + " @ " + next.findings().front().place;
}

Scenario two()
{
    retail::Case input;
    input.sites = {{.name = "Mill", .maxPowerKw = *retail::Rate::read("600")}};
    Scenario scenario;
    scenario.retail = Shared(std::move(input));
    return after(scenario, {addWhatIf("Mill", cardByHand("A")), addWhatIf("Mill", cardWithGoal("B"))});
}

TEST(WhatIfEdits, AreMadeInTheListOfTheirConsumerAlone)
{
    EXPECT_EQ(names(two()), "A; B; ");
    EXPECT_EQ(names(two(), "Shop"), "");
    EXPECT_EQ(names(after(two(), {addWhatIf("Mill", cardByHand("A")), addWhatIf("Shop", cardByHand("A"))})),
              "A; B; A 2; ");
    EXPECT_EQ(names(after(two(), {duplicateWhatIf({"Mill", 0})})), "A; A 2; B; ");
    EXPECT_EQ(names(after(two(), {moveWhatIf({"Mill", 0}, 1)})), "B; A; ");
    EXPECT_EQ(names(after(two(), {moveWhatIf({"Mill", 1}, 0)})), "B; A; ");
    EXPECT_EQ(names(after(two(), {moveWhatIf({"Mill", 0}, 99)})), "B; A; ");
    EXPECT_EQ(names(after(two(), {renameWhatIf({"Mill", 1}, "C")})), "A; C; ");
    EXPECT_EQ(names(after(two(), {removeWhatIf({"Mill", 0})})), "B; ");
}

TEST(WhatIfEdits, TheLastRemovedLeavesNoTrace)
{
    const auto none = after(two(), {removeWhatIf({"Mill", 0}), removeWhatIf({"Mill", 0})});
    EXPECT_EQ(*none.whatIfs, WhatIfs{});
}

TEST(WhatIfEdits, AChangeKeepsTheNameAndNothingElse)
{
    const auto changed = after(two(), {changeWhatIf({"Mill", 0}, cardWithGoal("other"))});
    EXPECT_EQ(changed.whatIfs->of("Mill")[0], cardWithGoal("A"));
    EXPECT_EQ(changeWhatIf({"Mill", 0}, cardByHand(), "drag").mergeKey, "drag");
}

TEST(WhatIfEdits, WhatIsWrongIsRefusedWithItsPlace)
{
    EXPECT_EQ(refusal(two(), renameWhatIf({"Mill", 1}, " ")), "what-if-name-empty @ what_ifs[1].name");
    EXPECT_EQ(refusal(two(), renameWhatIf({"Mill", 1}, "A")), "what-if-name-taken @ what_ifs[1].name");
    EXPECT_EQ(refusal(two(), removeWhatIf({"Mill", 2})), "what-if-unknown @ what_ifs[2]");
    EXPECT_EQ(refusal(two(), removeWhatIf({"Shop", 0})), "what-if-unknown @ what_ifs[0]");
    auto noHours = cardByHand();
    noHours.whatIf.changes[1].into.reset();
    EXPECT_EQ(refusal(two(), changeWhatIf({"Mill", 1}, noHours)),
              "what-if-hours-missing @ what_ifs[1].changes[1].into");
    auto noSuch = cardByHand();
    noSuch.whatIf.changes[2].kind = "wish";
    EXPECT_EQ(refusal(two(), addWhatIf("Mill", noSuch)),
              "what-if-kind-unknown @ what_ifs[2].changes[2].kind");
    auto many = two();
    many.whatIfs.edit().bySite["Mill"].clear();
    for (std::size_t i = 0; i < mostCards; ++i)
        many = after(many, {addWhatIf("Mill", {{"W", {}}, {}})});
    EXPECT_EQ(refusal(many, addWhatIf("Mill", cardByHand())), "what-if-too-many @ what_ifs");
    EXPECT_EQ(refusal(two(), replaceWhatIfs({{{"Mill", {noHours}}}})),
              "what-if-hours-missing @ what_ifs[0].changes[1].into");
}

TEST(WhatIfEdits, AConsumersNewNameTakesItsWhatIfsAlong)
{
    const auto renamed = after(two(), {setSiteName(0, "New mill")});
    EXPECT_EQ(names(renamed, "New mill"), "A; B; ");
    EXPECT_EQ(names(renamed, "Mill"), "");
    EXPECT_EQ(after(renamed, {setSiteName(0, "Mill")}), two());
    EXPECT_EQ(refusal(two(), setSiteName(3, "New mill")), "no-such-site @ site");
}

} // namespace
} // namespace meritdesk::scenario
