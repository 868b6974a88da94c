#include "document/parts/scenario_parts.h"

#include <array>

namespace meritdesk::document {

Parts scenarioParts()
{
    static constexpr std::array parts{
        &titlePart,   &retailPart,   &auctionPart,  &screensPart,  &roomPart,     &invoicesPart, &whatIfsPart,
        &balancePart, &responsePart, &capacityPart, &dayAheadPart, &prosumerPart, &labPart};
    return parts;
}

} // namespace meritdesk::document
