#include <algorithm>
#include <utility>

#include "formats/formats.h"
#include "formats/imports/import_preview.h"
#include "formats/imports/zip_files.h"

namespace meritdesk::imports {

namespace {

struct Recognised
{
    const formats::ImportFormat* format = nullptr;
    int confidence = 0;
};

Recognised recognise(const ImportFile& file)
{
    Recognised best;
    for (const auto* format : formats::importFormats)
        if (const int confidence = format->recognise(file.bytes, file.name); confidence > best.confidence)
            best = {format, confidence};
    return best;
}

std::string withoutFolders(const std::string& name)
{
    return name.substr(name.find_last_of("/\\") + 1);
}

/// Replaces archives by what they hold, to the depth that the limits allow; a workbook is no archive here.
std::vector<Finding> unpack(std::vector<ImportFile>& files, ImportFile file, ZipLimits& limits)
{
    if (!isZip(file.bytes) || recognise(file).confidence > 0) {
        if (static_cast<int>(files.size()) >= limits.files)
            return {error("zip-too-big", file.name)};
        file.name = withoutFolders(file.name);
        files.push_back(std::move(file));
        return {};
    }
    if (limits.depth == 0)
        return {error("zip-too-big", file.name)};
    auto inside = unzip(file.bytes, limits);
    if (!inside) {
        auto findings = inside.findings();
        for (auto& finding : findings)
            if (finding.place.empty())
                finding.place = file.name;
        return findings;
    }
    --limits.depth;
    for (auto& entry : std::move(inside).value()) {
        limits.bytes -= static_cast<std::int64_t>(entry.bytes.size());
        if (auto findings = unpack(files, std::move(entry), limits); !findings.empty())
            return findings;
    }
    ++limits.depth;
    return {};
}

Finding leftOut(const ImportFile& file)
{
    return warning("import-other-kind", file.name, {{"file", file.name}});
}

} // namespace

Result<ImportPreview> readImport(const ImportRequest& request)
{
    ImportRequest plain{.choices = request.choices, .scenario = request.scenario};
    ZipLimits limits;
    for (const auto& file : request.files)
        if (auto findings = unpack(plain.files, file, limits); !findings.empty())
            return findings;
    std::vector<Recognised> kinds;
    for (const auto& file : plain.files)
        kinds.push_back(recognise(file));
    const auto best = std::max_element(
        kinds.begin(), kinds.end(), [](const auto& a, const auto& b) { return a.confidence < b.confidence; });
    if (best == kinds.end() || best->format == nullptr)
        return error("unknown-file-kind", "",
                     {{"file", request.files.empty() ? std::string() : request.files.front().name}});
    const auto* format = best->format;
    std::vector<Finding> others;
    std::vector<ImportFile> chosen;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (kinds[i].format == format)
            chosen.push_back(std::move(plain.files[i]));
        else
            others.push_back(leftOut(plain.files[i]));
    }
    plain.files = std::move(chosen);
    auto preview = format->read(plain);
    if (!preview)
        return preview.findings();
    auto whole = std::move(preview).value();
    whole.findings.insert(whole.findings.end(), others.begin(), others.end());
    return whole;
}

} // namespace meritdesk::imports
