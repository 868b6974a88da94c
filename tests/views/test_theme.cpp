#include <QApplication>

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

#include "views/parts/theme.h"

namespace meritdesk::views {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

/// Contrast as the web's accessibility rules (WCAG 2) define it.
double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)}); // the list: minmax(a, b) would dangle
    return (high + 0.05) / (low + 0.05);
}

class Themes : public ::testing::TestWithParam<ThemeChoice>
{
};

TEST_P(Themes, textIsReadableOnEveryGround)
{
    const auto theme = themeOf(GetParam(), false);
    for (const auto& ground : {theme.window, theme.surface, theme.raised, theme.accentSoft}) {
        EXPECT_GE(contrast(theme.text, ground), 7) << ground.name().toStdString();
        EXPECT_GE(contrast(theme.muted, ground), 4.5) << ground.name().toStdString();
    }
    for (const auto& word : {theme.good, theme.caution, theme.bad, theme.accent})
        EXPECT_GE(contrast(word, theme.surface), 4.5) << word.name().toStdString();
    EXPECT_GE(contrast(theme.onAccent, theme.accent), 4.5);
}

TEST_P(Themes, chartColoursStandOutFromTheirGround)
{
    const auto theme = themeOf(GetParam(), false);
    auto marks = theme.series;
    marks.insert(marks.end(), theme.participants.begin(), theme.participants.end());
    marks.insert(marks.end(), {theme.supply, theme.demand, theme.accepted, theme.rejected, theme.marginal,
                               theme.price, theme.axis});
    for (const auto& mark : marks)
        EXPECT_GE(contrast(mark, theme.surface), 3) << mark.name().toStdString();
}

TEST_P(Themes, theHeatRampChangesEvenlyInOneDirection)
{
    const auto theme = themeOf(GetParam(), false);
    for (std::size_t i = 1; i < theme.heat.size(); ++i) {
        const bool lighter = luminance(theme.heat[i]) > luminance(theme.heat[i - 1]);
        EXPECT_EQ(lighter, theme.dark) << i;
    }
}

TEST_P(Themes, everyColourOfTheStyleSheetIsPutIn)
{
    EXPECT_FALSE(styleSheetOf(themeOf(GetParam(), false)).contains(QLatin1Char('@')));
}

INSTANTIATE_TEST_SUITE_P(Both, Themes, ::testing::Values(ThemeChoice::Light, ThemeChoice::Dark));

TEST(Theme, theSystemDecidesOnlyWhenItIsAsked)
{
    EXPECT_TRUE(themeOf(ThemeChoice::System, true).dark);
    EXPECT_FALSE(themeOf(ThemeChoice::System, false).dark);
    EXPECT_FALSE(themeOf(ThemeChoice::Light, true).dark);
    EXPECT_TRUE(themeOf(ThemeChoice::Dark, false).dark);
    EXPECT_TRUE(systemIsDark(paletteOf(darkTheme())));
}

TEST(Theme, choicesHaveIdsThatComeBack)
{
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        EXPECT_EQ(themeChoice(themeId(choice)), choice);
    EXPECT_EQ(themeChoice(QStringLiteral("sepia")), ThemeChoice::System);
}

} // namespace

} // namespace meritdesk::views
