#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/retail/case.h"
#include "formats/imports/meter_files.h"
#include "formats/json/categories_input.h"
#include "formats/json/json_reader.h"

namespace meritdesk::json {

/// Work on files that waits until the text itself has proved valid.
struct FileJob
{
    std::function<std::vector<Finding>(retail::Case&)> run = {};
};

/// What reading a case carries along.
struct CategoriesContext
{
    Faults& faults;
    const SeriesIn* stored = nullptr; ///< set when a document's own text is read: a case may be unfinished
    std::filesystem::path folder = {};
    retail::PriceUnit priceUnit = retail::PriceUnit::PerMwh;
    std::vector<FileJob> jobs = {};
    imports::MessageCache messages = {};
    std::size_t cells = 0; ///< hours held in memory so far, missing ones included
    std::size_t idle = 0;  ///< those of them that nobody gave
};

/// Where a series goes in the finished case.
using SeriesAt = std::function<retail::MeterData&(retail::Case&)>;

/// Hours that one input may hold in all; an honest portfolio of 10,000 sites stays below.
inline constexpr std::size_t mostCells = 120'000'000;

/// Hours that may lie idle between given ones: two readings a century apart are 0.9 million.
inline constexpr std::size_t mostIdleCells = 10'000'000;

/// Adds a series of `count` hours, `given` of them given, to what is held; false, with the finding
/// data-too-large, when it is too much.
[[nodiscard]] bool takeCells(CategoriesContext& context, std::size_t count, std::size_t given,
                             const std::string& place);

/// A fault key-of-another-kind for each of the keys that is there.
void refuseKeys(ObjectReader& reader, const std::vector<std::string_view>& keys);

} // namespace meritdesk::json
