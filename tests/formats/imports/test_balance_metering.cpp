#include <functional>

#include "formats/formats.h"
#include "tests/support/balance_imports.h"

namespace meritdesk::imports {
namespace {

using namespace tests; // NOLINT(google-build-using-namespace): its helpers are this file's language

/// A table of a local day's quarters as a supplier's program writes it; values constructed.
std::string tableOf(const char* day, const std::string& header, const std::function<std::string(int)>& values,
                    bool offsets = false)
{
    const auto& zone = *europeanZone("Europe/Tallinn");
    const auto first = zone.instantOf(*readDay(day), 0);
    const auto end = zone.instantOf(*readDay(day) + std::chrono::days(1), 0);
    std::string text = header + "\n";
    for (auto minute = first; minute < end; minute += 15) {
        auto time = printLocal(minute, zone.offsetAt(minute));
        if (!offsets)
            time = time.substr(8, 2) + "." + time.substr(5, 2) + "." + time.substr(0, 4) + " "
                   + time.substr(11, 5);
        text += time + ";" + values(static_cast<int>(minute - first) / 15) + "\n";
    }
    return text;
}

TEST(BalanceMetering, EveryChangeDayHasItsQuartersInOrderWithLocalLabels)
{
    const std::pair<const char*, std::size_t> days[] = {
        {"2024-03-31", 92}, {"2024-10-27", 100}, {"2025-03-30", 92}, {"2025-10-26", 100},
        {"2026-03-29", 92}, {"2026-10-25", 100}, {"2027-03-28", 92}, {"2027-10-31", 100}};
    for (const auto& [day, quarters] : days)
        for (const bool offsets : {false, true}) {
            const auto text = tableOf(
                day, "Aeg;Mõõdetud, MWh;Graafik, MWh",
                [](int quarter) { return std::to_string(quarter) + ",5;" + std::to_string(quarter); },
                offsets);
            const auto preview = readBalanceFile("Energia.csv", text);
            EXPECT_EQ(preview.understood("import-content"), "balance-metering");
            const auto after = caseAfter(preview);
            ASSERT_EQ(after.steps.size(), quarters) << day;
            EXPECT_EQ(printDay(after.steps.front().day), day);
            const auto* party = partyIn(after, "Energia");
            ASSERT_NE(party, nullptr);
            for (std::size_t i = 0; i < quarters; ++i) {
                ASSERT_EQ((*party->metered)->at(i), static_cast<std::int64_t>(i) * 1'000'000 + 500'000)
                    << day << i;
                ASSERT_EQ((*party->scheduled)->at(i), static_cast<std::int64_t>(i) * 1'000'000);
            }
        }
}

TEST(BalanceMetering, UnitsOfTheHeadingsAreTakenColumnByColumn)
{
    const auto preview = readBalanceFile("own.csv",
                                         "time;production [kWh];consumption, MWh;schedule (MW)\n"
                                         "2026-01-15 00:00;1500;2,25;4\n"
                                         "2026-01-15 00:15;1600;2,5;-2\n",
                                         {{"import-balance-zone", "utc"}});
    const auto after = caseAfter(preview);
    EXPECT_EQ(valuesOf(after, "production", "own"), "1.5 1.6");
    EXPECT_EQ(valuesOf(after, "consumption", "own"), "2.25 2.5");
    EXPECT_EQ(valuesOf(after, "scheduled", "own"), "1 -0.5") << "MW over a quarter of an hour";
}

TEST(BalanceMetering, AUnitThatIsNotNamedIsAskedFor)
{
    const std::string text = "time;metered;schedule\n2026-01-15 00:00;1500;1000\n2026-01-15 00:15;1;2\n";
    const auto preview = readBalanceFile("own.csv", text);
    EXPECT_EQ(preview.understood("import-unit"), "mwh");
    const auto kilo = caseAfter(readBalanceFile("own.csv", text, {{"import-unit", "kwh"}}));
    EXPECT_EQ(valuesOf(kilo, "metered", "own"), "1.5 0.001");
    const auto kw = caseAfter(readBalanceFile("own.csv", text, {{"import-unit", "kw"}}));
    EXPECT_EQ(valuesOf(kw, "metered", "own"), "0.375 0.00025");
    EXPECT_EQ(kw.quantityStep.text(), "0.00001");
}

TEST(BalanceMetering, SeveralPartiesStandBesideEachOther)
{
    const std::string text = "time;Alpha metered MWh;Alpha schedule MWh;Beta metered MWh;Beta schedule MWh\n"
                             "2026-01-15T00:00+02:00;1;2;3;4\n";
    const auto after = caseAfter(readBalanceFile("all.csv", text));
    ASSERT_EQ(after.parties.size(), 2U);
    EXPECT_EQ(valuesOf(after, "metered", "Alpha") + valuesOf(after, "scheduled", "Alpha"), "12");
    EXPECT_EQ(valuesOf(after, "metered", "Beta") + valuesOf(after, "scheduled", "Beta"), "34");
    const std::string grouped = ";Alpha;;Beta;\ntime;metered MWh;schedule MWh;metered MWh;schedule MWh\n"
                                "2026-01-15T00:00+02:00;1;2;3;4\n";
    const auto same = caseAfter(readBalanceFile("all.csv", grouped));
    EXPECT_EQ(valuesOf(same, "scheduled", "Beta"), "4");
}

TEST(BalanceMetering, AFileMakesANewPartyOrReplacesTheOneThatIsChosen)
{
    const std::string text =
        "time;metered MWh;schedule MWh\n2026-01-15T00:00+02:00;1;2\n2026-01-15T01:00+02:00;3;4\n";
    const auto first = caseAfter(readBalanceFile("Alpha.csv", text));
    const auto asked = readBalanceFile("Beta.csv", text, {}, first);
    EXPECT_EQ(asked.understood("import-balance-party"), "Beta");
    EXPECT_EQ(caseAfter(asked, first).parties.size(), 2U);
    const std::string half = "time;metered MWh;schedule MWh\n2026-01-15T01:00+02:00;7;8\n";
    const auto merged =
        caseAfter(readBalanceFile("x.csv", half, {{"import-balance-party", "Alpha"}}, first), first);
    EXPECT_EQ(merged.parties.size(), 1U);
    EXPECT_EQ(valuesOf(merged, "metered", "Alpha"), "1 7");
    const auto replaced = caseAfter(
        readBalanceFile("x.csv", half,
                        {{"import-balance-party", "Alpha"}, {"import-balance-apply", "replace"}}, first),
        first);
    EXPECT_EQ(valuesOf(replaced, "metered", "Alpha"), "- 7");
}

TEST(BalanceMetering, PositionsReplaceAnImbalanceThatWasGivenAlone)
{
    const std::string given = "time;imbalance MWh;BRP production MWh\n2026-01-15T00:00+02:00;-1;5\n";
    const auto first = caseAfter(readBalanceFile("A.csv", given));
    EXPECT_EQ(valuesOf(first, "imbalance", first.parties.front().id), "-1");
    const auto id = first.parties.front().id;
    const auto after =
        caseAfter(readBalanceFile("A.csv", "time;metered MWh;schedule MWh\n2026-01-15T00:00+02:00;1;2\n",
                                  {{"import-balance-party", id}}, first),
                  first);
    EXPECT_EQ(valuesOf(after, "imbalance", id), "none");
    EXPECT_EQ(valuesOf(after, "metered", id), "1");
}

TEST(BalanceMetering, EndsOfIntervalsAndTwoColumnsOfTimesAreUnderstood)
{
    const auto ends = readBalanceFile(
        "A.csv", "period end;metered MWh;schedule MWh\n2026-01-15 00:15;1;2\n2026-01-15 00:30;3;4\n",
        {{"import-balance-zone", "eet"}});
    EXPECT_EQ(ends.understood("import-label"), "end");
    EXPECT_EQ(axisText(caseAfter(ends)), "2026-01-15T00:00:00+02:00 +15 x2");
    const auto both =
        readBalanceFile("A.csv",
                        "start;end;metered MWh;schedule MWh\n"
                        "2026-01-15 00:00;2026-01-15 00:15;1;2\n2026-01-15 00:15;2026-01-15 00:30;3;4\n",
                        {{"import-balance-zone", "eet"}});
    EXPECT_EQ(valuesOf(caseAfter(both), "metered", "A"), "1 3");
    EXPECT_EQ(axisText(caseAfter(both)), "2026-01-15T00:00:00+02:00 +15 x2");
}

TEST(BalanceMetering, AWorkbookIsReadLikeAText)
{
    exports::Table table{.title = QStringLiteral("Alpha"),
                         .columns = {{QStringLiteral("time (UTC)")},
                                     {QStringLiteral("metered MWh"), {}, true},
                                     {QStringLiteral("schedule MWh"), {}, true}}};
    for (int hour = 0; hour < 3; ++hour)
        table.rows.push_back({{.shown = QStringLiteral("2026-01-15 0%1:00").arg(hour)},
                              {.shown = QString::number(hour), .exact = QString::number(hour)},
                              {.shown = QStringLiteral("2"), .exact = QStringLiteral("2")}});
    const auto bytes = formats::xlsxExport.write(table, QLocale::c());
    ASSERT_TRUE(bytes.ok());
    const auto preview = readBalanceFile("Alpha.xlsx", bytes->toStdString());
    EXPECT_EQ(preview.understood("import-content"), "balance-metering");
    EXPECT_EQ(preview.understood("import-balance-zone"), "utc");
    EXPECT_EQ(valuesOf(caseAfter(preview), "metered", "Alpha"), "0 1 2");
}

TEST(BalanceMetering, PlanAndFactOfAConsumerStayMeterHours)
{
    std::string text = "Дата;Час;План, кВт·ч;Факт, кВт·ч\n";
    for (int hour = 1; hour <= 24; ++hour)
        text += "01.11.2025;" + std::to_string(hour) + ";100;101\n";
    EXPECT_EQ(readBalanceFile("a.csv", text).kind, ImportKind::MeterHours);
    std::string meters = "time;meter 1, kWh;meter 2, kWh\n";
    for (int hour = 10; hour < 24; ++hour)
        meters += "2025-11-01 " + std::to_string(hour) + ":00;100;101\n";
    EXPECT_EQ(readBalanceFile("a.csv", meters).kind, ImportKind::MeterHours);
    const auto forced = readBalanceFile("a.csv", meters, {{"import-content", "balance-metering"}});
    EXPECT_EQ(forced.kind, ImportKind::Balance);
    EXPECT_EQ(forced.understood("import-balance-series"), "metered");
}

TEST(BalanceMetering, AMissingSideOfThePartyIsSaid)
{
    const auto preview = readBalanceFile("A.csv", "time;BRP schedule MWh\n2026-01-15T00:00+02:00;2\n");
    EXPECT_TRUE(hasFinding(preview, "import-balance-party-unmeasured"));
    const auto gap = readBalanceFile("A.csv", "time;metered MWh;schedule MWh\n2026-01-15T00:00+02:00;2;1\n"
                                              "2026-01-15T01:00+02:00;;1\n");
    EXPECT_TRUE(hasFinding(gap, "import-balance-missing-quantities"));
    EXPECT_EQ(valuesOf(caseAfter(gap), "metered", "A"), "2 -");
}

} // namespace
} // namespace meritdesk::imports
