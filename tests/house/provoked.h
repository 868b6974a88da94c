#pragma once

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace meritdesk::house {

/// The lines in one text, so that a failing comparison shows them all.
inline std::string lines(const std::vector<std::string>& all)
{
    std::string text;
    for (const auto& line : all)
        text += line + "\n";
    return text;
}

/// A checkout of its own in a temporary folder, with faults to be found.
class Provoked : public ::testing::Test
{
protected:
    void SetUp() override { std::filesystem::remove_all(root); }

    void TearDown() override { std::filesystem::remove_all(root); }

    void write(const std::string& path, const std::string& text) const
    {
        std::filesystem::create_directories((root / path).parent_path());
        std::ofstream(root / path) << text << '\n';
    }

    std::filesystem::path root =
        std::filesystem::temp_directory_path()
        / ("meritdesk-house-" + std::to_string(::testing::UnitTest::GetInstance()->random_seed())
           + ::testing::UnitTest::GetInstance()->current_test_info()->name());
};

} // namespace meritdesk::house
