#include "tests/support/balance_imports.h"

namespace meritdesk::imports {
namespace {

using namespace tests; // NOLINT(google-build-using-namespace): its helpers are this file's language

/// The form of the Estonian dashboard's answer (`/api/nps/price`: Unix seconds, areas as keys); the first
/// four values of Estonia are published ones of 3 August 2026, the others constructed.
const std::string dayAhead = R"({"success": true, "data": {
    "lv": [{"timestamp": 1785708000, "price": 76.57}],
    "ee": [{"timestamp": 1785708000, "price": 22.2200}, {"timestamp": 1785708900, "price": 16.21},
           {"timestamp": 1785709800, "price": null}, {"timestamp": 1785710700, "price": -9.99}]}})";

TEST(BalancePrices, TheOperatorsDayAheadPricesAreTakenByTheirSeconds)
{
    const auto preview = readBalanceFile("nps.json", dayAhead);
    EXPECT_EQ(preview.format, "balance-price-json");
    EXPECT_EQ(preview.understood("import-balance-area"), "ee");
    const auto after = caseAfter(preview);
    EXPECT_EQ(axisText(after), "2026-08-03T01:00:00+03:00 +15 x4");
    EXPECT_EQ(valuesOf(after, "prices.day_ahead"), "22.22 16.21 - -9.99");
    EXPECT_EQ(valuesOf(caseAfter(readBalanceFile("nps.json", dayAhead, {{"import-balance-area", "lv"}})),
                       "prices.day_ahead"),
              "76.57");
}

TEST(BalancePrices, TheOperatorsTableIsReadByItsSecondsInADocumentOfText)
{
    // the form of the dashboard's CSV export; its own times are not needed
    const std::string text = "\"Ajatempel (UTC)\";\"Kuupäev (Eesti aeg)\";\"NPS Läti\";\"NPS Eesti\"\r\n"
                             "\"1704060000\";\"01.01.2024 00:00\";\"40,01\";\"40,02\"\r\n"
                             "\"1704063600\";\"01.01.2024 01:00\";\"38,37\";\"-1,5\"\r\n";
    const auto preview = readBalanceFile("nps.csv", text);
    EXPECT_EQ(preview.understood("import-content"), "day-ahead");
    const auto after = caseAfter(preview);
    EXPECT_EQ(axisText(after), "2024-01-01T00:00:00+02:00 +60 x2");
    EXPECT_EQ(valuesOf(after, "prices.day_ahead"), "40.02 -1.5");
}

TEST(BalancePrices, ATableWithPointsAndCommasIsReadToo)
{
    const std::string text = "timestamp,utc_start,tallinn_start,ee_eur_mwh,fi_eur_mwh\n"
                             "1785708000,2026-08-02T22:00Z,2026-08-03 01:00,22.22,22.21\n"
                             "1785708900,2026-08-02T22:15Z,2026-08-03 01:15,16.21,16.2\n";
    EXPECT_EQ(valuesOf(caseAfter(readBalanceFile("prices.csv", text)), "prices.day_ahead"), "22.22 16.21");
}

TEST(BalancePrices, TheOperatorsBalanceBringsItsOwnTwoPrices)
{
    const auto preview = readBalanceFile("balance.json", R"({"success": true, "data": [
        {"timestamp": 1420063200, "imbalance": -12.5, "imbalance_buy_price": 20, "imbalance_sell_price": 58.2,
         "regulate_up": 3, "regulate_down": 0}]})");
    const auto after = caseAfter(preview);
    EXPECT_EQ(valuesOf(after, "prices.area_volume"), "-12.5");
    EXPECT_EQ(valuesOf(after, "prices.buy"), "20");
    EXPECT_EQ(valuesOf(after, "prices.sell"), "58.2");
    EXPECT_EQ(valuesOf(after, "prices.activated_up"), "3");
}

TEST(BalancePrices, TheGasBalanceIsRefused)
{
    const auto preview = readBalanceFile("answer.json", R"({"success": true, "data": [
        {"timestamp": 1785708000, "imbalance_buy_price": 20, "imbalance_sell_price": 58.2}]})");
    EXPECT_EQ(findingsText(preview), "import-balance-gas answer.json\n");
    EXPECT_FALSE(preview.edit.has_value());
}

TEST(BalancePrices, RowsOfAnArchiveAreImbalancePrices)
{
    const auto preview = readBalanceFile("2024-10-09.json", R"([
        {"mtu_start": "2024-10-09T00:00:00Z", "price_eur_mwh": 118.03},
        {"mtu_start": "2024-10-09T00:15:00Z", "price_eur_mwh": "95.5"}])");
    EXPECT_EQ(valuesOf(caseAfter(preview), "prices.imbalance"), "118.03 95.5");
}

TEST(BalancePrices, AnAnswerWithoutRowsIsSaid)
{
    const auto preview = readBalanceFile("nps.json", R"({"success": true, "data": {"ee": []}})");
    EXPECT_EQ(findingsText(preview), "import-balance-no-report nps.json\n");
}

} // namespace
} // namespace meritdesk::imports
