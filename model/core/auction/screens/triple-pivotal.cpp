// Triple pivotal index: can the demand be served without this firm and the two largest of the others?
// Jiangsu spot market rules V1.0, Annex 6: (sum of capacities - two largest - own) / demand, below 1 fails.
// Worked: 100 of 1200, largest others 450 and 300, demand 1000: 0.35.
#include "core/auction/screens/explain.h"
#include "core/auction/screens/screens.h"

namespace meritdesk::auction {

namespace {

std::optional<Fraction> indexOf(const Structure& structure, const Firm& firm)
{
    const auto others = firm.largestOther + firm.secondOther;
    return ratioToDemand(structure, structure.capacity - firm.capacity - others);
}

void explain(const RoundView& view, std::vector<Derivation>& numbers)
{
    explainFirms(triplePivotal, view,
                 "(total_capacity - firm_capacity - largest_other - second_other) / market_demand", numbers);
}

} // namespace

const Screen triplePivotal{.id = "triple-pivotal",
                           .title = "screen.triple-pivotal",
                           .source = "Jiangsu spot market rules V1.0, Annex 6: triple pivotal supplier",
                           .grade = Grade::Law,
                           .key = "triple_pivotal",
                           .flag = "triple-pivotal",
                           .threshold = &pivotalLevel,
                           .fires = &isBelow,
                           .ofFirm = &indexOf,
                           .explain = &explain};

} // namespace meritdesk::auction
