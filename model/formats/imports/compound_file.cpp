#include "formats/imports/compound_file.h"

#include <algorithm>
#include <vector>

namespace meritdesk::imports {

namespace {

constexpr std::uint32_t lastSector = 0xFFFFFFFA; ///< numbers from here on are marks, not sectors
constexpr std::size_t entrySize = 128;
constexpr std::size_t firstTables = 109; ///< sector numbers of the table that the header itself holds

/// A name in the directory's UTF-16, by its Latin letters.
bool hasName(const ByteView& directory, std::size_t entry, std::string_view name)
{
    if (directory.u16(entry + 64) != 2 * (name.size() + 1))
        return false;
    for (std::size_t i = 0; i < name.size(); ++i)
        if (directory.u16(entry + 2 * i) != static_cast<std::uint8_t>(name[i]))
            return false;
    return true;
}

/// The shell of a file: sectors, and the table that says which sector follows which.
class CompoundFile
{
public:
    explicit CompoundFile(std::string_view bytes)
        : m_bytes(bytes)
        , m_shift(std::clamp<unsigned>(m_bytes.u16(30), 9, 12))
    {
        readTable();
        m_directory = chained(m_bytes.u32(48));
    }

    [[nodiscard]] std::optional<std::string> stream(std::string_view name) const
    {
        const ByteView directory(m_directory);
        for (std::size_t entry = 0; entry + entrySize <= directory.size(); entry += entrySize) {
            if (!hasName(directory, entry, name))
                continue;
            const auto size = directory.u32(entry + 120);
            const auto start = directory.u32(entry + 116);
            auto found = size < m_bytes.u32(56) ? smallStream(start) : chained(start);
            if (found.size() < size)
                return std::nullopt;
            found.resize(size);
            return found;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] std::size_t sectorSize() const { return std::size_t{1} << m_shift; }

    [[nodiscard]] std::string_view sector(std::uint32_t number) const
    {
        return m_bytes.part((std::size_t{number} + 1) << m_shift, sectorSize());
    }

    void addTable(std::uint32_t number)
    {
        const ByteView numbers(sector(number));
        for (std::size_t at = 0; at + 4 <= numbers.size(); at += 4)
            m_next.push_back(numbers.u32(at));
    }

    /// The numbers of the table's sectors stand in the header, and behind it in sectors of their own.
    void readTable()
    {
        const auto most = m_bytes.size() / sectorSize() + 1;
        std::size_t count = 0;
        for (std::size_t i = 0; i < firstTables; ++i)
            if (const auto number = m_bytes.u32(76 + 4 * i); number < lastSector)
                addTable(number);
        auto more = m_bytes.u32(68);
        while (more < lastSector && ++count < most) {
            const ByteView numbers(sector(more));
            const auto last = sectorSize() - 4;
            for (std::size_t at = 0; at < last && at < numbers.size(); at += 4)
                if (const auto number = numbers.u32(at); number < lastSector && m_next.size() < most * 2)
                    addTable(number);
            more = numbers.size() < sectorSize() ? lastSector : numbers.u32(last);
        }
    }

    /// The sectors of a chain as one text; it ends where the file does, and never goes in circles.
    [[nodiscard]] std::string chained(std::uint32_t number) const
    {
        std::string text;
        std::size_t steps = 0;
        while (number < m_next.size() && steps++ <= m_next.size()) {
            const auto part = sector(number);
            text += part;
            if (part.size() < sectorSize() || text.size() > m_bytes.size())
                break;
            number = m_next[number];
        }
        return text;
    }

    /// Small streams lie in pieces of 64 bytes in the stream of the directory's first entry.
    [[nodiscard]] std::string smallStream(std::uint32_t number) const
    {
        constexpr std::size_t piece = 64;
        const auto container = chained(ByteView(m_directory).u32(116));
        const auto table = chained(m_bytes.u32(60));
        const ByteView pieces(container);
        const ByteView next(table);
        std::string text;
        while (number < lastSector && std::size_t{number} * piece < pieces.size()
               && text.size() <= pieces.size()) {
            text += pieces.part(std::size_t{number} * piece, piece);
            number =
                std::size_t{number} * 4 + 4 <= next.size() ? next.u32(std::size_t{number} * 4) : lastSector;
        }
        return text;
    }

    ByteView m_bytes;
    unsigned m_shift;
    std::vector<std::uint32_t> m_next = {};
    std::string m_directory = {};
};

} // namespace

bool isCompoundFile(std::string_view bytes)
{
    return bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

std::optional<std::string> compoundStream(std::string_view bytes, std::string_view name)
{
    return CompoundFile(bytes).stream(name);
}

} // namespace meritdesk::imports
