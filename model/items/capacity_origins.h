#pragma once

#include <QString>

#include <string>
#include <string_view>

#include "core/response/origin.h"
#include "items/capacity_table.h"

namespace meritdesk::items {

/// Where a field of a zone comes from: its own entry, or that of the list or zone that holds it; null when
/// nobody said.
[[nodiscard]] const response::Origin* originOf(const response::Origins& origins, std::size_t zone,
                                               std::string_view field);

/// The same as a label key for the notes of a derivation; empty when nobody said.
[[nodiscard]] std::string originLabel(const response::Origins& origins, std::size_t zone,
                                      std::string_view field);

/// The kind of origin in words ("published", "constructed for teaching").
[[nodiscard]] QString originKindText(response::OriginKind kind);

/// Kind and source in words: "published: np-cpp.ru"; empty without an origin.
[[nodiscard]] QString originText(const response::Origin* origin);

/// The given numbers of the zone in view, each with where it comes from.
[[nodiscard]] CapacityTable capacityOrigins(const CapacityBoard& board);

} // namespace meritdesk::items
