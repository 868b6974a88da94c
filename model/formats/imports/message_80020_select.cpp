#include "formats/imports/message_80020_select.h"

#include <algorithm>
#include <bitset>

#include "formats/imports/mantissa.h"
#include "formats/imports/scales.h"

namespace meritdesk::imports {

namespace {

using Halves = std::array<Int128, 48>;

/// A span of half-hours of the day, [first, last).
struct Span
{
    std::size_t first = 0;
    std::size_t last = 0;
};

Finding faultAt(std::string code, int line, const std::string& value)
{
    const auto at = std::to_string(line);
    return error(std::move(code), "line " + at, {{"line", at}, {"value", value}});
}

std::string_view withoutZeros(std::string_view code)
{
    const auto first = code.find_first_not_of('0');
    return first == std::string_view::npos ? "0" : code.substr(first);
}

bool onlyDigits(std::string_view text)
{
    return !text.empty()
           && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Half-hours since midnight of "hhmm" at a full or half hour, up to 2400.
std::optional<std::size_t> halfHour(std::string_view clock)
{
    if (clock.size() != 4 || !onlyDigits(clock) || (clock.substr(2) != "00" && clock.substr(2) != "30"))
        return std::nullopt;
    const auto hour = static_cast<std::size_t>((clock[0] - '0') * 10 + (clock[1] - '0'));
    const auto half = hour * 2 + (clock[2] == '3' ? 1U : 0U);
    return half <= 48 ? std::optional(half) : std::nullopt;
}

/// The place of a period of 30 minutes, or of 60 from the full hour.
std::optional<Span> spanOf(const Period80020& period)
{
    const auto first = halfHour(period.start);
    auto last = halfHour(period.end);
    if (last == 0)
        last = 48;
    if (!first || !last || *last <= *first)
        return std::nullopt;
    const auto length = *last - *first;
    const bool fits = length == 1 || (length == 2 && *first % 2 == 0);
    return fits ? std::optional(Span{*first, *last}) : std::nullopt;
}

bool isValidStatus(std::string_view status)
{
    return status.empty() || (onlyDigits(status) && withoutZeros(status) == "0");
}

Result<Int128> valueOf(const Period80020& period)
{
    if (period.values == 0 || period.value.empty() || !isValidStatus(period.status))
        return missing;
    DecimalFault fault{};
    const char mark = period.value.find(',') == std::string::npos ? '.' : ',';
    const auto mantissa = readMantissa(period.value, mark, fault);
    if (!mantissa)
        return faultAt("xml-value", period.line, period.value);
    if (*mantissa < 0)
        return faultAt("xml-negative", period.line, period.value);
    return *mantissa;
}

/// Sums halves to hours while periods come in any order.
class DayBuilder
{
public:
    DayBuilder() { m_halves.fill(missing); }

    std::optional<Finding> add(const Period80020& period)
    {
        const auto span = spanOf(period);
        const auto shown = period.start + "-" + period.end;
        if (period.summer)
            return faultAt("xml-clock-change", period.line, shown);
        if (!span)
            return faultAt("xml-period", period.line, shown);
        if (period.values > 1)
            return faultAt("xml-overlap", period.line, shown);
        for (auto half = span->first; half < span->last; ++half) {
            if (m_named.test(half))
                return faultAt("xml-overlap", period.line, shown);
            m_named.set(half);
        }
        const auto value = valueOf(period);
        if (!value)
            return value.findings().front();
        m_halves.at(span->first) = *value;
        if (span->last - span->first == 2 && *value != missing) // a whole hour stands in its first half
            m_halves.at(span->first + 1) = 0;
        return std::nullopt;
    }

    [[nodiscard]] DayOfHours hours() const
    {
        DayOfHours hours{};
        for (std::size_t hour = 0; hour < hours.size(); ++hour) {
            const auto first = m_halves.at(2 * hour);
            const auto second = m_halves.at(2 * hour + 1);
            hours.at(hour) = first == missing || second == missing ? missing : first + second;
        }
        return hours;
    }

private:
    Halves m_halves = {};
    std::bitset<48> m_named = {};
};

Result<const Point80020*> findPoint(const Message80020& message, const std::optional<std::string>& code)
{
    if (!code) {
        if (message.points.size() == 1)
            return &message.points.front();
        return faultAt("xml-one-point", message.points.empty() ? 1 : message.points.back().line,
                       std::to_string(message.points.size()));
    }
    const Point80020* found = nullptr;
    for (const auto& point : message.points) {
        if (point.code != *code)
            continue;
        if (found)
            return faultAt("xml-point-twice", point.line, point.code);
        found = &point;
    }
    return found;
}

Result<const Channel80020*> findChannel(const Point80020& point, std::string_view code)
{
    const Channel80020* found = nullptr;
    for (const auto& channel : point.channels) {
        if (!sameChannel(channel.code, code))
            continue;
        if (found)
            return faultAt("xml-channel-twice", channel.line, channel.code);
        found = &channel;
    }
    return found;
}

} // namespace

bool sameChannel(std::string_view a, std::string_view b)
{
    return onlyDigits(a) && onlyDigits(b) && withoutZeros(a) == withoutZeros(b);
}

Result<std::optional<DayOfHours>>
select80020(const Message80020& message, const std::optional<std::string>& point, std::string_view channel)
{
    const auto foundPoint = findPoint(message, point);
    if (!foundPoint)
        return foundPoint.findings();
    if (!*foundPoint)
        return std::optional<DayOfHours>();
    const auto foundChannel = findChannel(**foundPoint, channel);
    if (!foundChannel)
        return foundChannel.findings();
    if (!*foundChannel)
        return std::optional<DayOfHours>();
    const auto& periods = (*foundChannel)->periods;
    if (message.daylightSaving == "2")
        return faultAt("xml-clock-change", (*foundChannel)->line, message.daylightSaving);
    DayBuilder day;
    for (const auto& period : periods)
        if (const auto fault = day.add(period))
            return *fault;
    return std::optional(day.hours());
}

} // namespace meritdesk::imports
