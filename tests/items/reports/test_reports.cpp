#include <gtest/gtest.h>

#include "core/auction/rules.h"
#include "core/retail/bill_case.h"
#include "formats/imports/calendar_data.h"
#include "formats/json/categories_input.h"
#include "formats/json/clear_input.h"
#include "formats/words/language.h"
#include "formats/words/words.h"
#include "items/reports/auction_report.h"
#include "items/reports/category_report.h"
#include "items/reports/report_builder.h"
#include "tests/items/reports/report_texts.h"
#include "tests/support/folders.h"

namespace meritdesk::items {
namespace {

const QDate someDay(2025, 12, 1);

std::filesystem::path sampleFile(const char* name)
{
    return tests::sourceFolder() / "resources/samples" / name;
}

Report ofCategories(const char* sample, const QString& language, const QDate& made = someDay)
{
    const auto file = sampleFile(sample);
    const auto input = json::readCategories(tests::bytesOf(file), file.parent_path());
    const auto bill = retail::billCase(*input, imports::russianCalendar());
    return categoryReport({.input = *input,
                           .bill = *bill,
                           .language = language,
                           .sources = {QStringLiteral("price list no. 7")},
                           .made = made});
}

Report ofAuction(const char* sample, const QString& language)
{
    const auto book = json::readBook(tests::bytesOf(sampleFile(sample)));
    std::vector<auction::Clearing> clearings;
    for (const auto& id : book->rules)
        clearings.push_back(auction::clear(*book, *listed(auction::rules, id)));
    return auctionReport({.book = *book, .clearings = clearings, .language = language, .made = someDay});
}

TEST(Reports, EveryChineseTextIsCopiedOutAsItWasPutIn)
{
    const words::ScopedLanguage chinese("zh");
    for (const auto& report : {ofCategories("samara-2025-11.json", QStringLiteral("zh")),
                               ofCategories("samara-2025-teaching.json", QStringLiteral("zh")),
                               ofAuction("shaanxi-book.json", QStringLiteral("zh"))}) {
        EXPECT_GT(textsOf(report).size(), 50);
        EXPECT_EQ(lost(report).join(QStringLiteral(" | ")).toStdString(), "");
    }
}

TEST(Reports, EveryRussianAndEstonianTextIsCopiedOutToo)
{
    for (const auto* code : {"ru", "et"}) {
        const auto language = QLatin1String(code);
        const words::ScopedLanguage spoken(code);
        EXPECT_EQ(
            lost(ofCategories("samara-2025-11.json", language)).join(QStringLiteral(" | ")).toStdString(),
            "");
    }
}

TEST(Reports, AFractionWithoutAnEndIsShownWithSixPlacesWhenAllAreAskedFor)
{
    const ReportBuilder builder(QStringLiteral("Title"), QStringLiteral("en"));
    EXPECT_EQ(builder.number(Fraction(1, 3), -1).exact.toStdString(), "0.333333");
    EXPECT_EQ(builder.number(Fraction(1, 8), -1).shown.toStdString(), "0.125");
    EXPECT_EQ(builder.number(Fraction(2, 3), 2).shown.toStdString(), "0.67");
}

TEST(Reports, TheDayIsTheOneHandedIn)
{
    const auto texts =
        textsOf(ofCategories("samara-2025-11.json", QStringLiteral("en"))).join(QLatin1Char('\n'));
    EXPECT_TRUE(texts.contains(QStringLiteral("Monday, December 1, 2025"))) << texts.toStdString();
    const auto undated = ofCategories("samara-2025-11.json", QStringLiteral("en"), {});
    EXPECT_FALSE(textsOf(undated).join(QLatin1Char('\n')).contains(QStringLiteral("Made with")));
    EXPECT_TRUE(undated.footer.isEmpty());
}

TEST(Reports, LawInferenceAndMemoryStandInRowsOfTheirOwn)
{
    const auto report = ofCategories("samara-2025-11.json", QStringLiteral("en"));
    const auto& rules = std::get<report::TableBlock>(report.blocks.back()).table;
    QStringList rows;
    for (const auto& row : rules.rows)
        rows += row[0].shown + QStringLiteral(": ") + row[1].shown;
    EXPECT_EQ(rows.first(), QStringLiteral("law: PP RF 861, cl. 15(1)"));
    EXPECT_TRUE(
        rows.contains(QStringLiteral("from memory, not verified: Law 303-FZ of 03.08.2018, from 2019")))
        << rows.join(QLatin1Char('\n')).toStdString();
    EXPECT_EQ(rows.filter(QStringLiteral("law: ")).size(), 1);
}

TEST(Reports, SourcesAndTheBestRowAreNamed)
{
    const auto report = ofCategories("samara-2025-teaching.json", QStringLiteral("en"));
    EXPECT_FALSE(textsOf(report).filter(QStringLiteral("price list no. 7")).isEmpty());
    for (const auto& block : report.blocks)
        if (const auto* table = std::get_if<report::TableBlock>(&block); table && !table->chosen.empty()) {
            EXPECT_EQ(table->table.rows[table->chosen.front()][1].shown, QStringLiteral("1"));
            return;
        }
    FAIL() << "no row stands out";
}

} // namespace
} // namespace meritdesk::items
