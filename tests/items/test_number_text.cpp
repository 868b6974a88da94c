#include <gtest/gtest.h>

#include "items/number_text.h"

namespace meritdesk::items {

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale russian(QLocale::Russian, QLocale::Russia);
const QLocale chinese(QLocale::Chinese, QLocale::China);
const QLocale estonian(QLocale::Estonian, QLocale::Estonia);

/// Blanks that do not break a line, written as "_" to be seen.
std::string seen(QString text)
{
    for (const auto blank : {QChar(QChar::Nbsp), QChar(0x202F)})
        text.replace(blank, QLatin1Char('_'));
    return text.toStdString();
}

TEST(NumberText, groupsThousandsInEveryLanguage)
{
    EXPECT_EQ(seen(numberText("1234567.5", -1, english)), "1,234,567.5");
    EXPECT_EQ(seen(numberText("1234567.5", -1, russian)), "1_234_567,5");
    EXPECT_EQ(seen(numberText("1234567.5", -1, chinese)), "1,234,567.5");
    EXPECT_EQ(seen(numberText("1234567.5", -1, estonian)), "1_234_567,5");
    EXPECT_EQ(seen(numberText("12345678", -1, estonian)), "12_345_678");
    EXPECT_EQ(seen(numberText("999", -1, estonian)), "999");
}

TEST(NumberText, writesTheMinusOfTheLocale)
{
    EXPECT_EQ(numberText("-5.25", -1, estonian).at(0), QChar(0x2212));
    EXPECT_EQ(numberText("-5.25", -1, english).at(0), QLatin1Char('-'));
    EXPECT_EQ(seen(numberText("-1234.5", 2, russian)), "-1_234,50");
}

TEST(NumberText, padsAndRoundsHalfUpWithoutBinaryError)
{
    EXPECT_EQ(seen(numberText("2.675", 2, english)), "2.68");
    EXPECT_EQ(seen(numberText("2.5", 2, english)), "2.50");
    EXPECT_EQ(seen(numberText("0", 2, english)), "0.00");
    EXPECT_EQ(seen(numberText("-0.001", 2, english)), "0.00");
    EXPECT_EQ(seen(numberText("999.999", 2, english)), "1,000.00");
    EXPECT_EQ(seen(numberText("1/3", 4, english)), "0.3333");
}

TEST(NumberText, showsWhatIsNoNumberAsItIs)
{
    EXPECT_EQ(numberText("n/a", 2, english), QStringLiteral("n/a"));
    EXPECT_EQ(numberText("", 2, english), QString());
}

TEST(NumberText, keepsTheUnitOnTheLine)
{
    EXPECT_EQ(seen(withUnit(QStringLiteral("5"), QStringLiteral("kWh"))), "5_kWh");
    EXPECT_EQ(withUnit(QStringLiteral("5"), QString()), QStringLiteral("5"));
}

} // namespace

} // namespace meritdesk::items
