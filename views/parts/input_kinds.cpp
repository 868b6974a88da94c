#include "views/parts/input_kinds.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/scenario/auction_edits.h"
#include "core/scenario/class_edits.h"
#include "core/scenario/screen_edits.h"
#include "core/scenario/what_if_edits.h"
#include "formats/json/categories_input.h"
#include "formats/json/class_input.h"
#include "formats/json/clear_input.h"
#include "formats/json/screen_input.h"
#include "formats/json/what_if_input.h"

namespace meritdesk::views {

namespace {

Result<scenario::Edit> readCase(std::string_view bytes, const std::filesystem::path& folder,
                                const Progress& progress)
{
    auto read = json::readCategories(bytes, folder, progress);
    if (!read)
        return read.findings();
    return scenario::Edit{.key = "take-in-case",
                          .apply = [made = Shared(std::move(read).value())](
                                       scenario::Scenario before) -> Result<scenario::Scenario> {
                              before.retail = made;
                              return before;
                          }};
}

Result<scenario::Edit> readAuction(std::string_view bytes, const std::filesystem::path& /*folder*/,
                                   const Progress& progress)
{
    auto read = json::readBook(bytes, progress);
    if (!read)
        return read.findings();
    return scenario::replaceBook(std::move(read).value());
}

Result<scenario::Edit> readScreens(std::string_view bytes, const std::filesystem::path& /*folder*/,
                                   const Progress& progress)
{
    auto read = json::readSeries(bytes);
    if (!read)
        return read.findings();
    if (!goOn(progress, 1))
        return error("cancelled", {});
    return scenario::replaceSeries(std::move(read).value());
}

Result<scenario::Edit> readRoom(std::string_view bytes, const std::filesystem::path& /*folder*/,
                                const Progress& progress)
{
    auto read = json::readClass(bytes);
    if (!read)
        return read.findings();
    if (!goOn(progress, 1))
        return error("cancelled", {});
    return scenario::replaceClass(std::move(read).value());
}

Result<scenario::Edit> readWhatIfs(std::string_view bytes, const std::filesystem::path& /*folder*/,
                                   const Progress& progress)
{
    auto read = json::readWhatIfs(bytes);
    if (!read)
        return read.findings();
    if (!goOn(progress, 1))
        return error("cancelled", {});
    return scenario::replaceWhatIfs(std::move(read).value());
}

constexpr auto kinds = std::to_array<InputKind>({
    {"meritdesk.categories/", "price-categories", &readCase},
    {"meritdesk.clear/", "auction", &readAuction},
    {"meritdesk.screen/", "screens", &readScreens},
    {"meritdesk.class/", "class", &readRoom},
    {"meritdesk.what-ifs/", "what-if", &readWhatIfs},
});

} // namespace

std::span<const InputKind> inputKinds()
{
    return kinds;
}

const InputKind* inputKindOf(std::string_view bytes)
{
    const auto* found = std::find_if(kinds.begin(), kinds.end(), [bytes](const auto& kind) {
        return bytes.find(kind.format) != std::string_view::npos;
    });
    return found == kinds.end() ? nullptr : found;
}

} // namespace meritdesk::views
