#include "formats/imports/xlsx_cell.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>

#include "core/calendar/day.h"
#include "formats/imports/scales.h"

namespace meritdesk::imports {

namespace {

constexpr std::size_t keptDigits = 15; ///< significant digits that spreadsheets keep
constexpr double lastSerial = 200'000; ///< in the year 2447

/// The character that ends the quoted text or bracket which a format begins with; 0 when it begins with none.
char closingOf(std::string_view code)
{
    if (code.starts_with('"'))
        return '"';
    return code.starts_with('[') && !code.starts_with("[h") ? ']' : '\0';
}

char smallLetter(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

/// The format without quoted texts, escapes and brackets, in small letters.
std::string bareFormat(std::string_view code)
{
    std::string bare;
    char closing = 0;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (closing != 0) {
            closing = c == closing ? '\0' : closing;
            continue;
        }
        closing = closingOf(code.substr(i));
        if (c == '\\' || c == '_')
            ++i;
        else if (closing == 0)
            bare.push_back(smallLetter(c));
    }
    return bare.substr(0, bare.find(';'));
}

NumberShown shownAs(bool day, bool clock)
{
    if (day)
        return clock ? NumberShown::Stamp : NumberShown::Day;
    return clock ? NumberShown::Clock : NumberShown::Number;
}

std::string clockText(int minutes)
{
    const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return two(minutes / 60) + ":" + two(minutes % 60);
}

/// The finite number that all of the characters are; from_chars alone takes "nan" and stops before "x".
std::optional<double> wholeNumber(std::string_view characters)
{
    double value = 0;
    const auto* last = characters.data() + characters.size();
    const auto [end, fault] = std::from_chars(characters.data(), last, value);
    return fault == std::errc() && end == last && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// Rounded to the digits that a spreadsheet keeps: 0.30000000000000004 was typed as 0.3.
std::string numberText(std::string_view characters)
{
    const auto digits =
        std::count_if(characters.begin(), characters.end(), [](char c) { return c >= '0' && c <= '9'; });
    const auto value = wholeNumber(characters);
    if (!value || digits <= static_cast<std::ptrdiff_t>(keptDigits))
        return std::string(characters);
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), *value,
                                   std::chars_format::general, static_cast<int>(keptDigits));
    return {buffer.data(), end.ptr};
}

} // namespace

NumberShown shownBy(int formatId, std::string_view formatCode)
{
    if ((formatId >= 14 && formatId <= 17) || (formatId >= 27 && formatId <= 31)
        || (formatId >= 50 && formatId <= 58))
        return NumberShown::Day;
    if ((formatId >= 18 && formatId <= 21) || (formatId >= 45 && formatId <= 47))
        return NumberShown::Clock;
    if (formatId == 22)
        return NumberShown::Stamp;
    const auto bare = bareFormat(formatCode);
    if (bare.find_first_of("0#") != std::string::npos || bare == "general")
        return NumberShown::Number;
    const bool clock = bare.find('h') != std::string::npos;
    const bool day =
        bare.find_first_of("yd") != std::string::npos || (!clock && bare.find("mmm") != std::string::npos);
    return shownAs(day, clock);
}

std::string cellText(std::string_view characters, NumberShown shown, bool from1904)
{
    const auto serial = wholeNumber(characters);
    if (shown == NumberShown::Number || !serial || *serial < 0 || *serial > lastSerial)
        return numberText(characters);
    const auto minutes = static_cast<std::int64_t>(std::llround(*serial * dayMinutes));
    const auto inDay = static_cast<int>(minutes % dayMinutes);
    if (shown == NumberShown::Clock && *serial <= 1)
        return clockText(static_cast<int>(minutes));
    const Day first =
        from1904 ? Day(std::chrono::year(1904) / 1 / 1) : Day(std::chrono::year(1899) / 12 / 30);
    auto text = printDay(first + std::chrono::days(minutes / dayMinutes));
    if (shown != NumberShown::Day || inDay != 0)
        text += " " + clockText(inDay);
    return text;
}

int columnOf(std::string_view reference)
{
    int column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z' || column > 16384)
            break;
        column = column * 26 + (c - 'A' + 1);
    }
    return column - 1;
}

} // namespace meritdesk::imports
