#include "core/calendar/day.h"

#include <algorithm>

namespace meritdesk {

namespace {

std::optional<int> digits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::string padded(int value, std::size_t width)
{
    auto text = std::to_string(value);
    text.insert(0, width - std::min(width, text.size()), '0');
    return text;
}

} // namespace

std::optional<Month> readMonth(std::string_view text)
{
    if (text.size() != 7 || text[4] != '-')
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    if (!year || !month || *month < 1 || *month > 12)
        return std::nullopt;
    return Month(std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)));
}

std::optional<Day> readDay(std::string_view text)
{
    if (text.size() != 10 || text[7] != '-')
        return std::nullopt;
    const auto month = readMonth(text.substr(0, 7));
    const auto day = digits(text.substr(8, 2));
    if (!month || !day || *day < 1 || *day > daysIn(*month))
        return std::nullopt;
    return firstDay(*month) + std::chrono::days(*day - 1);
}

std::string printMonth(Month month)
{
    return padded(static_cast<int>(month.year()), 4) + "-"
           + padded(static_cast<int>(static_cast<unsigned>(month.month())), 2);
}

std::string printDay(Day day)
{
    return printMonth(monthOf(day)) + "-" + padded(dayOfMonth(day), 2);
}

Day firstDay(Month month)
{
    return Day(month / 1);
}

int daysIn(Month month)
{
    return static_cast<int>((firstDay(month + std::chrono::months(1)) - firstDay(month)).count());
}

Month monthOf(Day day)
{
    const std::chrono::year_month_day date(day);
    return {date.year(), date.month()};
}

int dayOfMonth(Day day)
{
    return static_cast<int>(static_cast<unsigned>(std::chrono::year_month_day(day).day()));
}

} // namespace meritdesk
