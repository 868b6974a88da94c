#include <gtest/gtest.h>

#include "core/retail/bill_case.h"
#include "core/retail/one_site.h"
#include "core/retail/prepared.h"
#include "tests/core/retail/random_case.h"

namespace meritdesk::tests {

using namespace retail;

namespace {

/// Three sites of different sizes, billed for their years only.
Case threeSites()
{
    auto input = randomCase({.seed = 21, .decimals = 1});
    input.portfolio = true;
    const auto first = input.sites.front();
    for (const auto* power : {"300", "900"}) {
        auto& site = input.sites.emplace_back(first);
        site.name = power;
        site.maxPowerKw = rate(power);
    }
    return input;
}

} // namespace

TEST(OneSite, ASiteAloneIsBilledAsAmongTheOthers)
{
    const auto all = threeSites();
    const auto together = billCase(all, weekdays(), {}, 1).value();
    for (std::size_t site = 0; site < all.sites.size(); ++site) {
        const auto alone = billCase(oneSite(all, site), weekdays(), {}, 1).value();
        ASSERT_EQ(alone.sites.size(), 1U);
        EXPECT_TRUE(alone.sites.front() == together.sites[site]) << site;
    }
}

TEST(OneSite, ItIsInFullDetailWhateverTheOthersAre)
{
    auto all = threeSites();
    all.detail = Detail::Year;
    const auto full = billCase(threeSites(), weekdays(), {}, 1).value();
    EXPECT_TRUE(billCase(oneSite(all, 1), weekdays(), {}, 1).value().sites.front() == full.sites[1]);
}

TEST(OneSite, WhatIsFoundAboutItIsNotSaidOfAnotherSite)
{
    auto all = threeSites();
    all.sites[2].points.clear();
    const auto prepared = prepare(all, weekdays());
    ASSERT_FALSE(prepared);
    EXPECT_EQ(prepared.findings().front().place.rfind("sites[2]", 0), 0U);
    const auto alone = oneSite(all, 2);
    const auto findings = prepare(alone, weekdays()).findings();
    ASSERT_FALSE(findings.empty());
    EXPECT_EQ(findings.front().place.rfind("site.", 0), 0U) << findings.front().place;
}

} // namespace meritdesk::tests
