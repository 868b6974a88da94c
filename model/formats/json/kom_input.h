#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "core/response/kom/case.h"
#include "core/result.h"
#include "formats/json/json_reader.h"
#include "formats/json/json_writer.h"
#include "formats/json/stored_response.h"

namespace meritdesk::json {

inline constexpr std::string_view komFormat = "meritdesk.kom/1";

/// Reads the input of `meritdesk-cli kom` strictly; the findings are all faults of content, at most 20.
[[nodiscard]] Result<response::kom::Case> readKom(std::string_view bytes);

/// Reads a case that a person works on: it may be half made (see halfMade) and say where its numbers come
/// from.
[[nodiscard]] Result<response::kom::Case> readStoredKom(std::string_view bytes);

/// The case as such a text.
[[nodiscard]] std::string writeKom(const response::kom::Case& input, Keep keep = Keep::Everything,
                                   bool pretty = false);

/// A zone that stands by itself or inside another case: there without groups, depths and own demand response,
/// and with an id only if it wants one.
enum class ZoneKind { Listed, Inside };

/// Reads one zone; `ids` are those used before it.
[[nodiscard]] response::kom::Zone readZone(const Node& node, Faults& faults, std::set<std::string>& ids,
                                           ZoneKind kind = ZoneKind::Listed);

/// Writes one zone as an object.
void writeZone(Writer& writer, const response::kom::Zone& zone, ZoneKind kind = ZoneKind::Listed);

} // namespace meritdesk::json
