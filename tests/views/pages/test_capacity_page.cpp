#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSettings>
#include <QSlider>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>
#include <set>

#include "core/scenario/capacity_edits.h"
#include "formats/words/language.h"
#include "items/capacity_tables.h"
#include "tests/support/accessible.h"
#include "tests/support/capacity.h"
#include "views/charts/capacity_chart.h"
#include "views/charts/capacity_depth_chart.h"
#include "views/pages/auction/number_field.h"
#include "views/pages/capacity/capacity_table_view.h"
#include "views/pages/capacity/demand_form.h"
#include "views/pages/capacity/reduction_bar.h"
#include "views/pages/capacity/reduction_scale.h"
#include "views/pages/capacity/volume_spin.h"
#include "views/pages/capacity/zone_bar.h"
#include "views/pages/capacity_page.h"

using namespace meritdesk;
using namespace meritdesk::views;
using tests::mwOf;
using tests::perMonthOf;

namespace {

class CapacityDesk : public testing::Test
{
protected:
    CapacityDesk()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en")));
        document.newDocument(tests::withCapacity());
        PageContext context{.document = document};
        context.explain = [this](const Derivation& derivation) { explained = derivation; };
        context.tell = [this](const std::vector<Finding>& findings) { told = findings; };
        context.settings = &settings;
        page = std::make_unique<CapacityPage>(context);
        page->resize(1240, 780);
        page->show();
        QApplication::setActiveWindow(page.get());
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }

    ~CapacityDesk() override { QLocale::setDefault(localeBefore); }

    [[nodiscard]] const response::kom::Zone& zone(std::size_t at = 0) const
    {
        return document.scenario().capacity->zones[at];
    }

    static QPoint handleOf(QSlider& slider)
    {
        QStyleOptionSlider option;
        option.initFrom(&slider);
        option.orientation = Qt::Horizontal;
        option.minimum = slider.minimum();
        option.maximum = slider.maximum();
        option.sliderPosition = slider.sliderPosition();
        option.sliderValue = slider.value();
        return slider.style()
            ->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider)
            .center();
    }

    void type(CapacityTableView& table, int row, int column, const QString& text)
    {
        table.type(static_cast<std::size_t>(row), column);
        auto* editor = qobject_cast<QLineEdit*>(table.indexWidget(table.currentIndex()));
        ASSERT_NE(editor, nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QApplication::processEvents();
    }

    words::ScopedLanguage spoken{"en"};
    QLocale localeBefore = QLocale();
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    document::Document document;
    std::unique_ptr<CapacityPage> page;
    std::optional<Derivation> explained = {};
    std::vector<Finding> told = {};
};

TEST_F(CapacityDesk, DraggingASliderMovesTheChartAndIsOneUndoStep)
{
    auto& slider = page->reduction().slider(ReductionBar::Own);
    const auto start = handleOf(slider);
    const auto before = page->chart().curves().counted;
    document.apply(scenario::setCapacityReduction(0, {}));
    const int steps = document.undoStack().count();
    EXPECT_EQ(page->chart().curves().counted, 0);
    const auto from = handleOf(slider);
    QTest::mousePress(&slider, Qt::LeftButton, {}, from);
    for (int x = 2; x <= 80; x += 2)
        QTest::mouseMove(&slider, from + QPoint(x, 0));
    EXPECT_GT(page->chart().curves().counted, 0);
    EXPECT_EQ(document.undoStack().count(), steps);
    EXPECT_TRUE(page->board().isTrial());
    const auto tried = page->board().shown().zone.dr.own;
    EXPECT_EQ(page->reduction().field(ReductionBar::Own).volume(), tried);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, from + QPoint(80, 0));
    EXPECT_EQ(document.undoStack().count(), steps + 1);
    EXPECT_EQ(zone().dr.own, tried);
    document.undoStack().undo();
    EXPECT_EQ(zone().dr.own, mwOf("0"));
    EXPECT_EQ(page->chart().curves().counted, 0);
    EXPECT_NE(start, from);
    EXPECT_EQ(before, 10);
}

