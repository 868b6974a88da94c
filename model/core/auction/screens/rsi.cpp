// Residual supply index: can the others serve the demand without this firm? (剩余供应指数)
// Jiangsu spot market rules V1.0, Annex 6: RSI_i = (sum of capacities - own) / demand; below 1 the firm has
// market power. Worked: capacities 300, 200, 450, 150, 100 and demand 1000: 0.9, 1, 0.75, 1.05, 1.1.
// It may exceed 1 by much and is no probability.
#include "core/auction/screens/explain.h"
#include "core/auction/screens/screens.h"

namespace meritdesk::auction {

namespace {

std::optional<Fraction> indexOf(const Structure& structure, const Firm& firm)
{
    return ratioToDemand(structure, structure.capacity - firm.capacity);
}

void explain(const RoundView& view, std::vector<Derivation>& numbers)
{
    explainFirms(rsi, view, "(total_capacity - firm_capacity) / market_demand", numbers);
}

} // namespace

const Screen rsi{.id = "rsi",
                 .title = "screen.rsi",
                 .source = "Jiangsu spot market rules V1.0, Annex 6: residual supply index",
                 .grade = Grade::Law,
                 .key = "rsi",
                 .flag = "rsi-low",
                 .threshold = &rsiLevel,
                 .fires = &isBelow,
                 .ofFirm = &indexOf,
                 .explain = &explain};

} // namespace meritdesk::auction
