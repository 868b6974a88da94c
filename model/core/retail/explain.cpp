#include "core/retail/explain.h"

namespace meritdesk::retail {

std::optional<Derivation> explain(const Case&, const CaseBill&, const Subject&)
{
    return std::nullopt;
}

} // namespace meritdesk::retail
