#pragma once

#include "core/response/demand/baselines/site.h"

namespace meritdesk::response::demand {

/// A method with keys that suit the site: ten days or as many as are left, usual numbers of them, half the
/// weight for the newer day, a firm level at the largest load of the event day.
[[nodiscard]] MethodChoice usualChoice(const BaselineCase& site, const BaselineMethod& method);

/// Brings what can be brought into line: hours to adjust by leave the event, methods look back on no more
/// days than are left, and take no more of them; without hours nothing is adjusted; a key that is not the
/// method's goes.
void fitSite(BaselineCase& site);

} // namespace meritdesk::response::demand
