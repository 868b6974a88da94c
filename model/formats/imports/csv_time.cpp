#include "formats/imports/csv_time.h"

#include "core/retail/hours.h"

namespace meritdesk::imports {

namespace {

constexpr int largestOffset = 14;

/// Two digits as a number, or -1.
int twoDigits(std::string_view text)
{
    if (text.size() < 2 || text[0] < '0' || text[0] > '9' || text[1] < '0' || text[1] > '9')
        return -1;
    return (text[0] - '0') * 10 + (text[1] - '0');
}

/// The offset that ends a time; true when there is none or it is a good one.
bool takeOffset(std::string_view text, std::optional<int>& offset)
{
    if (text.empty())
        return true;
    if (text == "Z") {
        offset = 0;
        return true;
    }
    const bool shaped = text.size() == 6 && (text[0] == '+' || text[0] == '-') && text.substr(3) == ":00";
    const int hours = shaped ? twoDigits(text.substr(1)) : -1;
    if (hours < 0 || hours > largestOffset)
        return false;
    offset = text[0] == '-' ? -hours : hours;
    return true;
}

} // namespace

std::optional<CsvTime> readCsvTime(std::string_view text)
{
    constexpr std::size_t plainLength = 16;
    if (text.size() < plainLength || (text[10] != 'T' && text[10] != ' ') || text[13] != ':')
        return std::nullopt;
    const auto day = readDay(text.substr(0, 10));
    const int hour = twoDigits(text.substr(11));
    const int minute = twoDigits(text.substr(14));
    if (!day || hour < 0 || hour > 23 || (minute != 0 && minute != 30))
        return std::nullopt;
    auto rest = text.substr(plainLength);
    if (rest.substr(0, 3) == ":00")
        rest.remove_prefix(3);
    CsvTime time{retail::hourIndex(*day, hour) * 2 + (minute == 30 ? 1 : 0), {}};
    if (!takeOffset(rest, time.offset))
        return std::nullopt;
    return time;
}

} // namespace meritdesk::imports
