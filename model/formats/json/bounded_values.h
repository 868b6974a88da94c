#pragma once

#include <optional>

#include "formats/json/clear_parts.h"

namespace meritdesk::json {

/// A value above zero.
template <class Value>
[[nodiscard]] std::optional<Value> readPositive(const std::optional<Node>& node, Faults& faults)
{
    const auto value = readValue<Value>(node, faults);
    if (!value || value->mantissa() > 0)
        return value;
    faults.add(node->path, "not-above-zero", {{"value", value->text()}});
    return std::nullopt;
}

/// A value from 0 to `most`; without `most`, as large as it likes.
template <class Value>
[[nodiscard]] std::optional<Value> readFromZero(const std::optional<Node>& node, Faults& faults,
                                                const std::optional<Value>& most = {})
{
    const auto value = readValue<Value>(node, faults);
    if (!value)
        return value;
    if (value->mantissa() < 0)
        faults.add(node->path, "below-zero", {{"value", value->text()}});
    else if (most && *value > *most)
        faults.add(node->path, "out-of-range",
                   {{"value", value->text()}, {"minimum", "0"}, {"maximum", most->text()}});
    else
        return value;
    return std::nullopt;
}

} // namespace meritdesk::json
