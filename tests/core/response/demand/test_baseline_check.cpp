#include "core/response/demand/baselines/check.h"
#include "core/response/demand/baselines/methods.h"
#include "tests/core/response/amounts_of.h"

namespace meritdesk::response::demand {
namespace {

using response::tests::mw;
using response::tests::of;

/// Four days of 100, 80, 90 and 94 MW, an event of 70 MW in hours 13 to 16.
BaselineCase siteOf()
{
    BaselineCase site;
    site.obligation = mw("30");
    site.window = {13, 16};
    site.eventDay = *readDay("2022-08-17");
    site.eventLoad.fill(70 * onePico);
    int day = 8;
    for (const int load : {100, 80, 90, 94}) {
        site.days.push_back({*readDay("2022-08-" + std::string(day < 10 ? "0" : "") + std::to_string(day))});
        site.days.back().load.fill(Pico{load} * onePico);
        ++day;
    }
    site.adjustCap = of<Share>("0.2");
    site.rrmseLimit = of<Share>("0.2");
    return site;
}

std::string codeOf(const std::optional<Finding>& fault)
{
    return fault ? fault->code + " at " + fault->place : "none";
}

TEST(BaselineCheck, ASiteThatCannotBeMeasuredSaysWhy)
{
    EXPECT_EQ(codeOf(siteFault(siteOf())), "none");
    auto site = siteOf();
    site.window = {22, 25};
    EXPECT_EQ(codeOf(siteFault(site)), "event-past-day at baselines.duration");
    site = siteOf();
    site.obligation = {};
    EXPECT_EQ(codeOf(siteFault(site)), "not-positive at baselines.obligation");
    site = siteOf();
    site.days[2].day = site.days[1].day;
    EXPECT_EQ(codeOf(siteFault(site)), "does-not-rise at baselines.days[2].day");
    site = siteOf();
    site.eventDay = site.days.back().day;
    EXPECT_EQ(codeOf(siteFault(site)), "event-not-after-history at baselines.event.day");
    site = siteOf();
    site.adjustHours = {9, 14};
    EXPECT_EQ(codeOf(siteFault(site)), "adjust-hour-in-event at baselines.adjust_hours[1]");
    site.adjustHours = {9, 9};
    EXPECT_EQ(codeOf(siteFault(site)), "given-twice at baselines.adjust_hours[1]");
    EXPECT_TRUE(measureWhatFits(site).fault);
    EXPECT_TRUE(measureWhatFits(site).methods.empty());
}

TEST(BaselineCheck, OneMethodInWantOfDaysLeavesTheOthersAsTheyAre)
{
    auto site = siteOf();
    site.methods = {{&meanMethod, 4},
                    {&highMethod, 4, 5},
                    {&midMethod, 4, 1},
                    {.method = &meanMethod, .y = 2, .adjustment = Adjustment::Additive},
                    {.method = &ewmaMethod, .y = 2},
                    {.method = &firmMethod, .plc = mw("20")},
                    {&hourBeforeMethod}};
    site.days[0].eligible = false;
    const auto made = measureWhatFits(site);
    ASSERT_EQ(made.methods.size(), 7U);
    EXPECT_EQ(made.left, 3U);
    EXPECT_EQ(codeOf(made.faults[0]), "days-too-few at baselines.methods[0].y");
    EXPECT_EQ(codeOf(made.faults[1]), "days-too-few at baselines.methods[1].y");
    EXPECT_EQ(codeOf(made.faults[3]), "adjust-without-hours at baselines.methods[3].adjust");
    EXPECT_EQ(codeOf(made.faults[4]), "not-positive at baselines.methods[4].alpha");
    EXPECT_EQ(codeOf(made.faults[5]), "below-least at baselines.methods[5].plc");
    EXPECT_EQ(codeOf(made.faults[6]), "none");
    ASSERT_TRUE(made.methods[6]);
    EXPECT_EQ(made.methods[6]->share, 0);
    EXPECT_FALSE(canMeasure(site));
    site.days[0].eligible = true;
    EXPECT_EQ(codeOf(methodFault(site, 0)), "none");
    EXPECT_EQ(codeOf(methodFault(site, 1)), "days-too-few at baselines.methods[1].x");
    EXPECT_EQ(codeOf(methodFault(site, 2)), "rest-not-even at baselines.methods[2].x");
}

TEST(BaselineCheck, WhatFitsIsMeasuredAsTheWholeSiteIs)
{
    auto site = siteOf();
    site.adjustHours = {9, 10};
    site.methods = {{&meanMethod, 3}, {&highMethod, 4, 2}, {&midMethod, 4, 2}, {&sameDayMethod}};
    ASSERT_TRUE(canMeasure(site));
    const auto whole = measure(site);
    const auto made = measureWhatFits(site);
    for (std::size_t i = 0; i < site.methods.size(); ++i)
        EXPECT_EQ(made.methods[i], whole.methods[i]) << i;
}

std::string usesOf(const BaselineCase& site, const MethodChoice& choice)
{
    auto alone = site;
    alone.methods = {choice};
    std::string text;
    for (const auto use : dayUses(alone, 0))
        text += "TnoEL"[static_cast<std::size_t>(use)];
    return text;
}

TEST(BaselineCheck, EveryDaySaysWhetherTheMethodTakesItAndWhyNot)
{
    auto site = siteOf(); // 100, 80, 90, 94
    EXPECT_EQ(usesOf(site, {&meanMethod, 3}), "oTTT");
    EXPECT_EQ(usesOf(site, {&highMethod, 3, 2}), "onTT");
    EXPECT_EQ(usesOf(site, {&lowMethod, 4, 2}), "nTTn");
    EXPECT_EQ(usesOf(site, {&midMethod, 4, 2}), "nnTT");
    EXPECT_EQ(usesOf(site, {&matchDayMethod, 4, 1}), "nTnn") << "80 is the nearest to 70";
    EXPECT_EQ(usesOf(site, {&hourBeforeMethod}), "oooo");
    site.days[3].eligible = false;
    site.lowUse = of<Share>("0.85");
    EXPECT_EQ(usesOf(site, {&meanMethod, 2}), "TLTE");
    EXPECT_EQ(usesOf(site, {&meanMethod, 3}), "oLoE") << "three days are not left";
}

TEST(BaselineCheck, TheMeanOfTheTakenDaysIsTheBaseline)
{
    auto site = siteOf();
    for (const auto* method : {&highMethod, &lowMethod, &midMethod, &matchDayMethod, &meanMethod}) {
        site.methods = {{method, 4, 2}};
        Pico sum = 0;
        int taken = 0;
        const auto uses = dayUses(site, 0);
        for (std::size_t i = 0; i < uses.size(); ++i)
            if (uses[i] == DayUse::Taken) {
                sum += site.days[i].load[12];
                ++taken;
            }
        ASSERT_GT(taken, 0);
        EXPECT_EQ(measure(site).methods[0].prediction->load[12], sum / taken) << method->id;
    }
}

} // namespace
} // namespace meritdesk::response::demand
