#pragma once

#include <optional>

#include "core/units/fraction.h"
#include "items/screen_table.h"

namespace meritdesk::items {

/// Decimals of indices and shares on the screen; exports and derivations have more.
inline constexpr int indexDecimals = 4;

/// A cell of text.
[[nodiscard]] ScreenCell textCell(const QString& text);
[[nodiscard]] ScreenCell textCell(const std::string& text);

/// A number rounded to `decimals` for the eye, to six for exports; a dash, without evidence, for none.
[[nodiscard]] ScreenCell numberCell(const std::optional<Fraction>& value, ScreenEvidence evidence = {},
                                    int decimals = indexDecimals);

[[nodiscard]] ScreenCell countCell(std::size_t count, ScreenEvidence evidence = {});

/// A column of text.
[[nodiscard]] CellColumn textColumn(const QString& title);

/// A column of quantities with the series' unit, "Capacity, MWh".
[[nodiscard]] CellColumn quantityColumn(const QString& title, const auction::Series& series);

/// "buy", "sell" or both in the words of the language.
[[nodiscard]] QString sideText(std::optional<auction::Side> side);

} // namespace meritdesk::items
