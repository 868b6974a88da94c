#include <gtest/gtest.h>

#include "formats/words/derivation_text.h"

namespace meritdesk::words {
namespace {

const NumberText plain = [](const std::string& value) { return QString::fromStdString(value); };

TEST(DerivationText, TheFormulaIsShownWithLabelsAndWithNumbers)
{
    const Derivation line{.key = "total",
                          .formula = "round(mean(kw) * (price - 1), 2)",
                          .inputs = {{"kw", "60"}, {"kw", "50"}},
                          .children = {{.key = "price", .value = "890.2"}}};
    EXPECT_EQ(formulaInNumbers(line, plain).toStdString(), "round(mean(60; 50) × (890.2 − 1), 2)");
    EXPECT_EQ(formulaInWords({.formula = "total / 2"}).toStdString(), "Total / 2");
}

TEST(DerivationText, ANumberBelowZeroStandsInBracketsBehindAnOperator)
{
    const Derivation line{.formula = "before - after + max(after, before)",
                          .inputs = {{"before", "-17.5"}, {"after", "-16"}}};
    EXPECT_EQ(formulaInNumbers(line, plain).toStdString(), "-17.5 − (-16) + largest of(-16, -17.5)");
}

TEST(DerivationText, LongListsAreCut)
{
    Derivation sum{.formula = "sum(kw)"};
    for (int i = 0; i < 9; ++i)
        sum.inputs.push_back({"kw", std::to_string(i)});
    EXPECT_EQ(formulaInNumbers(sum, plain).toStdString(), "sum(0; 1; 2; 3; …)");
}

} // namespace
} // namespace meritdesk::words
