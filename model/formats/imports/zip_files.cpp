#include "formats/imports/zip_files.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <zlib.h>

namespace meritdesk::imports {

namespace {

constexpr std::size_t endSize = 22;
constexpr std::size_t entrySize = 46;
constexpr std::size_t localSize = 30;
constexpr std::size_t longestComment = 65535;

/// A whole number of `size` bytes, the lowest first; 0 beyond the end.
std::size_t numberAt(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::size_t value = 0;
    for (std::size_t i = 0; i < size && at + i < bytes.size(); ++i)
        value |= static_cast<std::size_t>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
    return value;
}

/// An entry of the archive's directory.
struct Entry
{
    std::string name = {};
    bool locked = false;
    std::size_t method = 0; ///< 0 stored, 8 deflated
    std::size_t check = 0;  ///< CRC-32
    std::size_t packed = 0;
    std::size_t local = 0; ///< where the entry's own header begins
    std::size_t next = 0;  ///< where the directory goes on
};

std::optional<Entry> entryAt(std::string_view bytes, std::size_t at)
{
    if (at + entrySize > bytes.size() || bytes.substr(at, 4) != "PK\x01\x02")
        return std::nullopt;
    const auto name = numberAt(bytes, at + 28, 2);
    const auto rest = numberAt(bytes, at + 30, 2) + numberAt(bytes, at + 32, 2);
    if (at + entrySize + name + rest > bytes.size())
        return std::nullopt;
    return Entry{.name = std::string(bytes.substr(at + entrySize, name)),
                 .locked = (numberAt(bytes, at + 8, 2) & 1U) != 0,
                 .method = numberAt(bytes, at + 10, 2),
                 .check = numberAt(bytes, at + 16, 4),
                 .packed = numberAt(bytes, at + 20, 4),
                 .local = numberAt(bytes, at + 42, 4),
                 .next = at + entrySize + name + rest};
}

/// The packed bytes of an entry.
std::optional<std::string_view> packedBytes(std::string_view bytes, const Entry& entry)
{
    if (entry.local + localSize > bytes.size() || bytes.substr(entry.local, 4) != "PK\x03\x04")
        return std::nullopt;
    const auto begin =
        entry.local + localSize + numberAt(bytes, entry.local + 26, 2) + numberAt(bytes, entry.local + 28, 2);
    if (begin > bytes.size() || entry.packed > bytes.size() - begin)
        return std::nullopt;
    return bytes.substr(begin, entry.packed);
}

/// Unpacks at most `room` bytes and one more, which says that there are too many; nothing when damaged.
std::optional<std::string> inflated(std::string_view packed, std::size_t room)
{
    z_stream stream{};
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-cstyle-cast): inside the library's macro
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    std::string input(packed); // the library's interface takes bytes that are not const
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are bytes
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    std::string output;
    std::array<unsigned char, 1U << 16U> block{};
    int state = Z_OK;
    while (state == Z_OK && output.size() <= room) {
        stream.next_out = block.data();
        stream.avail_out = static_cast<uInt>(block.size());
        state = inflate(&stream, Z_NO_FLUSH);
        output.append(block.begin(),
                      block.begin() + static_cast<std::ptrdiff_t>(block.size() - stream.avail_out));
    }
    inflateEnd(&stream);
    if (state != Z_STREAM_END && output.size() <= room)
        return std::nullopt;
    return output;
}

bool checks(const std::string& bytes, std::size_t check)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are bytes
    const auto* data = reinterpret_cast<const Bytef*>(bytes.data());
    return crc32(0, data, static_cast<uInt>(bytes.size())) == check;
}

Result<std::string> unpacked(std::string_view bytes, const Entry& entry, std::size_t room)
{
    const auto packed = packedBytes(bytes, entry);
    if (!packed || entry.locked || (entry.method != 0 && entry.method != 8))
        return error("zip-damaged", entry.name);
    auto plain =
        entry.method == 0 ? std::optional(std::string(packed->substr(0, room + 1))) : inflated(*packed, room);
    if (plain && plain->size() > room)
        return error("zip-too-big", entry.name);
    if (!plain || !checks(*plain, entry.check))
        return error("zip-damaged", entry.name);
    return *std::move(plain);
}

/// Where the record at the archive's end begins.
std::optional<std::size_t> findEnd(std::string_view bytes)
{
    if (bytes.size() < endSize)
        return std::nullopt;
    const auto from = bytes.size() - std::min(bytes.size(), endSize + longestComment);
    const auto found = bytes.substr(from).rfind("PK\x05\x06");
    if (found == std::string_view::npos || from + found + endSize > bytes.size())
        return std::nullopt;
    return from + found;
}

} // namespace

bool isZip(std::string_view bytes)
{
    return bytes.starts_with("PK\x03\x04");
}

Result<std::vector<ImportFile>> unzip(std::string_view bytes, const ZipLimits& limits)
{
    const auto end = findEnd(bytes);
    if (!end)
        return error("zip-damaged", "");
    const auto count = numberAt(bytes, *end + 10, 2);
    auto at = numberAt(bytes, *end + 16, 4);
    auto room = static_cast<std::size_t>(std::max<std::int64_t>(limits.bytes, 0));
    std::vector<ImportFile> files;
    for (std::size_t i = 0; i < count; ++i) {
        const auto entry = entryAt(bytes, at);
        if (!entry)
            return error("zip-damaged", "");
        at = entry->next;
        if (entry->name.ends_with('/'))
            continue;
        if (static_cast<int>(files.size()) >= limits.files)
            return error("zip-too-big", entry->name);
        auto plain = unpacked(bytes, *entry, room);
        if (!plain)
            return plain.findings();
        room -= plain->size();
        files.push_back({entry->name, std::move(plain).value()});
    }
    return files;
}

} // namespace meritdesk::imports
