#pragma once

#include <string>

#include "core/derivation/derivation.h"

namespace meritdesk::items {

/// Derivations made fit for paper.

/// The same in another currency than the roubles that the engines call their money.
[[nodiscard]] Derivation inCurrency(Derivation derivation, const std::string& currency);

/// A number with more than `most` terms stands without them: the screen has them a click away.
[[nodiscard]] Derivation shortened(Derivation derivation, std::size_t most);

/// Terms that came about just like the one before (a month like the last) are told once, then by value.
[[nodiscard]] Derivation toldOnce(Derivation derivation);

} // namespace meritdesk::items
