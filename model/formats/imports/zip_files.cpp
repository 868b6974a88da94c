#include "formats/imports/zip_files.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <zip.h>

namespace meritdesk::imports {

namespace {

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using Unpacking = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

/// Opens an archive in memory; the bytes must outlive it.
Archive archiveOf(std::string_view bytes)
{
    zip_error_t reason;
    zip_error_init(&reason);
    auto* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &reason);
    auto* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &reason) : nullptr;
    if (!archive)
        zip_source_free(source); // an archive that opened owns it
    zip_error_fini(&reason);
    return {archive, &zip_discard};
}

/// The name as it stands in the archive; libzip would turn one that is not UTF-8 into other letters.
std::string nameAt(zip_t* archive, zip_uint64_t index)
{
    const char* name = zip_get_name(archive, index, ZIP_FL_ENC_RAW);
    return name ? name : "";
}

/// Unpacks an entry of at most `room` bytes. The size that the archive states is not believed: a bomb lies.
Result<std::string> unpacked(zip_t* archive, zip_uint64_t index, const std::string& name, std::size_t room)
{
    const Unpacking file(zip_fopen_index(archive, index, 0), &zip_fclose);
    if (!file)
        return error("zip-damaged", name); // encrypted, or packed by a method that is not built in
    constexpr std::size_t block = std::size_t{1} << 18U;
    std::string plain;
    zip_int64_t count = 0;
    do {
        const auto had = plain.size();
        plain.resize(had + block);
        count = zip_fread(file.get(), plain.data() + had, block);
        plain.resize(had + static_cast<std::size_t>(std::max<zip_int64_t>(count, 0)));
    } while (count > 0 && plain.size() <= room);
    if (count < 0) // at the end libzip has compared the checksum too
        return error("zip-damaged", name);
    if (plain.size() > room)
        return error("zip-too-big", name);
    return plain;
}

} // namespace

bool isZip(std::string_view bytes)
{
    return bytes.starts_with("PK\x03\x04");
}

Result<std::vector<ImportFile>> unzip(std::string_view bytes, const ZipLimits& limits)
{
    const auto archive = archiveOf(bytes);
    if (!archive || bytes.empty()) // libzip takes nothing at all for an archive of no files
        return error("zip-damaged", "");
    const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(archive.get(), 0));
    auto room = static_cast<std::size_t>(std::max<std::int64_t>(limits.bytes, 0));
    std::vector<ImportFile> files;
    for (zip_uint64_t i = 0; i < count; ++i) {
        auto name = nameAt(archive.get(), i);
        if (name.ends_with('/'))
            continue;
        if (static_cast<int>(files.size()) >= limits.files)
            return error("zip-too-big", name);
        auto plain = unpacked(archive.get(), i, name, room);
        if (!plain)
            return plain.findings();
        room -= plain->size();
        files.push_back({std::move(name), std::move(plain).value()});
    }
    return files;
}

} // namespace meritdesk::imports
