#pragma once

#include "document/parts/part.h"

namespace meritdesk::document {

extern const Part titlePart;
extern const Part retailPart;
extern const Part auctionPart;
extern const Part screensPart;
extern const Part roomPart;
extern const Part invoicesPart;
extern const Part whatIfsPart;
extern const Part balancePart;
extern const Part responsePart;
extern const Part capacityPart;
extern const Part dayAheadPart;
extern const Part prosumerPart;
extern const Part labPart;

/// Every part that a document stores.
[[nodiscard]] Parts scenarioParts();

} // namespace meritdesk::document
