#include "formats/imports/xls_book.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "formats/imports/split_text.h"
#include "formats/imports/text_encoding.h"
#include "formats/imports/xls_strings.h"
#include "formats/imports/xlsx_cell.h"

namespace meritdesk::imports {

namespace {

constexpr std::size_t mostCells = 8'000'000;

/// Numbers of records.
enum RecordId : std::uint16_t {
    FormulaRecord = 0x0006,
    EndRecord = 0x000A,
    DateModeRecord = 0x0022,
    PasswordRecord = 0x002F,
    ContinueRecord = 0x003C,
    CodePageRecord = 0x0042,
    SheetRecord = 0x0085,
    ManyRkRecord = 0x00BD,
    RichTextRecord = 0x00D6,
    StyleRecord = 0x00E0,
    TextsRecord = 0x00FC,
    SharedTextRecord = 0x00FD,
    NumberRecord = 0x0203,
    TextRecord = 0x0204,
    TruthRecord = 0x0205,
    ResultTextRecord = 0x0207,
    RkRecord = 0x027E,
    FormatRecord = 0x041E,
    BeginRecord = 0x0809
};

struct Record
{
    std::uint16_t id = 0;
    std::string_view body = {};
    std::size_t next = 0;
};

std::optional<Record> recordAt(std::string_view stream, std::size_t at)
{
    if (at + 4 > stream.size())
        return std::nullopt;
    const ByteView bytes(stream);
    const std::size_t size = bytes.u16(at + 2);
    if (at + 4 + size > stream.size())
        return std::nullopt;
    return Record{bytes.u16(at), stream.substr(at + 4, size), at + 4 + size};
}

/// The shortest decimal that gives the same number, without an exponent as long as one can read it.
std::string numberText(double value)
{
    constexpr double largest = 1e15;
    const bool plain = value < largest && value > -largest;
    std::array<char, 400> buffer{};
    auto* last = buffer.data() + buffer.size();
    const auto end = plain ? std::to_chars(buffer.data(), last, value, std::chars_format::fixed)
                           : std::to_chars(buffer.data(), last, value);
    return {buffer.data(), end.ptr};
}

/// A number in four bytes: a whole one or the upper half of a floating one, perhaps in hundredths.
double rkNumber(std::uint32_t packed)
{
    double value = 0;
    if ((packed & 2U) != 0) {
        value = static_cast<double>(static_cast<std::int32_t>(packed) >> 2);
    } else {
        const std::uint64_t bits = static_cast<std::uint64_t>(packed & 0xFFFFFFFCU) << 32U;
        std::memcpy(&value, &bits, sizeof value);
    }
    return (packed & 1U) != 0 ? value / 100 : value;
}

double floatingAt(std::string_view body, std::size_t at)
{
    const ByteView bytes(body);
    const std::uint64_t bits = bytes.u32(at) | (static_cast<std::uint64_t>(bytes.u32(at + 4)) << 32U);
    double value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

/// What the whole workbook says before its sheets.
struct Globals
{
    bool wide = true; ///< BIFF 8: texts in Unicode; before, bytes of a code page
    std::string encoding = "windows-1251";
    bool from1904 = false;
    bool locked = false;
    std::vector<std::string> texts = {};
    std::map<int, std::string> formats = {};
    std::vector<int> styles = {}; ///< number of the format of each style
    std::vector<std::pair<std::string, std::uint32_t>> sheets = {};

    /// The text at a place with its length in one byte or two before it.
    [[nodiscard]] std::string text(std::string_view body, std::size_t at, int lengthBytes) const
    {
        const ByteView bytes(body);
        const std::size_t length = lengthBytes == 1 ? bytes.u8(at) : bytes.u16(at);
        at += static_cast<std::size_t>(lengthBytes);
        if (!wide)
            return decoded(bytes.part(at, length), encoding);
        const bool two = (bytes.u8(at) & 1U) != 0;
        return xlsText(bytes.part(at + 1, two ? 2 * length : length), two);
    }

    [[nodiscard]] NumberShown shownIn(std::size_t style) const
    {
        if (style >= styles.size())
            return NumberShown::Number;
        const auto code = formats.find(styles[style]);
        return shownBy(styles[style], code == formats.end() ? std::string_view() : code->second);
    }
};

/// Reads the records up to the end of the workbook's own part.
class GlobalReader
{
public:
    std::optional<Globals> read(std::string_view stream)
    {
        auto record = recordAt(stream, 0);
        if (!record || record->id != BeginRecord)
            return std::nullopt;
        m_globals.wide = ByteView(record->body).u16(0) >= 0x0600;
        while ((record = recordAt(stream, record->next)) && record->id != EndRecord)
            take(*record);
        m_globals.texts = sharedTexts(m_texts);
        return record && !m_globals.sheets.empty() ? std::optional(std::move(m_globals)) : std::nullopt;
    }

private:
    void take(const Record& record)
    {
        const ByteView bytes(record.body);
        if (record.id == TextsRecord || (record.id == ContinueRecord && m_inTexts))
            m_texts.push_back(record.body);
        m_inTexts = record.id == TextsRecord || (record.id == ContinueRecord && m_inTexts);
        if (record.id == PasswordRecord)
            m_globals.locked = true;
        else if (record.id == DateModeRecord)
            m_globals.from1904 = bytes.u16(0) == 1;
        else if (record.id == CodePageRecord && bytes.u16(0) == 936)
            m_globals.encoding = "GB18030";
        else if (record.id == FormatRecord)
            m_globals.formats[bytes.u16(0)] = m_globals.text(record.body, 2, m_globals.wide ? 2 : 1);
        else if (record.id == StyleRecord)
            m_globals.styles.push_back(bytes.u16(2));
        else if (record.id == SheetRecord && bytes.u8(5) == 0) // no chart, no macro
            m_globals.sheets.emplace_back(m_globals.text(record.body, 6, 1), bytes.u32(0));
    }

    Globals m_globals = {};
    std::vector<std::string_view> m_texts = {};
    bool m_inTexts = false;
};

/// Reads the records of one sheet into its cells.
class CellReader
{
public:
    explicit CellReader(const Globals& globals)
        : m_globals(globals)
    {
    }

    Sheet read(std::string_view stream, const std::pair<std::string, std::uint32_t>& listed)
    {
        Sheet sheet{.name = listed.first};
        auto record = recordAt(stream, listed.second);
        sheet.whole = record && record->id == BeginRecord;
        int depth = 1; // charts within the sheet have their own beginnings and ends
        while (sheet.whole && depth > 0) {
            record = recordAt(stream, record->next);
            sheet.whole = record && m_count < mostCells;
            if (!sheet.whole)
                break;
            depth += record->id == BeginRecord ? 1 : 0;
            depth -= record->id == EndRecord ? 1 : 0;
            if (depth == 1)
                take(*record);
        }
        fill(sheet.grid);
        return sheet;
    }

private:
    void take(const Record& record)
    {
        const ByteView bytes(record.body);
        const int row = bytes.u16(0);
        const int column = bytes.u16(2);
        const auto style = bytes.u16(4);
        if (record.id == SharedTextRecord)
            put(row, column, sharedText(bytes.u32(6)));
        else if (record.id == TextRecord || record.id == RichTextRecord)
            put(row, column, m_globals.text(record.body, 6, 2));
        else if (record.id == NumberRecord)
            put(row, column, shown(floatingAt(record.body, 6), style));
        else if (record.id == RkRecord)
            put(row, column, shown(rkNumber(bytes.u32(6)), style));
        else if (record.id == ManyRkRecord)
            takeMany(record.body, row, column);
        else if (record.id == FormulaRecord)
            takeFormula(record.body, row, column, style);
        else if (record.id == ResultTextRecord)
            put(m_formulaRow, m_formulaColumn, m_globals.text(record.body, 0, 2));
        else if (record.id == TruthRecord && bytes.u8(7) == 0) // no error
            put(row, column, bytes.u8(6) != 0 ? "1" : "0");
    }

    void takeMany(std::string_view body, int row, int column)
    {
        const ByteView bytes(body);
        for (std::size_t at = 4; at + 8 <= body.size(); at += 6, ++column)
            put(row, column, shown(rkNumber(bytes.u32(at + 2)), bytes.u16(at)));
    }

    /// The stored result of a formula: a number, or a mark that it is a text, which follows.
    void takeFormula(std::string_view body, int row, int column, std::size_t style)
    {
        m_formulaRow = row;
        m_formulaColumn = column;
        if (ByteView(body).u16(12) != 0xFFFF)
            put(row, column, shown(floatingAt(body, 6), style));
    }

    [[nodiscard]] std::string sharedText(std::size_t number) const
    {
        return number < m_globals.texts.size() ? m_globals.texts[number] : std::string();
    }

    [[nodiscard]] std::string shown(double value, std::size_t style) const
    {
        return cellText(numberText(value), m_globals.shownIn(style), m_globals.from1904);
    }

    void put(int row, int column, const std::string& text)
    {
        const auto bare = trimmed(text);
        if (bare.empty() || row < 0)
            return;
        ++m_count;
        m_cells[row][column] = bare;
    }

    void fill(Grid& grid) const
    {
        for (const auto& [row, cells] : m_cells) {
            grid.beginRow(row + 1);
            int next = 0;
            for (const auto& [column, text] : cells) {
                for (; next < column; ++next)
                    grid.add({});
                grid.add(grid.kept(text));
                ++next;
            }
        }
    }

    const Globals& m_globals;
    std::map<int, std::map<int, std::string>> m_cells = {};
    std::size_t m_count = 0;
    int m_formulaRow = -1;
    int m_formulaColumn = -1;
};

} // namespace

Result<std::vector<Sheet>> readXls(std::string_view bytes)
{
    auto stream = compoundStream(bytes, "Workbook");
    if (!stream)
        stream = compoundStream(bytes, "Book");
    const auto globals = stream ? GlobalReader().read(*stream) : std::nullopt;
    if (!globals)
        return error("xls-damaged", "");
    if (globals->locked)
        return error("xls-locked", "");
    std::vector<Sheet> sheets;
    for (const auto& listed : globals->sheets)
        sheets.push_back(CellReader(*globals).read(*stream, listed));
    return sheets;
}

} // namespace meritdesk::imports
