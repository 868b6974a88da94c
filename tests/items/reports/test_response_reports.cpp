#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "formats/exports/workbook.h"
#include "formats/imports/xlsx_grid.h"
#include "formats/words/language.h"
#include "items/reports/capacity_report.h"
#include "items/reports/day_ahead_report.h"
#include "items/reports/evidence_paper.h"
#include "items/reports/response_report.h"
#include "tests/items/reports/report_texts.h"
#include "tests/items/reports/response_cases.h"

namespace meritdesk::items {
namespace {

const QDate someDay(2026, 11, 22);

Report ofYear(const QString& language, const response::demand::Case& input = tests::papers::studyDays())
{
    return responseReport(
        {.input = input, .study = tests::papers::studied(input), .language = language, .made = someDay});
}

Report ofAuction(const QString& language, const response::kom::Case& input = tests::papers::auction())
{
    return capacityReport({.input = input, .language = language, .made = someDay});
}

Report ofHours(const QString& language, const response::dayahead::Case& input = tests::papers::shortHours())
{
    const auto clearing = response::dayahead::clear(input).value();
    return dayAheadReport({.input = input, .clearing = clearing, .language = language, .made = someDay});
}

std::string plain(const QString& text)
{
    auto made = text;
    return made.replace(QChar(QChar::Nbsp), QLatin1Char(' ')).toStdString();
}

/// The rows of the table under a heading, cells parted by bars.
std::vector<std::string> rowsUnder(const Report& report, const char* heading)
{
    QString last;
    for (const auto& block : report.blocks) {
        if (const auto* text = std::get_if<report::Heading>(&block))
            last = text->text;
        const auto* table = std::get_if<report::TableBlock>(&block);
        if (!table || last != QString::fromUtf8(heading))
            continue;
        std::vector<std::string> rows;
        for (const auto& row : table->table.rows) {
            QStringList cells;
            for (const auto& cell : row)
                cells += cell.shown;
            rows.push_back(plain(cells.join(QLatin1Char('|'))));
        }
        return rows;
    }
    ADD_FAILURE() << heading;
    return {};
}

bool says(const Report& report, const QString& text)
{
    return textsOf(report).contains(text);
}

QString paragraphs(const Report& report)
{
    QStringList all;
    for (const auto& block : report.blocks)
        if (const auto* text = std::get_if<report::Paragraph>(&block))
            all += text->text;
    return all.join(QLatin1Char('\n'));
}

TEST(ResponseReports, EveryTextIsCopiedOutAsItWasPutInInEveryLanguage)
{
    for (const auto* code : {"en", "zh", "ru", "et"}) {
        const words::ScopedLanguage spoken(code);
        const auto language = QLatin1String(code);
        for (const auto& report : {ofYear(language), ofYear(language, tests::papers::withBaselines()),
                                   ofAuction(language), ofHours(language)}) {
            EXPECT_GT(textsOf(report).size(), 40);
            EXPECT_EQ(lost(report).join(QStringLiteral(" | ")).toStdString(), "") << code;
        }
    }
}

TEST(ResponseReports, EveryVerdictAndEveryReportSaysThatNothingIsOfficial)
{
    for (const auto* code : {"en", "zh", "ru", "et"}) {
        const words::ScopedLanguage spoken(code);
        const auto language = QLatin1String(code);
        EXPECT_TRUE(says(ofYear(language), verdictNote())) << code;
        EXPECT_TRUE(says(ofHours(language), verdictNote())) << code;
        static const QRegularExpression bracket(QStringLiteral("[(\\x{FF08}].+[)\\x{FF09}]"));
        EXPECT_TRUE(verdictInWords({.met = true}).contains(bracket)) << code << ": it names its model";
        EXPECT_TRUE(verdictInWords({.met = false}).contains(bracket)) << code;
        EXPECT_NE(verdictInWords({.met = false}), verdictInWords({.met = true}));
    }
}

TEST(ResponseReports, AVerdictStandsBesideTheWordModelInEveryRow)
{
    for (const auto& row : rowsUnder(ofHours(QStringLiteral("en")), "Criteria: verdicts of models"))
        EXPECT_NE(row.find("(model)"), std::string::npos) << row;
    const auto days = rowsUnder(ofYear(QStringLiteral("en")), "Days chosen for events");
    ASSERT_EQ(days.size(), 1U);
    EXPECT_EQ(days[0], "6/30/17|11–14|845,225.00|593,225.00|met (model)|yes|845,225.00|10,308.00");
}

TEST(ResponseReports, TheYearIsDecidedByItsBestMechanism)
{
    const words::ScopedLanguage spoken("en");
    const auto report = ofYear(QStringLiteral("en"));
    EXPECT_EQ(plain(report.title), "Demand response: 100 MW for 4 hours");
    EXPECT_TRUE(
        plain(paragraphs(report))
            .starts_with(
                "“Price-dependent reduction, purchase price” gains the most: 722,632,279.83 RUB a year."))
        << plain(paragraphs(report));
    const auto rows = rowsUnder(report, "Decision");
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0], "Aggregator|10,308.00|480,010,308.00|480,010,308.00")
        << "the aggregator pays nothing extra for what is missing";
    EXPECT_TRUE(
        rows[2].starts_with("Price-dependent reduction, purchase price|-177,367,720.17|722,632,279.83|"))
        << rows[2];
}

