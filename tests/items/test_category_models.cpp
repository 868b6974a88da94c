#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "core/scenario/retail_edits.h"
#include "document/document.h"
#include "formats/imports/calendar_data.h"
#include "formats/json/categories_input.h"
#include "items/bill_lines_model.h"
#include "items/category_table_model.h"
#include "items/consumer_model.h"
#include "items/data_health_model.h"
#include "items/month_table_model.h"
#include "tests/support/folders.h"

namespace meritdesk::items {
namespace {

retail::Case sample(const char* name)
{
    const auto file = tests::sourceFolder() / "resources/samples" / name;
    const auto read = json::readCategories(tests::bytesOf(file), file.parent_path());
    EXPECT_TRUE(read.ok()) << name;
    return read ? *read : retail::Case{};
}

Comparison billed(const Shared<retail::Case>& input, std::optional<std::size_t> month)
{
    return {billedCase(input, imports::russianCalendar()), 0, month};
}

Comparison november()
{
    return billed(Shared<retail::Case>(sample("samara-2025-11.json")), 0);
}

/// A row a line, cells behind bars, empty cells left empty.
std::string drawn(const QAbstractItemModel& model, const std::vector<int>& columns)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells << model.index(row, column).data().toString().trimmed();
        text += cells.join(QStringLiteral(" | ")) + QLatin1Char('\n');
    }
    return text.toStdString();
}

TEST(CategoryTableModel, ShowsTheSamaraBillAnswerFirst)
{
    CategoryTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(november());
    const auto text = drawn(model, {0, 5});
    EXPECT_EQ(text.find("May be chosen | yes\n"), 0U) << text;
    EXPECT_LT(text.find("9,870,059.13"), text.find("4,480,737.80")) << text;
    EXPECT_NE(text.find("11,844,070.96"), std::string::npos) << text;
    EXPECT_EQ(model.index(model.rowOf("total"), 5).data(ExactRole).toString(), QStringLiteral("9870059.13"));
    EXPECT_EQ(model.index(model.rowOf("total"), 1).data().toString(), QString());
}

TEST(CategoryTableModel, TellsOnlyOfRowsThatDiffer)
{
    auto input = sample("samara-2025-11.json");
    CategoryTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(billed(Shared<retail::Case>(input), 0));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.show(billed(Shared<retail::Case>(input), 0));
    EXPECT_EQ(changed.count(), 0);
    input.months.front().vatPercent = *retail::Rate::read("10");
    model.show(billed(Shared<retail::Case>(input), 0));
    EXPECT_EQ(changed.count(), 2); // VAT and the total with it
    EXPECT_EQ(reset.count(), 0);
}

TEST(BillLinesModel, IsTheInvoiceOfTheMonth)
{
    BillLinesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(november(), 4);
    const auto text = drawn(model, {BillLinesModel::Name, BillLinesModel::Amount});
    EXPECT_NE(text.find("4,480,737.80"), std::string::npos) << text;
    EXPECT_NE(text.find("9,870,059.13"), std::string::npos) << text;
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.show(november(), 4);
    EXPECT_EQ(changed.count(), 0);
    model.show(november(), 0); // no price: no bill
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(MonthTableModel, HasARowAMonthAndTheYearAsTheirSum)
{
    const auto what = billed(Shared<retail::Case>(sample("samara-2025-year.json")), std::nullopt);
    MonthTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(what.billed, 0);
    ASSERT_EQ(model.rowCount(), static_cast<int>(what.bill().months.size()) + 1);
    auto sum = retail::Money{};
    for (std::size_t month = 0; month < what.bill().months.size(); ++month) {
        const auto total = what.bill().months[month].categories[4].amounts->total;
        EXPECT_EQ(model.index(static_cast<int>(month), 5).data(ExactRole).toString().toStdString(),
                  total.text());
        sum = sum + total;
    }
    EXPECT_EQ(model.index(model.rowCount() - 1, 5).data(ExactRole).toString().toStdString(), sum.text());
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.show(what.billed, 0);
    EXPECT_EQ(changed.count(), 0);
}

TEST(ConsumerModel, TellsOfTheOneFieldThatAnEditChanged)
{
    document::Document document;
    scenario::Scenario scenario;
    scenario.retail = Shared<retail::Case>(sample("samara-2025-11.json"));
    document.reset(scenario);
    ConsumerModel model(document);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    EXPECT_TRUE(model.setData(model.index(ConsumerModel::Voltage, 0), QStringLiteral("SN2"), Qt::EditRole));
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.front().front().toModelIndex().row(), ConsumerModel::Voltage);
    EXPECT_EQ(document.scenario().retail->sites.front().voltage, retail::Voltage::Sn2);
    QSignalSpy refused(&model, &ConsumerModel::refused);
    EXPECT_FALSE(model.setData(model.index(ConsumerModel::Zone, 0), QStringLiteral("third"), Qt::EditRole));
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(changed.count(), 1);
    document.undoStack().undo();
    EXPECT_EQ(changed.count(), 2);
    EXPECT_EQ(model.index(ConsumerModel::Voltage, 0).data(Qt::EditRole).toString(), QStringLiteral("VN"));
}

TEST(ConsumerModel, TakesAGroupedNumberAsItIsShown)
{
    document::Document document;
    scenario::Scenario scenario;
    scenario.retail = Shared<retail::Case>(sample("samara-2025-11.json"));
    document.reset(scenario);
    ConsumerModel model(document);
    const auto power = model.index(ConsumerModel::MaxPower, 0);
    EXPECT_EQ(power.data(Qt::DisplayRole).toString(), QStringLiteral("2,500"));
    EXPECT_TRUE(model.setData(power, QStringLiteral("2,600"), Qt::EditRole));
    EXPECT_EQ(document.scenario().retail->sites.front().maxPowerKw, *retail::Rate::read("2600"));
}

TEST(DataHealthModel, FindsNothingInWholeData)
{
    DataHealthModel model;
    model.show(Shared<retail::Case>(sample("samara-2025-11.json")), 0);
    EXPECT_EQ(model.health().missing(), 0);
    EXPECT_EQ(model.health().expected, 720);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(DataHealthModel, ListsAGapWithItsHours)
{
    auto input = sample("samara-2025-11.json");
    auto& series = input.sites[0].points[0].own->hours.edit();
    const auto day = std::chrono::sys_days(std::chrono::year(2025) / 11 / 5);
    for (int hour = 6; hour < 9; ++hour)
        series.kwh[static_cast<std::size_t>(retail::hourIndex(day, hour) - series.first)] =
            retail::HourlySeries::missing;
    DataHealthModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(Shared<retail::Case>(input), 0);
    EXPECT_EQ(model.health().missing(), 3);
    ASSERT_EQ(model.rowCount(), 1);
    const auto text = drawn(
        model, {DataHealthModel::Kind, DataHealthModel::From, DataHealthModel::To, DataHealthModel::Hours});
    EXPECT_EQ(text, "No value | 11/5/25, 06:00 | 11/5/25, 09:00 | 3\n");
}

} // namespace
} // namespace meritdesk::items
