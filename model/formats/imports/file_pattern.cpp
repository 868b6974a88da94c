#include "formats/imports/file_pattern.h"

#include <algorithm>

namespace meritdesk::imports {

namespace {

namespace fs = std::filesystem;

/// Bytes of the first character of UTF-8 text, at least 1.
std::size_t characterLength(std::string_view text)
{
    std::size_t length = 1;
    while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U)
        ++length;
    return length;
}

fs::path fromUtf8(std::string_view text)
{
    return {std::u8string(text.begin(), text.end())};
}

std::string toUtf8(const fs::path& path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

} // namespace

bool fitsPattern(std::string_view name, std::string_view pattern)
{
    std::size_t at = 0;
    std::size_t in = 0;
    std::size_t star = std::string_view::npos;
    std::size_t retry = 0;
    while (at < name.size()) {
        if (in < pattern.size() && pattern[in] == '*') {
            star = in++;
            retry = at;
        } else if (in < pattern.size() && pattern[in] == '?') {
            at += characterLength(name.substr(at));
            ++in;
        } else if (in < pattern.size() && pattern[in] == name[at]) {
            ++at;
            ++in;
        } else if (star != std::string_view::npos) {
            in = star + 1;
            at = ++retry;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', in) == std::string_view::npos;
}

std::vector<fs::path> filesOf(const std::string& name, const fs::path& folder)
{
    const auto path = folder / fromUtf8(name);
    const auto pattern = toUtf8(path.filename());
    if (pattern.find_first_of("*?") == std::string::npos)
        return {path};
    std::vector<fs::path> files;
    std::error_code fault;
    for (fs::directory_iterator entry(path.parent_path(), fault), end; !fault && entry != end;
         entry.increment(fault)) {
        const auto candidate = toUtf8(entry->path().filename());
        std::error_code kindFault;
        if (candidate.front() != '.' && !entry->is_directory(kindFault) && fitsPattern(candidate, pattern))
            files.push_back(entry->path());
    }
    std::sort(files.begin(), files.end(),
              [](const auto& a, const auto& b) { return toUtf8(a.filename()) < toUtf8(b.filename()); });
    return files;
}

} // namespace meritdesk::imports
