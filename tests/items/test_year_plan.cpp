#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "core/scenario/retail_edits.h"
#include "formats/imports/calendar_data.h"
#include "formats/json/categories_input.h"
#include "items/year_answer.h"
#include "items/year_plan_model.h"
#include "tests/support/folders.h"

namespace meritdesk::items {
namespace {

retail::Case teaching()
{
    const auto file = tests::sourceFolder() / "resources/samples/samara-2025-teaching.json";
    const auto read = json::readCategories(tests::bytesOf(file), file.parent_path());
    EXPECT_TRUE(read.ok());
    return read ? *read : retail::Case{};
}

Comparison billed(const retail::Case& input, std::optional<std::size_t> month = {})
{
    return {billedCase(Shared<retail::Case>(input), imports::russianCalendar()), 0, month};
}

/// A line of the plan as its cells are shown.
std::string line(const YearPlanModel& model, PlanLine line)
{
    QStringList cells;
    for (int column = 1; column < model.columnCount(); ++column)
        cells << model.index(static_cast<int>(line), column).data().toString();
    return cells.join(QLatin1Char(' ')).toStdString();
}

int flags(const YearPlanModel& model, PlanLine line, int column)
{
    return model.index(static_cast<int>(line), column).data(YearPlanModel::FlagsRole).toInt();
}

/// The teaching sheet with transmission so cheap under two rates in the first half of the year that the
/// months' cheapest categories belong to both variants.
retail::Case torn()
{
    auto input = teaching();
    for (std::size_t i = 0; i < 4; ++i)
        for (auto& [voltage, rates] : input.months[i].prices.transmission)
            rates.maintenance = retail::Rate::read("1000");
    return input;
}

TEST(YearPlanModel, ShowsEachLineOfTheYearMonthByMonth)
{
    YearPlanModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(billed(teaching()));
    EXPECT_EQ(model.rowCount(), 5);
    EXPECT_EQ(model.columnCount(), 14);
    EXPECT_EQ(line(model, PlanLine::Free), "1 1 5 5 1 1 1 1 3 5 1 5 19,532,108");
    EXPECT_EQ(line(model, PlanLine::SingleRate), "1 1 5 5 1 1 1 1 3 5 1 5 19,532,108");
    EXPECT_EQ(line(model, PlanLine::TwoRate), "6 6 6 6 6 6 6 4 4 6 6 6 20,946,291");
    EXPECT_EQ(line(model, PlanLine::Saving), "0.0 0.0 28.7 16.9 0.0 0.0 0.0 0.0 6.7 31.6 0.0 33.1 116,941");
    EXPECT_EQ(line(model, PlanLine::Notice), "  17 Feb  17 Apr    18 Aug 17 Sep 20 Oct 17 Nov ");
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Jan"));
    EXPECT_EQ(model.notices().size(), 6);
}

TEST(YearPlanModel, TakesTheCheapestAvailableCategoryOfEachMonth)
{
    const auto what = billed(teaching());
    const auto plan = yearPlanOf(what);
    for (std::size_t month = 0; month < plan.months.size(); ++month) {
        const Comparison one{what.billed, 0, month};
        EXPECT_EQ(plan.free.categories[month], bestIn(one)) << month;
        EXPECT_EQ(plan.free.amounts[month], amountsOf(one, *bestIn(one))->total.text()) << month;
    }
}

TEST(YearPlanModel, BarsTheCategoriesOfTheOtherVariantAndPricesTheRule)
{
    YearPlanModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(billed(torn()));
    EXPECT_EQ(line(model, PlanLine::Free), "6 6 6 6 1 1 1 1 3 5 1 5 17,746,922");
    EXPECT_EQ(model.plan().ruleCost, "922677.26");
    EXPECT_EQ(flags(model, PlanLine::Free, 1) & BarredCell, 0) << "6 is of the year's variant";
    EXPECT_EQ(flags(model, PlanLine::Free, 5) & BarredCell, BarredCell) << "1 is not";
    EXPECT_EQ(flags(model, PlanLine::TwoRate, 3) & ChosenLine, ChosenLine);
    EXPECT_EQ(flags(model, PlanLine::SingleRate, 3) & ChosenLine, 0);
    const auto cost = ruleCostDerivation(billed(torn()));
    ASSERT_TRUE(cost);
    EXPECT_EQ(printFraction(*evaluate(*cost)), "922677.26");
}

TEST(YearPlanModel, ExplainsEveryNumber)
{
    YearPlanModel model;
    model.show(billed(teaching()));
    int explained = 0;
    for (int row = 0; row < static_cast<int>(PlanLine::Notice); ++row)
        for (const int column : {1, 3, 13}) {
            const auto index = model.index(row, column);
            const auto derivation = model.derivation(index);
            ASSERT_TRUE(derivation) << row << ", " << column;
            const auto value = evaluate(*derivation);
            ASSERT_TRUE(value) << derivation->formula;
            EXPECT_EQ(value, readFraction(index.data(YearPlanModel::CostRole).toString().toStdString()))
                << row << ", " << column;
            ++explained;
        }
    EXPECT_EQ(explained, 12);
}

TEST(YearPlanModel, MarksTheMonthThatIsComparedAndNothingElseChanges)
{
    YearPlanModel model;
    const auto what = billed(teaching());
    model.show(what);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.show(what);
    EXPECT_EQ(changes.count(), 0);
    model.show({what.billed, 0, 2});
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(flags(model, PlanLine::Saving, 3), SelectedCell);
    EXPECT_EQ(flags(model, PlanLine::Saving, 4), 0);
}

std::string plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' ')).toStdString();
}

