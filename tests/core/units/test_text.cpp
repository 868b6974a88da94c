#include <gtest/gtest.h>

#include "core/units/text.h"

namespace meritdesk {
namespace {

std::string through(std::string_view text)
{
    DecimalFault fault{};
    const auto decimal = readDecimal(text, {}, fault);
    return decimal ? printDecimal(decimal->mantissa, decimal->scale)
                   : "fault " + std::to_string(static_cast<int>(fault));
}

TEST(Text, DecimalsAreReadFromTheirCharactersAndPrintedPlainly)
{
    EXPECT_EQ(through("345.30"), "345.3");
    EXPECT_EQ(through("-0"), "0");
    EXPECT_EQ(through("-0.000"), "0");
    EXPECT_EQ(through("1e3"), "1000");
    EXPECT_EQ(through("12.5E-3"), "0.0125");
    EXPECT_EQ(through("999999999999.999999999999"), "999999999999.999999999999");
    EXPECT_EQ(through("1000000000000"), "fault 2");
    EXPECT_EQ(through("0.0000000000001"), "fault 3");
    EXPECT_EQ(through("0.0000000000010"), "0.000000000001");
}

TEST(Text, WhatIsNoJsonNumberIsRefused)
{
    for (const auto* text :
         {"", "-", "+1", "01", "1.", ".5", "1e", "1e+", " 1", "1 ", "0x1", "NaN", "1,5", "--1"})
        EXPECT_EQ(through(text), "fault 1") << text;
}

TEST(Text, FewerThanNoDecimalsAreNoDecimalsAndNotAnEndlessPower)
{
    EXPECT_EQ(printRounded(Fraction(5, 3), -1), "2");
    EXPECT_EQ(printRounded(Fraction(1, 3), -1), "0");
    EXPECT_EQ(printExact(Fraction(1, 3), -7), "0");
}

TEST(Text, RoundingIsHalfAwayFromZero)
{
    EXPECT_EQ(printRounded(Fraction(5, 1000), 2), "0.01");
    EXPECT_EQ(printRounded(Fraction(-5, 1000), 2), "-0.01");
    EXPECT_EQ(printRounded(Fraction(-4, 1000), 2), "0");
    EXPECT_EQ(printRounded(Fraction(1, 3), 6), "0.333333");
    EXPECT_EQ(printExact(Fraction(1, 8)), "0.125");
    EXPECT_EQ(printDecimal(static_cast<Int128>(-1050), 3), "-1.05");
}

} // namespace
} // namespace meritdesk
