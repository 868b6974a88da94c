#include "formats/imports/csv_table.h"

#include <algorithm>
#include <array>

namespace meritdesk::imports {

namespace {

constexpr std::size_t shownBytes = 60;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

void split(std::string_view line, char separator, std::vector<std::string_view>& cells)
{
    cells.clear();
    for (;;) {
        const auto end = line.find(separator);
        cells.push_back(trimmed(line.substr(0, end)));
        if (end == std::string_view::npos)
            return;
        line.remove_prefix(end + 1);
    }
}

char separatorOf(std::string_view header)
{
    if (header.find(';') != std::string_view::npos)
        return ';';
    return header.find('\t') != std::string_view::npos ? '\t' : ',';
}

bool continues(unsigned char byte)
{
    return (byte & 0xC0U) == 0x80U;
}

/// Bytes of the character that a first byte opens, 0 when it opens none; `low`..`high` bound the second byte.
std::size_t sequenceLength(unsigned char first, unsigned char& low, unsigned char& high)
{
    low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return 2;
    if (first >= 0xE0 && first <= 0xEF)
        return 3;
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
}

/// Cuts a text to a number of bytes without breaking a character.
std::string cut(std::string_view text)
{
    if (text.size() <= shownBytes)
        return std::string(text);
    std::size_t end = shownBytes;
    while (end > 0 && continues(static_cast<unsigned char>(text[end])))
        --end;
    return std::string(text.substr(0, end)) + "…";
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        unsigned char low = 0;
        unsigned char high = 0;
        const auto length = sequenceLength(static_cast<unsigned char>(bytes[at]), low, high);
        if (length == 0 || at + length > bytes.size())
            return false;
        for (std::size_t i = 1; i < length; ++i) {
            const auto byte = static_cast<unsigned char>(bytes[at + i]);
            if (!continues(byte) || (i == 1 && (byte < low || byte > high)))
                return false;
        }
        at += length;
    }
    return true;
}

Finding lineFault(std::string code, int line, std::string_view value, std::vector<Fact> more)
{
    const auto at = std::to_string(line);
    std::vector<Fact> facts{{"line", at}, {"value", cut(value)}};
    facts.insert(facts.end(), more.begin(), more.end());
    return error(std::move(code), "line " + at, std::move(facts));
}

Result<CsvTable> CsvTable::open(std::string_view bytes)
{
    if (!isUtf8(bytes))
        return lineFault("csv-not-utf8", 1);
    if (bytes.substr(0, 3) == "\xEF\xBB\xBF")
        bytes.remove_prefix(3);
    CsvTable table;
    table.m_rest = bytes;
    std::string_view header;
    if (!table.nextLine(header))
        return lineFault("csv-no-data", 1);
    table.m_separator = separatorOf(header);
    split(header, table.m_separator, table.m_header);
    return table;
}

/// The next line with anything but blanks in it.
bool CsvTable::nextLine(std::string_view& line)
{
    while (!m_rest.empty()) {
        const auto end = m_rest.find('\n');
        line = m_rest.substr(0, end);
        m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 1);
        ++m_number;
        const bool tabs = m_separator == '\t' && line.find('\t') != std::string_view::npos;
        if (tabs || !trimmed(line).empty())
            return true;
    }
    return false;
}

bool CsvTable::next(CsvLine& line)
{
    std::string_view text;
    if (!nextLine(text))
        return false;
    split(text, m_separator, line.cells);
    line.number = m_number;
    return true;
}

} // namespace meritdesk::imports
