#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace meritdesk::imports {

/// Little-endian numbers out of bytes that may be damaged: what lies behind the end is 0.
class ByteView
{
public:
    explicit ByteView(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] std::uint8_t u8(std::size_t at) const
    {
        return at < m_bytes.size() ? static_cast<std::uint8_t>(m_bytes[at]) : std::uint8_t{0};
    }

    [[nodiscard]] std::uint16_t u16(std::size_t at) const
    {
        return static_cast<std::uint16_t>(u8(at) | (u8(at + 1) << 8U));
    }

    [[nodiscard]] std::uint32_t u32(std::size_t at) const
    {
        return u16(at) | (static_cast<std::uint32_t>(u16(at + 2)) << 16U);
    }

    /// At most `size` bytes from `at` on.
    [[nodiscard]] std::string_view part(std::size_t at, std::size_t size) const
    {
        return at < m_bytes.size() ? m_bytes.substr(at, size) : std::string_view();
    }

    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }

private:
    std::string_view m_bytes;
};

/// True for the bytes of a compound file (MS-CFB), the shell of office documents until 2007.
[[nodiscard]] bool isCompoundFile(std::string_view bytes);

/// The bytes of a stream of a compound file; nothing when it has none of this name, or lost a part of it.
[[nodiscard]] std::optional<std::string> compoundStream(std::string_view bytes, std::string_view name);

} // namespace meritdesk::imports
