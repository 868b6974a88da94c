#include <QTest>
#include <QUndoStack>

#include <gtest/gtest.h>

#include "core/response/demand/baselines/methods.h"
#include "tests/support/accessible.h"
#include "tests/support/response_sites.h"
#include "tests/views/pages/panel_desk.h"
#include "views/pages/response/baseline_panel.h"
#include "views/pages/response/group_panel.h"
#include "views/pages/response/origins_panel.h"
#include "views/pages/response/panels.h"
#include "views/pages/response_page.h"
#include "views/parts/import_dialog.h"

// The panels of baselines, of the group and of the numbers' provenance.

using namespace meritdesk;
using namespace meritdesk::views;
using Methods = items::BaselineMethodsModel;

namespace {

class ResponseSites : public tests::PanelDesk<ResponsePage>
{
protected:
    BaselinePanel& baseline() { return panel<BaselinePanel>(responseBaseline); }

    using PanelDesk::type;

    static void type(QLineEdit& field, const QString& text)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }

    const response::demand::BaselineCase& site() const { return *document.scenario().response->baselines; }
};

TEST_F(ResponseSites, EveryControlOfTheThreePanelsHasAName)
{
    open(tests::oilGroup());
    for (const auto* entry : {&responseBaseline, &responseGroup, &responseOrigins}) {
        page->showPanel(entry->id);
        EXPECT_EQ(tests::namelessControls(*page->tabs().inView()), QStringList()) << entry->id;
    }
}

TEST_F(ResponseSites, AMethodInTheTableComesIntoThePictureAndAsksWhy)
{
    open(tests::oilGroup());
    auto& panel = baseline();
    ASSERT_TRUE(panel.isFilled());
    panel.methods().setCurrentIndex(panel.methods().model()->index(2, Methods::Share));
    EXPECT_EQ(panel.baselines().chosen(), 2U);
    EXPECT_EQ(panel.chart().day().chosen, 2);
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->key, "baseline_share");
    EXPECT_TRUE(panel.answer().text().startsWith(QStringLiteral("Mean of the last days, 10 days: ")))
        << panel.answer().text().toStdString();
    emit panel.chart().hourClicked(12);
    EXPECT_EQ(explained->key, "hour_reduction");
    EXPECT_EQ(explained->note, "12");
}

TEST_F(ResponseSites, AClickOnADayLeavesItOutAndUndoTakesItIn)
{
    open(tests::oilGroup());
    auto& panel = baseline();
    const int last = panel.days().itemCount() - 1;
    ASSERT_EQ(last, 44);
    emit panel.days().dayClicked(last);
    EXPECT_FALSE(site().days.back().eligible);
    EXPECT_EQ(panel.days().days().back().look, charts::HistoryLook::Out);
    EXPECT_EQ(panel.days().days().back().reason, QStringLiteral("left out"));
    document.undoStack().undo();
    EXPECT_TRUE(site().days.back().eligible);
    EXPECT_TRUE(panel.days().days().back().reason.isEmpty()
                || panel.days().days().back().look != charts::HistoryLook::Out);
}

TEST_F(ResponseSites, TermsAndRulesAreTypedIn)
{
    open(tests::oilGroup());
    auto& panel = baseline();
    type(panel.obligation(), QStringLiteral("80.5"));
    EXPECT_EQ(site().obligation.text(), "80.5");
    type(panel.adjustHours(), QStringLiteral("5-7, 18"));
    EXPECT_EQ(site().adjustHours, (std::vector<int>{5, 6, 7, 18}));
    type(panel.adjustHours(), QStringLiteral("a"));
    EXPECT_EQ(panel.adjustHours().text(), QStringLiteral("5, 6, 7, 18"))
        << "what cannot be read changes nothing";
    type(panel.obligation(), QStringLiteral("0"));
    EXPECT_EQ(site().obligation.text(), "80.5");
    EXPECT_EQ(document.scenario().response->origins.at("baselines.obligation").kind,
              response::OriginKind::Own);
}

