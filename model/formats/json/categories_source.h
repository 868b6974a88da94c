#pragma once

#include "formats/json/categories_context.h"

namespace meritdesk::json {

/// Which keys a source may have where it stands.
struct SourceRules
{
    bool clock = true;        ///< `clock` may be given
    bool message80020 = true; ///< layout 80020 is allowed
    int defaultClock = 0;     ///< hours ahead of Moscow
};

/// Reads the keys of a source of hourly data (contract 1.2) from an object that may have others. Inline data
/// are returned; files are read later into the place that `at` names. The caller finishes the reader.
[[nodiscard]] std::optional<retail::MeterData> readSource(ObjectReader& reader, CategoriesContext& context,
                                                          const SourceRules& rules, const SeriesAt& at);

/// Options of a CSV layout from the keys decimal, stamp and column; `layout` is read by the caller.
[[nodiscard]] imports::HourlyCsvOptions readCsvOptions(ObjectReader& reader, imports::CsvLayout layout);

} // namespace meritdesk::json
