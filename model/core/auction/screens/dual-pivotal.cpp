// Dual pivotal index: can the demand be served without this firm and the largest of the others?
// Jiangsu spot market rules V1.0, Annex 6: (sum of capacities - largest - own) / demand, below 1 fails.
// "Largest" is taken among the other firms. Worked: 450 of 1200, largest other 300, demand 1000: 0.45.
#include "core/auction/screens/explain.h"
#include "core/auction/screens/screens.h"

namespace meritdesk::auction {

namespace {

std::optional<Fraction> indexOf(const Structure& structure, const Firm& firm)
{
    return ratioToDemand(structure, structure.capacity - firm.capacity - firm.largestOther);
}

void explain(const RoundView& view, std::vector<Derivation>& numbers)
{
    explainFirms(dualPivotal, view, "(total_capacity - firm_capacity - largest_other) / market_demand",
                 numbers);
}

} // namespace

const Screen dualPivotal{.id = "dual-pivotal",
                         .title = "screen.dual-pivotal",
                         .source = "Jiangsu spot market rules V1.0, Annex 6: dual pivotal supplier",
                         .grade = Grade::Law,
                         .key = "dual_pivotal",
                         .flag = "dual-pivotal",
                         .threshold = &pivotalLevel,
                         .fires = &isBelow,
                         .ofFirm = &indexOf,
                         .explain = &explain};

} // namespace meritdesk::auction