TEST_F(ResponseSites, MethodsAreAddedAndTakenAway)
{
    open(tests::oilGroup());
    auto& panel = baseline();
    const auto before = site().methods.size();
    ASSERT_TRUE(panel.baselines().apply(scenario::addBaselineMethod(response::demand::lowMethod)));
    EXPECT_EQ(panel.methods().model()->rowCount(), static_cast<int>(before) + 1);
    panel.baselines().choose(before);
    panel.removeMethod().click();
    EXPECT_EQ(site().methods.size(), before);
}

TEST_F(ResponseSites, TheEventComesFromTheMeterDataOfTheDocument)
{
    auto scenario = tests::withMeter("Pumps", tests::meterOf());
    scenario.response = tests::oilGroup().response;
    scenario.response.edit().baselines.reset();
    open(std::move(scenario));
    auto& panel = baseline();
    EXPECT_FALSE(panel.isFilled());
    const std::unique_ptr<HistoryDialog> dialog(panel.question(document.scenario()));
    ASSERT_TRUE(dialog);
    EXPECT_EQ(tests::namelessControls(*dialog), QStringList());
    EXPECT_TRUE(dialog->isReady()) << dialog->summary().text().toStdString();
    dialog->day().setDate(QDate(2022, 8, 17));
    dialog->firstHour().setValue(11);
    dialog->hours().setValue(4);
    dialog->obligation().setText(QStringLiteral("25"));
    EXPECT_TRUE(dialog->summary().text().startsWith(QStringLiteral(
        "Mean load of the event's hours: 40\u00a0MW. Whole days before it: 12, of the same kind: 8.")))
        << dialog->summary().text().toStdString();
    ASSERT_TRUE(dialog->edit());
    ASSERT_TRUE(document.apply(*dialog->edit()));
    EXPECT_TRUE(panel.isFilled());
    EXPECT_EQ(site().eventLoad[10], 40 * response::demand::onePico) << "40 000 kWh in an hour are 40 MW";
    EXPECT_EQ(document.scenario().response->origins.at("baselines.days").source, "Pumps: meter.csv");
    document.undoStack().undo();
    EXPECT_FALSE(panel.isFilled());
}

TEST_F(ResponseSites, ADayWithoutAllItsHoursCannotBeTheEvent)
{
    auto hours = tests::meterOf();
    hours.set(retail::hourIndex(*readDay("2022-08-16"), 3), retail::HourlySeries::missing);
    open(tests::withMeter("Pumps", hours));
    const std::unique_ptr<HistoryDialog> dialog(baseline().question(document.scenario()));
    dialog->day().setDate(QDate(2022, 8, 16));
    EXPECT_FALSE(dialog->isReady());
    EXPECT_TRUE(dialog->summary().text().contains(QStringLiteral("no value for an hour of the event day")));
    EXPECT_FALSE(dialog->edit());
    dialog->day().setDate(QDate(2022, 8, 17));
    EXPECT_TRUE(dialog->isReady());
    EXPECT_TRUE(dialog->summary().text().contains(QStringLiteral("1 day with missing hours is left out")))
        << dialog->summary().text().toStdString();
    dialog->obligation().setText(QStringLiteral("-1"));
    EXPECT_FALSE(dialog->isReady());
    EXPECT_EQ(baseline().question({}), nullptr) << "no meter data, no question";
}

/// Rows of "day;hour;kWh", as an hourly export has them.
std::string exported(int days, const char* broken = "")
{
    std::string text = "Дата;Час;Потребление, МВт·ч\n";
    for (int day = 1; day <= days; ++day)
        for (int hour = 0; hour < 24; ++hour) {
            const auto number = day < 10 ? "0" + std::to_string(day) : std::to_string(day);
            text += number + ".08.2022;" + std::to_string(hour) + ";" + std::to_string(10 + day) + ",5\n";
        }
    return text + broken;
}

TEST_F(ResponseSites, AFileIsReadIntoADocumentOfItsOwnAndItsMegawattHoursCount)
{
    document::Document scratch;
    ImportDialog import(scratch);
    import.openBytes({{ "pumps.csv", exported(20) }});
    ASSERT_TRUE(import.isReady());
    import.accept();
    const auto sources = items::historySources(scratch.scenario());
    ASSERT_EQ(sources.size(), 1U);
    const auto read =
        scenario::meteredHistory(*sources[0].load, {*readDay("2022-08-17"), 10}, [](Day) { return true; });
    ASSERT_TRUE(read);
    EXPECT_EQ(read->event[5], response::Mw::read("27.5")->mantissa()) << "MWh, not kWh";
    EXPECT_EQ(read->days.size(), 10U);
    EXPECT_NE(sources[0].source.find("pumps.csv"), std::string::npos);
}

