#include "tests/support/balance_imports.h"

namespace meritdesk::imports {
namespace {

using namespace tests; // NOLINT(google-build-using-namespace): its helpers are this file's language

/// The columns of the file library's ImbalancePrices_17.1.G, the blank behind one heading included; values
/// constructed.
const std::string head =
    "DateTime(UTC)\tResolutionCode\tAreaCode\tAreaDisplayName\tAreaTypeCode\tAreaMapCode\t"
    "PositiveImbalancePrice[Currency/MWh]\tPositiveScarcity[Currency/MWh]\tPositiveIncentive[Currency/MWh]\t"
    "PositiveFinancialNeutrality[Currency/MWh] \tNegativeImbalancePrice[Currency/MWh]\t"
    "NegativeScarcity[Currency/MWh]\tNegativeIncentive[Currency/MWh]\t"
    "NegativeFinancialNeutrality[Currency/MWh]\tCurrency\tStatus\tUpdateTime(UTC)\n";

std::string row(const std::string& time, const std::string& area, const std::string& positive,
                const std::string& negative, const std::string& updated = {}, const char* step = "PT15M")
{
    return time + "\t" + step + "\t10Y1001A1001A39I\tEstonia (EE)\tSCA\t" + area + "\t" + positive
           + "\t\t\t\t" + negative + "\t\t\t\tEUR\t\t" + updated + "\n";
}

TEST(BalanceEntsoe, EqualPricesOfATableAreOneAndTheLastUpdateCounts)
{
    const auto preview =
        readBalanceFile("2026_08_ImbalancePrices_17.1.G_r3.1.csv",
                        head + row("2026-08-01 00:00:00", "EE", "69.90", "69.90", "2026-08-02 10:00:00")
                            + row("2026-08-01 00:00:00", "AL", "1", "2")
                            + row("2026-08-01 00:00:00", "EE", "70.10", "70.10", "2026-08-03 10:00:00")
                            + row("2026-08-01 00:15:00", "EE", "-5", "-5"));
    EXPECT_EQ(preview.understood("import-content"), "entsoe-table");
    EXPECT_EQ(preview.understood("import-balance-area"), "EE");
    const auto after = caseAfter(preview);
    EXPECT_EQ(valuesOf(after, "prices.imbalance"), "70.1 -5");
    EXPECT_EQ(valuesOf(after, "prices.sell"), "none");
    EXPECT_EQ(axisText(after), "2026-08-01T03:00:00+03:00 +15 x2");
}

TEST(BalanceEntsoe, TwoPricesAreTheOperatorsSidesWhichIsSaidAndCanBeTurned)
{
    const auto text = head + row("2026-09-01 00:00:00", "EE", "69.90", "90.78", {}, "PT60M");
    const auto preview = readBalanceFile("prices.csv", text);
    EXPECT_TRUE(hasFinding(preview, "import-balance-sides"));
    EXPECT_EQ(valuesOf(caseAfter(preview), "prices.buy"), "69.9");
    EXPECT_EQ(valuesOf(caseAfter(preview), "prices.sell"), "90.78");
    const auto turned = readBalanceFile("prices.csv", text, {{"import-balance-sides", "turned"}});
    EXPECT_TRUE(hasFinding(turned, "import-balance-sides-turned"));
    EXPECT_EQ(valuesOf(caseAfter(turned), "prices.buy"), "90.78");
}

TEST(BalanceEntsoe, VolumesTakeTheirSignFromTheWordBesideThem)
{
    // the headings of TotalImbalanceVolumes_17.1.H are found by their words; form constructed
    const auto preview = readBalanceFile(
        "volumes.csv",
        "DateTime(UTC)\tResolutionCode\tAreaCode\tAreaMapCode\tTotalImbalanceVolume[MWh]\tSituation\n"
        "2026-09-01 00:00:00\tPT60M\tX\tEE\t12.5\tDeficit\n"
        "2026-09-01 01:00:00\tPT60M\tX\tEE\t3\tSurplus\n"
        "2026-09-01 02:00:00\tPT60M\tX\tEE\t4\tBoth\n");
    EXPECT_EQ(valuesOf(caseAfter(preview), "prices.area_volume"), "-12.5 3 4");
    EXPECT_EQ(doubtsText(preview), "import-not-a-side line 4 column 6 Both\n");
}

std::string point(int position, const std::string& amount, const std::string& category)
{
    return "<Point><position>" + std::to_string(position) + "</position><imbalance_Price.amount>" + amount
           + "</imbalance_Price.amount>"
           + (category.empty() ? std::string()
                               : "<imbalance_Price.category>" + category + "</imbalance_Price.category>")
           + "</Point>";
}

/// The form of a Balancing_MarketDocument; values constructed.
std::string document(const std::string& version, const std::string& type, const std::string& period)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Balancing_MarketDocument "
           "xmlns=\"urn:iec62325.351:tc57wg16:451-6:balancingdocument:"
           + version + "\"><mRID>1</mRID><type>" + type
           + "</type><controlArea_Domain.mRID codingScheme=\"A01\">10Y1001A1001A39I</controlArea_Domain.mRID>"
             "<TimeSeries><curveType>A03</curveType>"
           + period + "</TimeSeries></Balancing_MarketDocument>";
}

std::string period(const std::string& start, const std::string& end, const std::string& points,
                   const std::string& resolution = "PT15M")
{
    return "<Period><timeInterval><start>" + start + "</start><end>" + end
           + "</end></timeInterval><resolution>" + resolution + "</resolution>" + points + "</Period>";
}

TEST(BalanceEntsoe, PointsThatAnA03CurveLeavesOutAreFilledByPositionOnTheLongDayToo)
{
    // 26 October 2025 in Estonia: 25 hours; only every fifth of its 100 quarters is written
    std::string points;
    for (int position = 1; position <= 100; position += 5)
        points += point(position, std::to_string(position), "A04")
                  + point(position, std::to_string(position), "A05");
    for (const auto* version : {"3:0", "4:4"}) {
        const auto preview = readBalanceFile(
            "a85.xml", document(version, "A85", period("2025-10-25T21:00Z", "2025-10-26T22:00Z", points)));
        EXPECT_EQ(preview.format, "balance-entsoe");
        const auto after = caseAfter(preview);
        EXPECT_EQ(axisText(after), "2025-10-26T00:00:00+03:00 +15 x100");
        const auto& series = **after.prices.of(balance::PriceKey::Imbalance);
        for (std::size_t i = 0; i < 100; ++i)
            ASSERT_EQ(series.at(i), static_cast<std::int64_t>(i / 5 * 5 + 1) * 1'000'000) << i;
    }
}

TEST(BalanceEntsoe, WithoutTheCurveTypeAPointThatIsNotThereIsMissing)
{
    auto text =
        document("4:4", "A85",
                 period("2026-01-01T00:00Z", "2026-01-01T01:00Z", point(1, "5", "") + point(3, "6", "")));
    text.replace(text.find("A03"), 3, "A01");
    EXPECT_EQ(valuesOf(caseAfter(readBalanceFile("a85.xml", text)), "prices.imbalance"), "5 - 6 -");
}

TEST(BalanceEntsoe, A04IsASurplusAndA05AShortageAndCanBeTurned)
{
    const auto text = document("4:4", "A85",
                               period("2026-01-01T00:00Z", "2026-01-01T01:00Z",
                                      point(1, "10", "A04") + point(1, "90", "A05"), "PT60M"));
    const auto preview = readBalanceFile("a85.xml", text);
    EXPECT_TRUE(hasFinding(preview, "import-balance-sides"));
    EXPECT_EQ(valuesOf(caseAfter(preview), "prices.buy"), "10");
    EXPECT_EQ(valuesOf(caseAfter(preview), "prices.sell"), "90");
    const auto turned = caseAfter(readBalanceFile("a85.xml", text, {{"import-balance-sides", "turned"}}));
    EXPECT_EQ(valuesOf(turned, "prices.sell"), "10");
}

TEST(BalanceEntsoe, VolumesThatFlowOutAreNegativeAndDayAheadPricesHaveTheirPlace)
{
    std::string points = "<Point><position>1</position><quantity>7.5</quantity></Point>";
    auto text = document("4:4", "A86", period("2026-01-01T00:00Z", "2026-01-01T00:15Z", points));
    text.insert(text.find("<Period>"), "<flowDirection.direction>A02</flowDirection.direction>");
    EXPECT_EQ(valuesOf(caseAfter(readBalanceFile("a86.xml", text)), "prices.area_volume"), "-7.5");
    const std::string dayAhead =
        "<Publication_MarketDocument xmlns=\"x\"><type>A44</type><TimeSeries><in_Domain.mRID>10Y1001A1001A39I"
        "</in_Domain.mRID><curveType>A03</curveType>"
        + period("2026-01-01T23:00Z", "2026-01-02T00:00Z",
                 "<Point><position>1</position><price.amount>33.3</price.amount></Point>")
        + "</TimeSeries></Publication_MarketDocument>";
    EXPECT_EQ(valuesOf(caseAfter(readBalanceFile("a44.xml", dayAhead)), "prices.day_ahead"),
              "33.3 33.3 33.3 33.3");
}

TEST(BalanceEntsoe, AnAcknowledgementSaysWhyThereAreNoData)
{
    const auto preview = readBalanceFile(
        "answer.xml",
        "<Acknowledgement_MarketDocument xmlns=\"x\"><Reason><code>999</code><text>No matching data "
        "found</text></Reason></Acknowledgement_MarketDocument>");
    ASSERT_EQ(findingsText(preview), "import-balance-refused answer.xml\n");
    EXPECT_EQ(preview.findings.front().facts.front().value, "No matching data found");
}

TEST(BalanceEntsoe, WhatIsWrongInADocumentIsNamedWithItsLine)
{
    const auto preview = readBalanceFile(
        "a85.xml", document("4:4", "A85",
                            period("2026-01-01T00:00Z", "2026-01-01T00:30Z",
                                   point(1, "5", "") + "\n" + point(9, "6", "") + point(2, "1O", ""))
                                + period("soon", "2026-01-01T00:30Z", "")
                                + period("2026-01-01T00:00Z", "2026-01-01T00:30Z", "", "P1D")
                                + period("2026-01-01T00:30Z", "2026-01-01T00:00Z", "")));
    EXPECT_EQ(findingsText(preview),
              "import-balance-position a85.xml line 3\nimport-not-a-time a85.xml line 3\n"
              "import-balance-resolution a85.xml line 3\nimport-balance-period a85.xml line 3\n"
              "import-balance-missing-prices prices.imbalance\n");
    ASSERT_EQ(preview.doubtful.size(), 1U);
    EXPECT_EQ(preview.doubtful.front().text, "1O");
    for (const auto* bad : {"<Balancing_MarketDocument><TimeSeries>",
                            "<!DOCTYPE x [<!ENTITY a \"b\">]><Balancing_MarketDocument/>"}) {
        const auto read = readImport({.files = {{"a85.xml", bad}}, .choices = {}, .scenario = {}});
        EXPECT_FALSE(read.ok()) << bad;
    }
}

} // namespace
} // namespace meritdesk::imports
