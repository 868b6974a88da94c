#include <limits>
#include <random>

#include "core/response/exact.h"
#include "tests/core/response/amounts_of.h"

namespace meritdesk::response {
namespace {

Fraction pico(Int128 mantissa)
{
    return Mw::fromMantissa(mantissa).fraction();
}

Int128 anyMantissa(std::mt19937_64& random)
{
    const auto bits = std::uniform_int_distribution<int>(1, 99)(random);
    const auto wide = (static_cast<Int128>(random() >> 1U) << 40) + static_cast<Int128>(random() >> 30U);
    return wide >> (100 - bits);
}

TEST(Exact, ALineIsRoundedAsItsFractionIs)
{
    std::mt19937_64 random(5);
    for (int i = 0; i < 4000; ++i) {
        const auto denominator = anyMantissa(random) + 1;
        const auto numerator = anyMantissa(random) % (denominator + 1);
        const auto factor = anyMantissa(random);
        const auto base = (i % 2 == 0 ? 1 : -1) * anyMantissa(random);
        const Fraction value = pico(base) + pico(factor) * pico(numerator) / pico(denominator);
        EXPECT_EQ(Mw::fromMantissa(alongLine(base, factor, numerator, denominator)), computed<Mw>(value));
    }
}

TEST(Exact, TheHalfGoesAwayFromZero)
{
    EXPECT_EQ(alongLine(0, 1, 1, 2), 1);
    EXPECT_EQ(alongLine(4, 1, 1, 2), 5);
    EXPECT_EQ(alongLine(-5, 1, 1, 2), -5) << "-4.5";
    EXPECT_EQ(alongLine(-1, 1, 1, 2), -1) << "-0.5";
    EXPECT_EQ(alongLine(-1, 3, 1, 2), 1) << "0.5";
}

TEST(Exact, ProductsAreComparedWithoutOverflow)
{
    const Int128 large = static_cast<Int128>(std::numeric_limits<std::int64_t>::max()) * 1'000'000'000;
    EXPECT_TRUE(productAtMost(large, large, large, large));
    EXPECT_TRUE(productAtMost(large, large, large + 1, large));
    EXPECT_FALSE(productAtMost(large, large + 1, large, large));
    EXPECT_TRUE(productAtMost(2, 3, 1, 6));
    EXPECT_FALSE(productAtMost(2, 3, 1, 5));
}

TEST(Exact, ASumOfProductsNeverOverflows)
{
    std::mt19937_64 random(7);
    ProductSum sum;
    Fraction whole = 0;
    for (int i = 0; i < 500; ++i) {
        // near the limit of 64 bits, so that 128 bits are left often
        const Int128 a = static_cast<std::int64_t>(random());
        const Int128 b = i % 7 == 0 ? anyMantissa(random) : static_cast<Int128>(random() >> 1U);
        sum.add(a, b);
        whole += pico(a) * pico(b);
    }
    EXPECT_EQ(sum.value(), whole);
}

TEST(Exact, LinesAddUpToTheirRoundedTotal)
{
    const auto lines = addUp({Fraction(1, 3), Fraction(1, 3), Fraction(1, 3)}, Fraction(1, 10));
    EXPECT_EQ(lines.total, 10);
    EXPECT_EQ(lines.parts, (std::vector<Integer>{4, 3, 3})) << "the tie goes to the earlier line";
    const auto signs = addUp({Fraction(5, 3), Fraction(-1, 3)}, 1);
    EXPECT_EQ(signs.total, 1) << "4/3";
    EXPECT_EQ(signs.parts, (std::vector<Integer>{2, -1})) << "equal remainders above the lower neighbours";
    EXPECT_EQ(addUp({}, 1).total, 0);
}

} // namespace
} // namespace meritdesk::response
