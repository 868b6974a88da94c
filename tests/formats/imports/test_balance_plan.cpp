#include "tests/support/balance_imports.h"

namespace meritdesk::imports {
namespace {

using namespace tests; // NOLINT(google-build-using-namespace): its helpers are this file's language

/// Day-ahead prices of some hours of 15 January 2026 from an hour of UTC on; constructed.
std::string pricesFrom(int hour, const std::vector<const char*>& values, int step = 60)
{
    std::string rows;
    const auto first = std::int64_t{readDay("2026-01-15")->time_since_epoch().count()} * 1440 + hour * 60;
    for (std::size_t i = 0; i < values.size(); ++i)
        rows += (i > 0 ? "," : "") + std::string("{\"timestamp\": ")
                + std::to_string((first + static_cast<int>(i) * step) * 60) + ", \"price\": " + values[i]
                + "}";
    return R"({"success": true, "data": {"ee": [)" + rows + "]}}";
}

balance::Case openCase()
{
    return caseAfter(readBalanceFile("Alpha.csv", "time;metered MWh;schedule MWh\n2026-01-15T10:00Z;1;2\n"
                                                  "2026-01-15T11:00Z;3;4\n2026-01-15T12:00Z;5;6\n"));
}

TEST(BalancePlan, TheSameSpanAsksNothing)
{
    const auto open = openCase();
    const auto preview = readBalanceFile("p.json", pricesFrom(10, {"1", "2", "3"}), {}, open);
    EXPECT_EQ(preview.understood("import-balance-span"), "");
    EXPECT_EQ(valuesOf(caseAfter(preview, open), "prices.day_ahead"), "1 2 3");
    EXPECT_EQ(valuesOf(caseAfter(preview, open), "metered", "Alpha"), "1 3 5");
}

TEST(BalancePlan, AnotherSpanCanBeKeptExtendedOrTaken)
{
    const auto open = openCase();
    const auto file = pricesFrom(11, {"1", "2", "3"});
    const auto keep = readBalanceFile("p.json", file, {}, open);
    EXPECT_EQ(keep.understood("import-balance-span"), "keep");
    EXPECT_EQ(valuesOf(caseAfter(keep, open), "prices.day_ahead"), "- 1 2");
    EXPECT_TRUE(hasFinding(keep, "import-balance-outside"));
    const auto extend = readBalanceFile("p.json", file, {{"import-balance-span", "extend"}}, open);
    EXPECT_EQ(valuesOf(caseAfter(extend, open), "prices.day_ahead"), "- 1 2 3");
    EXPECT_EQ(valuesOf(caseAfter(extend, open), "metered", "Alpha"), "1 3 5 -");
    EXPECT_TRUE(hasFinding(extend, "import-balance-others-missing"));
    const auto taken = readBalanceFile("p.json", file, {{"import-balance-span", "file"}}, open);
    EXPECT_EQ(valuesOf(caseAfter(taken, open), "prices.day_ahead"), "1 2 3");
    EXPECT_EQ(valuesOf(caseAfter(taken, open), "metered", "Alpha"), "3 5 -");
}

TEST(BalancePlan, HourlyPricesAreRepeatedInQuartersAndHourlyEnergyIsNot)
{
    const auto quarters = caseAfter(readBalanceFile(
        "Alpha.csv", "time;metered MWh;schedule MWh\n2026-01-15T10:00Z;1;2\n2026-01-15T10:15Z;3;4\n"
                     "2026-01-15T10:30Z;5;6\n2026-01-15T10:45Z;7;8\n"));
    const auto prices = readBalanceFile("p.json", pricesFrom(10, {"9.5", "1"}), {}, quarters);
    EXPECT_EQ(valuesOf(caseAfter(prices, quarters), "prices.day_ahead"), "9.5 9.5 9.5 9.5");
    EXPECT_TRUE(hasFinding(prices, "import-balance-repeated"));
    const std::string energy = "time;metered MWh;schedule MWh\n2026-01-15T10:00Z;1.000001;-2\n";
    const auto left = readBalanceFile("Beta.csv", energy, {}, quarters);
    EXPECT_FALSE(left.edit.has_value());
    EXPECT_TRUE(hasFinding(left, "import-balance-coarse"));
    EXPECT_EQ(left.findings[1].place, "line 2");
    const auto divided = readBalanceFile("Beta.csv", energy, {{"import-balance-coarse", "divide"}}, quarters);
    EXPECT_TRUE(hasFinding(divided, "import-balance-divided"));
    EXPECT_EQ(valuesOf(caseAfter(divided, quarters), "metered", "Beta"), "0.250001 0.25 0.25 0.25")
        << "the parts add up exactly";
    EXPECT_EQ(valuesOf(caseAfter(divided, quarters), "scheduled", "Beta"), "-0.5 -0.5 -0.5 -0.5");
}

TEST(BalancePlan, QuartersOfAnHourlyCaseAddUpAndPricesCountWhereTheyAgree)
{
    const auto open = openCase();
    const auto prices = readBalanceFile(
        "p.json", pricesFrom(10, {"5", "5", "5", "5", "1", "1", "2", "1", "7", "7"}, 15), {}, open);
    EXPECT_EQ(valuesOf(caseAfter(prices, open), "prices.day_ahead"), "5 - -");
    EXPECT_TRUE(hasFinding(prices, "import-balance-varies"));
    EXPECT_TRUE(hasFinding(prices, "import-balance-partly"));
    const auto energy =
        readBalanceFile("Beta.csv",
                        "time;metered MWh;schedule MWh\n2026-01-15T10:00Z;1;1\n2026-01-15T10:15Z;1;1\n"
                        "2026-01-15T10:30Z;1;1\n2026-01-15T10:45Z;1.5;1\n",
                        {}, open);
    EXPECT_EQ(valuesOf(caseAfter(energy, open), "metered", "Beta"), "4.5 - -");
}

TEST(BalancePlan, ACaseWithoutEnergyMayGetTheFilesStep)
{
    const auto open = caseAfter(readBalanceFile("p.json", pricesFrom(10, {"5", "6"})));
    EXPECT_EQ(open.stepMinutes, 60);
    const std::string rows = R"([{"mtu_start": "2026-01-15T10:00Z", "price_eur_mwh": 1},
                                 {"mtu_start": "2026-01-15T10:15Z", "price_eur_mwh": 2}])";
    const auto finer = readBalanceFile("v.json", rows, {}, open);
    const auto after = caseAfter(finer, open);
    EXPECT_EQ(valuesOf(after, "prices.day_ahead"), "5 5 5 5 6 6 6 6");
    EXPECT_EQ(valuesOf(after, "prices.imbalance"), "1 2 - - - - - -");
    const auto kept = readBalanceFile("v.json", rows, {{"import-balance-step", "60"}}, open);
    EXPECT_FALSE(kept.edit.has_value()) << "no hour of the case is whole in the file";
}

