#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "document/document.h"
#include "formats/json/categories_input.h"
#include "formats/words/derivation_text.h"
#include "formats/words/sample_text.h"
#include "items/category_table_model.h"
#include "items/hourly_price_model.h"
#include "items/margin_note.h"
#include "items/month_calendar_model.h"
#include "items/price_sheet_model.h"
#include "items/table_export.h"
#include "tests/support/folders.h"

namespace meritdesk::items {
namespace {

class PriceModels : public testing::Test
{
protected:
    void open(const char* name)
    {
        const auto file = tests::sourceFolder() / "resources/samples" / name;
        const auto read = json::readCategories(tests::bytesOf(file), file.parent_path());
        ASSERT_TRUE(read.ok()) << name;
        scenario::Scenario scenario;
        scenario.retail = Shared<retail::Case>(*read);
        document.reset(scenario);
    }

    [[nodiscard]] const retail::MonthTariff& month(std::size_t at) const
    {
        return document.scenario().retail->months[at];
    }

    document::Document document;
};

TEST_F(PriceModels, TheSheetShowsTheYearWithUnitsAndTakesEdits)
{
    open("samara-2025-teaching.json");
    PriceSheetModel model(document);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(model.columnCount(), 12);
    const int capacity = model.rowOf("capacity");
    EXPECT_EQ(model.headerData(capacity, Qt::Vertical).toString(),
              QStringLiteral("Purchased capacity, RUB/MW"));
    EXPECT_EQ(model.index(capacity, 0).data().toString(), QStringLiteral("996,240.32"));
    EXPECT_EQ(model.index(model.rowOf("zones_3.peak.alpha"), 11).data().toString(), QStringLiteral("0.0056"));
    EXPECT_EQ(model.rowOf("all_in.1"), -1); // not given
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    EXPECT_TRUE(model.setData(model.index(capacity, 0), QStringLiteral("1,000,000.5")));
    EXPECT_EQ(month(0).prices.capacity, retail::Rate::read("1000000.5"));
    EXPECT_EQ(month(1).prices.capacity != month(0).prices.capacity, true);
    EXPECT_EQ(changed.count(), 1);
    document.undoStack().undo();
    EXPECT_EQ(model.index(capacity, 0).data().toString(), QStringLiteral("996,240.32"));
}

TEST_F(PriceModels, TheSheetIsExportedWithTheNamesOfItsPrices)
{
    open("samara-2025-11.json");
    const PriceSheetModel model(document);
    const auto table = tableOf(model, QStringLiteral("Price sheet"));
    ASSERT_EQ(table.columns.size(), 2U);
    const auto& row = table.rows.at(static_cast<std::size_t>(model.rowOf("capacity")));
    EXPECT_EQ(row.at(0).shown, QStringLiteral("Purchased capacity, RUB/MW"));
    EXPECT_EQ(row.at(1).exact, QStringLiteral("1132614.35"));
}

TEST_F(PriceModels, TheSheetRefusesNonsenseAndShowsMissingPricesOnDemand)
{
    open("samara-2025-11.json");
    PriceSheetModel model(document);
    QSignalSpy refused(&model, &PriceSheetModel::refused);
    EXPECT_FALSE(model.setData(model.index(model.rowOf("capacity"), 0), QStringLiteral("dear")));
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(document.undoStack().count(), 0);
    EXPECT_EQ(model.rowOf("ck1.energy"), -1);
    model.setComplete(true);
    const auto price = model.index(model.rowOf("ck1.energy"), 0);
    EXPECT_EQ(price.data().toString(), QStringLiteral("–"));
    EXPECT_TRUE(model.setData(price, QStringLiteral("1850.56")));
    EXPECT_EQ(month(0).prices.ck1->energy, *retail::Rate::read("1850.56"));
}

TEST_F(PriceModels, VatByLawIsGreyUntilAnotherRateIsTyped)
{
    open("samara-2025-11.json");
    PriceSheetModel model(document);
    const auto vat = model.index(model.rowOf("vat"), 0);
    EXPECT_EQ(vat.data().toString(), QStringLiteral("20"));
    EXPECT_EQ(vat.data(CellFlagsRole).toInt(), PartCell);
    EXPECT_TRUE(model.setData(vat, QStringLiteral("10")));
    EXPECT_EQ(vat.data(CellFlagsRole).toInt(), 0);
    EXPECT_FALSE(model.setData(vat, QStringLiteral("101")));
    EXPECT_EQ(month(0).vatPercent, retail::Rate::read("10"));
}

/// Nothing but the law is shown as the law: 20 percent comes from memory.
TEST_F(PriceModels, TheRateByDateAndTheMarginBandsSayHowSureTheyAre)
{
    open("samara-2025-11.json");
    const PriceSheetModel model(document);
    const auto tip = model.index(model.rowOf("vat"), 0).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(QStringLiteral("303-FZ"))) << tip.toStdString();
    EXPECT_TRUE(tip.contains(QStringLiteral("from memory, not verified"))) << tip.toStdString();
    const auto now = marginNote(*readMonth("2025-11"));
    EXPECT_TRUE(now.startsWith(
        QStringLiteral("A rate per kWh by maximum power: below 670 kW, below 10,000 kW, above.")))
        << now.toStdString();
    EXPECT_TRUE(now.contains(QStringLiteral("(inference)")));
    const auto before = marginNote(*readMonth("2018-06"));
    EXPECT_TRUE(before.contains(QStringLiteral("below 150 kW"))) << before.toStdString();
    EXPECT_TRUE(before.contains(
        QStringLiteral("0.15; figures that circulate, unverified (from memory, not verified)")))
        << before.toStdString();
    EXPECT_TRUE(marginNote(*readMonth("2012-01")).isEmpty());
}

TEST_F(PriceModels, HoursAreTypedAndPastedWhereTheyStand)
{
    open("samara-2025-11.json");
    HourlyPriceModel model(document);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto& field = scenario::hourlyPriceFields[5];
    ASSERT_EQ(field.id, "all_in.4");
    model.show(0, field);
    ASSERT_EQ(model.rowCount(), 30);
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("2,436.89"));
    EXPECT_TRUE(model.setData(model.index(1, 2), QStringLiteral("99.5")));
    EXPECT_EQ(month(0).prices.allIn.hourly.at("4")[26], *retail::Rate::read("99.5"));
    EXPECT_TRUE(model.paste(model.index(29, 22), QStringLiteral("1 000,25\t-3\r\n")));
    EXPECT_EQ(month(0).prices.allIn.hourly.at("4")[718], *retail::Rate::read("1000.25"));
    EXPECT_EQ(month(0).prices.allIn.hourly.at("4")[719], *retail::Rate::read("-3"));
    EXPECT_FALSE(model.paste(model.index(29, 23), QStringLiteral("1\t2")));
    model.show(0, scenario::hourlyPriceFields[0]); // not in this sheet
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("–"));
    EXPECT_FALSE(model.paste(model.index(0, 0), QStringLiteral("1\t2")));
}

