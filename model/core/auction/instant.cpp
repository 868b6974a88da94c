#include "core/auction/instant.h"

#include <algorithm>
#include <string>

#include "core/calendar/day.h"

namespace meritdesk::auction {

namespace {

constexpr std::size_t dayLength = 10;
constexpr std::size_t mostFractionDigits = 9;

bool take(std::string_view& text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Two digits up to `most`; -1 otherwise.
int takeTwo(std::string_view& text, int most)
{
    if (text.size() < 2 || !isDigit(text[0]) || !isDigit(text[1]))
        return -1;
    const int value = (text[0] - '0') * 10 + (text[1] - '0');
    text.remove_prefix(2);
    return value <= most ? value : -1;
}

std::optional<std::int32_t> takeNanoseconds(std::string_view& text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    const auto length = static_cast<std::size_t>(end - text.begin());
    if (length == 0 || length > mostFractionDigits)
        return std::nullopt;
    std::int32_t value = 0;
    for (std::size_t i = 0; i < mostFractionDigits; ++i)
        value = value * 10 + (i < length ? text[i] - '0' : 0);
    text.remove_prefix(length);
    return value;
}

/// HH:MM[:SS[.f]] into the instant, counted from midnight.
bool takeClock(std::string_view& text, Instant& instant)
{
    const int hour = takeTwo(text, 23);
    const bool colon = take(text, ':');
    const int minute = takeTwo(text, 59);
    int second = 0;
    if (hour < 0 || !colon || minute < 0)
        return false;
    if (take(text, ':')) {
        second = takeTwo(text, 59);
        if (second >= 0 && take(text, '.')) {
            const auto nanoseconds = takeNanoseconds(text);
            if (!nanoseconds)
                return false;
            instant.nanoseconds = *nanoseconds;
        }
    }
    instant.seconds += hour * 3600 + minute * 60 + second;
    return second >= 0;
}

/// Z or ±HH:MM, which must end the text.
bool takeOffset(std::string_view& text, Instant& instant)
{
    if (take(text, 'Z'))
        return text.empty();
    const bool behind = take(text, '-');
    if (!behind && !take(text, '+'))
        return false;
    const int hours = takeTwo(text, 23);
    const bool colon = take(text, ':');
    const int minutes = takeTwo(text, 59);
    if (hours < 0 || !colon || minutes < 0)
        return false;
    const int offset = hours * 3600 + minutes * 60;
    instant.seconds += behind ? offset : -offset;
    return text.empty();
}

} // namespace

std::optional<Instant> readInstant(std::string_view text)
{
    Instant instant;
    instant.text = text;
    const auto day = readDay(text.substr(0, dayLength));
    if (!day || text.substr(0, 4) == "0000")
        return std::nullopt;
    text.remove_prefix(dayLength);
    instant.seconds = std::chrono::sys_seconds(*day).time_since_epoch().count();
    if (!take(text, 'T') || !takeClock(text, instant) || !takeOffset(text, instant))
        return std::nullopt;
    return instant;
}

} // namespace meritdesk::auction
