#include <gtest/gtest.h>
#include <set>
#include <string>

#include "core/auction/rules.h"
#include "core/auction/screens/screens.h"
#include "core/auction/screens/thresholds.h"
#include "core/retail/components.h"
#include "formats/words/words.h"

namespace meritdesk {

namespace {

bool isNamed(std::string_view source)
{
    for (const auto& list : words::labelLists())
        for (const auto& word : list)
            if (word.code == source)
                return true;
    return false;
}

template <class List>
std::set<std::string> unnamed(const List& list)
{
    std::set<std::string> missing;
    for (const auto* each : list)
        if (!isNamed(each->source))
            missing.emplace(each->source);
    return missing;
}

const std::set<std::string> none{};

} // namespace

TEST(SourceWords, everyClearingRuleNamesItsSourceInTheListOfWords)
{
    EXPECT_EQ(unnamed(auction::rules), none);
}

TEST(SourceWords, everyScreenAndThresholdNamesItsSourceInTheListOfWords)
{
    EXPECT_EQ(unnamed(auction::screens), none);
    EXPECT_EQ(unnamed(auction::thresholds), none);
}

TEST(SourceWords, everyTariffComponentNamesItsSourceInTheListOfWords)
{
    EXPECT_EQ(unnamed(retail::components), none);
}

TEST(SourceWords, aSourceThatNobodyListedIsFound)
{
    EXPECT_FALSE(isNamed("A rule of nobody"));
}

} // namespace meritdesk
