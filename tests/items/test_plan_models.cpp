#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "core/retail/categories.h"
#include "core/retail/forecast/methods.h"
#include "core/retail/forecast/plan_months.h"
#include "core/scenario/retail_edits.h"
#include "formats/words/language.h"
#include "items/plan_tables.h"
#include "items/plan_text.h"
#include "items/table_export.h"
#include "tests/support/planned_case.h"

using namespace meritdesk;
using namespace meritdesk::items;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

constexpr std::array<PlanTableModel::Make, 6> everyTable{&methodsTable, &worstHoursTable, &plannedHoursTable,
                                                         &bandTable,    &stretchesTable,  &sensitivityTable};

/// A model as text, a row a line, cells with bars between; a star marks what stands out.
std::string printed(const QAbstractItemModel& model, int rows = 100)
{
    QStringList lines;
    QStringList headings;
    for (int column = 0; column < model.columnCount(); ++column)
        headings << model.headerData(column, Qt::Horizontal).toString();
    lines << headings.join(QLatin1Char('|'));
    for (int row = 0; row < std::min(rows, model.rowCount()); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto index = model.index(row, column);
            const bool marked = index.data(PlanTableModel::MarkedRole).toBool();
            cells << index.data().toString() + (marked ? QStringLiteral("*") : QString());
        }
        lines << cells.join(QLatin1Char('|'));
    }
    return lines.join(QLatin1Char('\n')).toStdString();
}

class Plans : public testing::Test
{
protected:
    Plans()
    {
        QLocale::setDefault(QLocale::c());
        document.reset(tests::nearlyFlat());
    }

    ~Plans() override { QLocale::setDefault(localeBefore); }

    PlanBoard& board()
    {
        if (!m_board)
            m_board = std::make_unique<PlanBoard>(document, choice);
        m_board->finish();
        return *m_board;
    }

    std::string table(PlanTableModel::Make make, int rows = 100)
    {
        const PlanTableModel model(board(), make);
        return printed(model, rows);
    }

    /// Takes the prices of deviations away in April.
    void takePrices()
    {
        auto input = *document.scenario().retail;
        input.months[1].prices.overPlan.reset();
        document.apply(scenario::replaceCase(input));
    }

    const QLocale localeBefore = QLocale();
    document::Document document;
    SiteChoice choice;

private:
    std::unique_ptr<PlanBoard> m_board = {};
};

} // namespace

TEST_F(Plans, MethodsHaveTheirScoresAndCosts)
{
    // Last week by hand: 140 of 141,590 kWh deviate, half of them above; 70 x 0.3 + 70 x 0.2 + 140 x 0.02
    // RUB.
    const auto lines = QString::fromStdString(table(&methodsTable)).split(QLatin1Char('\n'));
    ASSERT_EQ(lines.size(), 6);
    EXPECT_EQ(lines[0].toStdString(),
              "Method|Deviations, %|Deviations, RUB|Year in 5, RUB|Year in 6, RUB|Bias, %|Above plan, %|"
              "Deviations, kWh|Stood in, days");
    EXPECT_EQ(lines[2].toStdString(), "Same weekday last week|0.10|38|702,286|662,701|0.00|50.00|140|5");
}

TEST_F(Plans, DeviationsThatCostDifferentlyHaveAColumnForEachCategory)
{
    auto input = *document.scenario().retail;
    for (auto& month : input.months) {
        month.prices.margin = {{.percent = retail::Rate::read("10")}};
        month.prices.allIn.hourly["5"] =
            retail::HourlyRates(static_cast<std::size_t>(daysIn(month.month)) * 24);
    }
    document.apply(scenario::replaceCase(input));
    const auto heading = QString::fromStdString(table(&methodsTable, 0));
    EXPECT_TRUE(heading.contains(QStringLiteral("|Deviations in 5, RUB|Deviations in 6, RUB|")))
        << heading.toStdString();
}

TEST_F(Plans, TheMethodInViewIsTheOneThatMissesLeastUntilAnotherIsChosen)
{
    const auto first = board().method();
    const auto missed = [&](std::size_t method) {
        const auto& sums = board().study().methods[method].score.sums;
        return Integer(sums.over + sums.under);
    };
    for (std::size_t i = 0; i < board().study().methods.size(); ++i)
        EXPECT_GE(missed(i), missed(first));
    QSignalSpy changes(&board(), &PlanBoard::changed);
    board().chooseMethod(1);
    EXPECT_EQ(board().method(), 1U);
    EXPECT_EQ(changes.count(), first == 1 ? 0 : 1);
    board().chooseMethod(1);
    EXPECT_EQ(changes.count(), first == 1 ? 0 : 1);
}

