#pragma once

#include "document/parts/part.h"

namespace meritdesk::document {

extern const Part titlePart;

/// Every part that a document stores.
[[nodiscard]] Parts scenarioParts();

} // namespace meritdesk::document
