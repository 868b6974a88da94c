#include "tests/support/xls_book.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace meritdesk::tests {

namespace {

constexpr std::size_t sectorSize = 512;
constexpr std::size_t largestRecord = 8224;

void put(std::string& to, std::uint64_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        to.push_back(static_cast<char>((value >> (8 * i)) & 0xFFU));
}

std::string utf16(const std::string& text)
{
    std::string made;
    for (const QChar letter : QString::fromStdString(text))
        put(made, letter.unicode(), 2);
    return made;
}

void record(std::string& to, unsigned id, const std::string& body)
{
    put(to, id, 2);
    put(to, body.size(), 2);
    to += body;
}

std::string beginning(unsigned kind)
{
    std::string body;
    put(body, 0x0600, 2);
    put(body, kind, 2);
    put(body, 0x0DBB, 2);
    put(body, 0x07CC, 2);
    put(body, 0x41, 4);
    put(body, 0x06, 4);
    return body;
}

/// Every text of every sheet once a cell, in records that continue each other.
void stringTable(std::string& to, const std::vector<XlsSheet>& sheets)
{
    std::vector<std::string> texts;
    for (const auto& sheet : sheets)
        for (const auto& cell : sheet.cells)
            if (cell.format < 0)
                texts.push_back(utf16(cell.text));
    std::string body;
    put(body, texts.size(), 4);
    put(body, texts.size(), 4);
    unsigned id = 0x00FC;
    for (const auto& text : texts) {
        if (body.size() + text.size() + 3 > largestRecord) {
            record(to, id, body);
            body.clear();
            id = 0x003C;
        }
        put(body, text.size() / 2, 2);
        put(body, 1, 1);
        body += text;
    }
    record(to, id, body);
}

std::string extendedFormat(int format)
{
    std::string body;
    put(body, 0, 2);
    put(body, static_cast<std::uint64_t>(format), 2);
    body.resize(20);
    return body;
}

constexpr std::array formats{0, 14, 22};

std::string sheetStream(const XlsSheet& sheet, unsigned& text)
{
    int rows = 0;
    int columns = 0;
    for (const auto& cell : sheet.cells) {
        rows = std::max(rows, cell.row + 1);
        columns = std::max(columns, cell.column + 1);
    }
    std::string to;
    record(to, 0x0809, beginning(0x0010));
    std::string size;
    put(size, 0, 4);
    put(size, static_cast<std::uint64_t>(rows), 4);
    put(size, 0, 2);
    put(size, static_cast<std::uint64_t>(columns), 2);
    put(size, 0, 2);
    record(to, 0x0200, size);
    for (const auto& cell : sheet.cells) {
        std::string body;
        put(body, static_cast<std::uint64_t>(cell.row), 2);
        put(body, static_cast<std::uint64_t>(cell.column), 2);
        const auto* format = std::find(formats.begin(), formats.end(), std::max(cell.format, 0));
        put(body, static_cast<std::uint64_t>(format - formats.begin()), 2);
        if (cell.format < 0) {
            put(body, text++, 4);
            record(to, 0x00FD, body);
            continue;
        }
        std::uint64_t bits = 0;
        std::memcpy(&bits, &cell.number, sizeof bits);
        put(body, bits, 8);
        record(to, 0x0203, body);
    }
    record(to, 0x000A, {});
    return to;
}

std::string globalStream(const std::vector<XlsSheet>& sheets, const std::vector<std::size_t>& offsets)
{
    std::string to;
    record(to, 0x0809, beginning(0x0005));
    record(to, 0x0042, std::string("\xB0\x04", 2));
    record(to, 0x0022, std::string(2, '\0'));
    for (const int format : formats)
        record(to, 0x00E0, extendedFormat(format));
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const auto name = utf16(sheets[i].name);
        std::string body;
        put(body, offsets[i], 4);
        put(body, 0, 2);
        put(body, name.size() / 2, 1);
        put(body, 1, 1);
        record(to, 0x0085, body + name);
    }
    stringTable(to, sheets);
    record(to, 0x000A, {});
    return to;
}

std::string workbookStream(const std::vector<XlsSheet>& sheets)
{
    std::vector<std::size_t> offsets(sheets.size());
    std::size_t at = globalStream(sheets, offsets).size();
    std::string bodies;
    unsigned text = 0;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        offsets[i] = at;
        const auto body = sheetStream(sheets[i], text);
        at += body.size();
        bodies += body;
    }
    return globalStream(sheets, offsets) + bodies;
}

std::string directoryEntry(const std::string& name, int kind, std::uint32_t child, std::uint32_t start,
                           std::size_t size)
{
    auto entry = utf16(name);
    const auto length = name.empty() ? 0 : entry.size() + 2;
    entry.resize(64);
    put(entry, length, 2);
    put(entry, static_cast<std::uint64_t>(kind), 1);
    put(entry, 1, 1);
    put(entry, 0xFFFFFFFF, 4);
    put(entry, 0xFFFFFFFF, 4);
    put(entry, child, 4);
    entry.resize(116);
    put(entry, start, 4);
    put(entry, size, 4);
    entry.resize(128);
    return entry;
}

} // namespace

std::string xlsBytes(const std::vector<XlsSheet>& sheets)
{
    auto stream = workbookStream(sheets);
    stream.resize(std::max<std::size_t>(stream.size(), 4096)); // smaller ones lie in another place
    stream.resize((stream.size() + sectorSize - 1) / sectorSize * sectorSize);
    const auto sectors = stream.size() / sectorSize;
    const auto tables = (sectors + 1) / (sectorSize / 4 - 1) + 1;
    std::string file("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    file.resize(24);
    put(file, 0x003E, 2);
    put(file, 0x0003, 2);
    put(file, 0xFFFE, 2);
    put(file, 9, 2);
    put(file, 6, 2);
    file.resize(44);
    put(file, tables, 4);
    put(file, tables, 4); // the directory follows the tables
    put(file, 0, 4);
    put(file, 4096, 4);
    put(file, 0xFFFFFFFE, 4);
    put(file, 0, 4);
    put(file, 0xFFFFFFFE, 4);
    put(file, 0, 4);
    for (std::size_t i = 0; i < 109; ++i)
        put(file, i < tables ? i : 0xFFFFFFFF, 4);
    std::string table;
    for (std::size_t i = 0; i < tables; ++i)
        put(table, 0xFFFFFFFD, 4);
    put(table, 0xFFFFFFFE, 4);
    for (std::size_t i = 1; i <= sectors; ++i)
        put(table, i == sectors ? 0xFFFFFFFE : tables + 1 + i, 4);
    while (table.size() < tables * sectorSize)
        put(table, 0xFFFFFFFF, 4);
    file += table;
    file += directoryEntry("Root Entry", 5, 1, 0xFFFFFFFE, 0);
    file += directoryEntry("Workbook", 2, 0xFFFFFFFF, static_cast<std::uint32_t>(tables + 1), stream.size());
    file += directoryEntry({}, 0, 0xFFFFFFFF, 0, 0) + directoryEntry({}, 0, 0xFFFFFFFF, 0, 0);
    return file + stream;
}

} // namespace meritdesk::tests
