#pragma once

#include <QByteArray>

#include <optional>
#include <string>

#include "core/retail/hours.h"

namespace meritdesk::document {

/// The bytes of an hourly series: some two bytes an hour of meter data, every mantissa exact.
[[nodiscard]] QByteArray writeSeries(const retail::HourlySeries& series);

/// Nothing when the bytes are not what writeSeries() wrote.
[[nodiscard]] std::optional<retail::HourlySeries> readSeries(const QByteArray& bytes);

/// The name of a series in a document: 32 hex digits made from its bytes, so that equal series are stored
/// once and a damaged one is known at the first look.
[[nodiscard]] std::string seriesKey(const QByteArray& bytes);

} // namespace meritdesk::document
