#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/retail/invoice/invoice.h"

namespace meritdesk::imports {

/// What a supplier's words for a line most likely stand for in a bill of a category (its id); empty when the
/// words say nothing. Russian, English, Chinese and Estonian.
[[nodiscard]] std::vector<retail::invoice::Target> targetsByLabel(std::string_view label,
                                                                  std::string_view category);

/// Gives every line without targets those of its label, seen together with the other lines: "energy" beside a
/// line of its own for the margin is energy without the margin, "transmission" under two rates is losses and
/// maintenance unless maintenance has a line of its own.
void mapLines(std::vector<retail::invoice::Line>& lines, std::string_view category);

/// The unit that a text names: "кВт·ч", "тыс. кВтч", "МВт", "MWh"; None when it names none.
[[nodiscard]] retail::invoice::Unit unitIn(std::string_view text);

} // namespace meritdesk::imports
