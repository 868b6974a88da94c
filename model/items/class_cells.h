#pragma once

#include <QString>

#include <optional>
#include <string>

#include "core/classroom/class.h"
#include "core/units/fraction.h"
#include "items/class_tables.h"

namespace meritdesk::items {

[[nodiscard]] ClassCell wordCell(const QString& text);
/// A number as it is, or with so many decimals.
[[nodiscard]] ClassCell numberCell(const std::string& plain, int decimals = -1);
/// An exact fraction with at most so many decimals; a dash when there is none.
[[nodiscard]] ClassCell fractionCell(const std::optional<Fraction>& value, int decimals);

/// The units of a class as shown; empty where it names none.
[[nodiscard]] QString currencyOf(const classroom::Class& room);
[[nodiscard]] QString priceUnitOf(const classroom::Class& room);
[[nodiscard]] QString quantityUnitOf(const classroom::Class& room);

[[nodiscard]] QString nameOf(const classroom::Seat& seat);
/// "sells" or "buys".
[[nodiscard]] QString sideText(auction::Side side);
/// True when some seats sell and others buy.
[[nodiscard]] bool bothSides(const classroom::Class& room);
/// "person", or what the computer bidder is called.
[[nodiscard]] QString playerText(const classroom::Seat& seat);
/// "40 at 200; 30 at 280".
[[nodiscard]] QString valuesText(const classroom::Seat& seat);

} // namespace meritdesk::items
