#pragma once

#include <string_view>

namespace meritdesk {

/// The list pattern: a list header names the constants of one kind (rules, categories, commands) in the order
/// in which they are shown; each constant has an `id`. Finds one by its id, or null.
template <class List>
[[nodiscard]] constexpr auto listed(const List& list, std::string_view id) -> typename List::value_type
{
    for (const auto& entry : list)
        if (entry->id == id)
            return entry;
    return nullptr;
}

} // namespace meritdesk
