#include "formats/json/categories_values.h"

#include <algorithm>

#include "formats/imports/mantissa.h"

namespace meritdesk::json {

namespace {

using retail::Rate;

constexpr std::size_t hoursOfDay = 24;
constexpr int firstYear = 2000;
constexpr int lastYear = 2099;
const Rate hundred = Rate::fromMantissa(Int128(100) * 1'000'000'000'000);

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// Repeats a day of 24 values, or one value, over a month.
std::vector<Int128> repeated(const std::vector<Int128>& pattern, std::size_t count)
{
    std::vector<Int128> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = pattern[i % pattern.size()];
    return values;
}

} // namespace

std::optional<Int128> readTwelve(const Node& node, Faults& faults, Sign sign)
{
    DecimalFault fault{};
    std::optional<Int128> mantissa;
    if (node.value->kind == Kind::Number || node.value->kind == Kind::Text)
        mantissa = imports::readMantissa(node.value->text, fault);
    if (!mantissa) {
        (void)readDecimal(node, faults, {}); // names the fault
        return std::nullopt;
    }
    if (sign == Sign::NotNegative && *mantissa < 0)
        faults.add(node.path, "negative", {{"value", shown(*node.value)}});
    else if (sign == Sign::Positive && *mantissa <= 0)
        faults.add(node.path, "not-positive", {{"value", shown(*node.value)}});
    else
        return mantissa;
    return std::nullopt;
}

std::optional<Rate> readRate(const Node& node, Faults& faults, Sign sign)
{
    const auto mantissa = readTwelve(node, faults, sign);
    return mantissa ? std::optional(Rate::fromMantissa(*mantissa)) : std::nullopt;
}

std::optional<Rate> readPercent(const Node& node, Faults& faults)
{
    const auto rate = readRate(node, faults);
    if (rate && (*rate < Rate() || *rate > hundred)) {
        faults.add(node.path, "out-of-range",
                   {{"value", shown(*node.value)}, {"minimum", "0"}, {"maximum", "100"}});
        return std::nullopt;
    }
    return rate;
}

std::optional<Rate> optionalRate(ObjectReader& reader, std::string_view key, Sign sign)
{
    const auto node = reader.optional(key);
    return node ? readRate(*node, reader.faults(), sign) : std::nullopt;
}

Rate requiredRate(ObjectReader& reader, std::string_view key, Sign sign)
{
    const auto node = reader.required(key);
    return node ? readRate(*node, reader.faults(), sign).value_or(Rate()) : Rate();
}

std::optional<std::string> readName(const Node& node, Faults& faults)
{
    auto text = readText(node, faults);
    if (text && isBlank(*text)) {
        faults.add(node.path, "blank-text", {{"value", shown(*node.value)}});
        return std::nullopt;
    }
    return text;
}

std::optional<Day> readDay(const Node& node, Faults& faults)
{
    const auto day =
        node.value->kind == Kind::Text ? meritdesk::readDay(node.value->text) : std::optional<Day>();
    if (!day)
        faults.add(node.path, "not-a-day", {{"value", shown(*node.value)}});
    return day;
}

std::optional<Month> readMonth(const Node& node, Faults& faults)
{
    if (node.value->kind == Kind::Text)
        return readMonth(node.value->text, node.path, faults);
    faults.add(node.path, "not-a-month", {{"value", shown(*node.value)}});
    return std::nullopt;
}

std::optional<Month> readMonth(const std::string& text, const std::string& place, Faults& faults)
{
    const auto month = meritdesk::readMonth(text);
    if (month && static_cast<int>(month->year()) >= firstYear && static_cast<int>(month->year()) <= lastYear)
        return month;
    faults.add(place, "not-a-month", {{"value", shown({Kind::Text, text, {}, {}})}});
    return std::nullopt;
}

std::optional<int> readHour(const Node& node, Faults& faults)
{
    const auto hour = readWhole(node, faults, {}, 1, static_cast<long long>(hoursOfDay));
    return hour ? std::optional(static_cast<int>(*hour)) : std::nullopt;
}

std::optional<retail::HourSet> readHours(const Node& node, Faults& faults)
{
    if (!isList(node, faults, 1))
        return std::nullopt;
    retail::HourSet hours;
    for (std::size_t i = 0; i < node.value->items.size() && !faults.full(); ++i) {
        const auto hour = readHour(node.item(i), faults);
        if (!hour)
            continue;
        const auto bit = static_cast<std::size_t>(*hour - 1);
        if (hours.test(bit))
            faults.add(node.item(i).path, "hour-twice", {{"value", std::to_string(*hour)}});
        hours.set(bit);
    }
    return hours;
}

std::optional<std::vector<Int128>> readMonthValues(const Node& node, Faults& faults, Month month,
                                                   MonthValues allowed)
{
    const auto sign = allowed.negative ? Sign::Any : Sign::NotNegative;
    const auto count = hoursOfDay * static_cast<std::size_t>(daysIn(month));
    if (node.value->kind != Kind::Array) {
        const auto value = readTwelve(node, faults, sign);
        return value ? std::optional(std::vector<Int128>(count, *value)) : std::nullopt;
    }
    const auto size = node.value->items.size();
    if (size != count && size != hoursOfDay) {
        faults.add(node.path, "value-count",
                   {{"value", std::to_string(size)}, {"expected", std::to_string(count)}});
        return std::nullopt;
    }
    std::vector<Int128> values;
    values.reserve(size);
    bool good = true;
    for (std::size_t i = 0; i < size; ++i) {
        if (allowed.gaps && node.value->items[i].isNull()) {
            values.push_back(retail::HourlySeries::missing);
            continue;
        }
        const auto value = readTwelve(node.item(i), faults, sign);
        good = good && value;
        values.push_back(value.value_or(0));
    }
    return good ? std::optional(repeated(values, count)) : std::nullopt;
}

} // namespace meritdesk::json