TEST_F(PriceModels, TheCalendarTurnsDaysAndSetsPeakHoursWithUndo)
{
    open("samara-2025-11.json");
    MonthCalendarModel model(document);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    // November 2025: the first is a Saturday that is worked, the third is the day off moved from it.
    EXPECT_TRUE(model.indexOf(1).data(MonthCalendarModel::WorkingRole).toBool());
    EXPECT_FALSE(model.indexOf(3).data(MonthCalendarModel::WorkingRole).toBool());
    EXPECT_EQ(model.indexOf(1).data(MonthCalendarModel::PeakRole).toInt(), 11);
    EXPECT_EQ(model.workingDays(), 19);
    EXPECT_EQ(model.daysWithoutPeak(), 0);
    EXPECT_TRUE(model.toggleWorking(model.indexOf(3)));
    EXPECT_EQ(month(0).workingDays->size(), 20U);
    EXPECT_TRUE(model.indexOf(3).data(MonthCalendarModel::MovedRole).toBool());
    EXPECT_EQ(model.daysWithoutPeak(), 1);
    EXPECT_TRUE(model.setData(model.indexOf(3), QStringLiteral("18")));
    EXPECT_EQ(month(0).peakHours->size(), 20U);
    QSignalSpy refused(&model, &MonthCalendarModel::refused);
    EXPECT_FALSE(model.setData(model.indexOf(3), QStringLiteral("25")));
    EXPECT_EQ(refused.count(), 1);
    EXPECT_TRUE(model.setData(model.indexOf(3), QString()));
    EXPECT_EQ(month(0).peakHours->size(), 19U);
    EXPECT_TRUE(model.takeProductionCalendar());
    EXPECT_FALSE(model.hasOwnDays());
    while (document.undoStack().canUndo())
        document.undoStack().undo();
    EXPECT_EQ(model.workingDays(), 19);
}

TEST(NoteText, SaysDaysHoursMonthsAndCategoriesInWords)
{
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    EXPECT_EQ(words::noteInWords("2025-11", locale), QStringLiteral("November 2025"));
    EXPECT_EQ(words::noteInWords("2025-11, category-5", locale), QStringLiteral("November 2025, Category 5"));
    EXPECT_EQ(words::noteInWords("2025-11-03 10", locale), QStringLiteral("11/3/25, hour 10"));
    EXPECT_EQ(words::noteInWords("2025-11-03T10:15:00+02:00", locale),
              QStringLiteral("11/3/25 10:15 +02:00"));
    EXPECT_EQ(words::noteInWords("energy", locale), QStringLiteral("Energy"));
    EXPECT_EQ(words::noteInWords("G-17", locale), QStringLiteral("G-17"));
    EXPECT_EQ(words::noteInWords("", locale), QString());
}

} // namespace
} // namespace meritdesk::items
