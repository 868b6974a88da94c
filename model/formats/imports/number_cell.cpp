#include "formats/imports/number_cell.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "core/units/text.h"
#include "formats/imports/split_text.h"

namespace meritdesk::imports {

namespace {

constexpr int places = 12;
constexpr int wholeDigits = 12;
constexpr std::size_t longestNumber = 80;

/// The cells that say "no value", as written (Russian in both cases that occur).
constexpr std::array<std::string_view, 13> missingWords{
    "-",    "\xE2\x80\x93", "\xE2\x80\x94", "n/a", "N/A", "NA", "#N/A",
    "null", "NULL",         "нет данных",   "н/д", "Н/Д", "NaN"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The quick way for "123" and "123.45": digits, perhaps the mark and digits. False when there is more to it.
bool readPlain(std::string_view cell, char mark, Int128& mantissa)
{
    if (cell.size() > static_cast<std::size_t>(wholeDigits))
        return false; // and no sum of digits overflows
    std::size_t i = 0;
    std::int64_t value = 0;
    while (i < cell.size() && isDigit(cell[i]))
        value = value * 10 + (cell[i++] - '0');
    int scale = 0;
    if (i > 0 && i + 1 < cell.size() && cell[i] == mark)
        for (++i; i < cell.size() && isDigit(cell[i]); ++scale)
            value = value * 10 + (cell[i++] - '0');
    if (i != cell.size() || i == 0)
        return false;
    static constexpr auto powers = [] {
        std::array<std::int64_t, places + 1> made{1};
        for (std::size_t n = 1; n < made.size(); ++n)
            made[n] = made[n - 1] * 10;
        return made;
    }();
    mantissa = static_cast<Int128>(value) * powers[static_cast<std::size_t>(places - scale)];
    return true;
}

/// Takes a grouping mark between digits: a blank of any kind, an apostrophe, or the mark that is not decimal.
std::size_t groupMarkAt(std::string_view text, char decimalMark)
{
    constexpr std::array<std::string_view, 5> marks{" ", "\xC2\xA0", "\xE2\x80\xAF", "'", "\xE2\x80\x99"};
    for (const auto mark : marks)
        if (text.starts_with(mark))
            return mark.size();
    const char other = decimalMark == ',' ? '.' : ',';
    return text.starts_with(other) ? 1 : 0;
}

bool threeDigitsAt(std::string_view text)
{
    return text.size() >= 3 && std::all_of(text.begin(), text.begin() + 3, isDigit)
           && (text.size() == 3 || !isDigit(text[3]));
}

constexpr char groupEnd = '\''; ///< marks the groups in a text on its way to plain notation

/// Digits may be grouped behind 1 to 3 digits that do not begin with 0 ("0,435" is no thousand), and from
/// then on in threes.
bool mayGroup(std::string_view plain)
{
    if (plain.starts_with('-'))
        plain.remove_prefix(1);
    const auto last = plain.rfind(groupEnd);
    if (last != std::string_view::npos)
        return plain.size() - last - 1 == 3;
    return !plain.empty() && plain.size() <= 3 && plain.front() != '0';
}

std::string_view withoutSign(std::string_view cell, bool& negative)
{
    constexpr std::array<std::string_view, 3> minuses{"-", "\xE2\x88\x92", "\xE2\x80\x93"};
    for (const auto minus : minuses)
        if (cell.starts_with(minus)) {
            negative = true;
            return trimmed(cell.substr(minus.size()));
        }
    return cell.starts_with('+') ? cell.substr(1) : cell;
}

/// Writes a number cell in JSON number syntax, from left to right.
class PlainWriter
{
public:
    PlainWriter(char mark, bool negative)
        : m_mark(mark)
        , m_plain(negative ? "-" : "")
    {
    }

    [[nodiscard]] bool atExponent(char c) const { return (c == 'e' || c == 'E') && m_digits; }

    /// Takes what the rest of the cell begins with: how many bytes, 0 when it belongs to no number.
    std::size_t take(std::string_view rest)
    {
        const char c = rest.front();
        if (isDigit(c))
            return takeDigit(c);
        if (c == m_mark && !m_fraction)
            return takeMark();
        return takeGroupMark(rest);
    }

    [[nodiscard]] std::string withExponent(std::string_view exponent)
    {
        m_plain.push_back('e');
        m_plain += exponent;
        return withoutGroups();
    }

    [[nodiscard]] std::string finished()
    {
        if (m_plain.ends_with('.'))
            m_plain.pop_back();
        return withoutGroups();
    }

private:
    std::size_t takeDigit(char c)
    {
        m_digits = true;
        m_plain.push_back(c);
        return 1;
    }

    std::size_t takeMark()
    {
        m_fraction = true;
        m_plain += m_digits ? "." : "0.";
        m_digits = true;
        return 1;
    }

    std::size_t takeGroupMark(std::string_view rest)
    {
        const auto taken = groupMarkAt(rest, m_mark);
        if (taken == 0 || m_fraction || !mayGroup(m_plain) || !threeDigitsAt(rest.substr(taken)))
            return 0;
        m_plain.push_back(groupEnd);
        return taken;
    }

    std::string withoutGroups()
    {
        std::erase(m_plain, groupEnd);
        return std::move(m_plain);
    }

    char m_mark;
    std::string m_plain;
    bool m_fraction = false;
    bool m_digits = false;
};

/// The cell in JSON number syntax, or nothing when it is no number.
std::string plainText(std::string_view cell, char mark)
{
    bool negative = false;
    auto rest = withoutSign(cell, negative);
    PlainWriter writer(mark, negative);
    while (!rest.empty()) {
        if (writer.atExponent(rest.front()))
            return writer.withExponent(rest.substr(1));
        const auto taken = writer.take(rest);
        if (taken == 0)
            return {};
        rest.remove_prefix(taken);
    }
    return writer.finished();
}

void dropLeadingZeros(std::string& plain)
{
    const std::size_t from = plain.starts_with('-') ? 1 : 0;
    while (plain.size() > from + 1 && plain[from] == '0' && isDigit(plain[from + 1]))
        plain.erase(from, 1);
}

ReadNumber faulty(NumberFault fault)
{
    return {.mantissa = 0, .fault = fault};
}

} // namespace

ReadNumber readNumber(std::string_view cell, char decimalMark)
{
    ReadNumber number;
    if (readPlain(cell, decimalMark, number.mantissa))
        return number;
    cell = trimmed(cell);
    if (cell.empty() || std::find(missingWords.begin(), missingWords.end(), cell) != missingWords.end())
        return faulty(NumberFault::Missing);
    if (cell.size() > longestNumber)
        return faulty(NumberFault::NotNumber);
    auto plain = plainText(cell, decimalMark);
    dropLeadingZeros(plain);
    DecimalFault fault{};
    const auto decimal = readDecimal(plain, {.wholeDigits = wholeDigits, .decimals = places}, fault);
    if (fault == DecimalFault::TooManyDigits)
        return faulty(NumberFault::TooBig);
    if (fault == DecimalFault::TooManyDecimals)
        return faulty(NumberFault::TooFine);
    if (!decimal)
        return faulty(NumberFault::NotNumber);
    number.mantissa = static_cast<Int128>(Integer(decimal->mantissa * powerOfTen(places - decimal->scale)));
    return number;
}

char decimalMarkOf(std::string_view cell)
{
    if (cell.find_first_of(".,") == std::string_view::npos)
        return 0;
    const bool point = readNumber(cell, '.').fault == NumberFault::None;
    const bool comma = readNumber(cell, ',').fault == NumberFault::None;
    if (point == comma)
        return 0;
    return point ? '.' : ',';
}

bool looksNumeric(std::string_view cell)
{
    return readNumber(cell, '.').fault == NumberFault::None
           || readNumber(cell, ',').fault == NumberFault::None;
}

} // namespace meritdesk::imports
