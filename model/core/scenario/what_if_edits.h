#pragma once

#include <cstddef>
#include <string>

#include "core/scenario/edit.h"
#include "core/scenario/what_ifs.h"

namespace meritdesk::scenario {

/// Which what-if of which consumer: the consumer's name and the position in its list, from 0.
struct WhatIfRef
{
    std::string site = {};
    std::size_t card = 0;
};

/// Adds a what-if at the end of a consumer's list, under the first free name ("name", "name 2" ..).
[[nodiscard]] Edit addWhatIf(std::string site, retail::whatif::Card card);
/// A name that no other what-if of the consumer has.
[[nodiscard]] Edit renameWhatIf(WhatIfRef which, std::string name);
[[nodiscard]] Edit removeWhatIf(WhatIfRef which);
/// Puts a copy of it right behind it.
[[nodiscard]] Edit duplicateWhatIf(WhatIfRef which);
/// Moves it to a position of the list.
[[nodiscard]] Edit moveWhatIf(WhatIfRef which, std::size_t to);
/// Replaces its changes and its goal; the name stays. Equal merge keys in a row are one undo step.
[[nodiscard]] Edit changeWhatIf(WhatIfRef which, retail::whatif::Card card, std::string mergeKey = {});
/// Replaces the what-ifs of the consumers that are named, those of others stay (an input file).
[[nodiscard]] Edit replaceWhatIfs(WhatIfs all);

} // namespace meritdesk::scenario
