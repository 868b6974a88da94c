#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "core/retail/hours.h"

namespace meritdesk::imports {

enum class CsvLayout : std::uint8_t { Long, Matrix };
enum class CsvStamp : std::uint8_t { Start, End };

/// What a strict hourly CSV may hold and what its numbers mean.
struct HourlyCsvOptions
{
    CsvLayout layout = CsvLayout::Long;
    char decimalMark = '.';
    CsvStamp stamp = CsvStamp::Start;       ///< long: the time names the start or the end of its interval
    std::optional<std::string> column = {}; ///< long: heading of the value column; the second when absent
    int thousands = 0;     ///< 1: values x 1000 (MWh to kWh), -1: values / 1000, 0: as they are
    bool negative = false; ///< values below zero are allowed (prices)
    bool halfHours = true; ///< half-hourly files are allowed
    int clock = 0;         ///< hours the file's clock is ahead of Moscow
};

/// One hour of Moscow time that a file names; nothing where its cell is empty.
struct NamedHour
{
    retail::HourIndex hour = 0;
    std::optional<Int128> mantissa = {}; ///< counted in 10^-12

    bool operator==(const NamedHour&) const = default;
};

/// Reads an hourly CSV to the letter of the command line contract: UTF-8, one header, the separator told by
/// it, trimmed cells without quotes. Hours come sorted, each once. Faults have the place "line n" and the
/// facts line and value; the first 20 are given.
[[nodiscard]] Result<std::vector<NamedHour>> readHourlyCsv(std::string_view bytes,
                                                           const HourlyCsvOptions& options);

} // namespace meritdesk::imports