TEST(YearAnswer, SaysTheChoiceAndItsSavingInOneSentence)
{
    const auto answer = answerOf(billed(teaching()), AnswerText::Plain);
    EXPECT_EQ(plain(answer.headline),
              "Categories 1, 3, 5 by turns are the cheapest you may choose in the year "
              "2025: 116,941.01 RUB less than today's Category 1.");
    EXPECT_EQ(plain(answer.detail), "It costs 19,532,108.38 RUB without VAT. To stay with Category 5 all the "
                                    "time costs 61,141.31 RUB more.");
}

TEST(YearAnswer, TellsWhatTheOnceAYearRuleCosts)
{
    const auto answer = answerOf(billed(torn()), AnswerText::Plain);
    EXPECT_NE(plain(answer.detail)
                  .find("Were transmission not chosen once a year, it would be 922,677.26 RUB "
                        "less."),
              std::string::npos)
        << plain(answer.detail);
    const auto august = answerOf(billed(torn(), 7), AnswerText::Plain);
    EXPECT_EQ(plain(august.headline), "Category 1 is the cheapest you may choose in August 2025, and it is "
                                      "today's: 1,740,845.93 RUB without VAT.");
    EXPECT_NE(august.detail.indexOf(QStringLiteral("The year's best choice has Category 4 here")), -1)
        << plain(august.detail);
}

TEST(YearAnswer, AsksForTodaysCategoryWhereItIsNotKnown)
{
    auto input = teaching();
    input.sites[0].currentCategory.reset();
    const auto answer = answerOf(billed(input), AnswerText::Links);
    EXPECT_NE(answer.detail.indexOf(QStringLiteral("<a href=\"ask-today\">")), -1) << plain(answer.detail);
    EXPECT_NE(answer.headline.indexOf(QStringLiteral("<a href=\"cost\">19,532,108.38")), -1)
        << plain(answer.headline);
    EXPECT_FALSE(answerDerivation(billed(input), QString::fromLatin1(askToday)));
}

TEST(YearAnswer, EveryLinkOpensTheDerivationOfItsNumber)
{
    for (const auto& what : {billed(teaching()), billed(torn()), billed(torn(), 7), billed(teaching(), 2)}) {
        const auto links = answerOf(what, AnswerText::Links);
        static const QRegularExpression link(QStringLiteral("<a href=\"([a-z-]+)\">([0-9,.]+)"));
        auto found = link.globalMatch(links.headline + links.detail);
        EXPECT_TRUE(found.hasNext());
        while (found.hasNext()) {
            const auto match = found.next();
            const auto derivation = answerDerivation(what, match.captured(1));
            ASSERT_TRUE(derivation) << match.captured(1).toStdString();
            const auto shown = match.captured(2).remove(QLatin1Char(',')).toStdString();
            EXPECT_EQ(evaluate(*derivation), readFraction(shown)) << match.captured(1).toStdString();
            EXPECT_EQ(readFraction(derivation->value), readFraction(shown));
        }
    }
}

TEST(YearAnswer, SaysWhenNothingCanBeBilled)
{
    EXPECT_EQ(answerOf({}, AnswerText::Plain).headline, QStringLiteral("No category can be billed yet."));
}

} // namespace
} // namespace meritdesk::items
