#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>
#include <optional>

#include "core/derivation/derivation.h"
#include "core/scenario/retail_edits.h"
#include "document/document.h"
#include "formats/json/categories_input.h"
#include "tests/support/folders.h"
#include "views/pages/price_categories/planned_hours_bar.h"
#include "views/pages/price_categories_page.h"

namespace meritdesk::views {
namespace {

class PriceCategoriesPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto file = tests::sourceFolder() / "resources/samples" / sampleName();
        auto input = json::readCategories(tests::bytesOf(file), file.parent_path());
        ASSERT_TRUE(input) << (input ? "" : input.findings().front().place);
        scenario::Scenario scenario;
        scenario.retail = Shared<retail::Case>(*input);
        document.reset(scenario);
        PageContext context{.document = document};
        context.explain = [this](const Derivation& derivation) { explained = derivation; };
        context.tell = [this](const std::vector<Finding>& findings) { told = findings; };
        page = std::make_unique<PriceCategoriesPage>(context, nullptr);
        page->resize(1000, 720);
        page->show();
        page->wait();
    }

    [[nodiscard]] virtual const char* sampleName() const { return "samara-2025-11.json"; }

    [[nodiscard]] QString cell(std::string_view key, int column) const
    {
        return page->categories().index(page->categories().rowOf(key), column).data().toString();
    }

    /// Chooses every cell that holds an exact amount and looks at what is explained; how many they are.
    /// `only` one column where it is not 0: an explanation of a year prepares the whole year.
    int clickEveryNumber(int only = 0)
    {
        int clicked = 0;
        for (auto* table : {&page->table(), &page->monthTable(), &page->billTable()}) {
            const auto* model = table->model();
            for (int row = 0; row < model->rowCount(); ++row)
                for (int column = 1; column < model->columnCount(); ++column) {
                    if (only != 0 && column != only && table != &page->billTable())
                        continue;
                    const bool amount =
                        table != &page->billTable() || column == items::BillLinesModel::Amount;
                    clicked += amount && click(*table, model->index(row, column)) ? 1 : 0;
                }
        }
        return clicked;
    }

    bool click(ComparisonTable& table, const QModelIndex& index)
    {
        const auto exact = index.data(items::ExactRole).toString();
        if (exact.isEmpty())
            return false;
        explained.reset();
        emit table.chosen(index);
        const bool whole = explained && !explained->formula.empty()
                           && !(explained->inputs.empty() && explained->children.empty())
                           && explained->value == exact.toStdString();
        EXPECT_TRUE(whole) << table.accessibleName().toStdString() << " " << index.row() << ", "
                           << index.column();
        return true;
    }

    static constexpr int ck4 = 5; ///< column of category 4

    document::Document document;
    std::optional<Derivation> explained;
    std::vector<Finding> told;
    std::unique_ptr<PriceCategoriesPage> page;
};

TEST_F(PriceCategoriesPageTest, ShowsTheSamaraBillToTheKopeck)
{
    EXPECT_EQ(cell("total", ck4), QStringLiteral("9,870,059.13"));
    EXPECT_EQ(cell("with-vat", ck4), QStringLiteral("11,844,070.96"));
    EXPECT_EQ(cell("network-capacity", ck4), QStringLiteral("4,480,737.80"));
    EXPECT_EQ(cell("open-to-consumer", ck4), QStringLiteral("yes"));
    EXPECT_EQ(cell("open-to-consumer", 1), QStringLiteral("no"));
}

TEST_F(PriceCategoriesPageTest, TakesAnEditOfThePowerAndItsUndo)
{
    auto* power = qobject_cast<QLineEdit*>(page->card().editor(items::ConsumerModel::MaxPower));
    ASSERT_NE(power, nullptr);
    const auto before = power->text();
    power->setFocus();
    power->selectAll();
    QTest::keyClicks(power, QStringLiteral("500,5"));
    QTest::keyClick(power, Qt::Key_Return);
    EXPECT_EQ(document.scenario().retail->sites[0].maxPowerKw, *retail::Rate::read("500.5"));
    document.undoStack().undo();
    EXPECT_EQ(power->text(), before);
}

TEST_F(PriceCategoriesPageTest, RefusesNonsenseInWordsAndKeepsTheField)
{
    auto* power = qobject_cast<QLineEdit*>(page->card().editor(items::ConsumerModel::MaxPower));
    const auto before = power->text();
    power->selectAll();
    QTest::keyClicks(power, QStringLiteral("much"));
    QTest::keyClick(power, Qt::Key_Return);
    ASSERT_FALSE(told.empty());
    EXPECT_EQ(told.front().code, "not-a-number");
    EXPECT_EQ(power->text(), before);
    EXPECT_EQ(document.undoStack().count(), 0);
}

