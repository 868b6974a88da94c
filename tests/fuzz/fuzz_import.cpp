#include <cstddef>
#include <cstdint>
#include <string>

#include "formats/imports/import_preview.h"

namespace {

using namespace meritdesk;

/// What a preview promises its readers: cells in the grid, and an edit that applies or says why not.
void check(const imports::ImportPreview& preview)
{
    if (!preview.grid)
        __builtin_trap();
    for (const auto& cell : preview.doubtful)
        if (cell.row < 0 || cell.row >= preview.grid->rows())
            __builtin_trap();
    if (preview.edit)
        (void)preview.edit->apply({});
}

} // namespace

/// Any bytes under any name give a preview or findings. The first byte chooses the name's ending and whether
/// every choice is then set to its last option.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    constexpr const char* names[] = {"", "a.csv", "a.xml", "a.xlsx", "a.zip", "load.txt", "a.xls"};
    // NOLINTNEXTLINE(*-reinterpret-cast): libFuzzer's bytes are characters
    const std::string bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    imports::ImportRequest request{.files = {{names[data[0] % 7], bytes}}};
    const auto first = imports::readImport(request);
    if (!first)
        return 0;
    check(*first);
    for (const auto& choice : first->choices)
        if (data[0] >= 128 && !choice.options.empty())
            request.choices[choice.key] = choice.options.back().id;
    if (const auto again = imports::readImport(request))
        check(*again);
    return 0;
}
