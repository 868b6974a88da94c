#include <gtest/gtest.h>

#include "core/response/demand/baselines/check.h"
#include "core/response/demand/baselines/methods.h"
#include "core/scenario/baseline_edits.h"
#include "core/scenario/response_group_edits.h"

namespace meritdesk::scenario {
namespace {

using response::Mw;
using response::OriginKind;
using response::Share;
using response::demand::Adjustment;
using response::demand::onePico;

Scenario applied(const Scenario& before, const Edit& edit)
{
    const auto after = edit.apply(before);
    EXPECT_TRUE(after) << edit.key << ": " << (after ? "" : after.findings().front().code);
    return after ? *after : before;
}

std::string refusal(const Scenario& before, const Edit& edit)
{
    const auto after = edit.apply(before);
    return after ? "done" : after.findings().front().code;
}

Mw mw(int value)
{
    return response::whole<Mw>(value);
}

/// Twelve working days and a weekend before Wednesday 2022-08-17; each day's load is 60 + its number.
MeteredHistory history()
{
    MeteredHistory made;
    made.event.fill(60 * onePico);
    for (int back = 16; back >= 1; --back) {
        const auto day = *readDay("2022-08-17") - std::chrono::days(back);
        const std::chrono::weekday weekday(day);
        made.days.push_back({day, {}, weekday != std::chrono::Saturday && weekday != std::chrono::Sunday});
        made.days.back().load.fill((60 + back) * onePico);
    }
    return made;
}

Scenario withSite()
{
    return applied({}, putHistory(history(), *readDay("2022-08-17"), {mw(20), {15, 18}}, "meter.csv"));
}

TEST(CompanyEdits, CompaniesAreAddedChangedAndTakenAway)
{
    auto scenario = applied({}, addCompany({.id = "Oil", .komPurchase = mw(30)}));
    scenario = applied(scenario, addCompany({.id = "Oil"}));
    ASSERT_EQ(scenario.response->companies.size(), 2U);
    EXPECT_EQ(scenario.response->companies[1].id, "Oil 2") << "a name of its own";
    scenario = applied(scenario, changeCompany(1, {.id = "Power", .komGeneration = mw(7)}));
    EXPECT_EQ(scenario.response->companies[1].komGeneration, mw(7));
    EXPECT_EQ(refusal(scenario, changeCompany(1, {.id = "Oil"})), "company-name-taken");
    EXPECT_EQ(refusal(scenario, changeCompany(1, {.id = ""})), "company-without-name");
    EXPECT_EQ(refusal(scenario, changeCompany(1, {.id = "P", .komPurchase = mw(-1)})),
              "company-volume-negative");
    EXPECT_EQ(refusal(scenario, changeCompany(2, {.id = "P"})), "company-gone");
    scenario = applied(scenario, removeCompany(0));
    EXPECT_EQ(scenario.response->companies.front().id, "Power");
    EXPECT_EQ(refusal(scenario, removeCompany(1)), "company-gone");
}

TEST(CompanyEdits, WhereANumberComesFromIsSaidAndTakenBack)
{
    auto scenario = applied({}, addCompany({.id = "Oil", .komPurchase = mw(30)}));
    scenario = applied(
        scenario, setOrigin(OriginOf::Response, "companies[0]", response::Origin{OriginKind::Study, "s"}));
    EXPECT_EQ(scenario.response->origins.at("companies[0]").source, "s");
    auto changed = applied(scenario, changeCompany(0, {.id = "Oil", .komPurchase = mw(31)}));
    EXPECT_EQ(changed.response->origins.at("companies[0].kom_purchase").kind, OriginKind::Own);
    scenario = applied(scenario, setOrigin(OriginOf::Response, "companies[0]", std::nullopt));
    EXPECT_TRUE(scenario.response->origins.empty());
    scenario = applied(scenario, setOrigin(OriginOf::Capacity, "zones", response::Origin{}));
    EXPECT_EQ(scenario.capacity->origins.size(), 1U);
    scenario = applied(scenario, setOrigin(OriginOf::DayAhead, "load", response::Origin{}));
    EXPECT_EQ(scenario.dayAhead->origins.size(), 1U);
}

TEST(BaselineEdits, AHistoryBringsAUsualSetOfMethodsThatCanBeMeasured)
{
    const auto scenario = withSite();
    ASSERT_TRUE(scenario.response->baselines);
    const auto& site = *scenario.response->baselines;
    EXPECT_EQ(site.methods.size(), 5U);
    EXPECT_EQ(site.adjustHours, (std::vector<int>{11, 12, 13}));
    EXPECT_TRUE(canMeasure(site));
    EXPECT_EQ(scenario.response->origins.at("baselines.days").source, "meter.csv");
}

TEST(BaselineEdits, AnotherHistoryKeepsTheMethodsAsFarAsDaysAreLeft)
{
    auto scenario = withSite();
    auto shorter = history();
    shorter.days.erase(shorter.days.begin(), shorter.days.end() - 4);
    scenario = applied(scenario, putHistory(shorter, *readDay("2022-08-17"), {mw(20), {15, 18}}, {}));
    const auto& site = *scenario.response->baselines;
    EXPECT_EQ(site.methods.size(), 5U);
    EXPECT_EQ(site.methods.front().y, 2) << "two of the four are a weekend";
    EXPECT_TRUE(canMeasure(site));
}

TEST(BaselineEdits, ADayLeftOutByHandBringsTheMethodsDownToTheRest)
{
    auto scenario = withSite();
    EXPECT_EQ(scenario.response->baselines->methods.front().y, 10);
    for (const char* day : {"2022-08-16", "2022-08-15", "2022-08-12"})
        scenario = applied(scenario, setDayEligible(*readDay(day), false));
    EXPECT_EQ(scenario.response->baselines->methods.front().y, 9);
    EXPECT_TRUE(canMeasure(*scenario.response->baselines));
    scenario = applied(scenario, setDayEligible(*readDay("2022-08-16"), true));
    EXPECT_TRUE(scenario.response->baselines->days.back().eligible);
    EXPECT_EQ(refusal(scenario, setDayEligible(*readDay("2022-01-16"), true)), "history-day-gone");
}

TEST(BaselineEdits, TheLastDayOfAMethodWithHistoryStays)
{
    auto scenario = withSite();
    for (const auto& day : history().days)
        if (day.eligible && day.day != *readDay("2022-08-16"))
            scenario = applied(scenario, setDayEligible(day.day, false));
    EXPECT_EQ(refusal(scenario, setDayEligible(*readDay("2022-08-16"), false)), "days-too-few");
}

TEST(BaselineEdits, HoursOfTheEventAreNotAdjustedBy)
{
    auto scenario = applied(withSite(), setEventTerms({mw(15), {13, 18}}));
    EXPECT_EQ(scenario.response->baselines->adjustHours, (std::vector<int>{11, 12}));
    EXPECT_EQ(scenario.response->baselines->obligation, mw(15));
    EXPECT_EQ(refusal(scenario, setEventTerms({mw(15), {20, 25}})), "event-past-day");
    EXPECT_EQ(refusal(scenario, setEventTerms({mw(0), {13, 18}})), "not-positive");
    EXPECT_EQ(refusal(scenario, setEventTerms({mw(15), {2, 4}})), "method-hours-missing")
        << "the hours around it do not exist";
    EXPECT_EQ(refusal({}, setEventTerms({mw(15), {13, 18}})), "no-baselines");
}

TEST(BaselineEdits, RulesAreHeldWithinTheirLimits)
{
    const auto scenario = withSite();
    auto rules = rulesOf(*scenario.response->baselines);
    rules.lowUse = response::whole<Share>(2);
    EXPECT_EQ(refusal(scenario, setBaselineRules(rules)), "out-of-range");
    rules = rulesOf(*scenario.response->baselines);
    rules.adjustHours = {25};
    EXPECT_EQ(refusal(scenario, setBaselineRules(rules)), "out-of-range");
    rules.adjustHours = {9, 16, 9};
    auto after = applied(scenario, setBaselineRules(rules));
    EXPECT_EQ(after.response->baselines->adjustHours, std::vector<int>{9}) << "16 belongs to the event";
    rules.rrmseLimit = response::whole<Share>(-1);
    EXPECT_EQ(refusal(scenario, setBaselineRules(rules)), "below-least");
}

TEST(BaselineEdits, AMethodLosesTheKeysThatAreNotItsOwn)
{
    auto scenario = withSite();
    scenario = applied(scenario, addBaselineMethod(response::demand::firmMethod));
    EXPECT_EQ(scenario.response->baselines->methods.back().plc, mw(60)) << "the largest load of the day";
    auto choice = scenario.response->baselines->methods.back();
    choice.method = &response::demand::midMethod;
    choice.y = 99;
    choice.x = 99;
    choice.adjustment = Adjustment::Multiplicative;
    scenario = applied(scenario, changeBaselineMethod(5, choice));
    const auto& fitted = scenario.response->baselines->methods.back();
    EXPECT_EQ(fitted.y, 12);
    EXPECT_EQ(fitted.x, 12);
    EXPECT_EQ(fitted.plc, Mw());
    EXPECT_EQ(fitted.adjustment, Adjustment::Multiplicative);
    EXPECT_EQ(refusal(scenario, changeBaselineMethod(6, choice)), "baseline-method-gone");
    while (scenario.response->baselines->methods.size() > 1)
        scenario = applied(scenario, removeBaselineMethod(0));
    EXPECT_EQ(refusal(scenario, removeBaselineMethod(0)), "last-baseline-method");
}

TEST(BaselineEdits, TheMeteredSiteGoesAsAWhole)
{
    const auto scenario = applied(withSite(), removeBaselines());
    EXPECT_FALSE(scenario.response->baselines);
    EXPECT_TRUE(scenario.response->origins.empty());
    EXPECT_EQ(refusal(scenario, removeBaselines()), "no-baselines");
}

} // namespace
} // namespace meritdesk::scenario
