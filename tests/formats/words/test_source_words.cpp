#include <filesystem>
#include <gtest/gtest.h>
#include <regex>
#include <set>
#include <string>

#include "core/auction/rules.h"
#include "core/auction/screens/screens.h"
#include "core/auction/screens/thresholds.h"
#include "core/balance/regimes.h"
#include "core/retail/components.h"
#include "formats/words/words.h"
#include "tests/support/folders.h"

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

/// What stands between the quotes of literals in a row.
std::string joined(const std::string& literals)
{
    static const std::regex literal(R"re("((?:[^"\\]|\\.)*)")re");
    std::string text;
    for (std::sregex_iterator match(literals.begin(), literals.end(), literal), end; match != end; ++match)
        text += (*match)[1].str();
    return text;
}

/// The sources that a program text writes down: a text before a grade, or one that is given as a source.
std::set<std::string> sourcesIn(const std::string& program)
{
    static const std::string text = R"re(("(?:[^"\\\n]|\\.)*"(?:\s*"(?:[^"\\\n]|\\.)*")*))re";
    static const std::regex graded(text + R"re(,\s*(?:\.grade = )?Grade::)re");
    static const std::regex given(R"re(\bsource(?:\.text)?\s*=\s*)re" + text);
    std::set<std::string> found;
    for (const auto* pattern : {&graded, &given})
        for (std::sregex_iterator match(program.begin(), program.end(), *pattern), end; match != end; ++match)
            found.insert(joined((*match)[1].str()));
    found.erase(std::string());
    return found;
}

/// Those of all programs in a folder.
std::set<std::string> sourcesUnder(const std::filesystem::path& folder)
{
    std::set<std::string> all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (const auto end = entry.path().extension(); end == ".cpp" || end == ".h")
            all.merge(sourcesIn(tests::bytesOf(entry.path())));
    return all;
}

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

TEST(SourceWords, everyBalanceRegimeNamesItsSourceInTheListOfWords)
{
    EXPECT_EQ(unnamed(balance::regimes), none);
}

TEST(SourceWords, everySourceThatADerivationNamesIsInTheListOfWords)
{
    for (const auto* folder : {"model/core", "model/items"}) {
        const auto found = sourcesUnder(tests::sourceFolder() / folder);
        EXPECT_FALSE(found.empty()) << folder;
        for (const auto& source : found)
            EXPECT_TRUE(isNamed(source)) << folder << ": " << source;
    }
}

TEST(SourceWords, sourcesAreFoundHoweverTheyAreWritten)
{
    EXPECT_EQ(sourcesIn(R"(made.source = {"Law 1", Grade::Law};
                           const Rule rule{.id = "r", .source = "Rules 2, "
                                                                "Art. 3"};
                           constexpr auto source = "Order 4";
                           const Part part{"part", "Order 5", Grade::Memory};
                           const Source own{.text = "Own 6", .grade = Grade::Computed};
                           words("no source", grade);)"),
              (std::set<std::string>{"Law 1", "Rules 2, Art. 3", "Order 4", "Order 5", "Own 6"}));
}

TEST(SourceWords, aSourceThatNobodyListedIsFound)
{
    EXPECT_FALSE(isNamed("A rule of nobody"));
}

} // namespace meritdesk
