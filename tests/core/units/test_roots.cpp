#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "core/units/roots.h"
#include "core/units/text.h"

namespace meritdesk {
namespace {

std::string rounded(const Fraction& value)
{
    return printRounded(value, 6);
}

TEST(Roots, ASquareRootRoundsLikeTheRootItself)
{
    EXPECT_EQ(rounded(squareRoot(0)), "0");
    EXPECT_EQ(rounded(squareRoot(50)), "7.071068");
    EXPECT_EQ(rounded(squareRoot(Fraction(1, 9))), "0.333333");
    EXPECT_EQ(rounded(squareRoot(Fraction(4, 9))), "0.666667");
}

TEST(Roots, ARootThatLiesOnATieRoundsUp)
{
    const Fraction tie(1'000'0005, 10'000'000); // 1.0000005
    EXPECT_EQ(rounded(squareRoot(Fraction(tie * tie))), "1.000001");
    const Fraction below = tie * tie - Fraction(Integer(1), powerOfTen(30));
    EXPECT_EQ(rounded(squareRoot(below)), "1");
}

TEST(Roots, TheRootOfAHugeSquareIsExact)
{
    const Fraction side(Integer("123456789012345678901234567890"), 7);
    const Fraction root = squareRoot(Fraction(side * side * 49));
    EXPECT_EQ(root, Fraction(side * 7));
}

TEST(Roots, LogarithmsOfPowersOfTenAreWhole)
{
    EXPECT_EQ(decimalLogarithm(1), 0);
    EXPECT_EQ(decimalLogarithm(1000), 3);
    EXPECT_EQ(decimalLogarithm(Fraction(1, 100)), -2);
    EXPECT_EQ(decimalLogarithm(Fraction(powerOfTen(18))), 18);
}

TEST(Roots, ALogarithmTimesManyStaysRightToTheLastDigit)
{
    EXPECT_EQ(rounded(decimalLogarithm(200)), "2.30103");
    // log10 2 = 0.301029995663981195213738894724493026768189881462108541310...
    EXPECT_EQ(printRounded(decimalLogarithm(2), 40), "0.3010299956639811952137388947244930267682");
    EXPECT_EQ(rounded(Fraction(decimalLogarithm(2) * Integer(1'000'000'000'000))), "301029995663.981195");
}

TEST(Roots, FormulasKnowBoth)
{
    const Derivation number{.formula = "round(root(x) + log10(y), 6)", .inputs = {{"x", "2"}, {"y", "200"}}};
    ASSERT_TRUE(evaluate(number));
    EXPECT_EQ(rounded(*evaluate(number)), "3.715244");
    EXPECT_FALSE(evaluate(Derivation{.formula = "root(0 - 1)"}));
    EXPECT_FALSE(evaluate(Derivation{.formula = "log10(0)"}));
}

} // namespace
} // namespace meritdesk