TEST_F(Plans, TheWorstHoursAreThoseMissedByMost)
{
    board().chooseMethod(1);
    EXPECT_EQ(table(&worstHoursTable), "Day|Hour|Fact, kWh|Plan, kWh|Fact less plan, kWh\n"
                                       "11 Mar 2025|23:00–24:00|60.0|100.0|-40.0\n"
                                       "18 Mar 2025|23:00–24:00|100.0|60.0|40.0\n"
                                       "10 Mar 2025|00:00–01:00|130.0|100.0|30.0\n"
                                       "17 Mar 2025|00:00–01:00|100.0|130.0|-30.0");
}

TEST_F(Plans, ADayInViewIsShownHourByHourAndOneWithoutPlanSaysNothing)
{
    board().chooseMethod(1);
    board().showSpan({9, 1});
    EXPECT_EQ(table(&plannedHoursTable, 2), "Day|Hour|Fact, kWh|Plan, kWh|Fact less plan, kWh\n"
                                            "10 Mar 2025|00:00–01:00|130.0|100.0|30.0\n"
                                            "10 Mar 2025|01:00–02:00|100.0|100.0|0.0");
    EXPECT_EQ(spanText(board()).toStdString(), "Above the plan 30\u00a0kWh, below it 0\u00a0kWh: these "
                                               "deviations cost 9.60\u00a0RUB in category 6.");
    board().showSpan({0, 1});
    EXPECT_EQ(table(&plannedHoursTable, 1), "Day|Hour|Fact, kWh|Plan, kWh|Fact less plan, kWh\n"
                                            "1 Mar 2025|00:00–01:00|100.0||");
    board().showSpan({60, 7});
    EXPECT_EQ(board().span(), (PlanSpan{54, 7})) << "the span stays inside the history";
}

TEST_F(Plans, EveryNumberOfEveryTableIsRecomputed)
{
    int numbers = 0;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        board().chooseAxis(axis);
        for (const auto make : everyTable) {
            PlanTableModel model(board(), make);
            const QAbstractItemModelTester tester(&model, fatal);
            for (int row = 0; row < std::min(model.rowCount(), 3); ++row)
                for (int column = 1; column < model.columnCount(); ++column) {
                    const auto derivation = model.derivation(model.index(row, column));
                    if (!derivation)
                        continue;
                    ++numbers;
                    EXPECT_EQ(printFraction(evaluate(*derivation).value()), derivation->value)
                        << derivation->key;
                }
        }
    }
    EXPECT_GT(numbers, 150);
}

TEST_F(Plans, ATotalOfTheTableIsWhatItsDerivationComesTo)
{
    const PlanTableModel model(board(), &methodsTable);
    for (int column = 2; column < 5; ++column) {
        const auto index = model.index(1, column);
        EXPECT_EQ(model.derivation(index)->value, index.data(ExactRole).toString().toStdString());
    }
    const PlanTableModel band(board(), &bandTable);
    for (int column = 1; column < band.columnCount(); ++column) {
        const auto index = band.index(0, column);
        EXPECT_EQ(band.derivation(index)->value, index.data(ExactRole).toString().toStdString());
    }
}

TEST_F(Plans, APlanIsAdoptedAndUndone)
{
    EXPECT_EQ(planInForceText(board()).toStdString(),
              "No plan is in force: categories 5 and 6 cannot be billed.");
    board().chooseMethod(1);
    EXPECT_FALSE(board().isAdopted());
    ASSERT_TRUE(board().adopt());
    EXPECT_TRUE(board().isAdopted());
    EXPECT_EQ(board().method(), 1U);
    EXPECT_EQ(planInForceText(board()).toStdString(), "Plan in force: Same weekday last week.");
    EXPECT_EQ(retail::forecast::methodOf(*document.scenario().retail->sites[0].plan),
              &retail::forecast::lastWeek);
    EXPECT_EQ(document.undoText().toStdString(), "change of the hourly plan");
    board().chooseMethod(2);
    EXPECT_FALSE(board().isAdopted());
    document.undoStack().undo();
    EXPECT_FALSE(document.scenario().retail->sites[0].plan);
    EXPECT_EQ(planInForceText(board()).toStdString(),
              "No plan is in force: categories 5 and 6 cannot be billed.");
}

TEST_F(Plans, AFileRemembersHowThePlanWasMade)
{
    board().chooseMethod(4);
    ASSERT_TRUE(board().adopt());
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("planned.meritdesk"));
    ASSERT_TRUE(document.saveAs(file).ok());
    document::Document opened;
    ASSERT_TRUE(opened.openCopy(file).ok()); // the first one holds its lock
    const auto& site = opened.scenario().retail->sites[0];
    ASSERT_TRUE(site.plan);
    EXPECT_EQ(retail::forecast::methodOf(*site.plan), &retail::forecast::similarDays);
    EXPECT_EQ(site.plan, document.scenario().retail->sites[0].plan);
}