TEST(ResponseReports, TheLinesOfEveryMechanismAddUpToItsNet)
{
    const auto input = tests::papers::studyDays();
    const auto tables = responseWorkbook(input, tests::papers::studied(input));
    const auto& lines = tables[1];
    for (std::size_t column = 1; column < lines.columns.size(); ++column) {
        Fraction sum = 0;
        for (std::size_t row = 0; row < 10; ++row)
            sum += *readFraction(lines.rows[row][column].exact.toStdString());
        EXPECT_EQ(sum, *readFraction(lines.rows[10][column].exact.toStdString()));
    }
}

TEST(ResponseReports, TheMatrixHoldsEveryDepthAndDuration)
{
    const auto rows = rowsUnder(ofYear(QStringLiteral("en")), "Aggregator");
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].substr(0, 15), "20|96,001,030.8");
    EXPECT_EQ(rows[2].substr(0, 19), "100|480,005,154.00|");
}

TEST(ResponseReports, WhereANumberComesFromStaysVisible)
{
    const auto year = rowsUnder(ofYear(QStringLiteral("en")), "Where the numbers come from");
    ASSERT_EQ(year.size(), 6U);
    EXPECT_EQ(year[1], "Delivered share|own entry|") << "by place";
    EXPECT_EQ(year[0], "Load by hour (2)|typical in the field|");
    EXPECT_EQ(year[2], "Volume of the first point|constructed for teaching|");
    EXPECT_EQ(year[3], "Second point to first|from memory, not confirmed|");
    EXPECT_EQ(year[4], "Purchase price of capacity|stated in the study|Energorynok 7/2019");
    EXPECT_EQ(year[5], "Price of the aggregator's service|published|apsbt.ru");
}

TEST(ResponseReports, APageMayTellMoreOfTheOriginsThanTheCase)
{
    const auto input = tests::papers::studyDays();
    const exports::Table told{.columns = {{QStringLiteral("Number")}, {QStringLiteral("Value")}},
                              .rows = {{{QStringLiteral("months")}, {QStringLiteral("12")}}}};
    const auto report =
        responseReport({.input = input, .study = tests::papers::studied(input), .origins = told});
    EXPECT_EQ(rowsUnder(report, "Where the numbers come from"), std::vector<std::string>{"months|12"});
}

TEST(ResponseReports, APlaceWithoutWordsStaysAsItIs)
{
    EXPECT_EQ(placeInWords("zones[1].p1").toStdString(), "Price of the first point (2)");
    EXPECT_EQ(placeInWords("zones[0].bids[2].price").toStdString(), "Bids (1.3)");
    EXPECT_EQ(placeInWords("kom.zone.dr").toStdString(), "Demand response offered");
    EXPECT_EQ(placeInWords("loads").toStdString(), "loads") << "a longer word is another one";
    EXPECT_EQ(placeInWords("").toStdString(), "");
}

TEST(ResponseReports, TheAuctionShowsBothCrossings)
{
    const auto report = ofAuction(QStringLiteral("en"));
    const auto curve = rowsUnder(report, "Demand curve and crossing");
    ASSERT_EQ(curve.size(), 7U);
    EXPECT_EQ(curve[0], "First point, MW|1,000|990|-10");
    EXPECT_EQ(curve[4], "Capacity taken, MW|1,020|1,020|0");
    EXPECT_EQ(curve[5], "Price of the auction, RUB/MW a month|143,333.33|140,000.00|-3,333.33");
    EXPECT_EQ(curve[6], "Set by|the demand curve|the demand curve|");
    EXPECT_EQ(rowsUnder(report, "Demand response that counts")[2], "Left out by the cap|2.5|7.5|10");
    EXPECT_EQ(rowsUnder(report, "Companies of the group")[0],
              "oil|30.5|10|1,220,000.00|-400,000.00|820,000.00");
    EXPECT_EQ(rowsUnder(report, "Bids")[2], "gres|priced|120,000.00|20|yes|20|20");
    EXPECT_EQ(rowsUnder(report, "Other own volumes")[0], "5|10|140,000.00|3,333.33|1,020");
}

