#include <filesystem>
#include <gtest/gtest.h>
#include <regex>
#include <set>
#include <string>

#include "core/response/dayahead/criteria.h"
#include "core/response/demand/baselines/methods.h"
#include "core/response/demand/mechanisms.h"
#include "formats/words/words.h"
#include "tests/support/folders.h"

// Nothing that is modelled is printed as official: only what was read in an act may be graded as law, and of
// demand response nothing was.

namespace meritdesk::house {
namespace {

namespace fs = std::filesystem;

std::set<std::string> filesWith(const std::string& folder, const std::regex& pattern)
{
    std::set<std::string> found;
    for (const auto& entry : fs::recursive_directory_iterator(tests::sourceFolder() / folder))
        if (entry.is_regular_file() && std::regex_search(tests::bytesOf(entry.path()), pattern))
            found.insert(fs::relative(entry.path(), tests::sourceFolder()).string());
    return found;
}

/// Texts graded in the sources of a folder: {"text" .. "text", Grade::X} and .source = "text".
std::set<std::string> gradedTexts(const std::string& folder)
{
    static const std::regex graded(R"re(((?:"[^"\n]*"\s*)+),\s*(?:\.grade = )?Grade::)re");
    static const std::regex piece(R"re("([^"\n]*)")re");
    std::set<std::string> texts;
    for (const auto& entry : fs::recursive_directory_iterator(tests::sourceFolder() / folder)) {
        const auto bytes = entry.is_regular_file() ? tests::bytesOf(entry.path()) : std::string();
        for (std::sregex_iterator match(bytes.begin(), bytes.end(), graded), end; match != end; ++match) {
            std::string text;
            const auto pieces = (*match)[1].str();
            for (std::sregex_iterator each(pieces.begin(), pieces.end(), piece); each != end; ++each)
                text += (*each)[1].str();
            texts.insert(text);
        }
    }
    return texts;
}

std::set<std::string> labelKeys()
{
    std::set<std::string> keys;
    for (const auto& list : words::labelLists())
        for (const auto& word : list)
            keys.insert(std::string(word.code));
    return keys;
}

TEST(Evidence, NothingOfDemandResponseIsGradedAsLaw)
{
    EXPECT_EQ(filesWith("model/core/response", std::regex("Grade::Law")), std::set<std::string>());
    EXPECT_FALSE(filesWith("model/core/retail", std::regex("Grade::Law")).empty())
        << "what was read in an act is told so";
}

TEST(Evidence, NoResultIsEverWrittenAsOfficial)
{
    const std::regex written(R"re(key\("official"\))re");
    const std::regex modelled(R"re(key\("official"\)\.boolean\(false\))re");
    EXPECT_FALSE(filesWith("model/formats/json", written).empty());
    EXPECT_EQ(filesWith("model/formats/json", written), filesWith("model/formats/json", modelled));
}

TEST(Evidence, EverySourceThatDemandResponseNamesIsSaidInTheReadersLanguage)
{
    const auto known = labelKeys();
    auto texts = gradedTexts("model/core/response");
    EXPECT_GE(texts.size(), 15U);
    for (const auto* mechanism : response::demand::mechanisms)
        EXPECT_TRUE(texts.contains(std::string(mechanism->source))) << mechanism->source;
    for (const auto* method : response::demand::baselineMethods)
        texts.insert(std::string(method->source));
    for (const auto& text : texts)
        EXPECT_TRUE(known.contains(text)) << text;
}

TEST(Evidence, EveryCriterionAndBothItsSidesHaveALabel)
{
    const auto known = labelKeys();
    for (const auto* kind : response::dayahead::criterionKinds)
        for (const auto side : {kind->title, kind->left, kind->right})
            EXPECT_TRUE((side.empty() && side != kind->title) || known.contains(std::string(side)))
                << kind->id;
}

} // namespace
} // namespace meritdesk::house