TEST_F(PriceCategoriesPageTest, ExplainsADifferenceByItsTwoTotals)
{
    const auto row = page->categories().rowOf("difference-to-best");
    page->table().setFocus();
    const auto rect = page->table().visualRect(page->categories().index(row, ck4));
    page->table().scrollTo(page->categories().index(row, ck4));
    QTest::mouseClick(page->table().viewport(), Qt::LeftButton, {},
                      page->table().visualRect(page->categories().index(row, ck4)).center());
    ASSERT_TRUE(explained) << rect.height();
    EXPECT_EQ(explained->key, "difference-to-best");
    EXPECT_EQ(explained->value, "0");
}

TEST_F(PriceCategoriesPageTest, SavesItsChartsInEveryFormat)
{
    const QTemporaryDir folder;
    for (const auto* ending : {"svg", "pdf", "png"}) {
        const auto name = folder.filePath(QStringLiteral("costs.%1").arg(QLatin1String(ending)));
        ASSERT_TRUE(page->costChart().saveAs(name, QSize(800, 450))) << ending;
        EXPECT_GT(QFileInfo(name).size(), 2000) << ending;
    }
    EXPECT_EQ(QImage(folder.filePath(QStringLiteral("costs.png"))).size(), QSize(1600, 900));
}

TEST_F(PriceCategoriesPageTest, ReadsTheLoadUnderTheCrosshair)
{
    // 2025-11-01 13:00-14:00 Moscow time: 1862 kWh in every day of the sample.
    page->profileChart().readAt(1761955200.0 + 13 * 3600 + 60);
    EXPECT_TRUE(page->profileChart().reading().contains(QStringLiteral("1,862 kW")))
        << page->profileChart().reading().toStdString();
}

TEST_F(PriceCategoriesPageTest, BillsAnewAfterAnEditAndItsUndo)
{
    ASSERT_EQ(page->runs().size(), 1);
    EXPECT_FALSE(page->runs().front()->isRunning());
    ASSERT_TRUE(document.apply(scenario::setVat(0, retail::Rate::read("10"))));
    EXPECT_TRUE(page->runs().front()->isStale());
    page->wait();
    EXPECT_EQ(cell("with-vat", ck4), QStringLiteral("10,857,065.04"));
    document.undoStack().undo();
    page->wait();
    EXPECT_EQ(cell("with-vat", ck4), QStringLiteral("11,844,070.96"));
}

TEST_F(PriceCategoriesPageTest, ExplainsByKeyboardAlone)
{
    page->table().setFocus();
    page->table().setCurrentIndex(page->categories().index(page->categories().rowOf("total"), ck4));
    QTest::keyClick(&page->table(), Qt::Key_Return);
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->value, "9870059.13");
}

TEST_F(PriceCategoriesPageTest, WritesAReportWithItsCharts)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(page->canReport());
    const auto file = folder.filePath(QStringLiteral("report.pdf"));
    ASSERT_TRUE(page->writeReport(file));
    EXPECT_GT(QFileInfo(file).size(), 20000);
    EXPECT_FALSE(page->writeReport(folder.filePath(QStringLiteral("nowhere/report.pdf"))));
}

TEST_F(PriceCategoriesPageTest, ExportsExactNumbers)
{
    const auto table = page->tables().front();
    const auto row = static_cast<std::size_t>(page->categories().rowOf("total"));
    EXPECT_EQ(table.rows.at(row).at(ck4).exact, QStringLiteral("9870059.13"));
    EXPECT_TRUE(table.columns.at(ck4).numeric);
}

TEST_F(PriceCategoriesPageTest, LeavesNoEditorWithoutAnAccessibleName)
{
    for (int field = 0; field < items::ConsumerModel::FieldCount; ++field)
        EXPECT_FALSE(page->card().editor(field)->accessibleName().isEmpty()) << field;
    EXPECT_FALSE(page->table().accessibleName().isEmpty());
    EXPECT_FALSE(page->span().accessibleName().isEmpty());
}

TEST_F(PriceCategoriesPageTest, AClickOnAnyNumberOpensItsDerivation)
{
    EXPECT_EQ(clickEveryNumber(), 19); // of the comparison, the months and the bill
}

const Derivation* below(const Derivation& from, std::string_view key)
{
    if (from.key == key)
        return &from;
    for (const auto& child : from.children)
        if (const auto* found = below(child, key))
            return found;
    return nullptr;
}

TEST_F(PriceCategoriesPageTest, ACapacityNamesItsHoursAndItsClause)
{
    const auto row = page->categories().rowOf("capacity");
    emit page->table().chosen(page->categories().index(row, ck4));
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->value, "1932418.91");
    const auto* purchased = below(*explained, "purchased_kw");
    ASSERT_NE(purchased, nullptr);
    EXPECT_EQ(purchased->inputs.size(), 19U); // an hour of every working day
    EXPECT_EQ(purchased->inputs.front().note.substr(0, 10), "2025-11-01");
    EXPECT_FALSE(purchased->source.text.empty() && explained->source.text.empty());
}

