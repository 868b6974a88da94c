#pragma once

#include <string>

#include "formats/json/json_value.h"

namespace meritdesk::tests {

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
        const auto plain = value.isNull() ? "null" : value.text;
        lines += path + " = " + (value.kind == json::Kind::Array ? "[]" : plain) + "\n";
    }
}

} // namespace meritdesk::tests
