#pragma once

#include <QString>

#include "formats/report/laid_text.h"
#include "formats/report/page_flow.h"

namespace meritdesk::report {

/// Where a text stands, in points.
struct TextPlace
{
    double indent = 0;
    double before = 0; ///< the gap above
    double after = 0;  ///< the gap below
    bool withNext = false;
};

/// Writes a text over the width of the page, line by line over as many pages as it needs.
void writeText(PageFlow& flow, const QString& text, const TextLook& look, const TextPlace& place);

} // namespace meritdesk::report
