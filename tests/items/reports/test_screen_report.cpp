#include <gtest/gtest.h>

#include "formats/words/language.h"
#include "items/reports/screen_report.h"
#include "tests/items/reports/report_texts.h"
#include "tests/support/series.h"

namespace meritdesk::items {
namespace {

const QDate someDay(2025, 12, 1);

Report ofScreens(const QString& language, const scenario::Scenario& scenario = tests::screensScenario())
{
    document::Document document;
    document.reset(scenario);
    ScreenBoard board(document);
    board.showRound(4);
    board.filterFlags({.screen = "rsi"});
    return screenReport({.board = board, .language = language, .made = someDay});
}

TEST(ScreenReport, EveryTextIsCopiedOutAsItWasPutInInEveryLanguage)
{
    for (const auto* code : {"en", "zh", "ru", "et"}) {
        const words::ScopedLanguage spoken(code);
        const auto report = ofScreens(QLatin1String(code));
        EXPECT_GT(textsOf(report).size(), 50);
        EXPECT_EQ(lost(report).join(QStringLiteral(" | ")).toStdString(), "") << code;
    }
}

/// The tables of a report in its order, each under the heading before it.
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

QString rowOf(const exports::Table& table, std::size_t at)
{
    QStringList cells;
    for (const auto& cell : table.rows.at(at))
        cells += cell.shown;
    return cells.join(QLatin1Char('|'));
}

TEST(ScreenReport, TheMarketScreensArePrintedWithEveryFlagWhateverTheListOnTheScreenShows)
{
    const auto report = ofScreens(QStringLiteral("en"));
    const auto tables = tablesOf(report);
    QStringList headings;
    for (const auto& [heading, table] : tables)
        headings += heading;
    EXPECT_EQ(headings.join(QStringLiteral("; ")).toStdString(),
              "Rounds; Thresholds; Firms in round 2025-05; Bids in round 2025-05; Equal bids; Rounds "
              "without an award; Fulfilment of contracts; Flags; The rules and how sure they are");
    EXPECT_EQ(rowOf(tables[0].second, 4).toStdString(), "2025-05|1,000|2,534.72 *|0.9167 *|16 *");
    EXPECT_EQ(tables[7].second.rows.size(), 119U);
    EXPECT_EQ(
        rowOf(tables[7].second, 70).toStdString(),
        "2025-05|coordination or focal price: a share of 0.8 of the bidders bids the same price, at or above "
        "0.5|0.8|0.5|teaching default");
    EXPECT_EQ(tables[4].second.columns[1].title.toStdString(), "1");
    EXPECT_EQ(rowOf(tables[4].second, 1).toStdString(), "2. North Plant|4 *||2|2");
}

TEST(ScreenReport, AThresholdSaysWhetherItIsATeachingDefaultAndWhereItsFigureIsFrom)
{
    auto scenario = tests::screensScenario();
    scenario.screens.edit().thresholds["rsi"] = *auction::Level::read("0.8");
    const auto thresholds = tablesOf(ofScreens(QStringLiteral("en"), scenario))[1].second;
    EXPECT_EQ(rowOf(thresholds, 0).toStdString(),
              "residual supply index|0.8|given|Jiangsu spot market rules V1.0, Annex 6|6");
    EXPECT_EQ(rowOf(thresholds, 8).toStdString(),
              "rounds in a row without an award|3|teaching default|teaching default, no published figure|1");
}

TEST(ScreenReport, TheScreensAppendixDerivesOfEachScreenTheFlagFurthestFromItsThreshold)
{
    QStringList derived;
    for (const auto& block : ofScreens(QStringLiteral("en")).blocks)
        if (const auto* derivation = std::get_if<report::DerivationBlock>(&block))
            derived += QString::fromStdString(derivation->derivation.key + " " + derivation->derivation.note);
    EXPECT_EQ(
        derived.join(QStringLiteral("; ")).toStdString(),
        "rsi Crosswater; dual_pivotal Hillside Power; triple_pivotal Hillside Power; hhi ; top_m_share ; "
        "modal_share sell; rounds_without_award Kestrel Power; equal_rounds Greenway + North Plant; "
        "fulfilment Crosswater; market_demand ; hhi ; top_m_share ");
}

TEST(ScreenReport, ASeriesWithoutFlagsOrRoundsIsPrintedToo)
{
    auction::Series series;
    series.rounds = {{.id = "quiet"}};
    scenario::Scenario scenario;
    scenario.screens = Shared(series);
    const auto texts = textsOf(ofScreens(QStringLiteral("en"), scenario));
    EXPECT_TRUE(texts.contains(QStringLiteral("No value is beyond its threshold.")));
    EXPECT_TRUE(texts.contains(QStringLiteral("Series of rounds")));
    EXPECT_FALSE(textsOf(ofScreens(QStringLiteral("en"), {})).isEmpty());
}

} // namespace
} // namespace meritdesk::items
