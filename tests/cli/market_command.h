#pragma once

#include <filesystem>
#include <gtest/gtest.h>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include "app/cli/program.h"
#include "tests/support/folders.h"

namespace meritdesk::tests {

struct Said
{
    int status = 0;
    std::string out = {};
    std::string err = {};
};

/// What `meritdesk-cli COMMAND -` says to an input.
inline Said say(const std::string& command, const std::string& input,
                const std::vector<std::string>& options = {})
{
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    std::vector<std::string> words{command, "-"};
    words.insert(words.end(), options.begin(), options.end());
    const int status = cli::run(words, in, out, err);
    return {status, out.str(), err.str()};
}

/// The result without the free text of its warnings, a value a line, so that a difference is seen.
inline std::string comparable(const std::string& result)
{
    static const std::regex message(R"re("message": "(?:[^"\\]|\\.)*")re");
    static const std::regex next(", \"");
    return std::regex_replace(std::regex_replace(result, message, R"("message": "")"), next, ",\n\"");
}

/// Every folder of tests/cli/cases/COMMAND gives its expected result, byte for byte but for messages.
inline void checkCases(const std::string& command, std::size_t least)
{
    std::size_t checked = 0;
    for (const auto& folder :
         std::filesystem::directory_iterator(sourceFolder() / "tests/cli/cases" / command)) {
        const auto name = folder.path().filename().string();
        EXPECT_FALSE(bytesOf(folder.path() / "source.txt").empty()) << name;
        const auto said = say(command, bytesOf(folder.path() / "input.json"));
        EXPECT_EQ(said.status, 0) << name << ": " << said.err;
        EXPECT_EQ(comparable(said.out), comparable(bytesOf(folder.path() / "expected.json"))) << name;
        ++checked;
    }
    EXPECT_GE(checked, least);
}

/// The place of the first fault of an input with that text in place of the other; nothing may be written.
inline std::string refusedPlace(const std::string& command, std::string input, const std::string& text,
                                const std::string& by)
{
    const auto at = input.find(text);
    EXPECT_NE(at, std::string::npos) << text;
    const auto said = say(command, input.replace(at, text.size(), by));
    EXPECT_EQ(said.status, 3) << by << ": " << said.out;
    EXPECT_TRUE(said.out.empty());
    const auto end = said.err.find(": ", 7);
    return said.err.substr(0, 7) == "error: " ? said.err.substr(7, end - 7) : said.err;
}

} // namespace meritdesk::tests
