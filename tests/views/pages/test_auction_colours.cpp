#include <QAction>

#include "tests/views/pages/auction_fixture.h"
#include "views/charts/tint_colours.h"
#include "views/pages/auction/auction_stage.h"

namespace meritdesk::views {
namespace {

class Colours : public tests::Auction
{
protected:
    [[nodiscard]] QAction* action(const char* text) const
    {
        for (auto* each : page->pageActions())
            if (each->text() == QLatin1String(text))
                return each;
        return nullptr;
    }
};

TEST_F(Colours, OneActionTakesTheOthersPlaceAndGoesBackToSides)
{
    auto* byParticipant = action("Colour by Participant");
    auto* byStatus = action("Colour by Status");
    ASSERT_TRUE(byParticipant && byStatus);
    byParticipant->trigger();
    EXPECT_EQ(page->chart().curves().tints.by, items::TintBy::Participant);
    byStatus->trigger();
    EXPECT_FALSE(byParticipant->isChecked());
    EXPECT_EQ(page->chart().curves().tints.names.size(), 3);
    byStatus->trigger();
    EXPECT_TRUE(page->chart().curves().tints.ofOrder.empty());
    EXPECT_EQ(document.undoStack().count(), 0);
}

TEST_F(Colours, StepsAreDrawnInThem)
{
    const auto theme = lightTheme();
    const auto at = page->chart().pixelOf(1000, 150).toPoint(); // on f1, which is served in full
    action("Colour by Status")->trigger();
    page->chart().paintNow();
    const auto picture = page->chart().plot()->grab().toImage();
    EXPECT_EQ(picture.pixelColor(at.x(), at.y() + 2), tintColour(theme, items::TintBy::Status, 0));
}

TEST_F(Colours, HiddenNamesHaveNoColours)
{
    action("Colour by Participant")->trigger();
    page->present();
    EXPECT_FALSE(page->stage()->chart().curves().tints.names.isEmpty());
    page->stage()->hideNames(true);
    EXPECT_TRUE(page->stage()->chart().curves().tints.names.isEmpty());
}

TEST(TintColours, AreAllDifferent)
{
    for (const auto& theme : {lightTheme(), darkTheme()})
        for (std::size_t a = 0; a <= items::OrderTints::mostNamed; ++a)
            for (std::size_t b = 0; b < a; ++b)
                EXPECT_NE(tintColour(theme, items::TintBy::Participant, a),
                          tintColour(theme, items::TintBy::Participant, b));
}

TEST(TintColours, OfParticipantsAreNotThoseOfSupplyAndDemand)
{
    for (const auto& theme : {lightTheme(), darkTheme()})
        for (std::size_t place = 0; place <= items::OrderTints::mostNamed; ++place) {
            EXPECT_NE(tintColour(theme, items::TintBy::Participant, place), theme.supply);
            EXPECT_NE(tintColour(theme, items::TintBy::Participant, place), theme.demand);
        }
}

} // namespace
} // namespace meritdesk::views