TEST_F(CapacityDesk, EscapeTakesADragBack)
{
    auto& slider = page->reduction().slider(ReductionBar::Others);
    const auto from = handleOf(slider);
    slider.setFocus();
    QTest::mousePress(&slider, Qt::LeftButton, {}, from);
    QTest::mouseMove(&slider, from - QPoint(60, 0));
    EXPECT_TRUE(page->board().isTrial());
    QTest::keyClick(&slider, Qt::Key_Escape);
    EXPECT_FALSE(page->board().isTrial());
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, from);
    EXPECT_EQ(document.undoStack().count(), 0);
    EXPECT_EQ(zone().dr.others, mwOf("15"));
}

TEST_F(CapacityDesk, KeysOnASliderMergeIntoOneStep)
{
    auto& slider = page->reduction().slider(ReductionBar::Own);
    slider.setFocus();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&slider, Qt::Key_Right);
    EXPECT_EQ(document.undoStack().count(), 1);
    EXPECT_GT(zone().dr.own, mwOf("5"));
}

TEST_F(CapacityDesk, AnExactVolumeIsTypedAndARefusedOneStays)
{
    auto& field = page->reduction().field(ReductionBar::Own);
    auto* line = field.findChild<QLineEdit*>();
    ASSERT_NE(line, nullptr);
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("2.345"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(zone().dr.own, mwOf("2.345"));
    QTest::keyClick(&field, Qt::Key_Up);
    EXPECT_GT(zone().dr.own, mwOf("2.345"));
    const auto kept = zone().dr.own;
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("-3"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(zone().dr.own, kept);
    EXPECT_FALSE(field.toolTip().isEmpty());
    EXPECT_EQ(line->text(), QStringLiteral("-3"));
}

TEST_F(CapacityDesk, TheScaleShowsTheLimitAndWhoIsCut)
{
    auto& bar = page->reduction();
    const auto limit = bar.scale(ReductionBar::Own).limit();
    EXPECT_NEAR(limit, 0.5, 0.03); // the slider goes to twice the limit
    EXPECT_EQ(bar.counted(ReductionBar::Own).text(), QStringLiteral("2.5 count"));
    EXPECT_EQ(bar.counted(ReductionBar::Others).text(), QStringLiteral("7.5 count"));
    bar.cut().setCurrentIndex(1);
    emit bar.cut().activated(1);
    EXPECT_EQ(bar.counted(ReductionBar::Own).text(), QStringLiteral("5 count"));
    bar.curve().setCurrentIndex(1);
    emit bar.curve().activated(1);
    EXPECT_EQ(zone().curve, response::kom::Curve::Rescale);
    EXPECT_NE(page->board().shown().result.after.price, perMonthOf("140000"));
    EXPECT_EQ(document.undoStack().count(), 2);
    EXPECT_TRUE(page->warnings().isVisible());
}

TEST_F(CapacityDesk, BidsAreTypedAddedRemovedAndUndone)
{
    auto& bids = *page->view(CapacityPage::Bids);
    type(bids, 2, static_cast<int>(items::BidColumn::Price), QStringLiteral("142000"));
    EXPECT_EQ(zone().bids[2].price, perMonthOf("142000"));
    page->addRow();
    EXPECT_EQ(zone().bids.size(), 4U);
    bids.showRow(3);
    page->removeRows();
    EXPECT_EQ(zone().bids.size(), 3U);
    while (document.undoStack().canUndo())
        document.undoStack().undo();
    EXPECT_EQ(document.scenario(), tests::withCapacity());
}

TEST_F(CapacityDesk, ARefusedCellStaysOpenAndSaysWhy)
{
    auto& bids = *page->view(CapacityPage::Bids);
    bids.type(0, static_cast<int>(items::BidColumn::Volume));
    auto* editor = qobject_cast<QLineEdit*>(bids.indexWidget(bids.currentIndex()));
    ASSERT_NE(editor, nullptr);
    editor->setText(QStringLiteral("much"));
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_EQ(bids.indexWidget(bids.currentIndex()), editor);
    EXPECT_FALSE(editor->accessibleDescription().isEmpty());
    EXPECT_EQ(document.undoStack().count(), 0);
}

TEST_F(CapacityDesk, CompaniesAndDepthsAreAddedWhereTheyStand)
{
    page->tabs().setCurrentIndex(CapacityPage::Groups);
    page->addRow();
    EXPECT_EQ(zone().groups.size(), 2U);
    page->tabs().setCurrentIndex(CapacityPage::Series);
    page->addRow();
    EXPECT_EQ(zone().depths.size(), 3U);
    EXPECT_EQ(page->depthChart().curve().depths.size(), 3U);
    auto& series = *page->view(CapacityPage::Series);
    series.showRow(0);
    page->removeRows();
    EXPECT_EQ(zone().depths.size(), 2U);
}

TEST_F(CapacityDesk, ATableOfBidsIsPastedInTheirPlace)
{
    QApplication::clipboard()->setText(
        QStringLiteral("id\tkind\tprice\tvolume\na\tmust\t\t900\nb\tpriced\t120000\t150"));
    page->view(CapacityPage::Bids)->setFocus();
    QTest::keyClick(page->view(CapacityPage::Bids), Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(zone().bids.size(), 2U);
    EXPECT_EQ(zone().bids[1].price, perMonthOf("120000"));
    EXPECT_FALSE(page->pasteBids(QStringLiteral("a\tgreen\t1\t2")));
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told.front().code, "capacity-table-flag");
    document.undoStack().undo();
    EXPECT_EQ(document.scenario(), tests::withCapacity());
}

TEST_F(CapacityDesk, LinksCellsAndBidsOfTheChartAskWhy)
{
    emit page->headline().linkActivated(QStringLiteral("fall"));
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->key, "kom_delta");
    page->tabs().setCurrentIndex(CapacityPage::Groups);
    auto& groups = *page->view(CapacityPage::Groups);
    const auto index = groups.model()->index(0, static_cast<int>(items::GroupColumn::Net));
    groups.scrollTo(index);
    QTest::mouseClick(groups.viewport(), Qt::LeftButton, {}, groups.visualRect(index).center());
    EXPECT_EQ(explained->key, "kom_net");
    EXPECT_EQ(explained->value, "820000");
    emit page->chart().bidClicked(1);
    EXPECT_EQ(page->tabs().currentIndex(), CapacityPage::Bids);
    EXPECT_EQ(page->view(CapacityPage::Bids)->selectedRows(), std::vector<std::size_t>{1});
    EXPECT_EQ(explained->key, "kom_price_after");
}

TEST_F(CapacityDesk, ZonesComeGoAndAreRenamed)
{
    auto& zones = page->zones();
    EXPECT_EQ(zones.tabs().count(), 2);
    zones.add();
    EXPECT_EQ(zones.tabs().count(), 3);
    EXPECT_EQ(page->board().zone(), 2U);
    zones.rename();
    auto* line = zones.tabs().findChild<QLineEdit*>(QStringLiteral("zone-name"));
    ASSERT_NE(line, nullptr);
    line->setText(QStringLiteral("Siberia"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(zones.tabs().tabText(2), QStringLiteral("Zone Siberia"));
    zones.remove();
    EXPECT_EQ(zones.tabs().count(), 2);
    zones.next();
    EXPECT_EQ(page->board().zone(), 0U);
    while (document.undoStack().canUndo())
        document.undoStack().undo();
    EXPECT_EQ(document.scenario(), tests::withCapacity());
}

TEST_F(CapacityDesk, TheFieldsOfTheDemandCurveTakeExactNumbersAndRefuseMisfits)
{
    page->tabs().setCurrentIndex(CapacityPage::Demand);
    const auto enter = [this](DemandForm::Field which, const char* text) {
        auto& field = page->demand().field(which);
        field.setText(QLatin1String(text));
        QTest::keyClick(&field, Qt::Key_Return);
        return field.toolTip().isEmpty();
    };
    EXPECT_TRUE(enter(DemandForm::FirstVolume, "1001.25"));
    EXPECT_EQ(zone().q1, mwOf("1001.25"));
    EXPECT_TRUE(enter(DemandForm::SecondVolume, "1.1"));
    page->demand().secondKind().setCurrentIndex(1);
    emit page->demand().secondKind().activated(1);
    EXPECT_EQ(zone().q2, mwOf("1101.375"));
    EXPECT_TRUE(enter(DemandForm::Limit, "2"));
    EXPECT_EQ(zone().drCapShare.text(), "0.02");
    EXPECT_TRUE(enter(DemandForm::Months, "6"));
    EXPECT_EQ(document.scenario().capacity->months, 6);
    EXPECT_FALSE(enter(DemandForm::SecondPrice, "150000"));
    EXPECT_EQ(zone().p2, perMonthOf("110000"));
    EXPECT_FALSE(enter(DemandForm::Months, "13"));
    EXPECT_FALSE(enter(DemandForm::Limit, "100"));
}

TEST_F(CapacityDesk, EmptyItOffersAnAuctionToBeginWith)
{
    document.newDocument();
    const auto* sheet = page->findChild<QWidget*>(QStringLiteral("no-capacity"));
    ASSERT_NE(sheet, nullptr);
    EXPECT_TRUE(sheet->isVisible());
    EXPECT_FALSE(page->canExport());
    page->newAuction();
    EXPECT_FALSE(sheet->isVisible());
    EXPECT_TRUE(page->board().valid());
    EXPECT_TRUE(page->canExport());
    const auto tables = page->tables();
    EXPECT_GT(tables.size(), 4U) << "those of the tabs, then the sheets of the workbook";
    std::set<QString> titles;
    for (const auto& table : tables)
        EXPECT_TRUE(titles.insert(table.title).second) << table.title.toStdString();
}

TEST_F(CapacityDesk, TheReportIsWrittenWithBothPicturesUnlessAZoneCannotBeCleared)
{
    EXPECT_TRUE(page->canReport());
    EXPECT_TRUE(page->writeReport(folder.filePath(QStringLiteral("kom.pdf"))));
    EXPECT_EQ(page->depthChart().curve().depths.size(), 2U);
    auto scenario = tests::withCapacity();
    scenario.capacity.edit().zones[1].p2 = perMonthOf("150000");
    document.newDocument(scenario);
    EXPECT_FALSE(page->canReport());
    EXPECT_FALSE(page->writeReport(folder.filePath(QStringLiteral("not.pdf"))));
}

TEST_F(CapacityDesk, EverythingHasANameAndKeysOfItsOwn)
{
    EXPECT_EQ(tests::namelessControls(*page), QStringList());
    QStringList keys;
    for (const auto* action : page->pageActions()) {
        ASSERT_FALSE(action->shortcut().isEmpty()) << action->text().toStdString();
        EXPECT_FALSE(keys.contains(action->shortcut().toString()));
        keys << action->shortcut().toString();
    }
}

/// The slider's step, from the mouse to the drawn chart, with a thousand bids: within a frame of 60 a second
/// on the machine it was made on; the test allows ten frames, for slow ones.
TEST_F(CapacityDesk, AStepOfTheSliderIsDrawnAtOnce)
{
    auto scenario = tests::withCapacity();
    auto& big = scenario.capacity.edit().zones[0];
    big.bids[1].volume = mwOf("580");
    for (int i = 0; i < 1000; ++i)
        big.bids.push_back({.id = "b" + std::to_string(i),
                            .price = response::whole<response::RubPerMwMonth>(90'000 + i * 7919 % 60'000),
                            .volume = mwOf("0.12")});
    document.newDocument(scenario);
    QElapsedTimer clock;
    clock.start();
    constexpr int frames = 20;
    for (int i = 1; i <= frames; ++i) {
        page->board().preview({.own = response::whole<response::Mw>(i), .others = {}});
        page->chart().plot().replot();
    }
    const auto each = clock.elapsed() / frames;
    RecordProperty("milliseconds_a_step", static_cast<int>(each));
    EXPECT_LT(each, 170);
}

} // namespace
