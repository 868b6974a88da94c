#include "core/auction/screens/explain_share.h"

#include "core/auction/screens/explain.h"
#include "core/auction/screens/screens.h"

namespace meritdesk::auction {

Derivation explainShare(const Structure& structure, const Firm& firm)
{
    auto number = derivationOf(concentration, "capacity_share", "firm_capacity / total_capacity",
                               shareOf(structure, firm));
    number.note = firm.participant;
    number.inputs = {inputOf("firm_capacity", firm.capacity), inputOf("total_capacity", structure.capacity)};
    return number;
}

} // namespace meritdesk::auction
