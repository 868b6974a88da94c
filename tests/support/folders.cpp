#include "tests/support/folders.h"

#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

namespace meritdesk::tests {

std::filesystem::path sourceFolder()
{
    return MERITDESK_SOURCE_FOLDER;
}

std::filesystem::path binaryFolder()
{
    return MERITDESK_BINARY_FOLDER;
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    EXPECT_TRUE(stream) << file;
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace meritdesk::tests
