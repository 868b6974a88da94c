#pragma once

#include <QString>

#include <string_view>
#include <vector>

#include "core/balance/case.h"

namespace meritdesk::items {

/// Where the series at that place comes from ("constructed: made for teaching"); empty when it is not said.
[[nodiscard]] QString originText(const balance::Case& input, std::string_view place);

/// What of a case is of one doubtful kind: constructed, digitised.
struct OriginNote
{
    QString brief = {}; ///< the kind and how many series are so
    QString text = {};  ///< the kind and the first names of its series
    QString whole = {}; ///< the kind and all its series, with their parties
};

/// What of the case is not published or metered, a note a kind.
[[nodiscard]] std::vector<OriginNote> originNotes(const balance::Case& input);

} // namespace meritdesk::items