TEST(ResponseReports, AZoneSetByABidNamesIt)
{
    auto input = tests::papers::auction();
    auto& zone = input.zones.front();
    zone.bids.push_back({"step", response::kom::Flag::Priced,
                         response::whole<response::RubPerMwMonth>(130'000),
                         response::whole<response::Mw>(500), true});
    const auto curve = rowsUnder(ofAuction(QStringLiteral("en"), input), "Demand curve and crossing");
    EXPECT_EQ(curve[6], "Set by|the bid step|the bid step|");
}

TEST(ResponseReports, HoursShowPriceWithoutAndWithAndWhatSetsThem)
{
    const words::ScopedLanguage spoken("en");
    const auto report = ofHours(QStringLiteral("en"));
    EXPECT_EQ(plain(report.title), "Day-ahead market: 6/30/17");
    EXPECT_EQ(plain(paragraphs(report)),
              "Switching off 1.5 MWh in 1 hour lowers the price by up to 2,665.00 RUB/MWh and saves the "
              "remaining buyers of the zone 251,842.50 RUB.\nLoad by hour (2): 1 MW of the load is above the "
              "stack");
    const auto hours = rowsUnder(report, "Hour by hour");
    ASSERT_EQ(hours.size(), 2U);
    EXPECT_EQ(hours[1], "2|96|1.5|4,000.00|1,335.00|2,665.00|scarcity price|gas");
    const auto zone = rowsUnder(report, "Cost of the zone");
    EXPECT_EQ(zone[3], "Cost without reduction|465,680.00");
    const auto verdicts = rowsUnder(report, "Criteria: verdicts of models");
    ASSERT_EQ(verdicts.size(), 5U);
    EXPECT_EQ(verdicts[0],
              "Net benefit of the remaining buyers|saving of the remaining buyers, RUB|251,842.50|"
              "reduction at the price with it, RUB|2,002.50|met (model)");
    EXPECT_EQ(verdicts[4], "Named by hand||–||–|met (model)");
}

TEST(ResponseReports, AMarketInEurosIsTrulyInEuros)
{
    auto input = tests::papers::shortHours();
    input.currency = "EUR";
    const auto report = ofHours(QStringLiteral("en"), input);
    const auto all = textsOf(report).join(QLatin1Char('\n'));
    EXPECT_FALSE(all.contains(QStringLiteral("RUB")));
    for (const auto& block : report.blocks)
        if (const auto* shown = std::get_if<report::DerivationBlock>(&block)) {
            EXPECT_FALSE(shown->derivation.unit.starts_with("RUB")) << shown->derivation.key;
        }
}

/// A year of hours, a hundred megawatts off in sixty of them.
response::dayahead::Case yearOfHours()
{
    auto input = tests::papers::shortHours();
    input.groups.clear();
    input.market.load.assign(8760, response::whole<response::Mw>(84));
    input.reductions = {{response::whole<response::Mw>(2), 100, 60}};
    return input;
}

TEST(ResponseReports, AYearPrintsTheHoursOfItsEventsAndStaysShort)
{
    const auto report = ofHours(QStringLiteral("en"), yearOfHours());
    EXPECT_EQ(rowsUnder(report, "Hour by hour").size(), 48U);
    EXPECT_TRUE(says(report, QStringLiteral("The first 48 of 60 hours.")));
    EXPECT_LT(readingOf(report).size(), 20'000) << "no page of eight thousand terms";
}

void collectNotes(const Derivation& derivation, QStringList& notes)
{
    notes += words::noteInWords(derivation.note);
    for (const auto& input : derivation.inputs)
        notes += words::noteInWords(input.note);
    for (const auto& child : derivation.children)
        collectNotes(child, notes);
}

TEST(ResponseReports, EveryNoteOfADerivationIsSaidInTheReadersLanguage)
{
    const words::ScopedLanguage spoken("ru");
    auto input = tests::papers::studyDays();
    input.baselines = tests::papers::withBaselines().baselines;
    input.companies = {{.id = "1", .komPurchase = response::whole<response::Mw>(5)}};
    input.kom.zone->bids.front().id = "2";
    for (const auto* factor : response::demand::factors)
        if (factor != &response::demand::deliveryFactor)
            input.questions.push_back({factor, {}, response::millionths<response::Share>(1'500'000)});
    QStringList notes;
    for (const auto& report : {ofYear(QStringLiteral("ru"), input), ofHours(QStringLiteral("ru"))})
        for (const auto& block : report.blocks)
            if (const auto* shown = std::get_if<report::DerivationBlock>(&block))
                collectNotes(shown->derivation, notes);
    notes.removeDuplicates();
    EXPECT_TRUE(notes.contains(QStringLiteral("Цена мощности, × 1.5")))
        << notes.join(QLatin1Char('|')).toStdString();
    static const QRegularExpression english(QStringLiteral("[A-Za-z]{3,}"));
    notes.removeAll(QStringLiteral("nuclear, hydro"));
    notes.removeAll(QStringLiteral("gas")); // labels of the input
    notes.removeAll(QStringLiteral("oil"));
    EXPECT_EQ(notes.filter(english).join(QLatin1Char('|')).toStdString(), "");
}

TEST(ResponseReports, WithoutReductionGroupsEventsOrOriginsTheReportsAreMadeToo)
{
    auto hours = tests::papers::shortHours();
    hours.reductions.clear();
    hours.groups.clear();
    hours.criteria.clear();
    hours.origins.clear();
    hours.day.reset();
    EXPECT_TRUE(says(ofHours(QStringLiteral("en"), hours),
                     QStringLiteral("Nothing is switched off: both runs are the same.")));
    auto zone = tests::papers::auction();
    zone.zones.front().dr = {};
    zone.zones.front().groups.clear();
    zone.zones.front().depths.clear();
    EXPECT_NE(plain(paragraphs(ofAuction(QStringLiteral("en"), zone))).find("the price stays at 143,333.33"),
              std::string::npos);
    auto year = tests::papers::studyDays();
    year.dayAhead.reset();
    year.kom = {};
    year.companies.clear();
    year.questions.clear();
    year.origins.clear();
    year.costs.annual = response::whole<response::Rub>(999'000'000'000);
    EXPECT_TRUE(plain(paragraphs(ofYear(QStringLiteral("en"), year)))
                    .starts_with("Nothing is gained under any mechanism"));
}

TEST(ResponseReports, AWorkbookHasASheetForEveryTableAndItsNumbersAreExact)
{
    const auto input = tests::papers::studyDays();
    const auto hours = tests::papers::shortHours();
    const auto clearing = response::dayahead::clear(hours).value();
    for (const auto& tables :
         {responseWorkbook(input, tests::papers::studied(input)), capacityWorkbook(tests::papers::auction()),
          dayAheadWorkbook(hours, clearing)}) {
        const auto bytes = exports::writeWorkbook(tables);
        ASSERT_TRUE(bytes);
        const auto book = imports::Workbook::open(std::string_view(bytes->constData(), bytes->size()));
        ASSERT_TRUE(book);
        EXPECT_EQ(book->sheets().size(), tables.size());
        for (const auto& table : tables) {
            EXPECT_FALSE(table.title.isEmpty());
            for (const auto& row : table.rows)
                EXPECT_EQ(row.size(), table.columns.size()) << table.title.toStdString();
        }
    }
}

TEST(ResponseReports, TheWorkbookOfAYearHoldsEveryCellAndEveryDay)
{
    const auto input = tests::papers::studyDays();
    const auto tables = responseWorkbook(input, tests::papers::studied(input));
    const auto rowsOf = [&tables](const char* title) {
        for (const auto& table : tables)
            if (table.title == QLatin1String(title))
                return table.rows.size();
        return std::size_t{0};
    };
    EXPECT_EQ(rowsOf("Depths and durations"), 18U);
    EXPECT_EQ(rowsOf("Days of the calendar"), 2U) << "the winter day, not met, too";
    EXPECT_EQ(rowsOf("What the companies gain"), 6U);
    EXPECT_EQ(rowsOf("Sensitivity"), 3U);
    EXPECT_EQ(rowsOf("Where the numbers come from"), 6U);
}

} // namespace
} // namespace meritdesk::items
