#include "tests/support/balance_imports.h"

namespace meritdesk::imports {
namespace {

using namespace tests; // NOLINT(google-build-using-namespace): its helpers are this file's language

/// The form of the Baltic Transparency Dashboard's CSV export (separator ";", decimal comma, a row an area);
/// values constructed.
const std::string prices = "datetime_from;datetime_to;area;Final;Preliminary\n"
                           "2025-10-26T02:45;2025-10-26T03:00;Estonia;100,25;99\n"
                           "2025-10-26T02:45;2025-10-26T03:00;Latvia;7;7\n"
                           "2025-10-26T03:00;2025-10-26T03:15;Estonia;;98,5\n"
                           "2025-10-26T03:00;2025-10-26T03:15;Latvia;7;7\n"
                           "2025-10-26T03:15;2025-10-26T03:30;Estonia;-12,5;\n"
                           "2025-10-26T03:15;2025-10-26T03:30;Latvia;7;7\n"
                           "2025-10-26T03:30;2025-10-26T03:45;Estonia;;\n"
                           "2025-10-26T03:30;2025-10-26T03:45;Latvia;7;7\n";

TEST(BalanceReport, FinalPricesComeBeforePreliminaryOnesAndWhichWasUsedStaysSaid)
{
    const auto preview = readBalanceFile("imbalance_prices.csv", prices, {{"import-balance-zone", "eet"}});
    EXPECT_EQ(preview.kind, ImportKind::Balance);
    EXPECT_EQ(preview.format, "balance-report");
    EXPECT_EQ(preview.understood("import-balance-report"), "imbalance-prices");
    EXPECT_EQ(preview.understood("import-balance-area"), "Estonia");
    const auto after = caseAfter(preview);
    EXPECT_EQ(valuesOf(after, "prices.imbalance"), "100.25 98.5 -12.5 -");
    EXPECT_EQ(axisText(after), "2025-10-26T02:45:00+03:00 +15 x4");
    EXPECT_EQ(after.zone, "Europe/Tallinn");
    EXPECT_TRUE(after.defaultFees);
    EXPECT_EQ(after.origins.at("prices.imbalance").kind, balance::OriginKind::Imported);
    EXPECT_EQ(after.origins.at("prices.imbalance").source, "imbalance_prices.csv (Final 2, Preliminary 1)");
    EXPECT_TRUE(hasFinding(preview, "import-balance-versions"));
    EXPECT_TRUE(hasFinding(preview, "import-balance-missing-prices"));
}

TEST(BalanceReport, AVersionOrAnAreaCanBeChosen)
{
    const Choices eet{{"import-balance-zone", "eet"}};
    auto choices = eet;
    choices["import-balance-version"] = "final";
    EXPECT_EQ(
        valuesOf(caseAfter(readBalanceFile("imbalance_prices.csv", prices, choices)), "prices.imbalance"),
        "100.25 - -12.5 -");
    choices["import-balance-version"] = "preliminary";
    EXPECT_EQ(
        valuesOf(caseAfter(readBalanceFile("imbalance_prices.csv", prices, choices)), "prices.imbalance"),
        "99 98.5 - -");
    choices = eet;
    choices["import-balance-area"] = "Latvia";
    EXPECT_EQ(
        valuesOf(caseAfter(readBalanceFile("imbalance_prices.csv", prices, choices)), "prices.imbalance"),
        "7 7 7 7");
}

TEST(BalanceReport, TheClockChosenMovesTheValues)
{
    const auto utc =
        caseAfter(readBalanceFile("imbalance_prices.csv", prices, {{"import-balance-zone", "utc"}}));
    EXPECT_EQ(axisText(utc), "2025-10-26T04:45:00+02:00 +15 x4");
    const auto named = readBalanceFile("imbalance_prices_UTC.csv", prices);
    EXPECT_EQ(named.understood("import-balance-zone"), "utc");
}

/// A day of quarters with one column of values and no name for it, in a zone's local time.
std::string dayOf(const char* zone, const char* day, const char* header,
                  const std::function<std::string(int)>& value)
{
    const auto& clock = *europeanZone(zone);
    const auto first = clock.instantOf(*readDay(day), 0);
    const auto end = clock.instantOf(*readDay(day) + std::chrono::days(1), 0);
    std::string text = header;
    for (auto minute = first; minute < end; minute += 15)
        text += printLocal(minute, clock.offsetAt(minute)).substr(0, 16) + ";"
                + printLocal(minute + 15, clock.offsetAt(minute + 15)).substr(0, 16) + ";Estonia;"
                + value(static_cast<int>(minute - first) / 15) + "\n";
    return text;
}

constexpr const char* bareHeader = "datetime_from;datetime_to;area;\n";

TEST(BalanceReport, AReportWithoutANameForItsValuesIsKnownByItsFile)
{
    const auto text = dayOf("Europe/Tallinn", "2025-10-26", bareHeader,
                            [](int quarter) { return std::to_string(quarter - 50) + ",125"; });
    const auto preview = readBalanceFile("imbalance_volumes_v2.csv", text);
    EXPECT_EQ(preview.understood("import-balance-report"), "imbalance-volumes");
    EXPECT_EQ(preview.understood("import-balance-zone"), "eet") << "only Estonia's clock shows 03:00 twice";
    const auto after = caseAfter(preview);
    EXPECT_EQ(after.steps.size(), 100U);
    const auto& volumes = **after.prices.areaVolume;
    EXPECT_EQ(volumes.at(0), -50'125'000);
    EXPECT_EQ(volumes.at(99), 49'125'000);
    EXPECT_EQ(after.quantityStep.text(), "0.001");
}

TEST(BalanceReport, AnUnknownReportIsAskedForAndDirectionsAreKnownByTheirValues)
{
    const auto signs = dayOf("Europe/Tallinn", "2026-03-29", bareHeader,
                             [](int quarter) { return std::to_string(quarter % 3 - 1); });
    const auto direction = readBalanceFile("export.csv", signs);
    EXPECT_EQ(direction.understood("import-balance-report"), "direction");
    EXPECT_EQ(caseAfter(direction).steps.size(), 92U);
    const auto numbers = dayOf("Europe/Tallinn", "2026-03-29", bareHeader,
                               [](int quarter) { return std::to_string(quarter); });
    const auto unknown = readBalanceFile("export.csv", numbers);
    const auto asked = std::find_if(unknown.choices.begin(), unknown.choices.end(), [](const Choice& choice) {
        return choice.key == "import-balance-report";
    });
    ASSERT_NE(asked, unknown.choices.end());
    EXPECT_TRUE(asked->guess);
    const auto chosen = readBalanceFile("export.csv", numbers, {{"import-balance-report", "day-ahead"}});
    EXPECT_EQ(valuesOf(caseAfter(chosen), "prices.day_ahead").substr(0, 7), "0 1 2 3");
}

TEST(BalanceReport, UpAndDownGoToTheirSeriesWhateverTheirOrder)
{
    const std::string text = "datetime_from;datetime_to;area;Downward;Upward\n"
                             "2026-01-15T00:00Z;2026-01-15T01:00Z;Estonia;-3,5;12\n";
    const auto prices_ = caseAfter(readBalanceFile("balancing_energy_prices.csv", text));
    EXPECT_EQ(valuesOf(prices_, "prices.reference_up"), "12");
    EXPECT_EQ(valuesOf(prices_, "prices.reference_down"), "-3.5");
    const auto activations = readBalanceFile("normal_activations_sa_mfrr.csv", text);
    EXPECT_EQ(valuesOf(caseAfter(activations), "prices.activated_up"), "12");
    EXPECT_EQ(valuesOf(caseAfter(activations), "prices.activated_down"), "3.5");
    EXPECT_TRUE(hasFinding(activations, "import-balance-turned"));
}

TEST(BalanceReport, ActivationsOfSeveralReportsAddUpAndMonthsOfOneDoNot)
{
    const std::string head = "datetime_from;datetime_to;area;Upward;Downward\n";
    const auto row = [](const char* hour, const char* up) {
        return "2026-01-15T" + std::string(hour) + ":00Z;;Estonia;" + up + ";0\n";
    };
    scenario::Scenario scenario;
    const auto read =
        readImport({.files = {{"activations_afrr.csv", head + row("10", "1,5") + row("11", "2")},
                              {"normal_activations_sa_mfrr.csv", head + row("10", "4")},
                              {"normal_activations_sa_mfrr_2.csv", head + row("10", "4")}},
                    .choices = {},
                    .scenario = scenario});
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(valuesOf(caseAfter(*read), "prices.activated_up"), "5.5 2");
}

TEST(BalanceReport, ANeutralityComponentIsOfAMonthAndKeepsTheAxis)
{
    const std::string text = "datetime_from;datetime_to;area;\n"
                             "2026-01-01T00:00+02:00;2026-02-01T00:00+02:00;Estonia;1,9\n"
                             "2026-02-01T00:00+02:00;2026-03-01T00:00+02:00;Estonia;3,1\n";
    const auto alone = readBalanceFile("neutrality_component.csv", text);
    EXPECT_TRUE(hasFinding(alone, "import-balance-months-alone"));
    EXPECT_FALSE(alone.edit.has_value());
    const auto open =
        caseAfter(readBalanceFile("imbalance_prices.csv", prices, {{"import-balance-zone", "eet"}}));
    const auto after = caseAfter(readBalanceFile("neutrality_component.csv", text, {}, open), open);
    EXPECT_EQ(after.steps, open.steps);
    ASSERT_EQ(after.prices.neutrality.size(), 2U);
    EXPECT_EQ(after.prices.neutrality.begin()->second.value, Fraction(19) / 10);
}

TEST(BalanceReport, AReportWithoutUseIsSaid)
{
    const std::string text = "datetime_from;datetime_to;area;Upward;Downward\n"
                             "2026-01-15T10:00Z;2026-01-15T11:00Z;Estonia;5;6\n";
    const auto preview = readBalanceFile("price_procured_reserves.csv", text);
    EXPECT_TRUE(hasFinding(preview, "import-balance-useless"));
    EXPECT_FALSE(preview.edit.has_value());
}

TEST(BalanceReport, QuartersThatRepeatAnHoursEnergyAreTheHourOnce)
{
    const auto text = dayOf("UTC", "2024-01-01", bareHeader,
                            [](int quarter) { return std::to_string(quarter / 4 * 8 - 60); });
    const auto preview = readBalanceFile("imbalance_volumes.csv", text, {{"import-balance-zone", "utc"}});
    EXPECT_EQ(preview.understood("import-balance-quarters"), "hours");
    const auto after = caseAfter(preview);
    EXPECT_EQ(axisText(after), "2024-01-01T02:00:00+02:00 +60 x24");
    EXPECT_EQ(valuesOf(after, "prices.area_volume").substr(0, 11), "-60 -52 -44");
    const auto parts =
        readBalanceFile("imbalance_volumes.csv", text,
                        {{"import-balance-zone", "utc"}, {"import-balance-quarters", "parts"}});
    EXPECT_EQ(caseAfter(parts).steps.size(), 96U);
}

/// The form of the same publisher's JSON answer; values constructed.
std::string answer(const std::string& columns, const std::string& rows, const std::string& id)
{
    return R"({"error": false, "data": {"id": ")" + id
           + R"(", "measurement_unit": "EUR/MWh", "resolution": "PT15M", "precision": 2, "precision_mode": "cut",
              "timezone": "EET", "columns": [)"
           + columns + R"(], "timeseries": [)" + rows + "]}}";
}

const std::string jsonRows =
    R"({"from": "2024-01-01T00:00:00Z", "to": "2024-01-01T00:15:00Z", "_from": "2024-01-01T02:00:00", "_to": "2024-01-01T02:15:00", "values": [1.5, null, 118.03, 117]},
       {"from": "2024-01-01T00:15:00", "to": "2024-01-01T00:30:00", "values": [2.5, 3, null, -7.25]})";

