#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "core/retail/bill_case.h"
#include "core/retail/categories.h"
#include "core/retail/explain.h"
#include "tests/core/retail/random_case.h"

namespace meritdesk::tests {

using namespace retail;

namespace {

/// Checks a derivation and everything below it; returns how many nodes there were.
int recompute(const Derivation& derivation)
{
    const auto value = evaluate(derivation);
    EXPECT_TRUE(value.has_value()) << derivation.key << ": " << derivation.formula;
    if (value) {
        EXPECT_EQ(printFraction(*value), derivation.value) << derivation.key << ": " << derivation.formula;
    }
    int nodes = 1;
    for (const auto& child : derivation.children)
        nodes += recompute(child);
    return nodes;
}

const Dice plain{.seed = 7};
const Dice shared{.seed = 8, .share = true, .signedPrices = true};
const Dice finished{.seed = 9, .allIn = true};

class Explain : public testing::TestWithParam<Dice>
{
};

TEST_P(Explain, EveryLineOfEveryCategoryIsRecomputedFromItsOwnInputs)
{
    const auto input = randomCase(GetParam());
    const auto bill = billCase(input, weekdays());
    ASSERT_TRUE(bill.ok());
    const SiteExplainer explainer(input, *bill, 0);
    for (const auto& category : bill->sites[0].months[1].categories)
        for (const auto& line : category.lines) {
            const auto derivation = explainer.explain({0, 1, category.category->id, line.key});
            ASSERT_TRUE(derivation) << category.category->id << " " << line.key;
            EXPECT_EQ(derivation->value, line.amount.text()) << line.key;
            EXPECT_FALSE(derivation->source.text.empty()) << line.key;
            recompute(*derivation);
        }
}

TEST_P(Explain, TotalsTaxCapacitiesAndTheYearAreRecomputedToo)
{
    const auto input = randomCase(GetParam());
    const auto bill = billCase(input, weekdays());
    ASSERT_TRUE(bill.ok());
    const auto& site = bill->sites[0];
    const SiteExplainer explainer(input, *bill, 0);
    int nodes = 0;
    for (const auto* key : {"purchased-capacity", "network-capacity", "reserved-capacity", "hours-of-use"})
        nodes += recompute(explainer.explain({0, 0, {}, key}).value());
    for (const auto* category : categories) {
        for (const auto* key : {"vat", "per-kwh"})
            nodes += recompute(explainer.explain({0, 0, category->id, key}).value());
        nodes += recompute(explainer.explain({0, std::nullopt, category->id, "year-total"}).value());
    }
    const auto whole = explainer.explain({0, 0, "4", "with-vat"}).value();
    EXPECT_EQ(whole.value, site.months[0].categories[4].amounts->withVat.text());
    nodes += recompute(whole);
    for (const auto* key : {"best", "saving-vs-current", "saving-vs-worst"})
        nodes += recompute(explainer.explain({0, std::nullopt, {}, key}).value());
    EXPECT_GT(nodes, 700);
    EXPECT_EQ(explainer.explain({0, std::nullopt, {}, "saving-vs-current"})->value,
              site.year.savingVsCurrent->text());
}

INSTANTIATE_TEST_SUITE_P(Cases, Explain, testing::Values(plain, shared, finished));

TEST(ExplainSubject, AnythingTheBillDoesNotHaveIsNothing)
{
    const auto input = randomCase(plain);
    const auto bill = billCase(input, weekdays());
    ASSERT_TRUE(bill.ok());
    EXPECT_FALSE(explain(input, *bill, {0, 0, "4", "capacity-margin"}));
    EXPECT_FALSE(explain(input, *bill, {0, 0, "7", "total"}));
    EXPECT_FALSE(explain(input, *bill, {0, 2, "4", "total"}));
    EXPECT_FALSE(explain(input, *bill, {1, 0, "4", "total"}));
    EXPECT_TRUE(explain(input, *bill, {0, 1, "4", "total"}));
}

TEST(ExplainSubject, ABillOfLessDetailExplainsTheSame)
{
    auto input = randomCase(plain);
    const auto full = explain(input, *billCase(input, weekdays()), {0, 1, "6", "with-vat"});
    input.detail = Detail::Year;
    const auto year = billCase(input, weekdays());
    ASSERT_TRUE(year.ok());
    ASSERT_TRUE(full.has_value());
    EXPECT_EQ(explain(input, *year, {0, 1, "6", "with-vat"}), full);
}

} // namespace
} // namespace meritdesk::tests
