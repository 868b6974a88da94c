#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "formats/json/json_reader.h"
#include "formats/json/json_writer.h"

namespace meritdesk::json {

/// Where the numbers of a stored input come from, by their place: {"kind": .., "source": ..} each.
template <class Origin>
void writeOrigins(Writer& writer, const std::map<std::string, Origin>& origins,
                  std::span<const std::string_view> kinds)
{
    if (origins.empty())
        return;
    writer.key("origins").beginObject();
    for (const auto& [place, origin] : origins)
        writer.key(place)
            .beginObject()
            .member("kind", kinds[static_cast<std::size_t>(origin.kind)])
            .member("source", origin.source)
            .endObject();
    writer.endObject();
}

template <class Origin>
void readOrigins(const std::optional<Node>& node, Faults& faults, std::span<const std::string_view> kinds,
                 std::map<std::string, Origin>& origins)
{
    if (!node)
        return;
    const ObjectReader places(*node, faults);
    if (!places.ok())
        return;
    for (const auto& [place, value] : node->value->members) {
        ObjectReader reader({&value, places.pathOf(place)}, faults);
        Origin origin;
        if (const auto kind = reader.required("kind"))
            origin.kind = static_cast<decltype(origin.kind)>(
                readWord(*kind, faults, {kinds.begin(), kinds.end()}).value_or(0));
        if (const auto source = reader.required("source"))
            origin.source = readText(*source, faults).value_or("");
        reader.finish();
        origins.emplace(place, std::move(origin));
    }
}

} // namespace meritdesk::json