TEST(BalanceReport, ColumnsOfAnAnswerAreReadByTheirNamesNotTheirPlaces)
{
    const std::string columns = R"({"index": 0, "label": "Final", "group_level_0": "Lithuania"},
        {"index": 1, "label": "Preliminary", "group_level_0": "Lithuania"},
        {"index": 3, "label": "Preliminary", "group_level_0": "Estonia"},
        {"index": 2, "label": "Final", "group_level_0": "Estonia"})";
    const auto preview = readBalanceFile("answer.json", answer(columns, jsonRows, "imbalance_prices"));
    EXPECT_EQ(preview.format, "balance-report-json");
    const auto after = caseAfter(preview);
    EXPECT_EQ(valuesOf(after, "prices.imbalance"), "118.03 -7.25");
    EXPECT_EQ(axisText(after), "2024-01-01T02:00:00+02:00 +15 x2") << "from and to are UTC without saying so";
    EXPECT_TRUE(hasFinding(preview, "import-balance-cut"));
}

TEST(BalanceReport, AnAnswerThatIsAnErrorIsSaidInItsOwnWords)
{
    const auto preview =
        readBalanceFile("answer.json", R"({"error": true, "message": "no such report", "data": null})");
    ASSERT_FALSE(preview.findings.empty());
    EXPECT_EQ(preview.findings.front().code, "import-balance-refused");
    EXPECT_EQ(preview.findings.front().facts.front().value, "no such report");
    EXPECT_FALSE(preview.edit.has_value());
}

TEST(BalanceReport, OddRowsOfAnAnswerAreNamedAndTheOthersKept)
{
    const auto preview = readBalanceFile(
        "answer.json",
        answer(R"({"index": 0, "label": "Estonia"})",
               R"({"from": "2024-01-01T00:00:00Z", "values": [5]}, 7, {"from": "soon", "values": [6]},
                                 {"from": "2024-01-01T00:30:00Z", "values": ["much"]})",
               "imbalance_volumes_v2"));
    EXPECT_TRUE(hasFinding(preview, "import-balance-odd-row"));
    EXPECT_EQ(doubtsText(preview),
              "import-not-a-time line 3 column 1 soon\nimport-not-a-number line 4 column 4 much\n");
    EXPECT_EQ(valuesOf(caseAfter(preview), "prices.area_volume").substr(0, 1), "5");
}

} // namespace
} // namespace meritdesk::imports
