#include <gtest/gtest.h>
#include <random>

#include "formats/json/what_if_input.h"
#include "tests/support/what_ifs.h"

namespace meritdesk::json {

namespace {

scenario::WhatIfs everything()
{
    return {{{"ТЦ «Волга»", {tests::cardByHand("削峰"), tests::cardWithGoal("Õhtu \"1\"")}},
             {"Mill", {tests::cardByHand()}}}};
}

/// Code and place of the first finding of the text with one piece replaced.
std::string faultOf(const std::string& from, const std::string& to)
{
    auto text = writeWhatIfs(everything());
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from << " in " << text;
    text.replace(at, from.size(), to);
    const auto read = readWhatIfs(text);
    return read ? "none" : read.findings().front().code + " @ " + read.findings().front().place;
}

TEST(WhatIfInput, WhatIsWrittenReadsBackTheSame)
{
    for (const auto& all : {scenario::WhatIfs{}, everything()}) {
        const auto read = readWhatIfs(writeWhatIfs(all));
        ASSERT_TRUE(read) << read.findings().front().code << " " << read.findings().front().place;
        EXPECT_EQ(*read, all);
    }
}

TEST(WhatIfInput, AmountsKeepEveryDigit)
{
    const auto text = writeWhatIfs(everything());
    EXPECT_NE(text.find("\"0.000000000001\""), std::string::npos) << text;
    EXPECT_NE(text.find("\"120.25\""), std::string::npos);
    EXPECT_EQ(faultOf("\"120.25\"", "120.250"), "none");
    EXPECT_EQ(faultOf("\"120.25\"", "\"0.0000000000001\""),
              "too-many-decimals @ sites[1].what_ifs[1].cheapest_plan.flexible.energy_kwh");
    EXPECT_EQ(faultOf("\"100.5\"", "1e999"),
              "too-many-digits @ sites[0].what_ifs[0].changes[0].amounts.power_kw");
}

TEST(WhatIfInput, DamageIsAFindingAtItsPlace)
{
    EXPECT_EQ(faultOf("what-ifs/1", "what-ifs/2"), "wrong-format @ format");
    EXPECT_EQ(faultOf("\"sites\"", "\"cites\""), "missing-key @ sites");
    EXPECT_EQ(faultOf("\"shed\"", "\"melt\""), "what-if-kind-unknown @ sites[0].what_ifs[0].changes[0].kind");
    EXPECT_EQ(faultOf("\"power_kw\"", "\"power\""),
              "what-if-amount-unknown @ sites[0].what_ifs[0].changes[0]");
    EXPECT_EQ(faultOf("\"working\"", "\"holiday\""), "not-one-of @ sites[0].what_ifs[0].changes[0].days");
    EXPECT_EQ(faultOf("[9, 10, 11]", "[9, 25]"), "out-of-range @ sites[0].what_ifs[0].changes[0].hours[1]");
    EXPECT_EQ(faultOf("[9, 10, 11]", "[]"), "what-if-hours-missing @ sites[0].what_ifs[0].changes[0].hours");
    EXPECT_EQ(faultOf("[9, 10, 11]", "9"), "not-a-list @ sites[0].what_ifs[0].changes[0].hours");
    EXPECT_EQ(faultOf("\"category\": \"4\"", "\"category\": \"7\""),
              "not-one-of @ sites[1].what_ifs[1].cheapest_plan.category");
    EXPECT_EQ(faultOf("\"88\"", "\"188\""),
              "what-if-amount-out-of-range @ sites[1].what_ifs[1].cheapest_plan.storage.efficiency_percent");
    EXPECT_EQ(faultOf("{\"power_kw\": \"100.5\"}", "[]"),
              "not-an-object @ sites[0].what_ifs[0].changes[0].amounts");
    EXPECT_EQ(faultOf("\"ТЦ «Волга»\"", "\"Mill\""), "site-name-taken @ sites[1].site");
    EXPECT_EQ(faultOf("\"Õhtu \\\"1\\\"\"", "\"削峰\""), "what-if-name-taken @ sites[1].what_ifs[1].name");
}

TEST(WhatIfInput, NoDamageOfItsBytesBreaksIt)
{
    const auto whole = writeWhatIfs(everything());
    std::mt19937 dice(7);
    int readable = 0;
    for (int i = 0; i < 3000; ++i) {
        auto text = whole;
        for (auto hits = 1 + dice() % 3; hits > 0; --hits) {
            const auto at = dice() % text.size();
            if (dice() % 3 == 0)
                text.erase(at, 1 + dice() % 20);
            else
                text[at] = static_cast<char>(dice() % 3 == 0 ? dice() % 256 : whole[dice() % whole.size()]);
            if (text.empty())
                break;
        }
        const auto read = readWhatIfs(text);
        if (read) {
            ++readable;
            const auto again = readWhatIfs(writeWhatIfs(*read));
            ASSERT_TRUE(again);
            EXPECT_EQ(*again, *read);
        } else {
            EXPECT_FALSE(read.findings().empty());
        }
    }
    EXPECT_GT(readable, 0);
}

} // namespace
} // namespace meritdesk::json
