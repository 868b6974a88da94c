#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/auction/book.h"
#include "core/scenario/auction_trial.h"

namespace meritdesk::items {

/// What can be tried on a book, in the order of a panel.
enum class Knob : std::uint8_t { PriceShift, QuantityPart, Demand, PriceCap, VolumeCap, Beta, PriceStep };

/// A number of a knob in millionths of its unit; nothing stands for none (no cap, no step).
using KnobValue = std::optional<std::int64_t>;

/// True when a chosen rule of the book looks at the option (a key of the JSON contract).
[[nodiscard]] bool isUsed(const auction::Book& book, std::string_view option);

/// What makes sense for the book: a demand and a price cap where one buyer asks for a quantity, and what its
/// rules look at.
[[nodiscard]] std::vector<Knob> knobsOf(const auction::Book& book);

/// What the knob says when nothing is tried.
[[nodiscard]] KnobValue restOf(Knob knob, const auction::Book& book);

/// Where a slider of the knob can stand, from left to right: exact decimals, the resting value among them.
[[nodiscard]] std::vector<KnobValue> positionsOf(Knob knob, const auction::Book& book);

/// The position nearest to a value.
[[nodiscard]] std::size_t nearestPosition(const std::vector<KnobValue>& positions, KnobValue value);

/// What the knob says under the trial.
[[nodiscard]] KnobValue valueOf(Knob knob, const auction::Book& book, const scenario::Trial& trial);

/// Puts the value into the trial; at rest the trial has nothing of it.
void setValue(Knob knob, KnobValue value, const auction::Book& book, scenario::Trial& trial);

/// The value as it is typed and read: quantities as parts of the whole in per cent.
[[nodiscard]] std::optional<std::string> plainValue(Knob knob, KnobValue value);

/// A typed number as the knob's value; nothing when it is none or too fine.
[[nodiscard]] KnobValue readValue(Knob knob, const std::string& plain);

} // namespace meritdesk::items
