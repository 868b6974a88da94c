#include <gtest/gtest.h>
#include <random>

#include "core/units/exact_sum.h"

namespace meritdesk {
namespace {

TEST(ExactSum, OfNothingIsZero)
{
    EXPECT_EQ(ExactSum().value(), 0);
    EXPECT_EQ(ExactSum().rounded(2), 0);
}

TEST(ExactSum, EqualsTheSumOfFractionsAndRoundsAsItDoes)
{
    std::mt19937 random(3);
    std::uniform_int_distribution<int> top(-100'000, 100'000);
    std::uniform_int_distribution<int> bottom(1, 400);
    for (int round = 0; round < 200; ++round) {
        ExactSum sum;
        Fraction plain = 0;
        for (int i = 0; i < 40; ++i) {
            const Fraction value(top(random), bottom(random));
            sum.add(value);
            plain += value;
        }
        EXPECT_EQ(sum.value(), plain);
        EXPECT_EQ(sum.rounded(2), roundHalfUp(Fraction(plain * 100)));
    }
}

TEST(ExactSum, ATieOfManyDenominatorsIsDecidedInFull)
{
    ExactSum sum; // 1/2 + thirds, fifths ... that cancel out
    sum.add(Fraction(1, 200));
    for (const int prime : {3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37}) {
        sum.add(Fraction(1, prime));
        sum.add(Fraction(-2, 2 * prime));
    }
    EXPECT_EQ(sum.rounded(2), 1) << "half a cent, away from zero";
    ExactSum less = sum;
    less.add(Fraction(-1, Integer(1) << 400));
    EXPECT_EQ(less.rounded(2), 0);
}

TEST(ExactSum, OneSumIsTakenFromAnother)
{
    ExactSum a;
    a.add(Fraction(7, 3));
    ExactSum b;
    b.add(Fraction(1, 3));
    a.add(b, -1);
    EXPECT_EQ(a.value(), 2);
}

} // namespace
} // namespace meritdesk
