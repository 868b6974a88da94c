#include <QComboBox>
#include <QLabel>
#include <QToolButton>
#include <QUndoStack>

#include <gtest/gtest.h>

#include "core/scenario/retail_edits.h"
#include "document/document.h"
#include "views/pages/price_categories/calendar_view.h"
#include "views/pages/price_categories/tariff_decision_editor.h"
#include "views/pages/price_categories/zone_hours_editor.h"
#include "views/parts/theme.h"

namespace meritdesk::views {
namespace {

class CalendarEditors : public ::testing::Test
{
protected:
    void SetUp() override { show("2015-01"); }

    void show(const char* month)
    {
        scenario::Scenario scenario;
        scenario.retail.edit().sites.push_back({.name = "Plant"});
        scenario.retail.edit().months.push_back({.month = *readMonth(month)});
        document.reset(scenario);
        calendar.setSite(0);
        calendar.refresh();
    }

    [[nodiscard]] const retail::Case& input() const { return *document.scenario().retail; }

    [[nodiscard]] const std::optional<retail::ZoneHours>& zones() const
    {
        return input().months.front().zoneHours;
    }

    document::Document document;
    Theme theme = lightTheme();
    CalendarView calendar{document, theme, nullptr};
};

TEST_F(CalendarEditors, ZoneHoursOfAYearInTheTableAreTakenWithTheirSource)
{
    auto& editor = calendar.zoneHours();
    ASSERT_FALSE(editor.tables().isHidden());
    EXPECT_TRUE(editor.note().text().contains(QStringLiteral("2193")));
    const int samara = editor.tables().findText(QStringLiteral("Samara oblast"));
    ASSERT_GT(samara, 0);
    emit editor.tables().activated(samara);
    ASSERT_TRUE(zones());
    EXPECT_EQ(zones()->night, retail::HourSet("110000000000000000111111"));
    EXPECT_TRUE(editor.night().button(23).isChecked());
    document.undoStack().undo();
    EXPECT_FALSE(zones());
}

TEST_F(CalendarEditors, AYearThatTheTableLacksIsSaidAndNothingIsOffered)
{
    show("2025-11");
    auto& editor = calendar.zoneHours();
    EXPECT_TRUE(editor.tables().isHidden());
    EXPECT_TRUE(editor.note().text().contains(QStringLiteral("2025"))) << editor.note().text().toStdString();
    EXPECT_FALSE(zones());
}

TEST_F(CalendarEditors, AnHourIsOfOneZoneOnly)
{
    auto& editor = calendar.zoneHours();
    editor.night().button(1).click();
    editor.night().button(2).click();
    editor.peak().button(9).click();
    ASSERT_TRUE(zones());
    EXPECT_EQ(zones()->night, retail::HourSet(0b11));
    EXPECT_EQ(zones()->peak, retail::HourSet(0b100000000));
    editor.peak().button(2).click(); // leaves the night
    EXPECT_EQ(zones()->night, retail::HourSet(0b1));
    EXPECT_EQ(zones()->peak, retail::HourSet(0b100000010));
    EXPECT_FALSE(editor.night().button(2).isChecked());
    editor.night().button(2).click(); // and comes back
    EXPECT_EQ(zones()->night, retail::HourSet(0b11));
    EXPECT_EQ(zones()->peak, retail::HourSet(0b100000000));
    EXPECT_EQ(document.undoStack().count(), 5);
}

TEST_F(CalendarEditors, TheDayOfTheTariffDecisionIsEditedWithUndo)
{
    auto& editor = calendar.tariffDecision();
    EXPECT_FALSE(editor.known().isChecked());
    EXPECT_FALSE(editor.day().isEnabled());
    editor.known().click();
    EXPECT_EQ(input().tariffDecision, *readDay("2014-12-31")); // before the year begins
    editor.day().setDate({2014, 12, 26});
    EXPECT_EQ(input().tariffDecision, *readDay("2014-12-26"));
    document.undoStack().undo();
    calendar.refresh();
    EXPECT_EQ(editor.day().date(), QDate(2014, 12, 31));
    editor.known().click();
    EXPECT_FALSE(input().tariffDecision);
    document.undoStack().undo();
    calendar.refresh();
    EXPECT_TRUE(editor.known().isChecked());
}

TEST_F(CalendarEditors, ZonesThatShareAnHourAreRefusedByTheirPlace)
{
    const auto both = retail::ZoneHours{.night = retail::HourSet(0b11), .peak = retail::HourSet(0b10)};
    const auto refused = scenario::setZoneHours(0, both).apply(document.scenario());
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.findings().front().code, "hours-of-two-zones");
    EXPECT_EQ(refused.findings().front().place, "months[0].zone_hours");
    EXPECT_FALSE(scenario::setZoneHours(0, retail::ZoneHours{}).apply(document.scenario()).ok());
}

TEST_F(CalendarEditors, PlannedHoursShowTheirSourceAndHowSureItIs)
{
    show("2025-11");
    bool found = false;
    for (const auto* text : calendar.findChildren<QLabel*>())
        found = found || text->text().contains(QStringLiteral("(inference)"));
    EXPECT_TRUE(found);
    EXPECT_TRUE(calendar.findChildren<QLabel*>().size() > 3);
}

} // namespace
} // namespace meritdesk::views