TEST_F(PriceCategoriesPageTest, MarksThePeakHoursAndThePlannedHoursOfTheProfile)
{
    const auto& profile = page->profileChart().profile();
    EXPECT_EQ(profile.kw.size(), 720U);
    ASSERT_EQ(profile.peakHours.size(), 19U);
    EXPECT_EQ(profile.peakHours.front(), 1761955200 + 10 * 3600); // 1 November, hour 11
    const auto planned = document.scenario().retail->months[0].plannedPeakHours->count();
    EXPECT_EQ(profile.plannedHours.size(), 19 * planned);
}

TEST_F(PriceCategoriesPageTest, ZoomsTheProfileToADayAndBack)
{
    auto& chart = page->profileChart();
    const auto shown = [&chart] { return chart.shownSeconds(); };
    EXPECT_EQ(shown(), 30 * 86400);
    chart.showSpan(1761955200.0, 1761955200.0 + 86400);
    EXPECT_EQ(shown(), 86400);
    chart.resetZoom();
    EXPECT_EQ(shown(), 30 * 86400);
}

TEST_F(PriceCategoriesPageTest, APriceTypedInTheSheetBillsAnewAndIsUndone)
{
    auto& sheet = page->prices().sheet();
    const auto capacity = sheet.index(sheet.rowOf("capacity"), 0);
    ASSERT_TRUE(sheet.setData(capacity, QStringLiteral("0")));
    page->wait();
    EXPECT_EQ(cell("total", ck4), QStringLiteral("7,937,640.22"));
    EXPECT_FALSE(sheet.setData(capacity, QStringLiteral("x")));
    ASSERT_FALSE(told.empty());
    EXPECT_EQ(told.front().code, "not-a-number");
    document.undoStack().undo();
    page->wait();
    EXPECT_EQ(cell("total", ck4), QStringLiteral("9,870,059.13"));
}

TEST_F(PriceCategoriesPageTest, DeleteTakesAPriceAwayAndClosesItsCategory)
{
    auto& table = page->prices().sheetTable();
    auto& sheet = page->prices().sheet();
    table.setCurrentIndex(sheet.index(sheet.rowOf("transmission.maintenance"), 0));
    QTest::keyClick(&table, Qt::Key_Delete);
    page->wait();
    EXPECT_EQ(cell("open-to-consumer", ck4), QStringLiteral("no"));
    document.undoStack().undo();
    page->wait();
    EXPECT_EQ(cell("open-to-consumer", ck4), QStringLiteral("yes"));
}

TEST_F(PriceCategoriesPageTest, TheCalendarChangesDaysAndPlannedHoursByHand)
{
    auto& calendar = page->calendar();
    calendar.table().setCurrentIndex(calendar.model().indexOf(4));
    EXPECT_FALSE(calendar.workingBox().isChecked());
    QTest::keyClick(&calendar.table(), Qt::Key_Space);
    EXPECT_TRUE(calendar.workingBox().isChecked());
    EXPECT_EQ(document.scenario().retail->months[0].workingDays->size(), 20U);
    calendar.peakBox().setValue(9);
    EXPECT_EQ(document.scenario().retail->months[0].peakHours->size(), 20U);
    auto& hour = calendar.plannedHours().button(3);
    EXPECT_FALSE(hour.isChecked());
    hour.click();
    EXPECT_TRUE(document.scenario().retail->months[0].plannedPeakHours->test(2));
    page->wait();
    document.undoStack().undo();
    EXPECT_FALSE(hour.isChecked());
}

class YearPageTest : public PriceCategoriesPageTest
{
protected:
    [[nodiscard]] const char* sampleName() const override { return "samara-2025-teaching.json"; }
};

TEST_F(YearPageTest, SwitchesBetweenTheYearAndItsMonths)
{
    ASSERT_EQ(page->span().count(), 13);
    const auto year = cell("total", ck4);
    page->span().setCurrentIndex(11);
    const auto november = document.scenario().retail->months[10];
    EXPECT_EQ(page->span().currentText(), QStringLiteral("November 2025"));
    EXPECT_NE(cell("total", ck4), year);
    EXPECT_EQ(cell("total", ck4), page->months().index(10, ck4).data().toString());
    EXPECT_EQ(page->calendar().model().month(), 10U);
    EXPECT_GT(page->billTable().model()->rowCount(), 3);
    page->span().setCurrentIndex(0);
    EXPECT_EQ(cell("total", ck4), year);
}

TEST_F(YearPageTest, AClickOnAnyNumberOfTheYearAndOfAMonthOpensItsDerivation)
{
    EXPECT_EQ(clickEveryNumber(6), 30);
    page->span().setCurrentIndex(3);
    EXPECT_GT(clickEveryNumber(6), 30); // and the bill
}

TEST_F(YearPageTest, TellsTheSavingAgainstTodaysCategory)
{
    EXPECT_EQ(cell("saving-against-today", 1), QStringLiteral("0.00"));
    EXPECT_EQ(cell("saving-against-today", 6), QStringLiteral("55,799.70"));
    EXPECT_EQ(page->categories().index(0, 6).data(items::CellFlagsRole).toInt() & items::BestCell,
              items::BestCell);
}

} // namespace
} // namespace meritdesk::views
