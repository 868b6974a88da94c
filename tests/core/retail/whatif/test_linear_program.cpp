#include <gtest/gtest.h>

#include "core/retail/whatif/linear_program.h"

namespace meritdesk::tests {

using namespace retail::whatif;

namespace {

/// Two products: 3x + 5y at most, x <= 4, 2y <= 12, 3x + 2y <= 18: x 2, y 6 (a textbook's example).
TEST(LinearProgram, FindsTheCornerThatAHandFinds)
{
    LinearProgram program;
    const auto x = program.add({0, 4, -3});
    const auto y = program.add({0, unlimited, -5});
    program.rows = {{{{y, 2}}, -unlimited, 12}, {{{x, 3}, {y, 2}}, -unlimited, 18}};
    const auto values = solve(program);
    ASSERT_TRUE(values.ok());
    EXPECT_NEAR((*values)[x], 2, 1e-9);
    EXPECT_NEAR((*values)[y], 6, 1e-9);
}

TEST(LinearProgram, EqualBoundsFixAndFreeRowsDoNotBind)
{
    LinearProgram program;
    const auto x = program.add({2, 2, -1});
    const auto y = program.add({-unlimited, unlimited, 1});
    program.rows = {{{{x, 1}, {y, 1}}, 5, 5}, {{{x, 1}}}};
    const auto values = solve(program);
    ASSERT_TRUE(values.ok());
    EXPECT_NEAR((*values)[y], 3, 1e-9);
}

std::string why(const LinearProgram& program)
{
    const auto values = solve(program);
    return values.ok() ? "solved" : values.findings()[0].code;
}

TEST(LinearProgram, SaysWhyThereIsNoAnswer)
{
    LinearProgram program;
    const auto x = program.add({0, unlimited, -1});
    const auto y = program.add({0, unlimited, 0});
    program.rows = {{{{x, 1}, {y, -1}}, -unlimited, 1}};
    EXPECT_EQ(why(program), "linear-program-unbounded");
    program.rows.push_back({{{x, 1}, {y, 1}}, -unlimited, -1});
    EXPECT_EQ(why(program), "linear-program-infeasible");
}

} // namespace
} // namespace meritdesk::tests
