#pragma once

#include "core/balance/insight/party_book.h"
#include "core/balance/settle.h"

namespace meritdesk::balance::insight {

/// A case settled again in another way, with what was assumed for it.
struct Rerun
{
    Case input = {};
    Settlement settlement = {};
    std::vector<Finding> notes = {}; ///< fills and other assumptions, then the warnings of the settlement
};

/// Settles a changed case. With `mayFill`, series that its rule lacks are filled by fills.h, each fill at
/// most once and each named in the notes with the count of its values; the faults of the first attempt come
/// back where nothing can mend them.
[[nodiscard]] Result<Rerun> rerun(const Case& original, Case changed, bool mayFill,
                                  const Progress& progress = {});

/// The case with one regime forced on every day. Prices published under the regime in force are left out: the
/// other rule makes its own. The user's fees stay; the built-in ones become those that were valid on the
/// first day of that regime, without dates, and none for a rule of another country.
[[nodiscard]] Case forced(const Case& input, const Regime& regime);

} // namespace meritdesk::balance::insight
