#include "formats/imports/xls_strings.h"

#include <QString>

#include <algorithm>

namespace meritdesk::imports {

namespace {

constexpr unsigned wideFlag = 0x01;
constexpr unsigned eastFlag = 0x04; ///< phonetic data behind the text
constexpr unsigned richFlag = 0x08; ///< formats of single letters behind the text

/// Reads texts one after the other from records. A text that does not fit into its record goes on in the
/// next, whose first byte says anew how wide the characters are.
class TextReader
{
public:
    explicit TextReader(const std::vector<std::string_view>& records)
        : m_records(records)
    {
    }

    [[nodiscard]] bool atEnd()
    {
        while (m_record < m_records.size() && m_at >= m_records[m_record].size())
            nextRecord();
        return m_record >= m_records.size();
    }

    void skip(std::size_t bytes)
    {
        while (bytes > 0 && !atEnd()) {
            const auto part = std::min(bytes, left());
            m_at += part;
            bytes -= part;
        }
    }

    std::string read()
    {
        const auto length = u16();
        const auto flags = u8();
        const std::size_t runs = (flags & richFlag) != 0 ? u16() * std::size_t{4} : 0;
        const std::size_t phonetic = (flags & eastFlag) != 0 ? u32() : 0;
        auto text = characters(length, (flags & wideFlag) != 0);
        skip(runs + phonetic);
        return text;
    }

    unsigned u32()
    {
        const unsigned low = u16();
        return low | (static_cast<unsigned>(u16()) << 16U);
    }

private:
    std::string characters(std::size_t count, bool wide)
    {
        std::string text;
        while (count > 0 && m_record < m_records.size()) {
            const std::size_t width = wide ? 2 : 1;
            const auto part = std::min(count, left() / width);
            text += xlsText(m_records[m_record].substr(m_at, part * width), wide);
            m_at += part * width;
            count -= part;
            if (count == 0)
                break;
            nextRecord();
            if (m_record < m_records.size())
                wide = (u8() & wideFlag) != 0;
        }
        return text;
    }

    [[nodiscard]] std::size_t left() const { return m_records[m_record].size() - m_at; }

    void nextRecord()
    {
        ++m_record;
        m_at = 0;
    }

    unsigned u8()
    {
        if (atEnd())
            return 0;
        return static_cast<unsigned char>(m_records[m_record][m_at++]);
    }

    unsigned u16()
    {
        const unsigned low = u8();
        return low | (u8() << 8U);
    }

    const std::vector<std::string_view>& m_records;
    std::size_t m_record = 0;
    std::size_t m_at = 0;
};

} // namespace

std::string xlsText(std::string_view characters, bool wide)
{
    const ByteView bytes(characters);
    QString text;
    const std::size_t width = wide ? 2 : 1;
    text.reserve(static_cast<qsizetype>(characters.size() / width));
    for (std::size_t at = 0; at + width <= characters.size(); at += width)
        text += QChar(wide ? bytes.u16(at) : std::uint16_t{bytes.u8(at)});
    return text.toStdString();
}

std::vector<std::string> sharedTexts(const std::vector<std::string_view>& records)
{
    TextReader reader(records);
    reader.skip(4); // how often they are used
    const auto count = reader.u32();
    std::vector<std::string> texts;
    while (texts.size() < count && !reader.atEnd())
        texts.push_back(reader.read());
    return texts;
}

} // namespace meritdesk::imports
