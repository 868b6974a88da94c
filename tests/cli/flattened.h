#pragma once

#include <string>

#include "formats/json/json_value.h"

namespace meritdesk::tests {

/// What stands behind the equals sign.
inline std::string plain(const json::Value& value)
{
    switch (value.kind) {
    case json::Kind::Null:
        return "null";
    case json::Kind::True:
        return "true";
    case json::Kind::False:
        return "false";
    case json::Kind::Array:
        return "[]";
    default:
        return value.text;
    }
}

/// One line a value: "rounds[0].structure.hhi = 1800".
inline void flatten(const json::Value& value, const std::string& path, std::string& lines)
{
    if (value.kind == json::Kind::Object) {
        for (const auto& [key, member] : value.members)
            flatten(member, path.empty() ? key : path + "." + key, lines);
    } else if (value.kind == json::Kind::Array && !value.items.empty()) {
        for (std::size_t i = 0; i < value.items.size(); ++i)
            flatten(value.items[i], path + "[" + std::to_string(i) + "]", lines);
    } else {
        lines += path + " = " + plain(value) + "\n";
    }
}

} // namespace meritdesk::tests
