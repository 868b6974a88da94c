#pragma once

#include <array>
#include <string_view>

#include "core/auction/book.h"
#include "formats/json/json_reader.h"
#include "formats/json/json_writer.h"

namespace meritdesk::json {

inline constexpr std::string_view clearFormat = "meritdesk.clear/1";

/// The words of the contract, in the order of their enumerations.
inline constexpr std::array<std::string_view, 2> sideWords{"buy", "sell"};
inline constexpr std::array<std::string_view, 3> tiesWords{"time", "pro-rata", "quantity"};
inline constexpr std::string_view largerFee = "larger-fee";

[[nodiscard]] auction::Options readOptions(const Node& node, Faults& faults);

/// Writes the key `options` with what differs from the defaults.
void writeOptions(Writer& writer, const auction::Options& options);

/// Reads a book that stands inside another input, as writeBookInto() put it there: its rules may be missing,
/// and values may not fit each other yet.
[[nodiscard]] auction::Book readBookIn(const Node& node, Faults& faults);

/// Writes a book as an object of its own.
void writeBookInto(Writer& writer, const auction::Book& book);

[[nodiscard]] auction::Order readOrder(const Node& node, Faults& faults);

/// A decimal of the auction pages: at most 64 characters, below 10^12, at most 6 decimals.
template <class Value>
[[nodiscard]] std::optional<Value> readValue(const std::optional<Node>& node, Faults& faults)
{
    static constexpr DecimalLimits limits{.wholeDigits = 12, .decimals = 6, .characters = 64, .exponent = 40};
    if (!node)
        return std::nullopt;
    const auto decimal = readDecimal(*node, faults, limits);
    return decimal ? Value::fromText(*decimal) : std::nullopt;
}

[[nodiscard]] std::optional<auction::Instant> readTime(const std::optional<Node>& node, Faults& faults);

/// A text of 1 to 1000 code points.
[[nodiscard]] std::optional<std::string> readName(const std::optional<Node>& node, Faults& faults);

[[nodiscard]] std::optional<auction::Side> readSide(const std::optional<Node>& node, Faults& faults);

} // namespace meritdesk::json