TEST_F(Plans, WithoutPricesForDeviationsTheErrorsAreShownWithoutTheirCost)
{
    takePrices();
    EXPECT_EQ(table(&methodsTable, 0),
              "Method|Deviations, %|Bias, %|Above plan, %|Deviations, kWh|Stood in, days");
    EXPECT_EQ(table(&bandTable), "");
    EXPECT_EQ(bandText(board()).toStdString(),
              "categories 5 and 6 cannot be billed: their prices are not given in every month");
    EXPECT_TRUE(lackingText(board()).startsWith(
        QStringLiteral("Categories 5 and 6 cannot be billed here, this is missing: ")))
        << lackingText(board()).toStdString();
    board().showSpan({9, 1});
    board().chooseMethod(1);
    EXPECT_EQ(spanText(board()).toStdString(), "Above the plan 30\u00a0kWh, below it 0\u00a0kWh.");
}

TEST_F(Plans, TheBandNamesNoWinner)
{
    const auto text = bandText(board());
    EXPECT_TRUE(text.contains(QStringLiteral("of 1,000 drawn years"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Category 5: nine years in ten cost")));
    EXPECT_TRUE(text.contains(QStringLiteral("this is a range")));
    EXPECT_EQ(board().outlook()->band->draws, 1000U);
}

TEST_F(Plans, EveryAxisSaysWhereTheChoiceStays)
{
    ASSERT_EQ(board().outlook()->curves.size(), 5U);
    const auto stays = QRegularExpression(QStringLiteral("^Category [3-6] stays the best choice from"));
    for (const auto& curve : board().outlook()->curves)
        EXPECT_TRUE(curveText(curve).contains(stays)) << curveText(curve).toStdString();
}

TEST_F(Plans, SentencesOfACurveNameBothSides)
{
    const auto* three = retail::categories[3];
    const auto* four = retail::categories[4];
    const auto* one = retail::categories[0];
    retail::sensitivity::Curve curve;
    const auto totals = [&] {
        return std::vector<retail::YearTotal>{{.category = three, .available = true},
                                              {.category = four, .available = true}};
    };
    const auto add = [&](int change, const retail::Category* best) {
        curve.points.push_back({.change = change, .totals = totals(), .best = best});
    };
    add(-300, three);
    add(-221, three);
    add(-220, four);
    add(0, four);
    add(300, four);
    EXPECT_EQ(curveText(curve).toStdString(), "Category 4 stays the best choice from -22\u00a0% to "
                                              "+30\u00a0%; below that category 3.");
    add(301, one);
    EXPECT_EQ(curveText(curve).toStdString(), "Category 4 stays the best choice from -22\u00a0% to "
                                              "+30\u00a0%; below that category 3, above it category 1.");
    curve.points.erase(curve.points.begin(), curve.points.begin() + 2);
    EXPECT_EQ(curveText(curve).toStdString(), "Category 4 stays the best choice from -22\u00a0% to "
                                              "+30\u00a0%; above that category 1.");
    curve.points = {{.change = 0, .totals = {totals().back()}, .best = four}};
    EXPECT_EQ(curveText(curve).toStdString(), "Only category 4 can be billed: there is nothing to choose.");
    curve.points = {{.change = 0, .best = nullptr}};
    EXPECT_EQ(curveText(curve).toStdString(), "No category is open to the consumer all year.");
}

TEST_F(Plans, ABrokenPlanIsLeftAsideAndSaidSo)
{
    auto input = *document.scenario().retail;
    retail::HourlySeries hours;
    hours.set(retail::hourIndex(*readDay("2025-03-05"), 3), 1);
    input.sites[0].plan = retail::Plan{.hours = retail::MeterData{Shared(std::move(hours)), "plan.csv"}};
    document.apply(scenario::replaceCase(input));
    ASSERT_TRUE(board().study().valid());
    ASSERT_EQ(board().study().findings.size(), 1U);
    EXPECT_EQ(board().study().findings[0].code, "plan-incomplete");
}

TEST_F(Plans, WithoutAConsumerThereIsNothing)
{
    document.reset({});
    EXPECT_FALSE(board().study().valid());
    for (const auto make : everyTable)
        EXPECT_EQ(table(make), "");
    EXPECT_FALSE(board().adopt());
    EXPECT_TRUE(bestMethodText(board()).isEmpty());
}

TEST_F(Plans, SentencesAreWholeInEveryLanguage)
{
    for (const auto* code : {"ru", "zh", "et"}) {
        const words::ScopedLanguage spoken(code);
        for (const auto& text : {bestMethodText(board()), planInForceText(board()), lackingText(board()),
                                 spanText(board()), bandText(board())}) {
            EXPECT_FALSE(text.isEmpty()) << code;
            EXPECT_FALSE(text.contains(QStringLiteral("%1"))) << text.toStdString();
            EXPECT_FALSE(text.contains(QStringLiteral("of "))) << text.toStdString();
        }
    }
}
