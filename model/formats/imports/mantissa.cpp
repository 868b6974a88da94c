#include "formats/imports/mantissa.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

namespace meritdesk::imports {

namespace {

constexpr std::size_t places = 12;

constexpr auto powers = [] {
    std::array<std::int64_t, places + 1> table{};
    table[0] = 1;
    for (std::size_t i = 1; i < table.size(); ++i)
        table[i] = table[i - 1] * 10;
    return table;
}();

/// Takes up to 12 digits from the front; counts them.
std::int64_t takeDigits(std::string_view& text, std::size_t& count)
{
    std::int64_t value = 0;
    count = 0;
    while (count < text.size() && count < places && text[count] >= '0' && text[count] <= '9')
        value = value * 10 + (text[count++] - '0');
    text.remove_prefix(count);
    return value;
}

/// Plain short decimals: what nearly every cell holds. Nothing means "ask the thorough reader".
std::optional<Int128> quick(std::string_view text, char decimalMark)
{
    const bool negative = !text.empty() && text.front() == '-';
    if (negative)
        text.remove_prefix(1);
    const bool leadingZero = text.size() > 1 && text[0] == '0' && text[1] >= '0' && text[1] <= '9';
    std::size_t count = 0;
    const Int128 whole = takeDigits(text, count);
    if (count == 0 || leadingZero)
        return std::nullopt;
    Int128 part = 0;
    if (!text.empty() && text.front() == decimalMark) {
        text.remove_prefix(1);
        part = takeDigits(text, count);
        if (count == 0)
            return std::nullopt;
        part *= powers.at(places - count);
    }
    if (!text.empty())
        return std::nullopt;
    const Int128 mantissa = whole * powers[places] + part;
    return negative ? -mantissa : mantissa;
}

Int128 toInt128(const Integer& value)
{
    return static_cast<Int128>(value);
}

} // namespace

std::optional<Int128> readMantissa(std::string_view text, DecimalFault& fault)
{
    return readMantissa(text, '.', fault);
}

std::optional<Int128> readMantissa(std::string_view text, char decimalMark, DecimalFault& fault)
{
    fault = DecimalFault::None;
    if (const auto mantissa = quick(text, decimalMark))
        return mantissa;
    std::string plain(text);
    if (decimalMark != '.') {
        if (plain.find('.') != std::string::npos) {
            fault = DecimalFault::NotDecimal;
            return std::nullopt;
        }
        std::replace(plain.begin(), plain.end(), decimalMark, '.');
    }
    const auto decimal = readDecimal(plain, {}, fault);
    if (!decimal)
        return std::nullopt;
    return toInt128(Integer(decimal->mantissa * powerOfTen(static_cast<int>(places) - decimal->scale)));
}

} // namespace meritdesk::imports
