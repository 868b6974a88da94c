#include "formats/json/shortened.h"

#include <algorithm>

namespace meritdesk::json {

namespace {

constexpr std::size_t shownBytes = 60;

} // namespace

std::string shortened(std::string_view text)
{
    auto end = std::min(text.size(), shownBytes);
    if (end < text.size())
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) // inside a character
            --end;
    std::string line(text.substr(0, end));
    std::replace_if(
        line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return end < text.size() ? line + "…" : line;
}

} // namespace meritdesk::json
