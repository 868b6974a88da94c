#include <gtest/gtest.h>
#include <random>

#include "core/auction/money.h"

namespace meritdesk::auction {
namespace {

void expectFloored(Int128 exact)
{
    const auto [whole, rest] = centsOf(exact);
    EXPECT_EQ(Integer(whole), floorOf(Fraction(Integer(exact), Integer(exactPerCent)))) << Integer(exact);
    EXPECT_EQ(Integer(whole) * exactPerCent + rest, Integer(exact)) << Integer(exact);
}

TEST(Cents, AreRoundedDownWhateverTheSizeAndSign)
{
    std::mt19937_64 random(5);
    for (int i = 0; i < 20'000; ++i) {
        const auto wide = static_cast<Int128>(random()) << 63 | static_cast<Int128>(random());
        const auto exact = wide >> (random() % 127);
        expectFloored(exact);
        expectFloored(-exact);
        const auto whole = exact / exactPerCent * exactPerCent;
        for (const int beside : {-1, 0, 1}) {
            expectFloored(whole + beside);
            expectFloored(-whole + beside);
        }
    }
}

} // namespace
} // namespace meritdesk::auction
