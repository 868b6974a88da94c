#include <gtest/gtest.h>

#include "core/balance/regimes.h"
#include "core/derivation/evaluate.h"
#include "core/scenario/balance_edits.h"
#include "formats/lessons/lesson_store.h"
#include "formats/lessons/state_files.h"
#include "formats/words/language.h"
#include "items/reports/balance_report.h"
#include "tests/items/reports/report_texts.h"

namespace meritdesk::items {
namespace {

const QDate someDay(2026, 11, 22);

/// Four hours by the quarter on an evening of November 2025, three parties.
balance::Case someCase()
{
    const auto lesson = lessons::findLesson("dearest-energy");
    return lessons::caseOf(lesson->states.front()).value();
}

void takeEveryFourth(balance::GivenSeries& series)
{
    if (!series || (*series)->micro.size() == 1)
        return;
    balance::Series kept;
    for (std::size_t at = 0; at < (*series)->micro.size(); at += 4)
        kept.micro.push_back((*series)->at(at));
    series = Shared(kept);
}

/// The first quarter of each hour of that case as the hour.
balance::Case byTheHour()
{
    auto input = someCase();
    std::vector<balance::Step> steps;
    for (std::size_t at = 0; at < input.steps.size(); at += 4)
        steps.push_back(input.steps[at]);
    input.steps = steps;
    input.stepMinutes = 60;
    for (auto& series : input.prices.series)
        takeEveryFourth(series);
    takeEveryFourth(input.prices.activatedUp);
    takeEveryFourth(input.prices.activatedDown);
    for (auto& each : input.parties)
        takeEveryFourth(each.imbalance);
    return input;
}

/// A case around the turn of a year, when the capacity fee begins, and with it another rule.
balance::Case twoMonths()
{
    auto input = someCase();
    constexpr std::int64_t days = 49; // 31 December
    for (auto& step : input.steps) {
        step.minute += days * 24 * 60 + 5 * 60; // its third hour starts at midnight, its last at one
        step.day += std::chrono::days(days);
    }
    for (std::size_t at = 8; at < input.steps.size(); ++at)
        input.steps[at].day += std::chrono::days(1);
    input.prices.neutrality[std::chrono::year(2025) / 12] = {};
    input.prices.neutrality[std::chrono::year(2026) / 1] = {};
    return input;
}

Report ofBalance(const QString& language, const balance::Case& input = someCase(), std::size_t party = 0)
{
    document::Document document;
    scenario::Scenario scenario;
    scenario.balance = Shared(input);
    document.reset(scenario);
    BalanceBoard board(document);
    board.finish();
    EXPECT_TRUE(board.valid());
    if (!board.valid())
        return {};
    board.showParty(party);
    return balanceReport({.board = board, .language = language, .made = someDay});
}

std::vector<std::pair<QString, exports::Table>> tablesOf(const Report& report)
{
    std::vector<std::pair<QString, exports::Table>> tables;
    QString heading;
    for (const auto& block : report.blocks) {
        if (const auto* text = std::get_if<report::Heading>(&block))
            heading = text->text;
        if (const auto* table = std::get_if<report::TableBlock>(&block))
            tables.emplace_back(heading, table->table);
    }
    return tables;
}

exports::Table tableUnder(const Report& report, const char* heading)
{
    for (const auto& [name, table] : tablesOf(report))
        if (name == QString::fromUtf8(heading))
            return table;
    ADD_FAILURE() << heading;
    return {};
}

std::string rowOf(const exports::Table& table, std::size_t at)
{
    QStringList cells;
    for (const auto& cell : table.rows.at(at))
        cells += cell.shown;
    return cells.join(QLatin1Char('|')).replace(QChar(0xA0), QLatin1Char(' ')).toStdString();
}

TEST(BalanceReport, EveryTextIsCopiedOutAsItWasPutInInEveryLanguage)
{
    for (const auto* code : {"en", "zh", "ru", "et"}) {
        const words::ScopedLanguage spoken(code);
        const auto report = ofBalance(QLatin1String(code));
        EXPECT_GT(textsOf(report).size(), 80);
        EXPECT_EQ(lost(report).join(QStringLiteral(" | ")).toStdString(), "") << code;
    }
}

TEST(BalanceReport, ItsPartsStandInTheOrderInWhichTheyAreRead)
{
    const words::ScopedLanguage spoken("en");
    const auto report = ofBalance(QStringLiteral("en"));
    EXPECT_EQ(report.title.toStdString(), "Balance energy: North Sales");
    EXPECT_NE(report.subtitle.indexOf(QStringLiteral("16 periods, EUR without VAT")), -1)
        << report.subtitle.toStdString();
    QStringList headings;
    for (const auto& block : report.blocks)
        if (const auto* heading = std::get_if<report::Heading>(&block))
            headings += heading->text;
    EXPECT_EQ(
        headings.join(QStringLiteral("; ")).toStdString(),
        "The rules in force; Statement; The dearest periods; Cost by hour of the day; The same imbalance "
        "under every rule; The operator; When the prices are published; Appendix: how the "
        "numbers came "
        "about; Prices of the dearest periods; November 2025; A day in full: 11/12/25; The rules and how "
        "sure they are");
}

TEST(BalanceReport, TheDearestPeriodsAreRankedByWhatTheyCostAboveDayAhead)
{
    const words::ScopedLanguage spoken("en");
    const auto worst = tableUnder(ofBalance(QStringLiteral("en")), "The dearest periods");
    // 2 MWh short at 150 against 60: 180 EUR above day-ahead, of 390 in all 46.15 %.
    EXPECT_EQ(rowOf(worst, 0), "11/12/25 18:00 +02:00|-2.000|150.00|60.00|300.00|180.00|46.15");
    EXPECT_EQ(rowOf(worst, 1), "11/12/25 18:30 +02:00|-1.000|150.00|60.00|150.00|90.00|23.08");
}

TEST(BalanceReport, TheHoursOfTheDayAddUpToTheStatement)
{
    const words::ScopedLanguage spoken("en");
    const auto report = ofBalance(QStringLiteral("en"));
    const auto hours = tableUnder(report, "Cost by hour of the day");
    ASSERT_EQ(hours.rows.size(), 4U);
    EXPECT_EQ(rowOf(hours, 0), "17:00|4|1.000|1.000|160.00|160.00|0.00");
    EXPECT_EQ(rowOf(hours, 1), "18:00|4|3.000|3.000|450.00|60.00|390.00");
    EXPECT_EQ(rowOf(hours, 3), "20:00|4|1.500|1.500|-30.00|-30.00|0.00");
    const auto statement = tableUnder(report, "Statement");
    bool found = false;
    for (std::size_t row = 0; row < statement.rows.size(); ++row)
        found = found || rowOf(statement, row).find("390.00") != std::string::npos;
    EXPECT_TRUE(found);
}

TEST(BalanceReport, EveryRuleSaysHowSureItIs)
{
    const words::ScopedLanguage spoken("en");
    const auto inForce = tableUnder(ofBalance(QStringLiteral("en")), "The rules in force");
    ASSERT_EQ(inForce.rows.size(), 1U);
    EXPECT_EQ(rowOf(inForce, 0),
              "Estonia 2025: imbalance tariff|11/12/25|11/12/25|16|law|The published rule.");
    auto dual = byTheHour();
    dual.regime = &balance::eeDual;
    const auto standIn = tableUnder(ofBalance(QStringLiteral("en"), dual), "The rules in force");
    EXPECT_NE(rowOf(standIn, 0).find("inference|A model stands in for the methodology, which is not public"),
              std::string::npos)
        << rowOf(standIn, 0);
}

TEST(BalanceReport, EveryRuleStandsBesideTheCaseAsSettledWithItsMoneyOrWhatItLacks)
{
    const words::ScopedLanguage spoken("en");
    const auto rules = tableUnder(ofBalance(QStringLiteral("en")), "The same imbalance under every rule");
    ASSERT_GT(rules.rows.size(), balance::regimes.size());
    EXPECT_EQ(rowOf(rules, 0).substr(0, 32), "As settled||390.00|10.53|400.53|");
    QStringList names;
    for (const auto& row : rules.rows) {
        names += row[0].shown;
        const bool priced = !row[4].exact.isEmpty();
        EXPECT_TRUE(priced || !row[5].shown.isEmpty()) << row[0].shown.toStdString();
    }
    EXPECT_EQ(names.removeDuplicates(), 0);
}

TEST(BalanceReport, ATurnOfTheYearHasTwoRulesAndItsMonthsApart)
{
    const words::ScopedLanguage spoken("en");
    const auto report = ofBalance(QStringLiteral("en"), twoMonths());
    const auto inForce = tableUnder(report, "The rules in force");
    ASSERT_EQ(inForce.rows.size(), 2U);
    EXPECT_EQ(rowOf(inForce, 1).substr(0, 35), "Estonia 2026: balancing capacity fe");
    const auto months = tableUnder(report, "Month by month");
    ASSERT_EQ(months.rows.size(), 2U);
    // 80 MWh consumed in January pay 3.73: 596.80... of 320 MWh in two hours, beside the tariff on 5 MWh.
    EXPECT_EQ(months.rows[0][0].shown.toStdString(), "December 2025");
    EXPECT_EQ(months.rows[1][6].shown.toStdString(), "1,197.65");
}

TEST(BalanceReport, TheAppendixDerivesWhatThePartyPaysDownToItsDays)
{
    QStringList keys;
    int deepest = 0;
    const std::function<void(const Derivation&, int)> walk = [&](const Derivation& made, int level) {
        deepest = std::max(deepest, level);
        for (const auto& child : made.children)
            walk(child, level + 1);
    };
    for (const auto& block : ofBalance(QStringLiteral("en")).blocks)
        if (const auto* derivation = std::get_if<report::DerivationBlock>(&block)) {
            keys += QString::fromStdString(derivation->derivation.key);
            walk(derivation->derivation, 0);
        }
    EXPECT_EQ(keys.join(QLatin1Char(' ')).toStdString(),
              "balance_price balance_price balance_price balance_total operator_residual");
    EXPECT_LE(deepest, 2);
}

TEST(BalanceReport, ADayInFullAddsUpItsPeriods)
{
    const words::ScopedLanguage spoken("en");
    exports::Table day;
    for (const auto& [heading, table] : tablesOf(ofBalance(QStringLiteral("en"))))
        if (heading.startsWith(QStringLiteral("A day in full")))
            day = table;
    ASSERT_GT(day.rows.size(), 2U);
    EXPECT_LE(day.rows.size(), 17U) << "sixteen quarters and their sum";
    Fraction paid = 0;
    for (std::size_t at = 0; at + 1 < day.rows.size(); ++at) {
        const auto& row = day.rows[at];
        const auto numberIn = [&](std::size_t column) {
            return readFraction(row[column].exact.toStdString()).value();
        };
        EXPECT_EQ(numberIn(3), -numberIn(1) * numberIn(2)) << row[0].shown.toStdString();
        paid += numberIn(3);
    }
    EXPECT_EQ(*readFraction(day.rows.back()[3].exact.toStdString()), paid);
}

TEST(BalanceReport, APartyWithoutImbalanceHasAReportToo)
{
    auto input = someCase();
    input.parties[0].imbalance = Shared(balance::Series{{0}});
    const auto report = ofBalance(QStringLiteral("en"), input);
    EXPECT_GT(tablesOf(report).size(), 3U);
}

TEST(BalanceReport, NumbersAndDatesAreWrittenAsTheLanguageDoes)
{
    const words::ScopedLanguage spoken("et");
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("et")));
    const auto hours = tableUnder(ofBalance(QStringLiteral("et")), "Kulu ööpäeva tundide kaupa");
    EXPECT_EQ(rowOf(hours, 1), "18:00|4|3,000|3,000|450,00|60,00|390,00");
    const auto inForce = tableUnder(ofBalance(QStringLiteral("et")), "Kehtivad reeglid");
    QLocale::setDefault(before);
    EXPECT_EQ(inForce.rows[0][1].shown.toStdString(), "12.11.25");
}

} // namespace
} // namespace meritdesk::items
