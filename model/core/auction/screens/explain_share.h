#pragma once

#include "core/auction/screens/structure.h"
#include "core/derivation/derivation.h"

namespace meritdesk::auction {

/// How a firm's share of the capacity came about; the number behind both concentration screens.
[[nodiscard]] Derivation explainShare(const Structure& structure, const Firm& firm);

} // namespace meritdesk::auction
