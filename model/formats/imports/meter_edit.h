#pragma once

#include <string>
#include <vector>

#include "formats/imports/import_preview.h"
#include "formats/imports/meter_hours.h"
#include "formats/imports/understanding.h"

namespace meritdesk::imports {

/// Asks where the meters go (the site, and whether they replace its points, come beside them or fill in
/// hours of the points with the same name), counts their hours, and gives the preview the edit.
void finishMeters(std::vector<Meter> meters, Understanding& understanding, ImportPreview& preview);

/// The names of the request's files, for the provenance: "a.xml, b.xml", or "a.xml and 30 more".
[[nodiscard]] std::string provenanceOf(const ImportRequest& request);

} // namespace meritdesk::imports
