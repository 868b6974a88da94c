#include <gtest/gtest.h>
#include <set>
#include <string>

#include "core/retail/categories.h"
#include "core/retail/eligibility.h"
#include "core/retail/norm_tables.h"
#include "core/retail/vat.h"

namespace meritdesk::retail {
namespace {

TEST(NormTables, RowsAreTheLinesBelowTheHeading)
{
    const auto rows = tableRows("a;b\n1;2\n\n;\r\nx;");
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0], (TableRow{"1", "2"}));
    EXPECT_EQ(rows[1], (TableRow{"", ""}));
    EXPECT_EQ(rows[2], (TableRow{"x", ""}));
    EXPECT_TRUE(tableRows("a;b\n").empty());
}

TEST(NormTables, WhatIsNoGradeIsNeverTheLaw)
{
    EXPECT_EQ(gradeNamed("law"), Grade::Law);
    EXPECT_EQ(gradeNamed("inference"), Grade::Inference);
    EXPECT_EQ(gradeNamed("Law"), Grade::Memory);
    EXPECT_EQ(gradeNamed(""), Grade::Memory);
}

/// 18 percent to 2018, 20 from 2019, 22 from 2026: the periods follow each other without a hole.
TEST(NormTables, TheRateOfTaxChangesInJanuaryOf2019AndOf2026)
{
    const auto percent = [](const char* month) { return vatPeriod(*readMonth(month)).percent; };
    EXPECT_EQ(percent("2012-01"), 18);
    EXPECT_EQ(percent("2018-12"), 18);
    EXPECT_EQ(percent("2019-01"), 20);
    EXPECT_EQ(percent("2025-12"), 20);
    EXPECT_EQ(percent("2026-01"), 22);
    EXPECT_EQ(percent("2099-12"), 22);
    EXPECT_EQ(vatPeriod(*readMonth("2026-01")).grade, Grade::Law);
    const auto rows = tableRows(vatTable);
    ASSERT_EQ(rows.size(), vatPeriods().size());
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto before = monthCell(rows[i - 1][1]);
        const auto from = monthCell(rows[i][0]);
        ASSERT_TRUE(before && from);
        EXPECT_EQ(*before + std::chrono::months(1), *from);
    }
}

std::string closedFor(const Site& site)
{
    std::string text;
    for (const auto* category : categories) {
        const auto reasons = closedTo(site, *readMonth("2025-11"), *category);
        for (const auto& reason : reasons)
            text += std::string(category->id) + " " + reason.text() + ", ";
    }
    return text;
}

Site siteOf(const char* power, PriceZone zone, Metering metering)
{
    return {.maxPowerKw = *Rate::read(power), .zone = zone, .metering = metering};
}

TEST(NormTables, ThePowerLimitIsPartOfTheRule)
{
    EXPECT_EQ(closedFor(siteOf("669.999", PriceZone::First, Metering::Hourly)), "");
    EXPECT_EQ(closedFor(siteOf("670", PriceZone::First, Metering::Hourly)),
              "1 over-670-kw, 2-2 over-670-kw, 2-3 over-670-kw, ");
}

TEST(NormTables, OutsideThePriceZonesALargeConsumerMayTakeTheFourthWithoutHourlyMeters)
{
    EXPECT_EQ(closedFor(siteOf("670", PriceZone::NonPrice, Metering::Zone)),
              "1 over-670-kw, 2-2 over-670-kw, 2-3 over-670-kw, 3 non-price-zone, 3 no-hourly-metering, "
              "5 non-price-zone, 5 no-hourly-metering, 6 no-hourly-metering, ");
    EXPECT_EQ(closedFor(siteOf("669", PriceZone::NonPrice, Metering::Zone)),
              "3 no-hourly-metering, 4 no-hourly-metering, 5 no-hourly-metering, 6 no-hourly-metering, ");
    EXPECT_EQ(closedFor(siteOf("670", PriceZone::Second, Metering::Integral)),
              "1 over-670-kw, 2-2 over-670-kw, 2-2 no-zone-metering, 2-3 over-670-kw, 2-3 no-zone-metering, "
              "3 no-hourly-metering, 4 no-hourly-metering, 5 no-hourly-metering, 6 no-hourly-metering, ");
}

TEST(NormTables, EveryRuleSaysWhereItComesFrom)
{
    std::set<std::string> codes;
    for (const auto& rule : eligibilityRules()) {
        codes.insert(rule.code);
        EXPECT_FALSE(rule.source.empty()) << rule.code;
        EXPECT_FALSE(rule.closes.empty()) << rule.code;
    }
    EXPECT_EQ(codes, (std::set<std::string>{"over-670-kw", "generator-connection", "fsk-connection",
                                            "non-price-zone", "no-zone-metering", "no-hourly-metering"}));
}

} // namespace
} // namespace meritdesk::retail
