#pragma once

#include <QString>

#include <optional>

#include "items/power_board.h"

namespace meritdesk::items {

/// Numbers of market power for the eye, with the units of the book; files get them in full.

/// What a figure is called in a heading, without its unit.
[[nodiscard]] QString powerFigureName(marketpower::Figure figure);

/// The unit of a figure: of a price, a quantity, or money.
[[nodiscard]] QString powerUnit(const auction::Book& book, marketpower::Figure figure);

/// "Price, CNY/MWh".
[[nodiscard]] QString powerFigureHeading(const auction::Book& book, marketpower::Figure figure);

/// At most two decimals, none that are idle; a dash for none.
[[nodiscard]] QString powerNumber(const std::optional<Fraction>& value);

/// The same with its unit.
[[nodiscard]] QString powerAmount(const auction::Book& book, marketpower::Figure figure,
                                  const std::optional<Fraction>& value);

/// "101 MWh".
[[nodiscard]] QString powerQuantity(const auction::Book& book, auction::Quantity quantity);

/// "as it is", "withheld", "with a cap of 120", "with reference bids": a state of the market.
[[nodiscard]] QString powerCaseName(const PowerBoard& board, PowerCase which);

/// The same in a word or two, for an axis.
[[nodiscard]] QString powerCaseShort(PowerCase which);

} // namespace meritdesk::items
