#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "formats/json/json_reader.h"

namespace meritdesk::lessons {

/// A text of one character or more; empty after a fault or without the key.
[[nodiscard]] std::string textOf(const std::optional<json::Node>& node, json::Faults& faults);

/// Texts of a list of one entry or more; none after a fault.
[[nodiscard]] std::vector<std::string> textsOf(const std::optional<json::Node>& node, json::Faults& faults);

/// One of the words; empty after a fault or without the key.
[[nodiscard]] std::string oneOf(const std::optional<json::Node>& node, json::Faults& faults,
                                const std::vector<std::string_view>& words);

/// The ids of a list of constants.
template <class List>
[[nodiscard]] std::vector<std::string_view> idsOf(const List& list)
{
    std::vector<std::string_view> ids;
    for (const auto* entry : list)
        ids.push_back(entry->id);
    return ids;
}

/// The names of a table of fields: pairs of a name and how it is read.
template <class Fields>
[[nodiscard]] std::vector<std::string_view> namesOf(const Fields& fields)
{
    std::vector<std::string_view> names;
    for (const auto& field : fields)
        names.push_back(field.first);
    return names;
}

/// The entry of a table of fields that a name stands for, or null.
template <class Fields>
[[nodiscard]] const typename Fields::value_type* fieldNamed(const Fields& fields, std::string_view name)
{
    for (const auto& field : fields)
        if (field.first == name)
            return &field;
    return nullptr;
}

} // namespace meritdesk::lessons