TEST(BalancePlan, AConstantAndTheSatisfiedDemandFollowTheAxis)
{
    auto open = openCase();
    open.prices.series[balance::indexOf(balance::PriceKey::Voaa)] = Shared(balance::Series{{40'000'000}});
    const std::string demand = "datetime_from;datetime_to;area;Upward;Downward\n"
                               "2026-01-15T10:00Z;;Estonia;1,5;0\n2026-01-15T11:00Z;;Estonia;2;0\n"
                               "2026-01-15T12:00Z;;Estonia;2,5;0\n2026-01-15T13:00Z;;Estonia;3;0\n";
    const auto preview =
        readBalanceFile("satisfied_demand_afrr.csv", demand, {{"import-balance-span", "extend"}}, open);
    const auto after = caseAfter(preview, open);
    EXPECT_EQ(valuesOf(after, "prices.voaa"), "40");
    EXPECT_EQ(valuesOf(after, "prices.satisfied.up.afrr.quantity"), "1.5 2 2.5 3");
    EXPECT_EQ(valuesOf(after, "prices.satisfied.up.afrr.price"), "- - - -")
        << "its price comes in another file";
    const auto again = readBalanceFile("afrr_satisfied_demand_price.csv", demand, {}, after);
    EXPECT_EQ(valuesOf(caseAfter(again, after), "prices.satisfied.up.afrr.price"), "1.5 2 2.5 3");
}

TEST(BalancePlan, ATotalOfTheDemandIsWhatIsLeftWithoutTheOtherProduct)
{
    const auto file = [](const char* first, const char* second) {
        return "datetime_from;datetime_to;area;Upward;Downward\n2026-01-15T10:00Z;;Estonia;"
               + std::string(first) + ";0\n2026-01-15T11:00Z;;Estonia;" + second + ";0\n";
    };
    const ImportFile total{"total_satisfied_demand_for_balancing_purposes.csv", file("5", "1")};
    const auto both = readImport(
        {.files = {total, {"satisfied_demand_afrr.csv", file("1,5", "2")}}, .choices = {}, .scenario = {}});
    ASSERT_TRUE(both.ok());
    EXPECT_EQ(valuesOf(caseAfter(*both), "prices.satisfied.up.mfrr.quantity"), "3.5 -");
    EXPECT_TRUE(hasFinding(*both, "import-balance-total-below"));
    const auto alone = readBalanceFile(total.name, total.bytes);
    EXPECT_TRUE(hasFinding(alone, "import-balance-total-alone"));
    EXPECT_FALSE(alone.edit.has_value());
}

TEST(BalancePlan, TheEditIsAppliedToWhatIsThereThen)
{
    const auto preview = readBalanceFile("p.json", pricesFrom(10, {"1", "2", "3"}));
    ASSERT_TRUE(preview.edit.has_value());
    EXPECT_EQ(preview.edit->key, "edit-import-balance");
    EXPECT_EQ(valuesOf(caseAfter(preview, {}), "prices.day_ahead"), "1 2 3");
}

TEST(BalancePlan, TimesFarApartAreRefusedWithTheCount)
{
    const auto preview = readBalanceFile("v.json", R"([{"mtu_start": "2010-01-15T10:00Z", "price_eur_mwh": 1},
                      {"mtu_start": "2045-01-15T10:15Z", "price_eur_mwh": 2}])");
    EXPECT_TRUE(hasFinding(preview, "import-balance-span-long"));
    EXPECT_FALSE(preview.edit.has_value());
}

TEST(BalancePlan, WhatWillBePutWhereIsListed)
{
    const auto preview = readBalanceFile("p.json", pricesFrom(10, {"1", "null", "3"}));
    ASSERT_EQ(preview.found.size(), 2U);
    EXPECT_EQ(preview.found[0].title, "balance-series-day-ahead");
    EXPECT_EQ(preview.found[0].value, "2");
    EXPECT_EQ(preview.found[0].subject, "2026-01-15 12:00 – 2026-01-15 15:00");
    ASSERT_TRUE(preview.found[0].finding.has_value());
    EXPECT_EQ(preview.found[0].finding->code, "import-balance-missing-prices");
    EXPECT_EQ(preview.found[1].title, "found-balance-span");
    EXPECT_EQ(preview.counts.values, 2);
}

} // namespace
} // namespace meritdesk::imports
