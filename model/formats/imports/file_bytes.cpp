#include "formats/imports/file_bytes.h"

#include <cerrno>
#include <fstream>
#include <system_error>

namespace meritdesk::imports {

namespace {

namespace fs = std::filesystem;

std::string shownPath(const fs::path& path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

Finding unreadable(const fs::path& path, const std::string& place, const std::string& reason)
{
    return error("file-unreadable", place, {{"file", shownPath(path)}, {"reason", reason}});
}

} // namespace

Result<std::string> bytesOfFile(const fs::path& path, const std::string& place)
{
    std::error_code fault;
    const auto status = fs::status(path, fault);
    if (status.type() == fs::file_type::not_found)
        return error("no-such-file", place, {{"file", shownPath(path)}});
    if (!fs::is_regular_file(status))
        return unreadable(path, place, fault ? fault.message() : "not a regular file");
    const auto size = fs::file_size(path, fault);
    if (fault)
        return unreadable(path, place, fault.message());
    if (size > largestFile)
        return error("file-too-large", place,
                     {{"file", shownPath(path)}, {"limit", std::to_string(largestFile / 1024 / 1024)}});
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    std::string bytes(static_cast<std::size_t>(size), '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(size));
    if (!file)
        return unreadable(path, place, std::generic_category().message(errno));
    return bytes;
}

} // namespace meritdesk::imports
