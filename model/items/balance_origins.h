#pragma once

#include <QString>
#include <QStringList>

#include <string_view>

#include "core/balance/case.h"

namespace meritdesk::items {

/// Where the series at that place comes from ("constructed: made for teaching"); empty when it is not said.
[[nodiscard]] QString originText(const balance::Case& input, std::string_view place);

/// What of the case is not published or metered, each kind once with its series: constructed, digitised.
[[nodiscard]] QStringList originNotes(const balance::Case& input);

} // namespace meritdesk::items
