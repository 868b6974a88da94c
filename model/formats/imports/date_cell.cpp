#include "formats/imports/date_cell.h"

#include <algorithm>
#include <array>

#include "formats/imports/split_text.h"

namespace meritdesk::imports {

namespace {

/// Takes 1 to `most` digits from the front; -1 when there are none or more.
int takeNumber(std::string_view& text, std::size_t most)
{
    std::size_t n = 0;
    int value = 0;
    while (n < text.size() && n <= most && text[n] >= '0' && text[n] <= '9')
        value = value * 10 + (text[n++] - '0');
    if (n == 0 || n > most)
        return -1;
    text.remove_prefix(n);
    return value;
}

bool take(std::string_view& text, std::string_view word)
{
    if (!text.starts_with(word))
        return false;
    text.remove_prefix(word.size());
    return true;
}

/// The three numbers of a date as written.
struct DateFields
{
    std::array<int, 3> numbers{};
    bool yearFirst = false;
};

std::optional<DateFields> compactDate(std::string_view& text)
{
    auto digits = text;
    const int value = takeNumber(digits, 8);
    if (value < 19000101 || text.size() - digits.size() != 8)
        return std::nullopt;
    text = digits;
    return DateFields{{value / 10000, value / 100 % 100, value % 100}, true};
}

bool takeDateMark(std::string_view& text, char& mark)
{
    if (take(text, "年") || take(text, "月")) {
        mark = 'C';
        return true;
    }
    if (text.empty() || (text.front() != '.' && text.front() != '-' && text.front() != '/'))
        return false;
    if (mark != 0 && mark != text.front())
        return false;
    mark = text.front();
    text.remove_prefix(1);
    return true;
}

std::optional<DateFields> takeDate(std::string_view& text)
{
    if (auto compact = compactDate(text))
        return compact;
    auto rest = text;
    DateFields fields;
    char mark = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        if (i > 0 && !takeDateMark(rest, mark))
            return std::nullopt;
        const auto before = rest.size();
        fields.numbers[i] = takeNumber(rest, 4);
        if (fields.numbers[i] < 0)
            return std::nullopt;
        const auto digits = before - rest.size();
        if (i == 0)
            fields.yearFirst = digits == 4;
        if ((digits == 3) || (i == 1 && digits > 2) || (i == 2 && fields.yearFirst && digits > 2))
            return std::nullopt;
    }
    if (mark == 'C')
        take(rest, "日");
    text = rest;
    return fields;
}

int fullYear(int year)
{
    return year < 100 ? 2000 + year : year;
}

std::optional<Day> dayFrom(const DateFields& fields, DayOrder order)
{
    const auto& n = fields.numbers;
    const int year = fullYear(fields.yearFirst ? n[0] : n[2]);
    int month = fields.yearFirst || order == DayOrder::DayFirst ? n[1] : n[0];
    int day = fields.yearFirst ? n[2] : n[0];
    if (!fields.yearFirst && order == DayOrder::MonthFirst)
        day = n[1];
    if (year < 1970 || year > 2200 || month < 1 || month > 12 || day < 1)
        return std::nullopt;
    const Month of(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)));
    if (day > daysIn(of))
        return std::nullopt;
    return firstDay(of) + std::chrono::days(day - 1);
}

/// Takes "13:30", "13:30:00", "1.30", "24:00"; the minute of the day.
std::optional<int> takeClock(std::string_view& text)
{
    auto rest = text;
    const int hour = takeNumber(rest, 2);
    if (hour < 0 || rest.empty() || (rest.front() != ':' && rest.front() != '.'))
        return std::nullopt;
    const char mark = rest.front();
    rest.remove_prefix(1);
    const auto before = rest.size();
    const int minute = takeNumber(rest, 2);
    if (minute < 0 || minute > 59 || before - rest.size() != 2 || hour * 60 + minute > 1440)
        return std::nullopt;
    if (mark == ':' && take(rest, ":")) {
        const int second = takeNumber(rest, 2);
        if (second < 0 || second > 59)
            return std::nullopt;
        if (take(rest, ".") && takeNumber(rest, 9) < 0)
            return std::nullopt;
    }
    text = rest;
    return hour * 60 + minute;
}

/// Takes "Z", "+03", "+03:00", "+0300", "UTC+3"; minutes east. Nothing taken when there is none.
std::optional<int> takeOffset(std::string_view& text)
{
    if (take(text, "Z"))
        return 0;
    auto rest = text;
    take(rest, " ");
    if (!take(rest, "UTC"))
        take(rest, "GMT");
    if (rest.empty() || (rest.front() != '+' && rest.front() != '-'))
        return std::nullopt;
    const int sign = rest.front() == '-' ? -1 : 1;
    rest.remove_prefix(1);
    const auto before = rest.size();
    int hours = takeNumber(rest, 4);
    int minutes = 0;
    if (before - rest.size() > 2) {
        minutes = hours % 100;
        hours /= 100;
    } else if (take(rest, ":")) {
        minutes = takeNumber(rest, 2);
    }
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59 || !rest.empty())
        return std::nullopt;
    text = rest;
    return sign * (hours * 60 + minutes);
}

bool takeUntil(std::string_view& text, Stamp& stamp)
{
    auto rest = trimmed(text);
    if (!take(rest, "-") && !take(rest, "–") && !take(rest, "—") && !take(rest, "~"))
        return false;
    rest = trimmed(rest);
    auto until = takeClock(rest);
    if (!until)
        return false;
    if (*until == 0)
        until = 1440;
    if (stamp.minute && *until <= *stamp.minute)
        return false;
    stamp.until = until;
    text = rest;
    return true;
}

bool takeTime(std::string_view& text, Stamp& stamp)
{
    stamp.minute = takeClock(text);
    if (!stamp.minute)
        return false;
    if (takeUntil(text, stamp))
        return true;
    stamp.offset = takeOffset(text);
    return true;
}

} // namespace

std::optional<Stamp> readStamp(std::string_view cell, DayOrder order)
{
    Stamp stamp;
    auto rest = cell;
    const auto fields = takeDate(rest);
    if (!fields) {
        rest = cell;
        if (!takeTime(rest, stamp) || !trimmed(rest).empty() || stamp.offset)
            return std::nullopt;
        return stamp;
    }
    stamp.day = dayFrom(*fields, order);
    if (!stamp.day)
        return std::nullopt;
    take(rest, ",");
    if (!take(rest, "T"))
        rest = trimmed(rest);
    if (rest.empty())
        return stamp;
    if (!takeTime(rest, stamp) || !trimmed(rest).empty())
        return std::nullopt;
    return stamp;
}

std::optional<DayOrder> dayOrderOf(std::string_view cell)
{
    const auto fields = takeDate(cell);
    if (!fields || fields->yearFirst)
        return std::nullopt;
    const bool dayFirst = dayFrom(*fields, DayOrder::DayFirst).has_value();
    const bool monthFirst = dayFrom(*fields, DayOrder::MonthFirst).has_value();
    if (dayFirst == monthFirst)
        return std::nullopt;
    return dayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
}

} // namespace meritdesk::imports