TEST_F(ResponseSites, ADamagedFileBringsNoHistory)
{
    for (const char* bytes : {"", "not a table", "Дата;Час;кВт·ч\n32.13.2022;77;oops\n"}) {
        document::Document scratch;
        ImportDialog import(scratch);
        import.openBytes({{ "broken.csv", bytes }});
        EXPECT_FALSE(import.isReady()) << bytes;
        EXPECT_TRUE(items::historySources(scratch.scenario()).empty());
    }
    document::Document scratch;
    ImportDialog import(scratch);
    import.openBytes({{ "half.csv", exported(3, "04.08.2022;0;\n04.08.2022;1;xyz\n") }});
    if (import.isReady())
        import.accept();
    for (const auto& source : items::historySources(scratch.scenario()))
        EXPECT_EQ(source.days.size(), 3U) << "the day with holes is no whole day";
}

TEST_F(ResponseSites, TheGroupSaysWhyTheFallHelpsOrHurts)
{
    open(tests::oilGroup());
    page->board().showMechanism(2);
    auto& group = panel<GroupPanel>(responseGroup);
    EXPECT_TRUE(
        group.capacity().text().contains(QStringLiteral("so the fall of the auction's price helps it")))
        << group.capacity().text().toStdString();
    EXPECT_EQ(group.chart().bars().size(), 6U);
    emit group.chart().barClicked(3);
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->key, "company_net");
    EXPECT_EQ(explained->note, "Power stations");
    emit group.even().linkActivated(QStringLiteral("kom"));
    EXPECT_EQ(explained->key, "even_kom_generation");
    group.table().setCurrentIndex(group.table().model()->index(3, 0));
    group.remove().click();
    EXPECT_EQ(group.chart().bars().size(), 5U);
    document.undoStack().undo();
    EXPECT_EQ(group.chart().bars().size(), 6U);
}

TEST_F(ResponseSites, ACompanyIsAddedByAButtonAndItsNumbersLeadToTheirOrigin)
{
    open(tests::oilGroup());
    auto& group = panel<GroupPanel>(responseGroup);
    group.add().click();
    EXPECT_EQ(document.scenario().response->companies.size(), 6U);
    group.table().setCurrentIndex(group.table().model()->index(1, 0));
    group.findChild<QPushButton*>(QStringLiteral("company-origin"))->click();
    auto& origins = dynamic_cast<OriginsPanel&>(*page->tabs().inView());
    EXPECT_EQ(origins.search().text(), QStringLiteral("companies[1]"));
    EXPECT_EQ(origins.filter().rowCount(), 2);
}

TEST_F(ResponseSites, TheCountsOfTheKindsAreTheFilter)
{
    open(tests::oilGroup());
    auto& origins = panel<OriginsPanel>(responseOrigins);
    const int all = origins.filter().rowCount();
    EXPECT_TRUE(origins.answer().text().startsWith(QString::number(all)))
        << origins.answer().text().toStdString();
    auto* memory = origins.kinds().button(static_cast<int>(response::OriginKind::Memory));
    memory->click();
    EXPECT_LT(origins.filter().rowCount(), all);
    EXPECT_TRUE(memory->text().contains(QStringLiteral("(%1)").arg(origins.filter().rowCount())))
        << memory->text().toStdString();
    origins.showPlace(QStringLiteral("prices.buy"));
    EXPECT_EQ(origins.filter().rowCount(), 1);
}

TEST_F(ResponseSites, AnEmptyDocumentShowsTheThreePanelsWithoutFallingOver)
{
    open({});
    EXPECT_FALSE(baseline().isFilled());
    EXPECT_TRUE(panel<GroupPanel>(responseGroup).tables().empty());
    EXPECT_EQ(panel<OriginsPanel>(responseOrigins).filter().rowCount(), 0);
}

} // namespace
