#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/calendar/day.h"
#include "core/response/amounts.h"
#include "formats/json/json_reader.h"

namespace meritdesk::json {

/// From where on a decimal may lie.
enum class DecFrom : std::uint8_t { Anywhere, Zero, AboveZero };

/// A decimal of the demand response pages, in 10^-12: below 10^18 in size, at most 12 places. Only its value
/// counts, not how it is written.
[[nodiscard]] std::optional<Int128> decMantissa(const Node& node, Faults& faults, DecFrom from);

/// The same as an amount; nothing when there is no node or a fault.
template <class Amount>
[[nodiscard]] std::optional<Amount> decOf(const std::optional<Node>& node, Faults& faults, DecFrom from)
{
    const auto mantissa = node ? decMantissa(*node, faults, from) : std::nullopt;
    return mantissa ? std::optional(Amount::fromMantissa(*mantissa)) : std::nullopt;
}

/// Decimals of a list of at least `minimum`.
template <class Amount>
[[nodiscard]] std::vector<Amount> decsOf(const Node& node, Faults& faults, DecFrom from,
                                         std::size_t minimum = 0)
{
    std::vector<Amount> all;
    if (!isList(node, faults, minimum))
        return all;
    all.reserve(node.value->items.size());
    for (std::size_t i = 0; i < node.value->items.size() && !faults.full(); ++i)
        all.push_back(decOf<Amount>(node.item(i), faults, from).value_or(Amount()));
    return all;
}

/// A decimal that is whole, within minimum..maximum.
[[nodiscard]] std::optional<std::int64_t> wholeOf(const std::optional<Node>& node, Faults& faults,
                                                  std::int64_t minimum, std::int64_t maximum);

[[nodiscard]] std::optional<Day> dayOf(const std::optional<Node>& node, Faults& faults);

/// An id that is not empty and not among those of its list; it joins them.
[[nodiscard]] std::string idOf(const std::optional<Node>& node, Faults& faults, std::set<std::string>& ids);

/// The keys that both pages begin with: `format`, and `quantity_step`, 0.001 MW without.
[[nodiscard]] response::Mw readHead(ObjectReader& reader, std::string_view format);

} // namespace meritdesk::json
