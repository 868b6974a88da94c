#include "core/units/text.h"

#include <algorithm>
#include <cstdlib>

namespace meritdesk {

namespace {

struct Written
{
    bool negative = false;
    std::string digits = {};
    long long pointShift = 0; ///< the value is digits x 10^-pointShift
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes a run of digits from the front of `text`.
std::string_view takeDigits(std::string_view& text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    const auto run = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text.remove_prefix(run.size());
    return run;
}

bool takeExponent(std::string_view& text, int limit, long long& exponent)
{
    text.remove_prefix(1);
    bool negative = false;
    if (!text.empty() && (text.front() == '+' || text.front() == '-')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    const auto run = takeDigits(text);
    if (run.empty())
        return false;
    for (const char c : run)
        exponent = std::min<long long>(exponent * 10 + (c - '0'), 1'000'000);
    if (exponent > limit)
        return false;
    if (negative)
        exponent = -exponent;
    return true;
}

std::optional<Written> scan(std::string_view text, int exponentLimit)
{
    Written written;
    if (!text.empty() && text.front() == '-') {
        written.negative = true;
        text.remove_prefix(1);
    }
    const auto whole = takeDigits(text);
    if (whole.empty() || (whole.size() > 1 && whole.front() == '0'))
        return std::nullopt;
    written.digits = whole;
    if (!text.empty() && text.front() == '.') {
        text.remove_prefix(1);
        const auto part = takeDigits(text);
        if (part.empty())
            return std::nullopt;
        written.digits += part;
        written.pointShift = static_cast<long long>(part.size());
    }
    long long exponent = 0;
    if (!text.empty() && (text.front() == 'e' || text.front() == 'E')
        && !takeExponent(text, exponentLimit, exponent))
        return std::nullopt;
    if (!text.empty())
        return std::nullopt;
    written.pointShift -= exponent;
    return written;
}

void dropIdleZeros(Written& written)
{
    const auto first = written.digits.find_first_not_of('0');
    if (first == std::string::npos) {
        written = {};
        return;
    }
    written.digits.erase(0, first);
    const auto last = written.digits.find_last_not_of('0');
    written.pointShift -= static_cast<long long>(written.digits.size() - 1 - last);
    written.digits.erase(last + 1);
}

std::string place(bool negative, std::string digits, int scale)
{
    if (scale > 0) {
        const auto places = static_cast<std::size_t>(scale);
        if (digits.size() <= places)
            digits.insert(0, places + 1 - digits.size(), '0');
        digits.insert(digits.size() - places, 1, '.');
        digits.erase(digits.find_last_not_of('0') + 1);
        if (digits.back() == '.')
            digits.pop_back();
    }
    if (negative && digits != "0")
        digits.insert(0, 1, '-');
    return digits;
}

} // namespace

std::optional<DecimalText> readDecimal(std::string_view text, const DecimalLimits& limits,
                                       DecimalFault& fault)
{
    fault = DecimalFault::None;
    if (text.size() > static_cast<std::size_t>(limits.characters)) {
        fault = DecimalFault::TooLong;
        return std::nullopt;
    }
    auto written = scan(text, limits.exponent);
    if (!written) {
        fault = DecimalFault::NotDecimal;
        return std::nullopt;
    }
    dropIdleZeros(*written);
    const auto digits = static_cast<long long>(written->digits.size());
    if (digits - written->pointShift > limits.wholeDigits)
        fault = DecimalFault::TooManyDigits;
    else if (written->pointShift > limits.decimals)
        fault = DecimalFault::TooManyDecimals;
    if (fault != DecimalFault::None)
        return std::nullopt;
    if (written->pointShift < 0) {
        written->digits.append(static_cast<std::size_t>(-written->pointShift), '0');
        written->pointShift = 0;
    }
    DecimalText decimal;
    if (!written->digits.empty())
        decimal = {Integer(written->digits), static_cast<int>(written->pointShift)};
    if (written->negative)
        decimal.mantissa = -decimal.mantissa;
    return decimal;
}

Fraction fractionOf(const DecimalText& decimal)
{
    return {decimal.mantissa, powerOfTen(decimal.scale)};
}

std::string printRounded(const Fraction& value, int decimals)
{
    return printDecimal(roundHalfUp(Fraction(value * powerOfTen(decimals))), decimals);
}

std::string printDecimal(const Integer& mantissa, int scale)
{
    return place(mantissa < 0, Integer(abs(mantissa)).str(), scale);
}

std::string printDecimal(Int128 mantissa, int scale)
{
    const bool negative = mantissa < 0;
    std::string digits;
    do {
        const auto digit = static_cast<int>(mantissa % 10);
        digits.push_back(static_cast<char>('0' + std::abs(digit)));
        mantissa /= 10;
    } while (mantissa != 0);
    std::reverse(digits.begin(), digits.end());
    return place(negative, std::move(digits), scale);
}

std::string printExact(const Fraction& value, int decimals)
{
    Integer rest = denominator(value);
    int twos = 0;
    int fives = 0;
    while (rest % 2 == 0) {
        rest /= 2;
        ++twos;
    }
    while (rest % 5 == 0) {
        rest /= 5;
        ++fives;
    }
    return printRounded(value, rest == 1 ? std::max(twos, fives) : decimals);
}

} // namespace meritdesk
