#include <fstream>
#include <gtest/gtest.h>
#include <regex>
#include <set>

#include "app/cli/commands.h"
#include "formats/words/words.h"
#include "tests/support/folders.h"

namespace meritdesk::house {

namespace {

std::string lines(const std::set<std::string>& all)
{
    std::string text;
    for (const auto& line : all)
        text += line + "\n";
    return text;
}

/// Files <id>.cpp of a folder as ids; helpers whose names have an underscore and main are not entries.
std::set<std::string> filesOf(const std::filesystem::path& folder)
{
    std::set<std::string> ids;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".cpp")
            ids.insert(entry.path().stem().string());
    return ids;
}

template <class List>
std::set<std::string> idsOf(const List& list)
{
    std::set<std::string> ids;
    for (const auto* entry : list)
        ids.insert(std::string(entry->id));
    return ids;
}

TEST(Lists, EveryCommandHasItsFileAndItsSummary)
{
    auto files = filesOf(tests::sourceFolder() / "app/cli");
    files.erase("main");
    files.erase("program");
    EXPECT_EQ(lines(idsOf(cli::commands)), lines(files));
    for (const auto* command : cli::commands)
        EXPECT_NE(std::string(command->summary), "") << command->id;
}

TEST(Lists, NoFindingCodeHasTwoSentencesAndNoLabelKeyTwoLabels)
{
    for (const auto& lists : {words::findingLists(), words::labelLists()}) {
        std::map<std::string, std::string> seen;
        for (const auto& list : lists)
            for (const auto& word : list) {
                const auto [entry, fresh] = seen.emplace(word.code, word.text);
                EXPECT_EQ(entry->second, word.text) << word.code;
            }
    }
}

/// Codes as the sources write them: error("code", ...), warning("code", ...), add(place, "code", ...).
std::set<std::string> codesInSources()
{
    static const std::regex made(R"re(\b(?:error|warning)\(\s*"([a-z0-9]+(?:-[a-z0-9]+)+)")re");
    static const std::regex added(R"re(\.add\([^;"]*,\s*"([a-z0-9]+(?:-[a-z0-9]+)+)")re");
    std::set<std::string> codes;
    for (const auto* top : {"app", "model", "views"})
        for (const auto& entry : std::filesystem::recursive_directory_iterator(tests::sourceFolder() / top)) {
            if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h")
                continue;
            const auto text = tests::bytesOf(entry.path());
            for (const auto& pattern : {made, added})
                for (std::sregex_iterator match(text.begin(), text.end(), pattern), end; match != end;
                     ++match)
                    codes.insert((*match)[1].str());
        }
    return codes;
}

TEST(Lists, EveryFindingCodeOfTheSourcesHasItsSentence)
{
    std::set<std::string> known;
    for (const auto& list : words::findingLists())
        for (const auto& word : list)
            known.insert(std::string(word.code));
    std::set<std::string> without;
    for (const auto& code : codesInSources())
        if (!known.contains(code))
            without.insert(code);
    EXPECT_EQ(lines(without), "");
    EXPECT_GT(codesInSources().size(), 5U);
}

} // namespace
} // namespace meritdesk::house
