#pragma once

#include <functional>
#include <map>
#include <string>

#include "formats/imports/import_preview.h"
#include "formats/imports/understanding.h"

namespace meritdesk::imports {

/// What a document changes in a month of the price side; the unit is the case's.
using MonthChange = std::function<void(retail::MonthTariff& month, retail::PriceUnit unit)>;

/// Gives the preview the edit that changes the months, made where they are not there yet. The months of a
/// case lie in one year: those of another are left out with the finding "import-other-year"; all of them
/// left out is an error without an edit. `key` is the label of the undo step.
void finishMonths(std::map<Month, MonthChange> changes, const std::string& key, Understanding& understanding,
                  ImportPreview& preview);

} // namespace meritdesk::imports
