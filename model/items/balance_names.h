#pragma once

#include "core/balance/case.h"
#include "core/derivation/derivation.h"

namespace meritdesk::items {

/// Puts the names of parties and fees in place of their codes in the remarks of a derivation, all its
/// numbers.
void putNames(Derivation& derivation, const balance::Case& input);

} // namespace meritdesk::items
