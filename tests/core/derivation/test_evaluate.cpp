#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"

namespace meritdesk {
namespace {

TEST(Evaluate, AFormulaIsComputedFromInputsAndChildren)
{
    Derivation tree{.key = "line",
                    .formula = "round(mean(kw) * price, 2)",
                    .inputs = {{"kw", "60"}, {"kw", "50"}, {"kw", "60"}},
                    .children = {{.key = "price", .value = "890.20559"}}};
    EXPECT_EQ(evaluate(tree), Fraction(5044498, 100));
    tree.formula = "max(0, 2 - -3) * (1 + count(kw)) / 1/3";
    EXPECT_EQ(evaluate(tree), Fraction(20, 3));
}

TEST(Evaluate, ABrokenFormulaGivesNothing)
{
    for (const auto* formula : {"", "1 +", "(1", "nothing", "1 / 0", "mean(none)", "1 2"})
        EXPECT_EQ(evaluate({.formula = formula}), std::nullopt) << formula;
}

TEST(Evaluate, FractionsSurviveTheirText)
{
    for (const auto& value : {Fraction(1, 3), Fraction(-7, 8), Fraction(0), Fraction(12345678901234567LL, 7)})
        EXPECT_EQ(readFraction(printFraction(value)), value);
}

} // namespace
} // namespace meritdesk
