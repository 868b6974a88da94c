#include <gtest/gtest.h>

#include "core/scenario/retail_edits.h"

namespace meritdesk::scenario {
namespace {

/// A case with one month and sites of these names.
retail::Case sitesNamed(const std::vector<std::string>& names)
{
    retail::Case input{.portfolio = true};
    for (const auto& name : names)
        input.sites.push_back({.name = name});
    input.months = {{.month = Month(std::chrono::year(2025), std::chrono::month(11))}};
    return input;
}

TEST(ManySites, EachNameThatTwoHaveIsNamedAtBothPlaces)
{
    const auto result = replaceCase(sitesNamed({"Mill", "Bakery", "Mill", " ", "Dairy"})).apply({});
    ASSERT_FALSE(result.ok());
    const std::vector<Finding> expected{error("site-name-taken", "sites[0].name", {{"value", "Mill"}}),
                                        error("site-name-taken", "sites[2].name", {{"value", "Mill"}}),
                                        error("site-name-empty", "sites[3].name")};
    EXPECT_EQ(result.findings(), expected);
}

TEST(ManySites, AHundredThousandAreCheckedWithoutComparingEachWithEach)
{
    std::vector<std::string> names;
    for (int i = 0; i < 100'000; ++i)
        names.push_back("A site with a name of its own, number " + std::to_string(i));
    const auto result = replaceCase(sitesNamed(names)).apply({}); // each with each would take minutes
    EXPECT_TRUE(result.ok());
}

} // namespace
} // namespace meritdesk::scenario
