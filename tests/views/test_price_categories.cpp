#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>
#include <optional>

#include "core/derivation/derivation.h"
#include "core/scenario/retail_edits.h"
#include "document/document.h"
#include "formats/json/categories_input.h"
#include "tests/support/folders.h"
#include "views/pages/price_categories_page.h"

namespace meritdesk::views {
namespace {

class PriceCategoriesPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto file = tests::sourceFolder() / "resources/samples/samara-2025-11.json";
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

    [[nodiscard]] QString cell(std::string_view key, int column) const
    {
        return page->categories().index(page->categories().rowOf(key), column).data().toString();
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

} // namespace
} // namespace meritdesk::views
